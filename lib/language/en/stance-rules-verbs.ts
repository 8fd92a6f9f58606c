import type { StanceRule } from '../stance-types';
import { verbPhrases } from './verb-phrases';

/**
 * Plain verbs of position, which tell one wherever their object is the topic: in any form, passive and participle
 * included. In the tradition of CAMEO's and PLOVER's verb classes; chosen and sorted by us.
 */
export const verbRules: readonly StanceRule[] = [
  {
    id: 'verb-for',
    stance: 'supports',
    strength: 2,
    topic: 'needed',
    verbal: true,
    because: 'Backs, takes up or carries out the article’s matter',
    patterns: [
      ...verbPhrases(`
      back | support | favour | favor | advocate | promote | espouse | uphold | embrace | laud | defend | prefer
      recommend | suggest | moot | author | draft | broker | mediate | negotiate | initiate | spearhead | champion
      cosponsor | bankroll | underwrite | finance | fund | accede to | adhere to | abide by | assent to | acquiesce in
      yield to | bow to | subscribe to | stick to | stick with | cling to | hold to | adopt | approve | authorise | authorize
      permit | enact | implement | enforce | impose | introduce | establish | inaugurate | seal | initial | rejoin
      greenlight | facilitate | ratify | justify | condone | excuse | rally around | rally round | swing behind
      coalesce behind | unite behind | plead for | opt for | plump for | move ahead with
      proceed with | go along with | press ahead with | enter the treaty | enter the pact | enter the union
      enter the alliance | join the treaty | push ahead with | forge ahead with | agree on | agree upon | settle on
      wave through | nod through | table | float | unveil | host | renew | extend | maintain | tighten | toughen
      widen | expand | volunteer for | enlist in | donate to | chip in for | put forward | set up | sponsor
      recognise | recognize | congratulate | celebrate | legitimise | legitimize | vouch for
      see merit in | see the merits of | see the benefits of | see value in | see sense in | rejoice at | rejoice over
      give its backing to | give its support to | lend its support to | lend its backing to | give the nod to
      give assent to | keep faith with | make the case for | argue the case for | push through | steer through
      buy into | sign on to | sign up to | sign off on | sign onto | latch on to | commit itself to | commit to
      hold fast to | put pen to | stick by | reaffirm its commitment to | bring forward | clinch | wrap up | okay
      let through | see no harm in | take heart from | draw comfort from | take credit for | boast of
      break ground on | pour money into | carry on with | go through with | keep up | hold out for
      stand up for | observe | prolong | bring into force | put into effect | breathe new life into
      brush aside objections to | drop its objections to | lift its veto on | cast its vote for
      throw its weight behind | throw its full weight behind | put its weight behind | put its full weight behind
      set its name to | stand foursquare behind | put its seal on | put its stamp of approval on | put its stamp on
      leave the door open for | leave the door open to | drop its veto of | drop its veto on | drop its resistance to
      drop its opposition to | give up its resistance to | give up its opposition to | abandon its opposition to
      give way on | give way over | give in on | give in over | cave in on | cave in over | make its peace with
      fall into line on | fall into line with | fall in line with | fall in line behind | fall in behind
      swing its support behind | row in behind | root for | take a favourable view of | take a favorable view of
      take a positive view of | think highly of | set great store by | set its hopes on | pin its hopes on | pin hopes on
      put its faith in | place its faith in | put its trust in | place its trust in | bank on | bet on | set its heart on
      have its heart set on | dig deep for | foot the bill for | pick up the bill for | pick up the tab for
      foot part of the bill for | throw a lifeline to | go all in on | play along with | play ball on
      lead the charge for | lead the push for | lead the way on | take the lead on | take up the cudgels for
      take up the cause of | go to bat for | go in to bat for | go into bat for | beat the drum for | bang the drum for
      drum up support for | fly the flag for | carry the torch for | make a pitch for | make a case for
      pull out all the stops for | move heaven and earth for | want in on | push hard for | push harder for
      go full steam ahead with | press on with | follow through on | follow through with | remain true to | stay true to
      see much to like in | see a lot of good in | see good in | find much to like in | find much to praise in
      find words of praise for | find kind words for | have kind words for | have only good things to say about
      have only praise for | have nothing but praise for | take its hat off to | see no obstacle to | see no obstacles to
      see no problem with | raise no objection to | raise no objections to | have no quarrel with | have no qualms about
      jump at | leap at | fall in love with | blow new life into | sing the praises of | pour praise on
    `),
      '<set> ~ in motion',
      '<put> ~ into effect|force',
      'co <sponsor>|<lead>|<host>|<chair>',
      'fast <track>',
      'rubber <stamp>',
      'green <light>|lit',
    ],
    unless: [
      '<back> away|off|out|down',
      '<rule> out joining|entering',
      '<beat>|<roll>|<walk>|<wind>|<dial>|<scale>|<row>|<claw>|<pare>|<cut>|<push>|<hold>|<knock>|<fight>|<hit>|<bring>|<take>|<give>|<turn>|<step>|<draw> back',
    ],
    examples: ['The court was backed by Arland.', 'Port Vale espouses the treaty.'],
    counterexamples: ['The bird sang.'],
  },
  {
    id: 'verb-against',
    stance: 'opposes',
    strength: 2,
    topic: 'needed',
    verbal: true,
    because: 'Rejects, condemns or hinders the article’s matter',
    patterns: verbPhrases(`
      reject | refuse | decline | discount | snub | shun | scorn | disdain | dismiss | resist | fight | oppose
      combat | question | query | dispute | contest | challenge | criticise | criticize | bash | savage | pillory
      trash | rubbish | knock | fault | pan | mock | ridicule | flay | skewer | disparage | decry | abhor | detest
      hate | loathe | resent | dislike | rue | deplore | lament | bemoan | denigrate | vilify | demonise | demonize
      tear up | tear down | pull down | rip up | bin | give up on | put a stop to | call a halt to | trample on | chip away at | appeal against
      find fault with | scoff at | sneer at | belittle | work against | shrink from | hear nothing of
      take issue with | take exception to | disagree with | disapprove of | dissent from | recoil from | bristle at
      bridle at | baulk at | balk at | chafe at | chafe against | fret over | fret about | worry about | worry over
      agonise about | caution against | warn of the dangers of | warn about | warn against | advise against
      argue against | speak against | stand against | stand up to | push back against | push back on | kick against
      mobilise against | mobilize against | retaliate against | retaliate for | retaliate over | hit back at
      hit out at | lash out at | fume at | fume over | fume about | rage at | rage against | seethe at | seethe over
      protest | protest at | protest over | protest about | object to | complain about | complain of | grumble about
      grumble at | gripe about | bleat about | block | obstruct | hinder | hamper | impede | stymie | thwart
      frustrate | derail | scupper | scuttle | sabotage | torpedo | sink | bury | wreck | undermine | subvert
      circumvent | evade | flout | violate | breach | defy | disregard | ignore | disobey | forestall | scrap | shelve
      ditch | axe | dump | defeat | abandon | cancel | annul | nullify | revoke | repeal | rescind | overturn | reverse | lift
      ease | relax | loosen | abolish | end | terminate | suspend | freeze | ban | outlaw | prohibit | forbid
      invalidate | strike down | water down | weaken | dilute | unpick | dismantle | unravel | exit | quit | boycott
      renounce | repudiate | disown | disavow | denounce | veto | rebuff | spurn | withdraw from | pull out of
      back out of | back off | back down on | back down over | back down from | climb down on | climb down over | bow out of | opt out of | drop out of | walk out of | leave the treaty | leave the pact
      leave the bloc | leave the union | leave the alliance | leave the accord | leave the agreement | leave the court
      leave the mission | leave the convention | leave the coalition | walk away from | stay out of | stay away from
      keep out of | steer clear of | shy away from | hold back from | shrink from | back away from | stand aside from | renege on | backtrack on | throw out | hold up
      backpedal on | sour on | turn against | turn down | turn away | brush aside | brush off | wave away | wave aside
      bat away | swat away | shoot down | vote down | rule out | shut out | cut off | distance itself from
      dissociate itself from | disassociate itself from | wash its hands of | turn its back on
      withdraw its support for | withdraw its support from | withdraw its backing for | withdraw its backing from
      withdraw support for | withdraw support from | withhold its support from | withhold support from
      withhold consent for | withhold its consent for | withhold its consent from | withhold its backing from
      cut its funding for | withdraw its troops from | recall its troops from | pull its troops from
      pull its troops out of | demand the withdrawal of | demand the repeal of | demand an end to
      demand the release of | seek the annulment of | seek the repeal of | press for the repeal of
      call for the repeal of | call for an end to | draw a line at | draw the line at | turn up its nose at
      take aim at | take a swipe at | take umbrage at | pull the plug on | have no truck with | have no time for
      put the brakes on | slam the brakes on | cast doubt on | pour scorn on | heap scorn on
      drive a coach and horses through | apply the brakes to | rail against | inveigh against | thumb its nose at
      look askance at | put its foot down over | put its foot down on | throw a spanner in the works of
      throw a spanner into | throw a wrench into | take a hard line on | take a tough line on | go on the warpath over
      hit the roof over | break ranks over | break ranks on | keep its name off | keep its signature off
      withhold its name from | withhold its signature from | withhold its blessing from | refuse its blessing to
      refuse its consent to | deny its consent to | bail out of | get cold feet over | get cold feet about
      sound the death knell for | drive a nail into the coffin of | put paid to | put an end to | stonewall | poke fun at
      make fun of | pour contempt on | heap contempt on | enter a reservation against | raise a hue and cry over
      raise hell over | kick up a fuss about | kick up a fuss over | kick up a storm over | make a stand against
      take a stand against | take up arms against | go into battle against | lead the chorus against
      lead the fight against | stand its ground on | stand its ground over | step out of line on
      keep its distance from | keep clear of | stay clear of | stay well away from | have enough of | lose patience with
      run out of patience with | have little time for | think little of | make representations against
      make representations over | fire a broadside at | have harsh words for | have hard words for
      have nothing good to say about | have little good to say about | use its veto against | use its veto on
      withdraw its blessing from | pull its support for | pull its backing for
    `),
    unless: [
      'vote|votes|voted|voting to <deplore>|<lament>|<criticise>|<criticize>|<decry>|<fault>',
      'not|never rule|ruled out',
      'broke|breaks|break off|down|up|through|into|even',
      'stopped|stops|stop short',
      '<end> up',
      'freezing ~ rain|drizzle|fog|spray|temperatures|cold|conditions|weather|night|nights|point',
    ],
    examples: ['The court was thwarted by Arland.', 'Port Vale took issue with the treaty.'],
    counterexamples: ['Arland broke off the talks.', 'The bird sang.'],
  },
  {
    id: 'verb-between',
    stance: 'undecided',
    strength: 2,
    topic: 'needed',
    verbal: true,
    because: 'Weighs it, waits or keeps out of it',
    patterns: verbPhrases(`
      weigh | weigh up | study | review | examine | assess | evaluate | mull | mull over | ponder | contemplate
      analyse | analyze | scrutinise | scrutinize | vet | reflect on | deliberate on | deliberate over | look into
      think over | chew over | turn over | toy with | grapple with | wrestle with | waver over | waver on
      vacillate over | vacillate on | dither over | dither on | hesitate over | hesitate about | agonise over
      agonize over | equivocate on | equivocate over | hedge on | hedge over | stall on | prevaricate on
      withhold judgment on | withhold judgement on | reserve judgment on | reserve judgement on | suspend judgment on
      stay neutral on | remain neutral on | stay silent on | remain undecided on | remain undecided about
      tread carefully on | tread warily on | tread cautiously on | drag its feet on | drag its feet over
      drag its heels on | drag its heels over | sit on the fence on | straddle the fence on
      blow hot and cold on | stop short of endorsing | stop short of backing | stop short of condemning
      stop short of supporting | stop short of opposing | wait for details of | await details of | await clarity on
      seek clarification on | seek clarification of | seek clarity on | seek details of | seek more details about
      seek details about | seek more details of | ask for details of | ask questions about | have questions about
      consult its allies on | consult its allies about | play for time on | stay on the sidelines of | abstain on
      abstain from | take no position on | take no view on | take no side on | keep an open mind on
      have an open mind about | have an open mind on | take its time over | take its time on | pore over
      take a good look at | take a long look at | take a hard look at | take a closer look at | have a good look at
      pass the buck on | face both ways on | go quiet on | go silent on | stay quiet on | keep a low profile on
      keep a low profile over | keep its head down over | give an evasive answer on | give a vague answer on
      react coolly to | respond coolly to | have no fixed view of | have no fixed view on
      have no opinion on | sit out the vote on | sit out the debate on | hum and haw over | hem and haw over
      kick the can down the road on
    `),
    examples: ['The offer is studied by Arland.', 'Port Vale drags its feet on the treaty.'],
    counterexamples: ['The bird sang.'],
  },
];
