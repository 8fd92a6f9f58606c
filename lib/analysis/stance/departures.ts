import type { Doc, Token } from '../doc';
import { signalWith } from './signal-shape';
import type { Signal } from './signals';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs and nouns of leaving what one belongs to. */
const LEAVES = words(
  `leave leaves leaving quit quits quitting exit exits exiting exited withdraw withdraws withdrawing withdrew withdrawn
  withdrawal pullout ditch ditches ditching ditched renounce renounces renouncing renounced secede secedes seceding seceded`,
);
/** The same with "out". */
const PULLS = words(
  'pull pulls pulling pulled drop drops dropping dropped walk walks walking walked opt opts opting opted',
);
/** Words of staying in, or coming back to, what one belongs to. */
const STAYS = words(
  'stay stays staying stayed remain remains remaining remained return returns rejoin rejoins rejoining',
);
/** What keeps a headline's leaving from being its matter. */
const KEEPS = /^(?:not|no|never|won't|against|without|reject|rejects|rejected|deny|denies|rule|rules)$/;

const isLeaving = ({ tokens }: Doc, at: number): boolean => {
  const { norm } = tokens[at] as Token;
  return LEAVES.has(norm) || (PULLS.has(norm) && tokens[at + 1]?.norm === 'out');
};

/** Words of a title, in small letters. */
const TITLE_WORDS = /[^\p{L}'’]+/u;

/** Does the headline tell that somebody leaves something: "Arland quits the treaty", "to pull out of", "withdrawal from"? */
function isOnLeaving({ article }: Doc): boolean {
  const title = article.title.slice(0, 300).toLowerCase().replaceAll('’', "'").split(TITLE_WORDS);
  return title.some((word, at) => {
    const leaves =
      (LEAVES.has(word) && (!/draw|leav/.test(word) || title[at + 1] === 'from' || word.startsWith('leav'))) ||
      (PULLS.has(word) && title[at + 1] === 'out');
    return leaves && !title.slice(Math.max(0, at - 3), at).some((before) => KEEPS.test(before));
  });
}

/**
 * Where the article's matter is that somebody leaves a treaty, a club or a mission, whoever leaves too is for it, and
 * whoever stays, or will not leave, is not. `signals` keep their order.
 */
export function turnDepartures(doc: Doc, signals: readonly Signal[]): readonly Signal[] {
  if (!isOnLeaving(doc)) return signals;
  return signals.map((signal) => {
    const { first, end, onTopic, stance, rule, isNegated } = signal;
    if (onTopic < 2 || stance === null || end - first < 1) return signal;
    const isOfHeadline = rule.id.startsWith('headline:');
    if (isOfHeadline || rule.judgement === true) return signal;
    for (let at = first; at <= Math.min(end, doc.tokens.length - 1); at++) {
      if (isLeaving(doc, at) && rule.stance === 'opposes')
        return signalWith(signal, { stance: isNegated ? 'opposes' : 'supports' });
      if (isLeaving(doc, at) && stance === 'opposes' && !isNegated) return signalWith(signal, { stance: 'supports' });
      if (at < end && STAYS.has((doc.tokens[at] as Token).norm) && stance === 'supports' && !isNegated)
        return signalWith(signal, { stance: 'opposes' });
    }
    return signal;
  });
}
