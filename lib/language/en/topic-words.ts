import { wordSet } from './word-set';

/**
 * Nouns for a matter that positions are taken on, beside those of events: what is negotiated, passed, built or fought over.
 * Own collection, singular and plural as news writes them.
 */
export const matterNouns: ReadonlySet<string> = wordSet(`
  treaty treaties deal deals agreement accord pact convention protocol charter truce ceasefire armistice settlement
  plan plans proposal proposals bill law laws act amendment reform reforms rule rules ruling verdict resolution motion draft
  budget tax taxes levy levies tariff tariffs duty duties quota quotas subsidy subsidies cap caps fee fees fine fines loan
  loans debt bailout aid sanction sanctions embargo boycott blockade ban bans curb curbs restriction restrictions
  veto referendum election elections vote summit talks negotiation negotiations visit mission missions force forces
  war invasion offensive siege occupation annexation withdrawal pullout pullback drawdown deployment drill drills exercise exercises
  test tests launch launches strike strikes airstrike airstrikes attack attacks raid raids bombing bombings shelling
  killing killings assassination assassinations murder poisoning hack hacking cyberattack hijacking kidnapping seizure
  capture arrest arrests detention trial extradition expulsion expulsions deportation deportations return returns swap
  exchange release pardon amnesty clemency investigation investigations inquiry probe probes allegation allegations
  accusation accusations crackdown coup takeover merger sale sales purchase purchases contract contracts order
  pipeline pipelines dam dams bridge tunnel railway rail line port airport corridor base bases plant plants mine mines
  reactor reactors hub hubs border borders crossing crossings fence wall route routes link links scheme schemes
  project projects programme programmes program programs policy policies strategy initiative campaign bid bids membership
  appointment appointments nomination nominations resignation resignations ouster accession
  recognition independence status claim claims dispute disputes row standoff crisis conflict trade arms weapons missile missiles
  nuclear enrichment emissions climate carbon migration asylum visa visas refugees migrants
  airspace waters fishing grain gas oil export exports import imports ferry whaling uranium satellite rocket rockets
`);

/** Nouns for what is said to a matter, and for feelings about it: never the matter itself. Own collection. */
export const reactionNouns: ReadonlySet<string> = wordSet(`
  protest protests anger fury outrage outcry backlash uproar criticism condemnation objection objections opposition
  threat threats warning warnings call calls fear fears hope hopes doubt doubts concern concerns reaction reactions response
  responses reply answer support backing praise welcome blessing rebuke comment comments remark remarks statement claim
  claims denial report reports demand demands request pressure pleas plea vow vows pledge pledges despair alarm
`);

/** Verbs that headlines use, by their base; beside the verbs of events and of saying. Own collection. */
export const headlineVerbs = `
  add agree aim allow appear approve arrive ask attend avoid await back bar be become begin bid block boost break bring build
  buy call cancel change clear climb close collapse come confirm consider continue crash cross cut decide defend delay demand
  deny deploy die divide double drift drop dump ease edge elect emerge end enter expand explain extend eye face fade fail fall fear fight
  file fill find finish flee fly follow force free gain get give go grow halt hand head hear help hit hold hope host ignore
  impose jail join keep kill know lack land lash launch lead learn leave let lift live look lose make mean meet miss move mull
  narrow need negotiate offer open pass pay plan play plunge poise prepare press prompt propose protect pull push put quit raise
  reach read receive recognise recognize refuse reject release remain reopen resign respond rest resume return reveal rise
  rule run sail say scrap see seek sell send set shift shoot show shrink shun shut sign skip slam slap slash slip snub
  soar spark speak split spread stall stand start stay stick stop suffer surge suspend take talk tell test throw throttle toughen trade
  travel trigger try turn unveil urge vote vow wait walk want warn weigh win withdraw work worry vie stem jam slump fume spar pitch brace pack rip blast stamp advise boost tweet trade
  congratulate appreciate affect throttle bury cheer ditch hail hike ink lure oust pledge poke probe quash rattle rebuff rein scale scramble sour spurn stoke
  tap thwart tighten topple tout usher veto weaken welcome woo yield
  accuse achieve acquire adapt adopt alter anger apologise appease ascend assail assert assure attract avert bolster
  celebrate clarify collide complicate concede condemn confront criticise curtail dampen debunk declare deepen defeat
  defuse defy deliver derail destroy devastate differ disappoint disclose dismiss disrupt dodge dominate downplay drag
  draw dwindle eclipse embolden embrace emphasise enact encourage endanger endure ensnare ensure erase erupt escape
  establish exceed exclude expose forge frustrate generate grapple harden highlight hinder hurt identify imperil
  improve include inflame infuriate inspire intensify intervene invade invoke irk linger loom loosen meddle mislead mock
  navigate nominate offend outpace overhaul overshadow overtake persist portray prevail prevent prioritise proclaim
  provoke pursue reaffirm reassure rebuild reconsider recover reframe reignite reinforce rejoin remind renew replace
  rescue resist resolve restore restrict retain revive sack sharpen shed shelve skirt soften solve squander strengthen
  submit succeed surpass survive swear temper threaten transform underline undermine unite unsettle uphold wane widen
  worsen
`;

/** Words after which a headline tells of something else: when, why, and who minds. */
export const tailWords: ReadonlySet<string> = wordSet(`
  as after despite amid amidst while when before until unless if once because although though but whereas since following ahead
`);
