import type { Mention } from '../../../types/analysis';
import type { Doc, Token } from '../../doc';
import { WordNumbers } from '../../text/word-numbers';

/** What tells of a person's term: their country, and what the gazetteer notes of them. */
type Noted = Pick<Mention, 'country' | 'reason'>;

/** "president, named in full elsewhere" → "president" */
export const officeOf = (reason: string): string => reason.split(',')[0] ?? '';

/**
 * Tells of a person whether their term was over when the article was published. A text that names no day and no year is of
 * the time of the last head of state or government whom it names; others who have left are taken for gone.
 */
export function termsOf(doc: Doc, persons: readonly Noted[]): (person: Noted) => boolean {
  const date = dateOf(doc);
  const { heads } = doc.language.stances.offices;
  const latest = new Map<string, string>();
  if (date === undefined)
    for (const { country, reason } of persons) {
      const until = untilOf(reason) ?? '';
      const key = `${country} ${officeOf(reason)}`;
      if (heads.includes(officeOf(reason)) && until > (latest.get(key) ?? '')) latest.set(key, until);
    }
  return ({ country, reason }) => {
    if (LONG_OVER.test(reason)) return true;
    const until = untilOf(reason);
    const day = date ?? latest.get(`${country} ${officeOf(reason)}`);
    return until !== undefined && (day === undefined || day.slice(0, until.length) > until.slice(0, day.length));
  };
}

const untilOf = (reason: string): string | undefined => TERM_END.exec(reason)?.[1];

/** "president, to 2017", "foreign minister, 2019 to 2024-06", as the gazetteer notes it */
const TERM_END = /,[\d -]* to (\d[\d-]*)/;
/** "former president", whose term ended before the news of the web; "former leader" is what is not known better. */
const LONG_OVER = /^former (?!leader\b)/;

/** When the article was published; where that is not known, the year that it names most often, of such the last. */
function dateOf(doc: Doc): string | undefined {
  if (doc.article.publishedTime !== undefined) return doc.article.publishedTime;
  const counts = new Map<string, number>();
  let best: string | undefined;
  for (let at = 0; at < doc.tokens.length; at++) {
    if (years.at(doc, at) === 0) continue;
    const { text } = doc.tokens[at] as Token;
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    const most = best === undefined ? 0 : (counts.get(best) ?? 0);
    if (count > most || (count === most && text > (best ?? ''))) best = text;
  }
  return best;
}

/** 1 for a year. */
const years = new WordNumbers(({ text }) => (/^(?:19|20)\d\d$/.test(text) ? 1 : 0));
