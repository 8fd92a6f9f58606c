import type { ReactionClass } from '../stance-types';
import { wordSet } from './word-set';

/** Nouns for what somebody wants of another. */
const wishes = wordSet(`
  request requests call calls demand demands plea pleas appeal appeals bid bids proposal proposals offer offers plan plans
  invitation ultimatum deadline conditions idea motion application
`);

/** Nouns for what somebody holds against another. */
const charges = wordSet(`
  accusation accusations allegation allegations claim claims charge charges suggestion suggestions insinuation insinuations assertion assertions
`);

/** Nouns for being against what somebody does. */
const objections = wordSet(`
  criticism criticisms concern concerns objection objections protest protests complaint complaints warning warnings condemnation worries
  fears pressure outcry rebuke reproach reproaches misgivings anger opposition uproar
`);

/**
 * How one country reacts to what another does, and what that tells of both towards the matter: who condemns it is against
 * it, and whose act is condemned stands behind it. Verb classes after CAMEO 11 to 13 (Gerner et al. 2002); own collection.
 */
export const reactionClasses: readonly ReactionClass[] = [
  {
    id: 'blames',
    verbs: `condemn criticise criticize slam blast lambast denounce decry deplore protest rebuke berate chide castigate censure
    assail chastise reproach scold excoriate lash summon recall retaliate complain`,
    nouns: `criticism condemnation outcry outrage anger fury protest protests backlash rebuke alarm uproar dismay complaint complaints
    indignation consternation displeasure unease furore`,
    objects: null,
    reactor: 'opposes',
    other: 'supports',
    takesNames: true,
    because: { reactor: 'Objects to what the other country does', other: 'Others object to what it does' },
  },
  {
    id: 'voices-objection',
    verbs: '',
    nouns: `concern concerns objection objections regret regrets misgivings reservations unhappiness disappointment disapproval
    opposition note warning warnings worries fears doubts`,
    voices: `raise voice express share lodge file submit issue send hand deliver present register convey reiterate sound state repeat
    make`,
    objects: null,
    reactor: 'opposes',
    other: 'supports',
    takesNames: true,
    because: { reactor: 'Objects to what the other country does', other: 'Others object to what it does' },
  },
  {
    id: 'threatens',
    verbs: 'threaten menace sue',
    nouns: '',
    needs: wordSet('over'),
    objects: null,
    reactor: 'opposes',
    other: 'supports',
    takesNames: true,
    because: { reactor: 'Takes or threatens steps against it', other: 'Others take or threaten steps against it' },
  },
  {
    id: 'hits-out',
    verbs: 'hit strike lash',
    nouns: '',
    needs: wordSet('back out'),
    objects: null,
    reactor: 'opposes',
    other: 'supports',
    takesNames: true,
    because: { reactor: 'Objects to what the other country does', other: 'Others object to what it does' },
  },
  {
    id: 'warns-off',
    verbs: 'warn caution',
    nouns: '',
    needs: wordSet('against over about'),
    objects: null,
    reactor: 'opposes',
    other: 'supports',
    takesNames: true,
    because: { reactor: 'Warns the other country off it', other: 'Is warned not to go on with it' },
  },
  {
    id: 'turns-down',
    verbs: 'reject refuse deny dismiss rebuff decline spurn refute rebut',
    nouns: '',
    objects: wordSet([...wishes, ...charges].join(' ')),
    reactor: 'opposes',
    other: 'supports',
    takesNames: false,
    because: { reactor: 'Turns down what the other country wants or says', other: 'Wants or says what is turned down' },
  },
  {
    id: 'brushes-off',
    verbs: 'reject dismiss rebuff ignore defy resist deny',
    nouns: '',
    objects: objections,
    reactor: 'supports',
    other: 'opposes',
    takesNames: false,
    because: { reactor: 'Brushes off what others object to it', other: 'Its objections are brushed off' },
  },
  {
    id: 'hails',
    verbs: 'welcome hail praise applaud back support endorse laud',
    nouns: '',
    objects: null,
    excludes: objections,
    reactor: 'supports',
    other: 'supports',
    takesNames: false,
    because: { reactor: 'Welcomes what the other country does', other: 'Others welcome what it does' },
  },
];
