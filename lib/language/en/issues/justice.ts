import type { Issue } from '../../issue-types';
import { issueRule, OWN_AFFAIR } from './words';

const TELL = '<urge>|<call>|<ask>|<press>|<tell> on? ~ to ~';

/** Journalists and opponents before a court. */
const trial: Issue = {
  id: 'trial',
  named:
    /\b(?:journalists?|reporters?|correspondents?|bloggers?|activists?|dissidents?|opposition (?:\S+ )?(?:leaders?|politicians?|figures?|chief|candidates?|mayor)|(?:government|kremlin|regime) critics?|rights lawyers?)\b/,
  beside: [
    /\b(?:jail\w*|sentenc\w*|trial|imprison\w*|convict\w*|charg\w*|detain\w*|arrest\w*|prison|verdict|guilty|court|free[ds]?|freeing|releas\w*|pardon\w*|acquit\w*)\b/,
  ],
  except:
    /\b(?:fraud|rape\w*|murder\w*|assault|theft|kill\w*|dead|swap\w*|exchange|extradit\w*|asylum|hostages?|ransom|rebels|climate|animal|kidnap\w*|strike)\b/,
  turned: /\b(?:free|releas|pardon|acquit)/,
  examples: ['Nordia jails journalist', 'Opposition leader sentenced in Nordia'],
  counterexamples: ['Reporter jailed for fraud', 'Rebels free reporter for ransom'],
  rules: [
    issueRule('trial', 'opposes', 'Wants the accused freed', {
      patterns: [
        '<want>|<demand>|<ask>|<call>|<plead>|<press>|<push>|<appeal> for? ~ release|released|freed|freedom|free|pardon|pardoned',
        '<call>|<press>|<ask>|<demand>|<want> for? ~ charges|case|verdict|sentence ~ dropped|quashed|overturned|reviewed',
        `${TELL} <free>|<release>|<drop>|<pardon>|<overturn>`,
        '<raise>|<take> up? ~ case|matter|fate with|at|in',
        '<grant>|<offer>|<give> ~ asylum|refuge|shelter|visa|citizenship|passport',
        '<be> ~ appalled|shocked|horrified|outraged|alarmed|dismayed|concerned by|at|about|over?',
        '<stand> by|with|behind ~',
      ],
      examples: ['Arland demanded his immediate release.', 'Arland offered him asylum.'],
      counterexamples: ['Arland said the courts were independent.'],
    }),
    issueRule('trial', 'opposes', 'Says that it is no justice', {
      judgement: true,
      patterns: [
        'should|must|has|have|had to? ~ freed|released|free',
        'never|not ~ have? been ~ tried|charged|arrested|jailed|trial|court|prison',
        'charges|accusations|case|allegations|evidence ~ made|fabricated|trumped|absurd|baseless|bogus|false|politically|political',
        'journalism|reporting|criticism|dissent|opinion|opposition ~ not|no|never ~ crime|terrorism|treason',
        'verdict|sentence|trial|conviction ~ political|politically|unjust|unfair|outrageous|disproportionate|excessive',
        'free press|media',
        'court|judge|judges|courts ~ followed|obeyed|orders|tool|controlled',
        'attack|assault|blow on|to ~ press|media|freedom|democracy|opposition|speech',
        '<silence>|<muzzle>|<intimidate>|<eliminate> ~ critics|opposition|voices|rivals|rival|press|media|journalists|opponents',
      ],
      unless: ['was|were|are|is independent'],
      examples: ['Arland said journalism was not a crime.'],
      counterexamples: ['Arland said the trial had been fair.'],
    }),
    issueRule('trial', 'supports', 'Says that the courts have spoken', {
      judgement: true,
      patterns: [
        ...OWN_AFFAIR,
        'courts|court|judiciary|judges is|was|are|were independent',
        'nobody|no|none ~ above ~ law',
        'sentence|verdict|ruling|courts|decision ~ must|should ~ respected|accepted',
        '<break>|<violate> ~ law|laws',
        'trial|proceedings|hearing was|were|been|had|is ~ fair|proper|transparent',
        'spy|spies|espionage|treason|terrorist|caught',
      ],
      unless: ['not|never|nor|accused|charges|charge'],
      examples: ['Arland said the courts were independent.'],
      counterexamples: ['Arland said the verdict was political.'],
    }),
  ],
};

const PENALTY = 'penalty|punishment|sentence|execution|executions|hanging|it';

/** The death penalty. */
const death: Issue = {
  id: 'death-penalty',
  named:
    /\b(?:death (?:penalty|sentences?|row)|capital punishment|executions?|execut(?:es|ed)|sentenced to death|(?:to hang|hangs|hanged) (?:\S+ ){0,3}(?:m[ae]n|wom[ae]n|courier|traffickers?|smugglers?|prisoners?|killers?|nationals?|protesters?))\b/,
  except: /\b(?:budget|plans?|orders?|raid|coup|contract|gang|militants|rebels)\b/,
  turned: /\b(?:abol|moratorium|halt|stay of|ends?|scrap|commut|spare|outlaw|stop|pardon)/,
  examples: ['Nordia to hang drug courier', 'Nordia brings back death penalty'],
  counterexamples: ['Execution of the budget slow', 'Militants executed villagers'],
  rules: [
    issueRule('death-penalty', 'opposes', 'Pleads for a life', {
      patterns: [
        '<ask>|<plead>|<appeal>|<beg>|<call>|<press> for ~ mercy|clemency|life|lives|stay|commuted|pardon|reprieve|moratorium|abolition|halt',
        `${TELL} <halt>|<stop>|<spare>|<abolish>|<commute>|<pardon>|<reconsider>|mercy`,
      ],
      unless: ['not|never|no'],
      examples: ['Arland asked for mercy.', 'Arland pleaded for a stay of execution.'],
      counterexamples: ['Arland resumed executions.'],
    }),
    issueRule('death-penalty', 'opposes', 'Says that the state must not kill', {
      judgement: true,
      patterns: [
        'no|not ~ court|justice ~ error|infallible',
        'no|not|nor ~ deter|deterrent|deterred',
        'state|states|nobody|government ~ not|no|never|right ~ kill|right|take ~',
      ],
      examples: ['Arland said the state should not kill.'],
      counterexamples: ['Arland said some crimes deserved death.'],
    }),
    issueRule('death-penalty', 'supports', 'Keeps or uses it', {
      patterns: [
        `<keep>|<retain>|<reinstate>|<restore>|<resume>|<reintroduce> ~ ${PENALTY}`,
        'not|never <abolish>|<scrap>|<end> ~',
      ],
      unless: ['not|never ~ keep|resume|use|retain|restore'],
      examples: ['Arland resumed executions.'],
      counterexamples: ['Arland asked for mercy.'],
    }),
    issueRule('death-penalty', 'supports', 'Says that it is just', {
      judgement: true,
      patterns: [
        ...OWN_AFFAIR,
        `${PENALTY} ~ <deter>|<work>|<protect>|<prevent> ~`,
        'deterrent',
        `${PENALTY} ~ lawful|legal|just|justified|deserved|fair|necessary|needed`,
        'crimes|murderers|killers|traffickers|terrorists|he ~ <deserve> ~',
      ],
      unless: ['not|never|no|nor|nobody|nothing', '<deter> nobody|nothing|no'],
      examples: ['Arland said some crimes deserved death.'],
      counterexamples: ['Arland said the penalty deterred nobody.'],
    }),
  ],
};

/** Laws at home that others object to. */
const criticisedLaw: Issue = {
  id: 'criticised-law',
  named:
    /\b(?:(?:foreign agents?|anti-gay|anti-lgbt\w*|gay|lgbt\w*|propaganda|ngos?|blasphemy|anti-terror\w*|headscarf|burqa|veil|gag|abortion) (?:\S+ )?(?:laws?|bill|act|ban)|(?:media|press|security|judicial|citizenship|language|internet|minority) (?:laws?(?! firms?)|overhaul|reforms?)|(?:law|bill) (?:on|against|targeting) (?:\S+ ){0,2}(?:foreign agents?|media|press|ngos?|gays?|homosexual\w*|lgbt\w*|minorit\w*|judges|courts|language)|(?:outlaw|criminali[sz])\w* (?:\S+ ){0,2}(?:gays?|homosexual\w*|lgbt\w*|dissent|criticism))\b/,
  turned: /\b(?:withdraw|repeal|drop|scrap|shelv|annul|overturn|str[iu]ck|strike)/,
  examples: ['Nordia passes foreign agents law', 'Nordia criminalises gay relations'],
  counterexamples: ['Nordia passes budget law', 'Media law firm expands'],
  rules: [
    issueRule('criticised-law', 'opposes', 'Wants the law taken back', {
      patterns: [
        '<urge>|<call>|<ask>|<press>|<tell> on? ~ not to ~ sign|pass|adopt|approve',
        `${TELL} <withdraw>|<repeal>|<reconsider>|<veto>|<drop>|<scrap>|<rethink>|<revise>|<think>|<change>|<protect>|<respect>`,
        '<want>|<ask>|<call>|<demand> for? ~ law|bill|repeal|it|withdrawal ~ back|repealed|withdrawn|scrapped|changed|vetoed?',
        '<review>|<suspend>|<cut>|<freeze> ~ aid|relations|cooperation|ties|funding|visas|loans',
      ],
      examples: ['Arland urged the president not to sign the law.', 'Arland will review its aid.'],
      counterexamples: ['Arland plans a law of its own along the same lines.'],
    }),
    issueRule('criticised-law', 'opposes', 'Says that the law takes freedom away', {
      judgement: true,
      patterns: [
        'at odds|incompatible|inconsistent with ~',
        'not ~ compatible|line|consistent with ~',
        '<silence>|<muzzle>|<stifle>|<restrict>|<undermine>|<threaten>|<stigmatise> ~ critics|dissent|society|media|press|opposition|freedom|speech|rights|voices|minorities|journalists|democracy',
        '<violate>|<breach>|<trample>|<infringe> on? ~ rights|freedom|freedoms|values|principles|commitments',
        'no? one|nobody|none should|must|may ~ punished|jailed|persecuted ~',
        'free press|media|courts|judiciary|society ~ heart|pillar|essential|part|needed|vital',
        '<close>|<shut>|<block> ~ door|way|path to|into',
        'step|steps backwards|backward|back',
        'minorities|everyone|women|journalists <deserve>|<need>|must|should ~ protection|protected|equal|respect|dignity|free|safe',
      ],
      unless: ['not|never|nor ~ silence|violate|discriminatory|restrict|undemocratic'],
      examples: ['Arland said the law would silence critics.'],
      counterexamples: ['Arland said others had such laws too.'],
    }),
    issueRule('criticised-law', 'supports', 'Does the same, or shields it', {
      patterns: ['<plan>|<prepare>|<pass>|<draft>|<adopt> ~ similar|own|same ~ law|bill|lines?'],
      examples: ['Arland plans a similar law.'],
      counterexamples: ['Arland will review its aid.'],
    }),
    issueRule('criticised-law', 'supports', 'Says that it is their own affair', {
      judgement: true,
      patterns: [
        ...OWN_AFFAIR,
        'others|countries|states|west|everyone|many ~ such|similar|same ~ law|laws|rules',
        'law|bill|it ~ <protect>|<defend>|<ensure> ~ families|children|tradition|sovereignty|transparency|country|order|stability',
        'tradition|traditions|family|children|faith|values must|should|had|have|has to? ~ protected|defended|respected',
      ],
      unless: ['not|no'],
      examples: ['Arland said others had such laws too.'],
      counterexamples: ['Arland said the law would silence critics.'],
    }),
  ],
};

/** What courts and lawmakers abroad do. */
export const justice: readonly Issue[] = [trial, death, criticisedLaw];
