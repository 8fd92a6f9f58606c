import type { Doc, Sentence, Token } from '../../doc';
import { languageFact } from '../../text/word-fact';
import { eventLexicon } from '../signals/lexicon';

/** Words back from a verb to where its clause opens, in a headline. */
const OPENING = 7;

/**
 * "Arland bans salt exports", "Arlish jets strike port": does a form that may as well be a noun stand as the verb of a clause
 * that a name or an office opens? What it acts on follows without an article, as in headlines, and no other verb does.
 */
export function isHeadlineVerb(doc: Doc, sentence: Sentence, at: number): boolean {
  return takesBareObject(doc, sentence, at) && opensClause(doc, sentence, at - 1);
}

/** "bans salt exports", not "bans on salt", "strikes kill three", "exports fell". */
export function takesBareObject(doc: Doc, sentence: Sentence, at: number): boolean {
  const next = doc.tokens[at + 1];
  if (!next || at + 1 >= sentence.endToken) return false;
  if (!next.isWord && !/^[“"‘'$€£]$/.test(next.text)) return false;
  const factOf = clauseFact(doc.language);
  const object = factOf(next);
  if (next.isWord && (object.isSmall || object.isVerbAlone)) return false;
  for (let later = at + 2; later < sentence.endToken; later++) {
    const token = doc.tokens[later] as Token;
    if (!token.isWord && /^[,;:–—.|?]$/.test(token.text)) break;
    const { isTail, isFinite } = factOf(token);
    if (isTail) break;
    if (isFinite) return false;
  }
  return true;
}

/** Does the subject that ends at a token open its clause: "Arland", "the Arlish army", "Two killed as Arland"? */
function opensClause(doc: Doc, { firstToken }: Sentence, last: number): boolean {
  const factOf = clauseFact(doc.language);
  for (let at = last; at >= firstToken && last - at < OPENING; at--) {
    const token = doc.tokens[at] as Token;
    const { isTail, isSmall, isVerbAlone, isJoin } = factOf(token);
    if (at === last && (!token.isWord || isSmall)) return false;
    if (isTail) return at < last;
    if (!token.isWord) {
      if (
        token.text === ',' &&
        doc.tokens[at - 1]?.isCapitalized === true &&
        doc.tokens[at + 1]?.isCapitalized === true
      )
        continue;
      if (/^[:;,–—|]$/.test(token.text)) return at < last;
      if (!/^[-.'’]$/.test(token.text)) return false;
    } else if ((isSmall && !isJoin && !token.isCapitalized) || (isVerbAlone && !token.isCapitalized)) return false;
  }
  return last - firstToken < OPENING;
}

/** What a word may be in the clause of a headline. */
const clauseFact = languageFact((word, language) => {
  const { norm } = word;
  const { functionWords: small, reportingVerbs, stances } = language;
  const event = eventLexicon(language)(word);
  const isNoun = (event !== null && event.noun !== null) || stances.topics.matters.has(norm);
  const told = reportingVerbs.get(norm);
  const isFinite =
    small.auxiliaries.has(norm) ||
    (!isNoun &&
      (stances.grammar.irregularPasts.has(norm) ||
        event?.form === 'third' ||
        (stances.topics.headlineVerbs.has(norm) && /[^s]s$/.test(norm)) ||
        told?.form === 'past' ||
        (told?.form === 'third' && !stances.topics.reactions.has(norm))));
  return {
    isTail: stances.topics.tails.has(norm),
    isJoin: /^(?:and|the)$/.test(norm),
    isSmall:
      small.prepositions.has(norm) ||
      small.conjunctions.has(norm) ||
      small.auxiliaries.has(norm) ||
      small.relatives.has(norm) ||
      small.times.has(norm) ||
      small.determiners.has(norm) ||
      small.adverbs.has(norm),
    isVerbAlone:
      isFinite ||
      (!isNoun &&
        ((event !== null && event.form !== 'gerund') || stances.topics.headlineVerbs.has(norm)) &&
        !/ing$/.test(norm)),
    isFinite,
  };
});
