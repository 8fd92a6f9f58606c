import { placeContexts } from '../../knowledge/place-contexts';
import type { Mention } from '../../types/analysis';
import type { Doc, Token } from '../doc';
import { WordNumbers } from '../text/word-numbers';
import { homeCountry } from './home-country';
import { tokenAfter, tokenBefore } from './neighbours';
import type { Reading } from './reading';

/** Behind "County": councils and clubs of England, not of the United States. */
const ENGLISH = new Set([
  'council',
  'councillor',
  'councillors',
  'hall',
  'cricket',
  'championship',
  'fc',
  'f',
  'ground',
]);

/** "Harlan County", "Kane County Sheriff": a county named in this order is American unless the text is at home elsewhere. */
export function countyMentions(reading: Reading): Mention[] {
  const { doc, evidence } = reading;
  const found: Mention[] = [];
  for (let at = 1; at < doc.tokens.length; at++) {
    if (isCounty.at(doc, at) === 0) continue;
    const token = doc.tokens[at] as Token;
    const name = tokenBefore(doc, at);
    if (!name?.isCapitalized || !name.isWord || startsWithThe(doc, at)) continue;
    if (ENGLISH.has(tokenAfter(doc, at + 1)?.norm ?? '')) continue;
    if (
      !evidence.has('US') &&
      homeCountry(reading) !== 'US' &&
      placeContexts.countyCountries.some((code) => evidence.has(code))
    )
      continue;
    found.push({ start: name.start, end: token.end, country: 'US', kind: 'place', confidence: 0.7, reason: 'county' });
  }
  return found;
}

const isCounty = new WordNumbers(({ norm, isCapitalized }) => (isCapitalized && norm === 'county' ? 1 : 0));

const startsWithThe = (doc: Doc, at: number): boolean => {
  const before = doc.tokens[at - 1];
  return before?.norm === 'the' || before?.norm === 'a';
};
