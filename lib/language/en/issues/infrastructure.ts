import type { Issue } from '../../issue-types';
import { works } from './works';

const pipeline = works(
  {
    id: 'pipeline',
    named: /\bpipelines?\b/,
    alike: /\b(?:talent|drug|in the pipeline|pipeline of)\b/,
    examples: ['Nordia plans gas pipeline', 'Arland to halt pipeline'],
    counterexamples: ['Blast at pipeline kills three', 'Talent pipeline dries up'],
  },
  {
    praises: ['gas|politics|business|energy ~ kept|be apart|separate'],
    fears: ['<fill>|<fund>|<pay> for? ~ war'],
  },
);

const powerLink = works(
  {
    id: 'power-link',
    named: /\b(?:cables?|interconnectors?|(?:power|electricity) (?:links?|lines?)|grids?)\b/,
    alike: /\b(?:data|internet|telecom|fib(?:re|er)|cable (?:car|news|tv)|diplomatic|leaked|starting grid|cuts?\b)/,
    examples: ['Cable to link Arland and Nordia', 'Arland joins power grid'],
    counterexamples: ['Cable cars link two hills', 'Data cable to link Arland and Nordia'],
  },
  {
    does: ['<switch>|<cut> off ~ line|link'],
    praises: ['power|electricity ~ flow freely|across'],
    stops: ['<stay>|<remain> in|with ~ grid', '<keep> ~ open|itself'],
    fears: [
      'blackouts',
      'own|our factories|industry|homes|people need|needed',
      '<export>|<import>|<drain> ~ power|prices',
    ],
  },
);

const transport = works(
  {
    id: 'transport-link',
    named:
      /\b(?:railways?|railroads?|rail (?:lines?|links?|route|corridor)|high-speed|(?<!no |the |long |silk )roads?|highways?|motorways?|bridges?|tunnels?)\b/,
    alike:
      /\b(?:road ?maps?|belt and road|road to (?:peace|recovery|war|victory)|gap\b|divide\b|loan|builds? bridges|toll|fare|end of|driver|traffic|fans\b)/,
    examples: ['Nordia to build railway to the sea', 'Tunnel under the strait proposed'],
    counterexamples: ['Leaders build bridges', 'Bridge collapses over river', 'Road map for peace agreed'],
  },
  { fears: ['waste of ~ money', 'to nowhere'] },
);

const port = works(
  {
    id: 'port-lease',
    named:
      /\b(?:ports?(?= (?:deal|lease|project|plan|for|on|in|of|to|terminal|pact|row|over|near|with)\b|$)|harbours?|canals?|seaports?)\b/,
    alike: /\b(?:toll|fee\b|fees|suez|root canal|port (?:vale|moresby)|ship stuck|aground|for passage)/,
    examples: ['Nordia to lease port in Arland', 'Nordia plans canal'],
    counterexamples: ['Ship runs aground in canal', 'Nordia plans airport'],
  },
  {
    does: ['<offer> ~ berth|access'],
    praises: ['not|never|cannot ~ cut off', 'second canal'],
    stops: ['<take> back'],
    fears: [
      'not a shop|bazaar|commodity',
      'agreement|lease ~ void|illegal',
      'cranes|operators ~ spy',
      'never ~ out again?',
    ],
  },
);

const dataCable = works(
  {
    id: 'data-cable',
    named: /\b(?:data|internet|telecoms?|fib(?:re|er)|fibre-optic|undersea|subsea|submarine)(?: \S+)? cables?\b/,
    alike: /\b(?:power|electricity|cuts?\b)/,
    examples: ['Firm to lay data cable to Arland', 'Undersea internet cable would link Arland and Nordia'],
    counterexamples: ['Ship damages data cable', 'Undersea power cable planned'],
  },
  {
    does: ['<be>|<become> ~ landing point|station'],
    praises: ['internet|data ~ faster|cheaper', 'not|no ~ left|remain ~ offline'],
    stops: ['<stick> with|to', '<route>|<send> ~ through ~ another|other|own'],
    fears: [
      'data|mail|traffic|bit|everything ~ read|copied|tapped',
      '<read>|<tap> ~ mail|data|traffic',
      'not|cannot ~ trusted',
      'spies|spying|espionage',
    ],
  },
);

/** What states do about lines, roads and harbours that cross borders. */
export const infrastructure: readonly Issue[] = [pipeline, powerLink, transport, port, dataCable];
