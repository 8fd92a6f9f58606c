import type { ClaimLanguage } from '../claim-types';
import checkworthinessModel from './checkworthiness-model.json';
import { fractions, magnitudes, numberWords } from './number-words';

const firstPerson = "i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours ourselves let's".split(
  ' ',
);
const modals =
  "will would should must can could may might shall won't wouldn't shouldn't can't cannot couldn't ought going".split(
    ' ',
  );

/** English, for the claims stage. */
export const englishClaims: ClaimLanguage = {
  checkworthinessWords: {
    firstPerson: new Set(firstPerson),
    modals: new Set(modals),
    // "one" and one-letter magnitudes are too often no number.
    numbers: new Set(
      [...numberWords.keys(), ...magnitudes.keys(), ...fractions.keys()].filter(
        (word) => word.length > 1 && word !== 'one',
      ),
    ),
  },
  checkworthinessModel,
};
