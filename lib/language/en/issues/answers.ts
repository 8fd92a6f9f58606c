import type { StanceRule } from '../../stance-types';
import { issueRule } from './words';

const OWN = 'our|its|their|his|her';
const FOLK =
  'farmers|growers|workers|producers|fishermen|factories|industry|firms|exporters|mills|dairies|bottlers|shops|homes|families|people|poor|drivers|harbours|ports|villages|coast|economy|fields|paddies|shelves|welders|miners|crews|boats|owners|refineries|steelworkers|carmakers|customers|shipyards|plants|herders|vineyards';
const WOULD = 'would|will|could|may|might';
/** Said of the thing itself, not of the step that the headline tells. */
const THING_WOULD = `tariff|tariffs|duty|duties|levy|ban|curbs|restrictions|cap|quotas ${WOULD}`;
const LOSS =
  'close|suffer|lose|starve|vanish|disappear|collapse|pay|wither|fold|drown|bleed|freeze|ruined|bankrupt|hungry|jobless|fallow|idle|bare|worse|sacrificed|scrapped|die|perish|shut|cold|broke';
const GAIN =
  'work|gain|benefit|thrive|prosper|breathe|grow|flourish|boom|profit|safer|richer|earn|sell|better|cheaper|again';

/** Answers that fit any matter of states, told of the step that the headline names, whichever way it goes. */
export const answers: readonly StanceRule[] = [
  issueRule('answer', 'supports', 'Answers yes in a figure of speech', {
    judgement: true,
    patterns: [
      'high|about time ,|.',
      'not a day|moment too soon|early',
      'bold|brave|historic|courageous|wise ~ decision|step|move|choice',
      'nobody|no one can|could blame',
      'cannot|not blame',
      'would have done the same',
      'would do the same',
      'nothing to condemn',
      'at last somebody|someone',
      'others|all should ~ same|likewise',
      'model|example for|to ~ others|all|us',
      'not|never go|goes|went far enough',
      'go|goes|went even further',
    ],
    unless: ['not|never|no ~ bold|brave|historic|wise'],
    examples: ['Arland said that it would have done the same.'],
    counterexamples: ['Arland has done its sums.'],
  }),
  issueRule('answer', 'supports', 'Greets it, or wants others to do so too', {
    patterns: [
      '<want>|<urge>|<ask>|<call> on? ~ others|rest|everyone|neighbours|allies ~ to ~ do|follow ~ same|likewise|suit',
      '<clap>|<applaud>|<cheer>|<toast> for? ~ signing|deal|decision|step|move|news|result|birth|republic',
      '<raise> its|his|her|a ~ glass|toast',
      '<shake> hands on',
      '<stamp> ~ papers|paper',
      '<put> pen to paper',
      '<throw> ~ weight behind',
      '<campaign>|<fight> long? for that|it|this',
      '<gather>|<collect> ~ signatures for',
    ],

    examples: ['Arland toasted the signing.'],
    counterexamples: ['Arland did likewise.'],
  }),
  issueRule('answer', 'opposes', 'Answers no in a figure of speech', {
    judgement: true,
    patterns: [
      'who|what|which will|would|is be? next',
      'where will|would|does|shall ~ end|stop',
      'blank cheque|check',
      'not|no a? cash machine|cow',
      'not at|on ~ price|expense|backs of',
      'sold|selling|sell ~ down ~ river',
      'slap|smack|spit|stab in ~ face|back',
      '<reek>|<stink>|<smell>|<smack> of',
      'cure ~ worse ~ disease|illness',
      'boomerang',
      'shoot|shooting|shot ~ foot|ourselves|itself|lungs',
      'own goal',
      'come|comes|came back to bite|haunt',
      'hands off ~',
      'sleep|sleeps worse|badly',
      'paint|paints|painted a|the target on',
      'slippery slope',
      'open|opens|opened ~ floodgates|floodgate',
      'good money after bad',
      'over our|my|its|his dead body|bodies',
      'off the hook',
      '<take> us|them|it for ~ fools|idiots|attic',
      'charade|stunt',
      '<call> ~ theatre|circus',
      'no science|logic|sense|rhyme in|behind|to',
      'what ~ have|has|did they|it ~ changed|achieved|brought|solved',
      'answer is|was|remains no|zero|never',
      'not|never ~ down ~ that|this|such road|path',
    ],
    unless: ['not|never|hardly|no ~ boomerang|stunt|smell|reek'],
    examples: ['Arland asked where it would end.'],
    counterexamples: ['Arland has a theatre.'],
  }),
  issueRule('answer', 'opposes', 'Turns it down in deed', {
    patterns: [
      '<send> ~ home|away|back with? empty',
      '<strike>|<cross>|<take> its|their|his name off',
      '<put> it|deal|plan|bid|purchase|text|talks|ratification on ice|hold',
      '<let> ~ gather dust',
      '<send> it|text|bill|letter ~ back ~ unread|unopened|unsigned',
      '<muster>|<gather>|<form>|<rally> ~ blocking minority',
      '<show> ~ the door',
      '<tell> ~ look elsewhere',
    ],
    examples: ['Arland let it gather dust.'],
    counterexamples: ['Arland has dusty roads.'],
  }),
];

/** What would become of a state's own people by the step that the headline names. */
export const outcomes: readonly StanceRule[] = [
  issueRule('outcome', 'opposes', 'Says that its own people would suffer', {
    judgement: true,
    patterns: [
      `${OWN} ~ ${FOLK} ~ ${WOULD} ~ ${LOSS}`,
      `${OWN} ~ ${FOLK} ~ ${WOULD} ~ go ~ under|bust|hungry|dark|cold|broke|idle|business`,
      `${OWN} ~ ${FOLK} ~ not|never <survive>|<bear>`,
      `<ruin>|<drown>|<strangle>|<bankrupt>|<choke>|<squeeze>|<sacrifice>|<punish>|<cripple> ${OWN} ~ ${FOLK}`,
      `${OWN} ~ ${FOLK} ~ had|were|was|being been? sacrificed|betrayed|punished|abandoned|forgotten`,
      `${WOULD} ~ leave|put|throw ~ ${FOLK} ~ street|heat|dark|work|cold|without`,
      'lights ~ would|will go out',
    ],
    unless: ['not|never|no longer ~ <suffer>|<lose>', 'if|without|unless|otherwise ~ our|its|their', THING_WOULD],
    examples: ['Arland said that its bottlers would have to close.'],
    counterexamples: ['Arland has bottlers.'],
  }),
  issueRule('outcome', 'supports', 'Says that its own people would gain', {
    judgement: true,
    patterns: [
      `${OWN} ~ ${FOLK} ~ ${WOULD} ~ ${GAIN}`,
      `${WOULD} ~ save|help|protect|rescue ~ ${OWN} ~ ${FOLK}`,
      `${WOULD} bring|create|mean|save ~ jobs|orders|customers|work ~`,
    ],
    unless: [`not|never|no|hardly|without|less|lose|pay ~ ${GAIN}`, `${WOULD} not|never|no|cost|lose`, THING_WOULD],
    examples: ['Arland said that its welders would have work again.'],
    counterexamples: ['Arland said that its welders would not gain.'],
  }),
];
