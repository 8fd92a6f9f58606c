import type { Doc } from '../../doc';
import { tokenize } from '../../text/tokens';

/** Sentences in which a report of a match says who played whom. */
const OPENING = 3;
/** A word of sport counts twice, one of any contest once; from so many on, a text is about the play itself. */
const LEAST = 4;

/**
 * Is an article a report of a match, a race or a transfer? Countries and nationals that beat, reject and offer there are
 * teams and players, no governments. A boycott or a ban told in the headline is politics all the same.
 */
export function isSportReport(doc: Doc): boolean {
  const { playing, contests, sportPolitics } = doc.language.stances.words;
  const title = tokenize(doc.article.title).map(({ norm }) => norm);
  if (title.some((norm) => sportPolitics.has(norm))) return false;
  const opening = doc.sentences.slice(0, OPENING).at(-1)?.endToken ?? 0;
  const words = new Set([...title, ...doc.tokens.slice(0, opening).map(({ norm }) => norm)]);
  const sport = [...words].filter((norm) => playing.has(norm)).length;
  const contest = [...words].filter((norm) => contests.has(norm)).length;
  return sport > 0 && 2 * sport + contest >= LEAST;
}
