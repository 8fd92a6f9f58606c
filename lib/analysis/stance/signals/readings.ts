import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import { madeBy } from './governors';
import { actLedTo } from './nominal-governors';
import { isInOpening } from '../topic/topic-link';
import { conditionsOf } from '../conditions/conditions';
import type { PatternMatch } from '../patterns/patterns';
import type { Topic } from '../topic/topic';
import { isClaimed } from './claimed';

/** "its plan to", "an offer of", "a rebuke": a verb's word used as a noun. Not "the ban would ruin us", which judges that thing. */
export function isNoun(doc: Doc, { rule, first, end }: PatternMatch<StanceRule>): boolean {
  if (rule.issue === true && rule.judgement === true) return false;
  const { functionWords: small, stances } = doc.language;
  if (isVotes(doc, first)) return true;
  const opens = doc.tokens[first - 1]?.norm ?? '';
  if (
    end - first === 1 &&
    /^(?:an?|any|another)$/.test(opens) &&
    doc.language.stances.signalWords.nounLike.has((doc.tokens[first] as Token).norm)
  )
    return true;
  if (isCall(doc, first)) return true;
  if (!stances.words.ownNouns.has((doc.tokens[first] as Token).norm)) return false;
  const before = doc.tokens[first - 1]?.norm ?? '';
  return (
    small.determiners.has(before) || small.possessives.has(before) || before.endsWith("'s") || before.endsWith("s'")
  );
}

/** "by 128 votes to 62", "more votes in the north", "the district's votes", "the electoral vote in" */
function isVotes({ tokens, language }: Doc, first: number): boolean {
  if (!language.stances.signalWords.votes.has(tokens[first]?.norm ?? '')) return false;
  const before = tokens[first - 1];
  const { determiners, possessives } = language.functionWords;
  return (
    /^\d/.test(before?.text ?? '') ||
    /['’]s?$/.test(before?.text ?? '') ||
    determiners.has(before?.norm ?? '') ||
    possessives.has(before?.norm ?? '') ||
    language.stances.signalWords.voteCounts.has(before?.norm ?? '')
  );
}

/** "blocks UN call for", "rejects EU offer to": a noun behind the name of a body that takes no verb in this form. */
const isCall = ({ tokens, language }: Doc, first: number): boolean =>
  language.stances.signalWords.callNouns.has(tokens[first]?.norm ?? '') &&
  language.stances.signalWords.bodyNames.has(tokens[first - 1]?.text ?? '');

/** "the bloodiest offensive yet", "a three-week offensive in": an attack, no judgement. */
export function isAttack(doc: Doc, { first, end }: PatternMatch<StanceRule>): boolean {
  if (end - first !== 1 || doc.tokens[first]?.norm !== 'offensive') return false;
  const { functionWords: small } = doc.language;
  const before = doc.tokens[first - 1];
  const after = doc.tokens[end];
  const opens =
    before !== undefined &&
    (small.determiners.has(before.norm) ||
      small.possessives.has(before.norm) ||
      before.isCapitalized ||
      before.norm === '-' ||
      /(?:['’]s|s['’]|est|ish|ian|week|month|day|year)$/.test(before.norm) ||
      doc.language.stances.signalWords.attackWords.has(before.norm));
  const isClosed =
    after === undefined ||
    !after.isWord ||
    small.prepositions.has(after.norm) ||
    small.adverbs.has(after.norm) ||
    small.auxiliaries.has(after.norm) ||
    small.relatives.has(after.norm) ||
    small.conjunctions.has(after.norm);
  return opens && isClosed && after?.norm !== 'and';
}
/** "stopped short of backing it": neither is said. */
export const isShortOf = ({ tokens }: Doc, { first }: PatternMatch<StanceRule>): boolean =>
  tokens[first - 1]?.norm === 'of' && tokens[first - 2]?.norm === 'short';

/** "accept rejected asylum seekers": a participle that only describes the noun after it. */
export function isAttributive(doc: Doc, { first, end }: PatternMatch<StanceRule>): boolean {
  if (end - first !== 1 || !/ed$/.test((doc.tokens[first] as Token).norm) || !doc.tokens[end]?.isWord) return false;
  const before = doc.tokens[first - 1];
  // "his much-praised speech"
  if (before?.text === '-' && before.end === doc.tokens[first]?.start) return true;
  if (!before?.isWord) return false;
  const small = doc.language.functionWords;
  const follows = doc.tokens[end].norm;
  if (small.prepositions.has(follows) || small.determiners.has(follows) || small.possessives.has(follows)) return false;
  return (
    small.determiners.has(before.norm) ||
    small.possessives.has(before.norm) ||
    /(?:'s|ing)$/.test(before.norm) ||
    doc.language.stances.signalWords.behindOffers.has(before.norm)
  );
}

/** Within what a condition demands of others: nobody has said it yet. */
export function isConditioned(doc: Doc, sentence: Sentence, { first }: PatternMatch<StanceRule>): boolean {
  const { start } = doc.tokens[first] as Token;
  return conditionsOf(doc, sentence).some(
    ({ rule, span }) => rule.strong && rule.stands === 'after' && span.start <= start && start < span.end,
  );
}

/** "until Arland has opened the road", "if it sends troops": what is done in words that a condition holds is not done yet. */
export function isSupposed(doc: Doc, sentence: Sentence, at: number): boolean {
  const { start } = doc.tokens[at] as Token;
  return conditionsOf(doc, sentence).some(
    ({ rule, span }) => rule.stands === 'after' && span.start <= start && start < span.end,
  );
}

/** "accused of blocking the road": what somebody is said to do, and does not say himself. */
export function isAlleged(doc: Doc, sentence: Sentence, { first, rule }: PatternMatch<StanceRule>): boolean {
  if (rule.stance === 'supports' && isClaimed(doc, sentence, first)) return true;
  const isGerund = /ing$/.test((doc.tokens[first] as Token).norm);
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - 14); at--) {
    const { norm, text } = doc.tokens[at] as Token;
    if (norm === 'but' || text === ';' || text === ':' || text === '—') return false;
    // "Arland, which accused others of bias, vetoed it"
    if (text === ',' && !isGerund) return false;
    if (norm === 'of' || norm === 'for')
      for (let left = at - 1; left >= Math.max(sentence.firstToken, at - 6); left--) {
        const verb = doc.language.reportingVerbs.get((doc.tokens[left] as Token).norm);
        if (verb?.act === 'accuse') return true;
      }
  }
  return false;
}

/** Words of the clause around a match in which its date stands. */
const DATE_REACH = 14;

/** "declared war in 1994", "signed it more than 20 years ago": history that an article recalls, no position of today. */
export function isHistory(doc: Doc, sentence: Sentence, { first, end }: PatternMatch<StanceRule>): boolean {
  const stop = Math.min(sentence.endToken, end + DATE_REACH);
  for (let at = dateFrom(doc, sentence, first); at < stop; at++) {
    const { norm, text } = doc.tokens[at] as Token;
    // "regretted the step, in force since 2010": a date behind a comma is of something else
    if (at >= end && text === ',') break;
    // "agreed to scrap the checks that they brought back four years ago": a date of what the relative clause tells
    if (at > end && norm === 'that' && doc.language.functionWords.determiners.has(doc.tokens[at - 2]?.norm ?? ''))
      break;
    if (!/^(?:ago|time|century)$/.test(norm) && !isYear(text)) continue;
    const before = doc.tokens[at - 1]?.norm ?? '';
    if (norm === 'ago' && doc.language.stances.signalWords.ages.has(before)) return true;
    if (norm === 'century' && isPastCentury(before)) return true;
    if (norm === 'time' && before === 'the' && doc.tokens[at - 2]?.norm === 'at' && doc.tokens[at + 1]?.norm !== 'of')
      return true;
    if (!isYear(text)) continue;
    // "began to dig it in 2022": what was begun goes on
    if (
      doc.language.stances.signalWords.begun.has(doc.tokens[first - 2]?.norm ?? '') ||
      doc.language.stances.signalWords.begun.has(doc.tokens[first]?.norm ?? '')
    )
      continue;
    const isDate =
      doc.language.stances.signalWords.beforeYear.has(before) ||
      // "in the 1990s", not "boycott the 2030 games"
      (before === 'the' && /s$/.test(text)) ||
      doc.language.functionWords.times.has(before);
    if (isDate && Number(text.slice(0, 4)) < yearOf(doc) && isFiniteLike(doc, first)) return true;
  }
  return false;
}

/** "since the 14th century" */
const isPastCentury = (ordinal: string): boolean => /^(?:\d|1\d|20)(?:st|nd|rd|th)$/.test(ordinal);

/** Where a date may stand before a verb: in its clause, or right where the sentence begins ("In 1994, …"). */
function dateFrom(doc: Doc, { firstToken }: Sentence, first: number): number {
  const from = Math.max(firstToken, first - DATE_REACH);
  const { prepositions } = doc.language.functionWords;
  const opening = prepositions.has((doc.tokens[firstToken] as Token).norm) ? OPENING : 0;
  for (let at = first - 1; at > Math.max(from, firstToken + opening); at--)
    if ((doc.tokens[at] as Token).text === ',') return at + 1;
  return from;
}

/** Words in which an adverbial that opens a sentence ends. */
const OPENING = 6;

/** "1994", "1990s": the length alone tells most words from it. */
const isYear = (text: string): boolean => (text.length === 4 || text.length === 5) && /^(?:18|19|20)\d\ds?$/.test(text);

/** "signed", "would": not "to sign", which looks ahead. */
const isFiniteLike = (doc: Doc, first: number): boolean => doc.tokens[first - 1]?.norm !== 'to';

const years = new WeakMap<Doc, number>();

/**
 * The year that the article is of: as published, else the one after the latest that its text names, since news calls its
 * own year "this year" or leaves it out; 0 where none is named.
 */
function yearOf(doc: Doc): number {
  let year = years.get(doc);
  if (year === undefined) {
    year = Number(/^(?:19|20)\d\d/.exec(doc.article.publishedTime ?? '')?.[0] ?? 0);
    if (year === 0)
      for (const { text } of doc.tokens)
        if (text.length === 4 && /^(?:19|20)\d\d$/.test(text) && Number(text) < 2100)
          year = Math.max(year, Number(text) + 1);
    years.set(doc, year);
  }
  return year;
}

/** "must first be ratified by", "has yet to be signed by", "needs to be approved by": what is still wanting is no yes. */
export function isWanting(doc: Doc, { first, rule }: PatternMatch<StanceRule>): boolean {
  if (rule.stance !== 'supports') return false;
  let at = first - 1;
  const skip = () => {
    while (at > 0 && isBetween(doc, at)) at--;
  };
  skip();
  if (doc.tokens[at]?.norm !== 'be') return false;
  at--;
  skip();
  const { norm } = doc.tokens[at] as Token;
  if (norm === 'must' || norm === 'should') return true;
  if (norm !== 'to') return false;
  const before = doc.tokens[at - 1]?.norm ?? '';
  return doc.language.stances.signalWords.stillOpen.has(before);
}

const isBetween = (doc: Doc, at: number): boolean => {
  const { norm } = doc.tokens[at] as Token;
  return (
    doc.language.stances.signalWords.firstOf.has(norm) ||
    doc.language.functionWords.adverbs.has(norm) ||
    /ly$/.test(norm)
  );
};

/**
 * "plans to scrap", "agreed to study": a willingness whose verb is of another position, which tells it alone. Where the
 * topic is that very act ("the withdrawal"), the willingness counts.
 */
export function isOutdone(
  doc: Doc,
  sentence: Sentence,
  { rule, first, end }: PatternMatch<StanceRule>,
  matches: readonly PatternMatch<StanceRule>[],
  topic: Topic,
): boolean {
  if (rule.stance === 'undecided' || rule.stance === 'none') return false;
  if (rule.stance === 'opposes' && isAgainstNo(doc, sentence, { first, end }, matches)) return true;
  const last = doc.tokens[end - 1]?.norm === 'to' ? end : doc.tokens[end]?.norm === 'to' ? end + 1 : -1;
  if (last < 0) return false;
  const verb = doc.tokens[last];
  if (verb === undefined || (topic.isWord(verb.norm) && isInOpening(doc, sentence, verb.norm))) return false;
  // "refused to abandon": two noes
  if (rule.stance === 'opposes')
    return (
      madeBy(doc, sentence.firstToken, { first: last }) === 'refused' &&
      matches.some(
        ({ rule: other, first: at }) => at === last && other.stance === 'opposes' && other.judgement !== true,
      )
    );
  return matches.some(
    ({ rule: other, first: at }) => at === last && (other.stance === 'opposes' || other.stance === 'undecided'),
  );
}

/** "resisted pressure to abandon it", "reversed its decision to leave": the words for the act tell it. */
export function isAgainstNo(
  doc: Doc,
  sentence: Sentence,
  { first, end }: Pick<PatternMatch<StanceRule>, 'first' | 'end'>,
  matches: readonly PatternMatch<StanceRule>[],
): boolean {
  const act = actLedTo(doc, sentence.firstToken, first, end)?.act;
  return (
    act !== undefined &&
    (doc.language.stances.turnWords.exits.has(doc.tokens[act]?.norm ?? '') ||
      matches.some(({ rule, first: at }) => at === act && rule.stance === 'opposes'))
  );
}
