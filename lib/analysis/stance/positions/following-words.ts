import type { Doc, Sentence, Token } from '../../doc';

/** "under a trilateral security partnership with", "as part of a deal with" */
export function isUnder(doc: Doc, { firstToken }: Sentence, pact: number): boolean {
  for (let at = pact - 1; at >= Math.max(firstToken, pact - 6); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (doc.language.stances.positionWords.withinPact.has(norm)) return true;
    if (norm === 'of') return doc.tokens[at - 1]?.norm === 'part';
    if (!isWord || doc.language.functionWords.prepositions.has(norm)) return false;
  }
  return false;
}

/** "followed suit", "said much the same", "shares that view", "takes the same line", "is of one mind" */
export function followsSuit(
  { language }: Doc,
  ...[verb, second, third, fourth]: readonly [string, string, string, string]
): boolean {
  const { positionWords: words } = language.stances;
  if (words.followsSuit.has(verb)) return second === 'suit';
  if (words.thinks.has(verb))
    return (
      second === 'likewise' ||
      (second === 'the' && third === 'same') ||
      (second === 'much' && third === 'the' && fourth === 'same')
    );
  if (words.sharesView.test(verb)) {
    // "shares the view", "echoed the sentiment": not "shares the view that"
    if (second === 'the' && words.viewNouns.has(third))
      return /^(?:shar|echo)/.test(verb) && /^(?:\W?|and|but)$/.test(fourth);
    const isSame = words.sameView.has(second) || (/^(?:the|an?)$/.test(second) && words.similar.has(third));
    return isSame && words.viewNouns.has(/^(?:the|an?)$/.test(second) ? fourth : third);
  }
  return words.is.has(verb) && second === 'of' && words.sameMind.has(`${third} ${fourth}`);
}
