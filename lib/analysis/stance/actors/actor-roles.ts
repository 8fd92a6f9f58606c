import { isOfNoState } from '../grammar/state-bodies';
import type { Doc, Sentence, Token } from '../../doc';
import { opensParticiple } from '../../text/opening-participle';
import { opensAbsolute } from '../grammar/absolutes';
import type { Actor } from './actors';
import { isOfGroup, opensGroup } from '../grammar/groups';
import { isBehindBy, isSecondOfPhrase } from '../grammar/name-lists';
import { isFinite } from '../grammar/finite';
import { isPhraseWord, isStateNoun } from '../grammar/phrases';

/** Does a state's phrase do something here? Reads what stands before and after it. */
export function roleOf(
  doc: Doc,
  sentence: Sentence,
  phrase: { first: number; end: number },
  last: Actor | undefined,
): Actor['role'] {
  const { tokens, language } = doc;
  const small = language.functionWords;
  let at = phrase.first - 1;
  while (at >= sentence.firstToken && isPhraseWord(doc, at)) at--;
  const before = tokens[at];
  const follows = tokens[phrase.end];
  const acts = follows !== undefined && (small.auxiliaries.has(follows.norm) || isFinite(doc, phrase.end));
  if (phrase.first === sentence.firstToken + 1 && opensParticiple(doc, phrase.first - 1, phrase.end)) return 'oblique';
  if (at < sentence.firstToken || !before) return 'subject';
  // "by none other than Arland"
  if (
    before.norm === 'by' ||
    (before.norm === 'than' && tokens[at - 2]?.norm === 'none' && tokens[at - 3]?.norm === 'by')
  )
    return 'agent';
  if (opensWithTime(doc, sentence, at, phrase.end)) return 'subject';
  if (before.norm === 'unlike') return 'oblique';
  if (/^(?:for|to)$/.test(before.norm) && at === sentence.firstToken) return 'subject';
  // "In Arland's view the court is illegal"
  if (
    before.norm === 'in' &&
    at === sentence.firstToken &&
    doc.language.stances.actorWords.views.has(tokens[phrase.end - 1]?.norm ?? '')
  )
    return 'subject';
  if (
    before.norm === 'in' &&
    at === sentence.firstToken &&
    (isOfficeNext(doc, sentence, phrase.end) || theySay(doc, phrase.end))
  )
    return 'subject';
  // "It was Arland that blocked it"
  if (/^(?:is|was)$/.test(before.norm) && tokens[at - 1]?.norm === 'it' && isCleft(doc, sentence, phrase.end))
    return 'subject';
  if (before.norm === 'them' && tokens[at - 1]?.norm === 'among') return 'subject';
  // "Not only Arland but also Nordia"
  if (at === sentence.firstToken + 1 && tokens[at - 1]?.norm === 'not' && follows?.norm === 'but') return 'subject';
  // "Countries such as Arland argue"
  if (before.norm === 'as' && tokens[at - 1]?.norm === 'such' && isOfGroup(doc, sentence, at - 2)) return 'subject';
  // "Allies Arland and Nordia"
  if (at > sentence.firstToken && phrase.first === at + 1 && opensGroup(doc, sentence, at)) return 'subject';
  // "count on Arland, where senators voted", but not "flew to Arland, where an uncle lives"
  const isPlace = small.prepositions.has(before.norm) && at > sentence.firstToken;
  if (
    follows?.text === ',' &&
    /^(?:where|whose)$/.test(tokens[phrase.end + 1]?.norm ?? '') &&
    (!isPlace || hasOffice(doc, phrase.end + 1))
  )
    return 'subject';
  if (/^(?:with|and)$/.test(before.norm) && opensAbsolute(doc, sentence, phrase.end, before.norm === 'with' ? at : -1))
    return 'subject';
  const isJoin = before.text === ',' || /^(?:and|or|nor)$/.test(before.norm);
  if (isJoin && last && at - last.end <= 1 && at >= last.end - 1)
    return acts && !isSecondOfPhrase(doc, sentence, last, at)
      ? 'subject'
      : last.role === 'subject' || last.role === 'agent'
        ? last.role
        : 'oblique';
  if (isJoin && !acts && isBehindBy(doc, sentence, at)) return 'agent';
  // "it failed, as Arland and Nordia stood by Port Vale"
  if (before.norm === 'as' && tokens[at - 1]?.text === ',' && follows?.norm === 'and') return 'subject';
  // "it failed as Arland and Nordia said"
  if (before.norm === 'as' && follows?.norm === 'and' && actsBehindName(doc, phrase.end + 1)) return 'subject';
  if (!before.isWord) return /^[([/]$/.test(before.text) ? 'other' : 'subject';
  if (/^(?:and|or|nor|as|than)$/.test(before.norm)) return acts || startsClause(follows) ? 'subject' : 'oblique';
  if (small.conjunctions.has(before.norm) || small.relatives.has(before.norm) || before.norm === 'including')
    return 'subject';
  if (small.prepositions.has(before.norm))
    return acts && doc.language.stances.actorWords.clausePrepositions.has(before.norm) ? 'subject' : 'oblique';
  return acts || isInverted(doc, at) || isTurned(doc, sentence, at, follows) ? 'subject' : 'oblique';
}

/** "On Tuesday the cabinet in Port Vale approved": a time that opens a clause, before its subject. */
function opensWithTime({ tokens, language }: Doc, { firstToken }: Sentence, at: number, end: number): boolean {
  const small = language.functionWords;
  if (!small.prepositions.has((tokens[at] as Token).norm) || !small.times.has(tokens[at + 1]?.norm ?? '')) return false;
  const before = tokens[at - 1] as Token;
  if (at > firstToken && before.isWord && !small.conjunctions.has(before.norm)) return false;
  let next = at + 1;
  while (next < end && small.times.has((tokens[next] as Token).norm)) next++;
  return next < end;
}

/** "whose leaders", "where the cabinet": those who act for a state within the next words. */
const hasOffice = (doc: Doc, from: number): boolean =>
  doc.tokens.slice(from + 1, from + 5).some(({ norm }) => isStateNoun(doc, norm));

/** "Only then will Arland sign", "Nor would Arland pay": a helper before its subject. */
const isTurned = (doc: Doc, { firstToken }: Sentence, at: number, follows: Token | undefined): boolean =>
  doc.language.stances.actorWords.invertedHelpers.has((doc.tokens[at] as Token).norm) &&
  doc.language.stances.actorWords.invertingOpeners.has((doc.tokens[firstToken] as Token).norm) &&
  follows !== undefined &&
  !follows.isCapitalized &&
  (follows.isWord || (follows.text === ',' && (doc.tokens[at - 1] as Token).norm === 'so'));

/** "It was Arland, with its long coast, that blocked it": what follows the name. */
function isCleft(doc: Doc, { endToken }: Sentence, end: number): boolean {
  let at = end;
  if (doc.tokens[at]?.text === ',') {
    const stop = Math.min(endToken, end + ASIDE);
    at++;
    while (at < stop && doc.tokens[at]?.text !== ',') at++;
    at++;
  }
  return /^(?:that|who|which)$/.test(doc.tokens[at]?.norm ?? '') && at < endToken;
}

/** Words between the commas behind a name. */
const ASIDE = 16;

/** "In Lima the foreign ministry announced": the capital stands for the state whose office speaks there. */
function isOfficeNext(doc: Doc, sentence: Sentence, from: number): boolean {
  const first = doc.tokens[from]?.text === ',' ? from + 1 : from;
  for (let at = first; at < Math.min(sentence.endToken, first + OFFICE_WORDS); at++) {
    const { norm, isCapitalized, isWord } = doc.tokens[at] as Token;
    if (!isWord || isOfNoState(doc, at)) return false;
    if (isStateNoun(doc, norm)) return true;
    if (isCapitalized ? !doc.language.stances.actorWords.ministries.has(norm) : !isPhraseWord(doc, at)) return false;
  }
  return false;
}

/** "In Port Vale they say": those who govern there. */
const theySay = (doc: Doc, at: number): boolean =>
  doc.tokens[at]?.norm === 'they' && doc.language.reportingVerbs.has(doc.tokens[at + 1]?.norm ?? '');

/** Words before the noun of an office: "the foreign", "a State Department". */
const OFFICE_WORDS = 5;

/** A comma or dash after a name opens an apposition: "and Arland, its neighbour, will". */
const startsClause = (token: Token | undefined): boolean =>
  token?.text === ',' || token?.text === '–' || token?.text === '—';

/** "”, said Arland": a verb of saying right after a quotation or comma. */
function isInverted(doc: Doc, at: number): boolean {
  const verb = doc.language.reportingVerbs.get((doc.tokens[at] as Token).norm);
  return verb !== undefined && verb.form !== 'gerund' && /^[,”"’?!]$/.test(doc.tokens[at - 1]?.text ?? '');
}

/** Is the name at `at` that of somebody who acts: "Nordia said", "Port Vale will"? */
function actsBehindName(doc: Doc, at: number): boolean {
  let end = at;
  while (end < at + NAME && doc.tokens[end]?.isCapitalized) end++;
  return end > at && (doc.language.functionWords.auxiliaries.has(doc.tokens[end]?.norm ?? '') || isFinite(doc, end));
}

/** Words of a name. */
const NAME = 4;
