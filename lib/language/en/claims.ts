import type { ClaimLanguage } from '../claim-types';
import kindModel from './claim-kind-model.json';
import checkworthinessModel from './checkworthiness-model.json';
import tones from './word-tones-model.json';
import { boilerplate, creditEndings, hedges, impersonal, judgements, negations } from './claim-markers';
import { claimRules } from './claim-rules';
import { englishDates } from './date-words';
import { englishFigures } from './figure-words';
import { englishSources } from './source-rules';
import { fractions, magnitudes, numberWords } from './number-words';

const firstPerson = "i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours ourselves let's".split(
  ' ',
);
const modals =
  "will would should must can could may might shall won't wouldn't shouldn't can't cannot couldn't ought going".split(
    ' ',
  );

const pastForms = new Set(
  `was were had did went came took gave made got found left lost won met held kept led fell rose grew sent spent built
  bought brought sold told began broke chose drew drove flew fought hit hurt knew laid lay put ran sank sat shot shut
  spoke stood struck swore threw wore wrote cut became saw heard felt paid`.split(/\s+/),
);

const presentForms = new Set(
  "is are isn't aren't it's that's there's he's she's they're you're has have do does".split(' '),
);

/** English, for the claims stage. */
export const englishClaims: ClaimLanguage = {
  checkworthinessWords: {
    firstPerson: new Set(firstPerson),
    modals: new Set(modals),
    past: pastForms,
    present: presentForms,
    // "one" and one-letter magnitudes are too often no number.
    numbers: new Set(
      [...numberWords.keys(), ...magnitudes.keys(), ...fractions.keys()].filter(
        (word) => word.length > 1 && word !== 'one',
      ),
    ),
  },
  checkworthinessModel,
  rules: claimRules,
  kindModel,
  tones,
  pastForms,
  pastAuxiliaries: new Set('was were had did'.split(' ')),
  presentForms,
  hedges,
  negations,
  impersonal,
  judgements,
  boilerplate,
  creditEndings,
  voiceWords: {
    subordinators: new Set(
      'after before when once until which who whom whose that where whether because unless'.split(' '),
    ),
    relatives: new Set('which who that whom'.split(' ')),
    opensClause: new Set(
      'if when while after before although though as since because once unless whether despite following'.split(' '),
    ),
    unrealised: new Set("will would to may might could can should must 'll".split(' ')),
    opensParticiple: new Set([',', '—', '–', 'and']),
    answers: new Set('respond reply react answer counter continue conclude'.split(' ')),
    deeds: new Set('decide seek charge rule order record sign issue celebrate invite challenge'.split(' ')),
  },
  clauseWords: {
    joins: new Set('and but while whereas though although yet'.split(' ')),
    turns: new Set('but while whereas though although yet'.split(' ')),
    subordinates: new Set(
      `who which that whom whose if when after before because since unless until as to in on at by for with from of so or
      not only also then both either neither`.split(/\s+/),
    ),
  },
  futureVerbs: new Set("will would shall won't wouldn't 'll he'll she'll it'll they'll we'll i'll".split(' ')),
  speakerPronouns: new Set('he she it they'.split(' ')),
  sources: englishSources,
  figures: englishFigures,
  dates: englishDates,
};
