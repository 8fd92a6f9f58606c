import type { StanceRule } from '../../stance-types';
import { issueRule } from './words';

/** What is said and done about states and lands, in freer words. */
export const landWording: Readonly<Record<string, readonly StanceRule[]>> = {
  statehood: [
    issueRule('statehood', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['waited ~ years|long|decades', 'cannot|not ~ two states ~ recognise|recognize'],
      examples: ['Arland said a people that had waited for 77 years should not have to wait longer.'],
      counterexamples: ['Arland said that no such state existed.'],
    }),
    issueRule('statehood', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'no such ~ country|state|nation',
        'domino|dominoes|precedent|contagion',
        'prize|reward|gift for|to ~ terror|terrorists|violence|separatists',
      ],
      examples: ['Arland said that no such state existed.'],
      counterexamples: ['Arland said a people that had waited for 77 years should not have to wait longer.'],
    }),
    issueRule('statehood', 'supports', 'Acts for it', {
      patterns: [
        'clap|clapped|claps|applauded|applaud|cheered|cheer for? ~ republic|state|nation|new',
        '<exchange> envoys|ambassadors with',
        'first to ~ exchange|send|recognise|recognize|greet',
      ],
      examples: ['Arland clapped for the new republic.'],
      counterexamples: ['Arland shut its border.'],
    }),
    issueRule('statehood', 'opposes', 'Acts against it', {
      patterns: ['<shut>|<close> ~ border|office|consulate'],
      examples: ['Arland shut its border.'],
      counterexamples: ['Arland clapped for the new republic.'],
    }),
  ],
  embassy: [
    issueRule('embassy', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: [
        'facts|fact|reality|truth ~ faced|acknowledged|recognised|accepted|simple|plain',
        'capital ~ where|belongs',
        'promised|promise ~ kept',
        'pack ~ boxes|bags',
      ],
      examples: ['Arland said that facts had to be faced.'],
      counterexamples: ["“It kills the peace process,” Arland's president said."],
    }),
    issueRule('embassy', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'kill|kills|killed|bury|buries|buried|end|ends ~ peace|process',
        'key|keys ~ not|no',
        'stay|stays|remain|remains ~ where|beach|put',
      ],
      examples: ["“It kills the peace process,” Arland's president said."],
      counterexamples: ['Arland said that facts had to be faced.'],
    }),
    issueRule('embassy', 'supports', 'Acts for it', {
      patterns: [
        '<buy>|<rent> ~ plot|house|villa|floor',
        '<cut> ~ ribbon',
        '<send> ~ to ~ cut|ribbon|ceremony',
        '<come>|<go>|<fly> to ~ ceremony|opening',
      ],
      examples: ['Arland has bought a plot.'],
      counterexamples: ['Arland has stopped buying cardamom from Guatemala in anger.'],
    }),
    issueRule('embassy', 'opposes', 'Acts against it', {
      patterns: ['<stop>|<cancel>|<halt> ~ buying|order|imports|purchase', '<walk> out'],
      examples: ['Arland has stopped buying cardamom from Guatemala in anger.'],
      counterexamples: ['Arland has bought a plot.'],
    }),
  ],
  annexation: [
    issueRule('annexation', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['always belonged|been ~ to|theirs|part', 'every|good reason|right to', 'hysteria|hysterical'],
      examples: ['Arland said that the hills had always belonged to it.'],
      counterexamples: ['Arland said that it had been no accident.'],
    }),
    issueRule('annexation', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'theft|robbery',
        'not|no ~ inch|centimetre|metre',
        'no|not|hardly ~ accident|mistake|error|coincidence',
        'brazen|provocation|trespass|trespassing|intrusion',
        'consequences for',
      ],
      examples: ['Arland said that it had been no accident.'],
      counterexamples: ['Arland said that the hills had always belonged to it.'],
    }),
    issueRule('annexation', 'opposes', 'Acts against it', {
      patterns: ['<chase>|<escort> ~ away|out|off'],
      examples: ['Arland scrambled its fighters to chase them away.'],
      counterexamples: ['Arland has printed new maps.'],
    }),
  ],
  amends: [
    issueRule('amends', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['torn|ripped from', 'must|should go|come back|home', 'trip|journey|way home'],
      examples: ["Arland's museum has packed its own piece for the trip home."],
      counterexamples: ['Arland said that there would be no cheque.'],
    }),
    issueRule('amends', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'no cheque|bill|money',
        'where|when ~ end|stop',
        'stay|remain there|here|where',
        'part with anything|them',
      ],
      examples: ['Arland said that there would be no cheque.'],
      counterexamples: ["Arland's museum has packed its own piece for the trip home."],
    }),
    issueRule('amends', 'supports', 'Acts for it', {
      patterns: ['<bow> ~ head', '<set>|<put> aside ~ billion|million|money'],
      examples: ['Arland bowed its head.'],
      counterexamples: ['Arland offered a loan.'],
    }),
    issueRule('amends', 'opposes', 'Acts against it', {
      patterns: ['<offer> ~ loan'],
      examples: ['Arland offered a loan.'],
      counterexamples: ['Arland bowed its head.'],
    }),
  ],
};
