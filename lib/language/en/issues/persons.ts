import type { Issue } from '../../issue-types';
import { issueRule, QUIT, turnedBy } from './words';

const WANTED = 'him|her|them|suspect|fugitive|general|president|leader|minister|journalist|man|woman|warlord|tycoon';

/** A person whom one state wants of another. */
const extradition: Issue = {
  id: 'extradition',
  named:
    /\bextradit\w+|\bfugitives?\b|\bwanted (?:in|by)\b|\basylum (?:for|to|request|bid)\b|\b(?:grant|seek|offer|deni|giv)\w* (?:\S+ ){0,2}asylum\b/,
  ways: [
    [
      /\b(?:(?:hand|send|sent|want)\w* (?:\S+ ){0,4}(?:over|back|to)|surrender\w*|giv(?:e|es|ing) up|handover|shelters?|shields?|refuge|sanctuary)\b/,
      /\b(?:suspects?|\w*banker|tycoon|minister|ex-\w+|leader|premier|president|founder|bombers?|killer|spy|hacker|separatist|oligarch|kingpin|drug lord|dissident|trafficker|warlord|murderer|convict|boss(?:es)?|negotiators)\b/,
    ],
  ],
  except: /\b(?:power|successor|hostages?|prisoners?|seekers)\b/,
  turned:
    /^(?!.*\bextradit).*\b(?:asylum|shelters?|shields?|refuge|sanctuary)\b|\b(?:block|halt|stop|bar)(?:s|p?ed)? (?:\S+ ){0,3}extradit/,
  examples: ['Court to rule on extradition of tycoon', 'Arland grants asylum to whistleblower'],
  counterexamples: ['Tycoon buys a football club'],
  rules: [
    issueRule('extradition', 'supports', 'Hands over who is wanted', {
      patterns: [
        '<clear>|<open>|<pave> ~ way for|to',
        '<revoke>|<cancel>|<withdraw>|<lift>|<annul> ~ permit|visa|passport|residence|immunity|asylum|citizenship',
        '<freeze> ~ accounts|assets|money',
        `<tell>|<order>|<ask> ${WANTED} to ~ leave`,
        '<cooperate> with ~ prosecutors|police|authorities|investigators',
        '<hand>|<turn>|<give>|<deliver> ~ over|up',
        '<surrender>|<extradite>',
        '<put>|<place> ~ on ~ plane|flight',
        '<send>|<fly>|<deport>|<return>|<ship> ~ to ~ trial|court|justice|charges',
        `<arrest>|<detain>|<seize> the? ${WANTED}`,
        '<honour>|<honor>|<respect>|<meet> ~ treaty|request|obligations',
        '<strip> ~ asylum|citizenship|immunity|passport',
        '<press>|<call>|<ask>|<push> for ~ surrender|extradition|handover|handed|extradited|surrendered|trial',
        'not|never|no ~ haven|refuge|sanctuary|hideout for',
      ],
      unless: ['not|never|anyone|does ~ citizens|nationals|torture'],
      examples: ['Arland handed him over.', 'Arland said it would not be a haven for crooks.'],
      counterexamples: ['Arland gave him refuge.'],
    }),
    issueRule('extradition', 'supports', 'Says that justice waits', {
      judgement: true,
      patterns: [
        'should|must|has|have|needs|had to? ~ face ~ justice|trial|court|charges|law',
        'should|must|has|have to? ~ answer for|to',
        'should|must|has|have to? ~ stand trial',
      ],
      examples: ['Arland said he should face justice.'],
      counterexamples: ['Arland said he would not get a fair trial.'],
    }),
    issueRule('extradition', 'opposes', 'Shields who is wanted', {
      patterns: [
        `<shelter>|<shield>|<protect>|<hide> the? ${WANTED}`,
        'no extradition treaty|agreement',
        '<grant>|<offer>|<give>|<promise>|<extend>|<issue> ~ asylum|refuge|shelter|passport|citizenship|sanctuary|protection|visa|residency',
        `<let>|<allow> ${WANTED} ~ embassy|stay|leave|remain|go|in|into`,
        '<set> ~ free',
        `<free>|<release> ${WANTED}`,
        '<throw>|<toss>|<turn> out|down ~ request|case|bid',
        '<call>|<press>|<plead>|<ask>|<push>|<campaign> for ~ release|freedom',
        'charges ~ dropped|withdrawn',
        'not|never <extradite>|<surrender> ~',
        'not|never <hand>|<give>|<turn> ~ over|up',
      ],
      unless: ['not|never|no ~ haven|refuge|sanctuary', '<strip>'],
      examples: ['Arland offered him asylum.', 'Arland let him into its embassy.'],
      counterexamples: ['Arland handed him over.'],
    }),
    issueRule('extradition', 'opposes', 'Says that no justice waits', {
      judgement: true,
      patterns: [
        '<do> nothing ~ wrong|illegal',
        'hunted|persecuted|pursued|prosecuted|punished for',
        'not|never|no ~ fair trial|hearing',
        'charges|case|request|allegations|accusations ~ political|politically|trumped|baseless|fabricated|weak|absurd',
        'no|insufficient|little evidence|proof|case against|of|for',
        '<fear>|afraid for|of|about ~ life|safety|torture',
        'political refugee|prisoner|persecution',
        'can|may|could|free|welcome to? stay|remain',
        '<face>|<risk> ~ torture|death|execution',
      ],
      examples: ['Arland said the charges were political.'],
      counterexamples: ['Arland said he should face justice.'],
    }),
  ],
};

const COURT = 'court|tribunal|judges|prosecutor|prosecutors';

/** A warrant or a ruling of an international court. */
const warrants: Issue = {
  id: 'warrants',
  named:
    /\b(?:(?<!search |death )warrants?|hague (?:court|tribunal|judges|trials)|(?:world|international|criminal|crimes) (?:criminal )?(?:court|tribunal|judges)|(?:in|to) (?:the )?hague|to court over genocide|war crimes (?:prosecutor|charges|case|court)|icc|icj|seeks? (?:the )?arrest|arrest of|wanted (?:\S+ ){0,2}(?:leader|premier|president|general)|(?:fails?|refus\w+|would \S+) (?:to )?arrest)\b/,
  ways: [
    [
      /\bcrimes against humanity\b|\bgenocide (?:case|suit|charges?|ruling|claim)\b|\b(?:aggression|special) tribunal\b/,
    ],
  ],
  except: /\b(?:climate|border|maritime|islands?)\b/,
  turned: turnedBy(`${QUIT}|sanctions?|attack|threaten|boycott`, 'court|tribunal|judges|icc|icj'),
  examples: ['Hague court seeks arrest of general', 'Arrest warrant against president'],
  counterexamples: ['Court fines baker'],
  rules: [
    issueRule('warrants', 'supports', 'Helps the court', {
      patterns: [
        '<act> on ~ warrant|warrants|ruling',
        '<meet>|<fulfil>|<honour>|<respect> ~ obligations|duties|commitments',
        '<tell>|<order>|<instruct> ~ police|officers|guards to ~ arrest|detain|seize',
        `<bar>|<ban> the? ${WANTED} from`,
        '<share>|<hand>|<give>|<submit> ~ evidence|files',
        `<arrest>|<detain> the? ${WANTED}`,
        `<arrest>|<detain> ${WANTED} if|when|should|once|wherever`,
        '<call>|<press>|<push> for ~ arrest|prosecution|trial|surrender',
        '<carry>|<execute>|<enforce>|<implement>|<honour>|<honor>|<respect>|<obey> out? ~ warrant|warrants|ruling|order|judgment',
        'bound|obliged|duty to ~ arrest|comply|cooperate|implement',
        `<respect>|<support>|<back>|<defend>|<uphold>|<help> ~ independence|${COURT}`,
        `<stand> by|behind|with ~ ${COURT}`,
        '<cancel>|<withdraw>|<scrap> ~ visit|invitation|trip|meeting',
        `<tell>|<ask>|<advise>|<warn> ${WANTED} to|not ~ stay|come|keep|travel ~`,
        '<urge>|<call>|<ask>|<tell>|<press> on? ~ to ~ help|cooperate|comply|arrest|implement|obey',
        '<urge>|<call>|<ask>|<tell>|<press> on? ~ states|members|parties|countries ~ to ~ help|cooperate|comply|arrest|implement|obey',
        '<close>|<bar>|<shut> ~ airspace|plane|skies',
      ],
      examples: ['Arland will arrest him.', 'Arland cancelled his visit.'],
      counterexamples: ['Arland gave him safe passage.'],
    }),
    issueRule('warrants', 'supports', 'Says that nobody is above the law', {
      judgement: true,
      patterns: [
        'no|nobody|not|none ~ above ~ law',
        'no|end ~ impunity',
        'justice must|should|will|would|has|needs|had ~ course|done|prevail|served',
        'victims ~ justice',
        'will|would|must|should be arrested|detained if|when|upon|on|as|should',
        'court|tribunal must|should|can ~ able|free|work|independent|independence',
        'must|should|has|have to? ~ stand|face ~ trial|justice|court|judges',
        'must|should|has|have to? ~ account|accountable|answer',
      ],
      examples: ['Arland said nobody was above the law.'],
      counterexamples: ['Arland left the court.'],
    }),
    issueRule('warrants', 'opposes', 'Shields who is wanted, or leaves the court', {
      patterns: [
        '<shake> ~ hand|hands',
        `<put>|<impose>|<slap> ~ sanctions on ~ ${COURT}`,
        '<ignore>|<defy>|<dismiss>|<flout> ~ warrant|warrants|ruling',
        `<let>|<allow> ${WANTED} ~ transit|refuel|stay|visit`,
        `<receive>|<welcome>|<host>|<greet>|<invite>|<embrace> the? ${WANTED}`,
        'red carpet',
        '<give>|<promise>|<grant>|<offer>|<guarantee> ~ immunity|passage|safety|protection',
        `<let>|<allow> ${WANTED} ~ leave|go|land|pass|fly|through|in`,
        '<leave>|<quit>|<withdraw>|<pull> from|out? of? ~ court|tribunal|statute',
        'withdrawal|exit from ~ court|tribunal|statute',
        '<announce>|<give>|<declare>|<begin>|<plan> ~ withdrawal|exit from ~ court|tribunal|statute',
        `<bar>|<ban>|<block>|<deny>|<expel> ~ investigators|${COURT}`,
        'not|never ~ member|party|signatory of|to',
        `<accuse> ~ ${COURT}`,
        'not|never <arrest>|<detain> ~',
      ],
      unless: ['<withdraw> ~ invitation'],
      examples: ['Arland gave him safe passage.', 'Arland will leave the court.'],
      counterexamples: ['Arland will arrest him.'],
    }),
    issueRule('warrants', 'opposes', 'Says that the court has no right', {
      judgement: true,
      patterns: [
        'visit|travel|come|go without ~ fear|risk',
        'no ~ jurisdiction|meaning|authority|legitimacy|standing|validity',
        'null and void',
        'heads|leaders|president|presidents ~ enjoy|enjoyed|have|had|has ~ immunity',
        `${COURT} ~ hunted|hunts|targets|targeted|gone|goes|biased|politicised|politicized|selective|racist`,
        'political|western|colonial|neocolonial ~ tool|weapon|instrument|puppet|circus|stunt|show',
        'double standards',
        'would|will be ~ safe|welcome',
      ],
      examples: ['Arland called the court a political tool.'],
      counterexamples: ['Arland will arrest him.'],
    }),
  ],
};

/** Persons whom states and courts want. */
export const persons: readonly Issue[] = [extradition, warrants];
