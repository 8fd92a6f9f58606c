import type { Issue } from '../../issue-types';
import { GO_ON, issueRule } from './words';
import { PROTEST, works } from './works';

const nuclear = works(
  {
    id: 'nuclear-plant',
    named: /\b(?:(?:nuclear|atomic) (?:power|plants?|stations?|reactors?|energy|exit|phase-?out)|reactors?)\b/,
    turned: /\b(?:exit|phas|shut|clos|quit|halt|stop|scrap|abandon|moratorium|switch)/,
    alike: /\b(?:weapon|arms\b|enrich|inspect|submarine|iran|north korea|nuclear powers\b|treated water|waste|fusion)/,
    examples: ['Nordia to build nuclear power station near border', 'Arland plans nuclear exit'],
    counterexamples: ['Drone attack near nuclear plant', 'Nordia enriches uranium in reactor'],
  },
  {
    does: ['<extend>|<prolong> ~ life', '<build> ~ new|more ~ reactors|plants'],
    praises: [
      'is|are|was|were|be|clean|and safe|sound|clean',
      '<pass>|<meet> ~ tests|standards',
      'without ~ nuclear|atom|reactors',
      'free|right ~ choose|decide ~ own ~ energy|mix',
    ],
    stops: [
      '<shut>|<close>|<switch> down|off? ~ its|own|last ~ reactor|reactors|plants',
      '<hand>|<buy>|<distribute> out? ~ iodine|tablets',
    ],
    fears: [
      'chernobyl|fukushima',
      'cracks|faults|flaws|outdated',
      'no|nowhere ~ place|answer|solution ~ waste',
      'age|era|end of ~ atom|nuclear ~ over',
      'never|not ~ mastered|safe',
      'wind|sun|solar ~ cheaper|safer',
    ],
  },
);

const release: Issue = {
  id: 'nuclear-waste',
  named:
    /\b(?:(?:treated|radioactive|contaminated|fukushima) water|waste ?water|(?:nuclear|toxic|radioactive|hazardous) waste)\b/,
  except: /\b(?:flood|sewage|polio|virus)/,
  turned: /\b(?:halt|stop|suspend|block|end|scrap|ban|delay)/,
  examples: ['Nordia to release treated water into sea', 'Nuclear waste dump planned near border'],
  counterexamples: ['Treatment of water costs more in Arland'],
  rules: [
    issueRule('nuclear-waste', 'supports', 'Does so too, or wants it done', {
      patterns: [
        `${GO_ON} buying|eating|importing|buy|import`,
        '<eat>|<drink> ~ fish|seafood|water',
        '<trust>|<accept>|<respect> ~ findings|agency|experts|science',
      ],
      examples: ['Arland trusts the findings of the agency.'],
      counterexamples: ['Arland banned fish from Nordia.'],
    }),
    issueRule('nuclear-waste', 'supports', 'Says why it is needed', {
      judgement: true,
      patterns: [
        'is|are|was|were|be|perfectly|completely|the safe|harmless|clean|safest',
        '<meet> ~ standards|rules',
        'science|evidence ~ clear|sound',
        'no danger|risk|harm|alternative',
      ],
      unless: ['not|never|nobody|far'],
      examples: ['Arland said the water was safe.'],
      counterexamples: ['Arland said the ocean was not a dump.'],
    }),
    issueRule('nuclear-waste', 'opposes', 'Will have none of it', {
      patterns: [
        '<ban>|<bar>|<stop>|<suspend> ~ fish|seafood|imports|food',
        '<test>|<screen>|<check> ~ seafood|fish|food|imports|water',
        '<demand>|<want>|<ask> for? ~ site|elsewhere|study|stop|stopped|halt|consulted',
        ...PROTEST,
      ],
      unless: ['<lift>|<ease>|<end>|<drop> ~ ban'],
      examples: ['Arland banned fish from Nordia.', 'Arland demanded another site.'],
      counterexamples: ['Arland lifted its ban on the fish.'],
    }),
    issueRule('nuclear-waste', 'opposes', 'Says what it does to others', {
      judgement: true,
      patterns: [
        'not|never|no ~ dump|sewer|dustbin|dumping',
        'should|must keep|store ~ water|it|waste|land',
        'fishermen|farmers|coast|islands|people|neighbours ~ pay|suffer|lose|bear',
        'nobody|no|not knows|knew|know|say',
        'water|fish|sea|health ~ danger|risk|threatened|poisoned',
        '<poison>|<pollute>|<contaminate> ~ sea|ocean|water|fish|waters|food',
        'without ~ consent|asking',
      ],
      examples: ['Arland said the ocean was not a dump.'],
      counterexamples: ['Arland said the water was safe.'],
    }),
  ],
};

const mining = works(
  {
    id: 'mining',
    named: /\b(?:mining|mines?|seabed|lithium|miners)\b/,
    turned: /^(?!.*\b(?:lift|end|eas(?:e|ing)|overturn|reject)).*\b(?:bans?|moratorium|pause|halts?|stops?|scraps?)\b/,
    alike: /\b(?:land ?mine|anti-personnel|naval|sea mines|clear|demin|bitcoin|crypto|data mining|pay\b|tax)/,
    examples: ['Mining code before seabed body', 'Nordia revives lithium mine near border'],
    counterexamples: ['Miners trapped in Arland', 'Landmine treaty signed'],
  },
  {
    does: ['<sponsor>|<license> ~ company|mining|mine', '<open>|<dig> ~ mine|mines', '<buy> ~ ore|lithium|metals'],
    praises: [
      'metals|lithium|ore|minerals|nodules ~ needed|need|essential|vital|there',
      '<need> ~ metals|lithium|ore|minerals',
      'not|cannot ~ without ~ lithium|metals|ore|minerals',
    ],
    stops: [
      '<call>|<want>|<ask>|<demand>|<join> for? ~ moratorium|pause|ban|halt',
      '<license>|<dig>|<open>|<allow> no',
    ],
    fears: [
      'too|so little ~ known|know',
      'not|nothing|never|nobody ~ known|know|knows|undone|read',
      'no mining ~ before|until|without',
      'stay|remain|left untouched|alone',
      'damage|scars|harm ~ last|years|irreversible',
    ],
  },
);

const wind = works(
  {
    id: 'wind-farm',
    named:
      /\b(?:wind (?:farms?|parks?|turbines?|power)|offshore wind|turbines|solar (?:farms?|parks?|plants?|power))\b/,
    alike: /\b(?:gas turbines|tariff|dut(?:y|ies)|import|subsid|storm|maker)/,
    examples: ['Nordia plans wind farm near border', 'Giant solar farm in desert planned'],
    counterexamples: ['Storm topples wind turbines', 'Tariffs on wind turbines rise'],
  },
  {
    does: ['<guarantee> ~ price', '<build> ~ turbines|park|farm ~ next|beside'],
    praises: ['wind|sun|solar ~ cheapest|cheap|clean|free|bill|light'],
    fears: ['fear|fears for ~ grounds|birds|fishermen|coast', 'radar|radars ~ nothing|blind', 'clear of ~ turbines'],
  },
);

/** What states do about how power is made, and what is dug and left for it. */
export const energy: readonly Issue[] = [nuclear, release, mining, wind];
