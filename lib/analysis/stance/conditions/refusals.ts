import type { Doc, Sentence, Token } from '../../doc';

/** Words of a clause in which a refusal is looked for. */
const REFUSAL_REACH = 20;

/** "will not", "cannot", "refuses to", "no" before a token, in its clause. */
export function isRefused(doc: Doc, sentence: Sentence, first: number): boolean {
  const { negators, modals } = doc.language.stances.words;
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - REFUSAL_REACH); at--) {
    const { norm, text } = doc.tokens[at] as Token;
    if (/^[;:.]$/.test(text) || norm === 'but') return false;
    // "it would be premature to join until"
    if (doc.language.stances.conditionWords.holdsBack.has(norm) || isBlocking(doc, at)) return true;
    if (!negators.has(norm) || norm === 'without') continue;
    // "said that Arland should not talk before": what others ought not to do
    if (doc.language.stances.conditionWords.ought.has(doc.tokens[at - 1]?.norm ?? '')) return false;
    if (modals.has(norm) || norm.startsWith('refus') || norm.startsWith('declin')) return true;
    // "vowed not to sign until"
    if (doc.tokens[at + 1]?.norm === 'to') return true;
    // "is not ready to sign until"
    if (doc.language.stances.conditionWords.ready.has(doc.tokens[at + 1]?.norm ?? '')) return true;
    // "does not want to sign until"
    if (
      doc.tokens[at + 2]?.norm === 'to' &&
      doc.language.stances.conditionWords.means.has(doc.tokens[at + 1]?.norm ?? '')
    )
      return true;
    // "no country had been willing until": nobody's condition
    if (norm === 'no' && doc.language.stances.conditionWords.nobodyElse.has(doc.tokens[at + 1]?.norm ?? ''))
      return false;
    // "no decision until": nothing is refused yet
    if (norm === 'no' && doc.language.stances.conditionWords.verdicts.has(doc.tokens[at + 1]?.norm ?? '')) return false;
    if (norm === 'no' || norm === 'nobody' || norm === 'none' || norm === 'nothing') return true;
    if (modals.has(doc.tokens[at - 1]?.norm ?? '') || modals.has(doc.tokens[at - 2]?.norm ?? '')) return true;
  }
  return false;
}

/** "Without a seat on the bench, Arland will not sign", "… there will be no deal": a refusal in the main clause behind. */
export function isRefusedBehind(doc: Doc, sentence: Sentence, from: number): boolean {
  const { modals } = doc.language.stances.words;
  let modal = -1;
  for (let at = from; at < Math.min(from + REFUSED_BEHIND, sentence.endToken); at++) {
    const { norm } = doc.tokens[at] as Token;
    if (norm === 'there')
      return doc.tokens
        .slice(at, Math.min(at + 7, sentence.endToken))
        .some((token) => doc.language.stances.conditionWords.ownYes.has(token.norm));
    if (doc.language.stances.conditionWords.contracted.has(norm)) return true;
    if (modals.has(norm)) modal = at;
    if (modal >= 0 && at - modal <= 2 && doc.language.stances.conditionWords.denials.has(norm)) return true;
  }
  return false;
}

/** Words from the opening of a sentence in which its main clause refuses. */
const REFUSED_BEHIND = 24;

/** "will block it until", "is blocking it until", "ruled out talks until": kept from happening, not for good. */
function isBlocking({ tokens, language }: Doc, at: number): boolean {
  const { norm } = tokens[at] as Token;
  const before = tokens[at - 1]?.norm ?? '';
  if (norm === 'out') return /^rule[sd]?$/.test(before) || tokens[at + 3]?.norm === 'question';
  if (/^with(?:held|holds)$/.test(norm)) return true;
  return (
    language.stances.conditionWords.blocks.has(norm) &&
    (before === 'to' || language.functionWords.auxiliaries.has(before))
  );
}
