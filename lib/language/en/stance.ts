import type { StanceLanguage } from '../stance-types';
import { conditionOpenings } from './condition-openings';
import { conditionRules } from './condition-rules';
import { spokenConditionRules } from './condition-rules-spoken';
import { toldConditionRules } from './condition-rules-told';
import { doerWords } from './stance-doers';
import { effectWords } from './stance-effects';
import { eventDeeds } from './stance-event-deeds';
import { eventActs, eventWords } from './stance-event-words';
import { englishGrammarWords } from './stance-grammar';
import { englishActorWords } from './stance-actors';
import { postWords } from './stance-posts';
import { englishConditionWords } from './stance-conditions';
import { englishSignalWords } from './stance-signals';
import { englishMatterWords } from './stance-matters';
import { englishPositionWords } from './stance-positions';
import { englishTurnWords } from './stance-turns';
import { englishSummaryWords } from './stance-summaries';
import { affecting } from './stance-affecting';
import { ballotWords } from './stance-ballots';
import { followingOpenings } from './stance-followings';
import { governors, nominalGovernors } from './stance-governors';
import { positionNouns } from './stance-nouns';
import { officeWords } from './stance-offices';
import { reactionClasses } from './stance-reactions';
import { issues } from './issues';
import { againstRules } from './stance-rules-against';
import { idiomRules } from './stance-rules-idioms';
import { moveRules } from './stance-rules-moves';
import { mindedRules } from './stance-rules-minded';
import { oppositionRules } from './stance-rules-opposes';
import { reactionRules } from './stance-rules-reactions';
import { saidRules } from './stance-rules-said';
import { stateRules } from './stance-rules-states';
import { exclaimedRules } from './stance-rules-exclaims';
import { formulaRules } from './stance-rules-formulas';
import { holdingBackRules } from './stance-rules-holding-back';
import { supportRules } from './stance-rules-supports';
import { temperRules } from './stance-rules-tempers';
import { partakingRules } from './stance-rules-takes-part';
import { hesitationRules } from './stance-rules-undecided';
import { verbRules } from './stance-rules-verbs';
import { unsettledRules } from './stance-rules-unsettled';
import { toldLastRules } from './stance-rules-told-last';
import { waitingRules } from './stance-rules-waiting';
import { surroundingWords } from './stance-surroundings';
import { stanceWords } from './stance-words';
import { dividingVerbs, headlineFrames, headlineQuarrels, stirringVerbs } from './topic-frames';
import { headlineVerbs, matterNouns, reactionNouns, tailWords } from './topic-words';
import contest from './contest-weights.json';
import voices from './voice-weights.json';
import weights from './stance-weights.json';
import rows from './row-weights.json';
import sentences from './sentence-weights.json';
import wording from './wording-weights.json';
import { verbForms } from './verb-forms';

/** Words, rules and weights of the stance stage for English. */
export const englishStances: StanceLanguage = {
  rules: [
    ...supportRules,
    ...partakingRules,
    ...oppositionRules,
    ...againstRules,
    ...hesitationRules,
    ...waitingRules,
    ...unsettledRules,
    ...holdingBackRules,
    ...reactionRules,
    ...toldLastRules,
    ...stateRules,
    ...mindedRules,
    ...saidRules,
    ...exclaimedRules,
    ...verbRules,
    ...idiomRules,
    ...moveRules,
    ...temperRules,
    ...formulaRules,
  ],
  issues,
  conditionOpenings,
  conditions: [...conditionRules, ...spokenConditionRules, ...toldConditionRules],
  events: [...eventDeeds, ...eventActs, ...eventWords],
  nouns: positionNouns,
  reactions: reactionClasses,
  governors,
  nominalGovernors,
  words: stanceWords,
  grammar: englishGrammarWords,
  summaryWords: englishSummaryWords,
  turnWords: englishTurnWords,
  positionWords: englishPositionWords,
  matterWords: englishMatterWords,
  signalWords: englishSignalWords,
  conditionWords: englishConditionWords,
  actorWords: englishActorWords,
  posts: postWords,
  followings: followingOpenings,
  surroundings: surroundingWords,
  doers: doerWords,
  affecting,
  ballots: ballotWords,
  effects: effectWords,
  offices: officeWords,
  topics: {
    matters: matterNouns,
    reactions: reactionNouns,
    headlineVerbs: new Set(
      headlineVerbs
        .trim()
        .split(/\s+/)
        .flatMap((verb) => verbForms(verb)),
    ),
    tails: tailWords,
    frames: headlineFrames,
    quarrels: headlineQuarrels,
    stirring: new Set(stirringVerbs.split(/\s+/).flatMap((verb) => verbForms(verb))),
    dividing: new Set(dividingVerbs.split(/\s+/).flatMap((verb) => verbForms(verb))),
  },
  verbForms,
  weights,
  contest,
  voices,
  wording,
  sentences,
  rows,
};
