import type { SourceWords } from '../claim-types';
import { englishUnnamed } from './unnamed-voices';

const words = (list: string): Set<string> => new Set(list.split(/\s+/));

/** How English cites. */
export const englishSources: SourceWords = {
  citesBefore: words('told tell tells telling by to per'),
  sharesWith: words('interview interviews shared spoke spoken speaking speaks column op-ed article essay'),
  consumes: words('watch watches watched watching like'),
  employs: words(
    'host hosts anchor anchors editor founder owner moderator moderators photographer executive presenter',
  ),
  citesAfter: words(
    `reported reports reporting said says wrote writes newspaper newspapers magazine correspondent reporter reporters
    journalist television tv radio website site published quoted cited interviewed`,
  ),
  /** Nouns for documents that say something. */
  documents: words(
    `report study survey poll statement letter memo dossier indictment filing complaint ruling judgment communique
    statistics figures data census tally tallies estimate estimates document documents papers records research analysis
    paper draft drafts recording recordings inquiry minutes resolution audit transcript modelling modeling projections numbers`,
  ),
  documentAdjectives: words(
    `joint opinion latest new recent official leaked internal draft annual public written final damning classified
    confidential independent national court government ministry academic scientific landmark interim exit joint
    parliamentary intelligence police census`,
  ),
  studies: words('study survey poll analysis audit'),
  cites: words('citing quoting'),
  citesDocument: words('to citing cited in by per'),
  /** Between a document and its maker: "data from the Kiel Institute". */
  documentMadeBy: words('by from of'),
  documentMaking: words(
    `published released issued conducted commissioned compiled produced prepared written done made`,
  ),
  documentSays: words(
    `found finds showed shows show showing put puts suggested suggests concluded concludes warned warns revealed reveals
    said says stated states noted notes estimated estimates reported reports read reads accused accuses published`,
  ),
  pointers: words('both others other they some many most such these those each neither one two three four five'),
  governments: words('government administration'),
  namelessGroups: words(
    `officials sources analysts experts observers critics economists diplomats witnesses residents aides insiders
    scientists researchers lawyers activists traders investors supporters opponents people mediators reporters
    journalists veterans staff`,
  ),
  bodyNouns: words(
    `institute group firm company charity association institution foundation consultancy organisation organization
    network union broker brokerage bank watchdog lobby agency nonprofit tank startup start-up insurer carmaker
    retailer pollster coalition federation university publisher operator shipper airline manufacturer label studio`,
  ),
  authorityName:
    /(?:(?:^| )(?:police|constabulary|ministry|department|sheriff['’]s department|pentagon|authority|coast ?guard|kremlin|white house|treasury|central bank|embassy|army|navy|air force|(?:fire|weather|prison|emergency) service|geological survey|(?:city|county|town|borough|parish|district) council|administration|court)|['’]s office)$|^(?:the )?(?:department|ministry|bureau) of /iu,
  outletName:
    /^(?:[Tt]he )?\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ ){0,2}(?:Times|Post|Herald|Gazette|Tribune|Chronicle|Examiner|Courier|Telegraph|Inquirer|Sentinel|News|Radio|TV|Television)$/u,
  placeName:
    /^(?:[Tt]he )?(?:\p{Lu}[\p{L}.’-]+ )+(?:Sea|Ocean|Strait|Straits|River|Valley|Bay|Gulf|Islands?|Peninsula|County|Avenue|Road|Square|Airport|Canal|Bridge)$/u,
  declines: words('decline declines declined declining refuse refuses refused'),
  comments: words('comment elaborate answer say discuss respond'),
  wordless: words(
    `want hope plan intend seek aim wish like desire decide dream long prefer favor favour fear feel worry doubt know
    realise realize understand imagine figure guess hold consider regard appreciate perceive envision envisage view
    deem judge presume suppose back support endorse champion defend celebrate oppose refuse resist veto shun spurn
    rebuff balk baulk agree accept recognise recognize grant commit undertake swear guarantee request instruct direct
    invite encourage command order lobby petition push press put name compare attack knock trash express
    protest hammer`,
  ),
  opines: words('believe think expect suspect anticipate assume see'),
  wordlessNouns: words(
    `view opinion message speech phrase slogan mantra motto catchphrase decision finding rejection refusal objection
    objections demand demands call calls request requests appeal plea proposal recommendation praise endorsement
    concession threat threats pledge pledges promise promises vow offer commitment question questions belief hope hopes
    fear fears conviction charge charges`,
  ),
  impersonal: words(`it it's`),
  calls: words('called named dubbed titled'),
  tells: words('told tell tells telling'),
  mediaOwners: words('state state-run state-owned public national local'),
  media: words('radio television tv media broadcaster broadcasters newspaper newspapers outlet outlets press'),
  unnamed: englishUnnamed,
};
