import type { Span } from '../../../types/span';
import type { Doc, Token } from '../../doc';
import { tokenize } from '../../text/tokens';
import { wordsOf } from './headline-words';
import { clauseOf, hasVerb, tailOf } from './topic-clause';
import { headlineMatter } from './topic-headline';
import { matterPhrases, type Run } from './topic-phrase';
import { wholeRun } from './whole-run';
import { stem, topicWords, type TopicWord } from './topic-words';

/** The topic's phrase with where it stands in the text. */
type Phrase = { readonly phrase: string; readonly span: Span | null };

/** A phrase that holds where a country that the title names before `until` (UTF-16 units) stands so to the matter. */
type OtherPhrase = Phrase & { readonly when: 'supports' | 'opposes'; readonly until: number };

/** What names a topic. `span` is null where only the title has the phrase; `other`: see `settleTopic`. */
export type Named = Phrase & { readonly other: OtherPhrase | null };

const PHRASE_WORDS = 9;
/** How much better a phrase is that names something done or proposed. */
const EVENT = 1.5;

const NONE: Run = { score: 0, first: 0, end: 0 };

/**
 * The phrase that names the topic: of the title where that has one (the headline says what an article is about in fewest
 * words), else of the opening, else the title whole.
 */
export function namePhrase(doc: Doc, scores: ReadonlyMap<string, number>, known: ReadonlySet<string>): Named {
  const { title } = doc.article;
  const wordOf = topicWords(doc.language);
  const scoreOf = (token: Token) => {
    const word = wordOf(token).stem;
    return known.has(word) ? (scores.get(word) ?? 0) : 0;
  };
  const titleTokens = tokenize(title);
  const ofTitle = headlineMatter(doc, titleTokens, scoreOf);
  if (ofTitle) {
    const { run, isThin, other } = ofTitle;
    const cut = ({ first, end }: Run) => ofHeadline(doc, titleTokens, first, end);
    return {
      ...((isThin && fuller(doc, titleTokens.slice(run.first, run.end), scoreOf)) || cut(run)),
      other: other && {
        ...cut(other.run),
        when: other.when,
        until: (titleTokens[other.until] as Token).start,
      },
    };
  }
  let best: Run | null = null;
  for (const sentence of doc.sentences.slice(0, 8)) {
    const tokens = doc.tokens.slice(sentence.firstToken, Math.min(sentence.endToken, sentence.firstToken + 80));
    const found = [...matterPhrases(doc.language, tokens, scoreOf), rateRuns(doc, tokens, scores, known)];
    found.forEach(({ score, first, end }, index) => {
      const isMatter = index < found.length - 1;
      if (isMatter && end - first < 2) return;
      const value = (score * (isMatter ? MATTER : 1)) / (isMatter ? Math.sqrt(end - first + 1) : 1);
      const whole =
        end > first && value > (best?.score ?? 0) ? wholeRun(doc.language, tokens, { score: value, first, end }) : null;
      if (whole)
        best = { score: value, first: sentence.firstToken + whole.first, end: sentence.firstToken + whole.end };
    });
  }
  const found = best as Run | null;
  if (!found) return { ...(title.trim() === '' ? openingOf(doc) : { phrase: title, span: null }), other: null };
  return { ...ofText(doc, found.first, found.end), other: null };
}

/** Words of the title, with where the text has them too. */
function ofHeadline(doc: Doc, tokens: readonly Token[], from: number, end: number): Phrase {
  // "its new base": whose, the headline has said
  const first =
    end - from > 2 && doc.language.stances.matterWords.owned.has(tokens[from]?.norm ?? '') ? from + 1 : from;
  const phrase = doc.article.title
    .slice((tokens[first] as Token).start, (tokens[initialsEnd(tokens, end) - 1] as Token).end)
    // "an 'intentional act.'": the stop within a mark is the headline's
    .replace(/(?:,|(?<=\p{L}{4}|\s\p{Ll}{2,3})\.)(?=['’"”]$)/u, '');
  const at = doc.text.indexOf(phrase);
  return { phrase, span: at < 0 ? null : { start: at, end: at + phrase.length } };
}

/** "the bank in B.C.": with the last of its stops. */
const initialsEnd = (tokens: readonly Token[], end: number): number => {
  const isStop = (at: number) => tokens[at]?.text === '.' && tokens[at]?.start === tokens[at - 1]?.end;
  return tokens[end - 1]?.text.length === 1 && isStop(end) && isStop(end - 2) ? end + 1 : end;
};

function ofText(doc: Doc, first: number, end: number): Phrase {
  const span = { start: (doc.tokens[first] as Token).start, end: (doc.tokens[end - 1] as Token).end };
  return { phrase: doc.text.slice(span.start, span.end), span };
}

/** The phrase of the opening that says best what a headline names in a word: "sanctions on its shipping" for "sanctions". */
function fuller(doc: Doc, said: readonly Token[], scoreOf: (token: Token) => number): Phrase | null {
  const wordOf = topicWords(doc.language);
  let best: Run | null = null;
  for (const { firstToken, endToken } of doc.sentences.slice(0, FULLER)) {
    const tokens = doc.tokens.slice(firstToken, Math.min(endToken, firstToken + 80));
    for (const { first, end, score } of matterPhrases(doc.language, tokens, scoreOf)) {
      const known = new Set(tokens.slice(first, end).map(({ norm }) => stem(norm)));
      const isOf = said.every(({ norm, isWord }) => !isWord || known.has(stem(norm)));
      const from = wordOf(tokens[first] as Token).isDeterminer ? first + 1 : first;
      if (isOf && end - from > said.length && score > (best?.score ?? 0))
        best = { score, first: firstToken + first, end: firstToken + end };
    }
  }
  return best && ofText(doc, best.first, best.end);
}

/** Sentences in which a matter is named in full. */
const FULLER = 5;

/** What the text opens with, where nothing else names its matter: its first clause. */
function openingOf(doc: Doc): Phrase {
  const lead = doc.sentences.find(({ firstToken, endToken }) => endToken - firstToken > LABEL) ?? doc.sentences[0];
  if (!lead) return { phrase: '', span: null };
  const tokens = doc.tokens.slice(lead.firstToken, Math.min(lead.endToken, lead.firstToken + OPENING));
  const isShort = tokens.filter(({ isWord }) => isWord).length <= PHRASE_WORDS;
  const words = wordsOf(doc.language, tokens);
  const tail = tailOf(tokens, words, { first: 0, end: tokens.length });
  const isFull = tail > PHRASE_WORDS / 2 && hasVerb(words, 0, tail);
  const { first, end } = clauseOf(tokens, words, { first: 0, end: isFull ? tail : tokens.length });
  if (!isShort && end > first) return ofText(doc, lead.firstToken + first, lead.firstToken + end);
  return { phrase: doc.text.slice(lead.start, lead.end), span: { start: lead.start, end: lead.end } };
}

/** Tokens of a lead in which its first clause stands. */
const OPENING = 60;
/** Tokens of a line that is a label: "Advertisement", "20 November". */
const LABEL = 4;

/** How much better a phrase is that is built around a noun for a matter. */
const MATTER = 2;

/** The run that holds most of the topic's words for its length; one of a single known word only where there is no better. */
function rateRuns(
  doc: Doc,
  tokens: readonly Token[],
  scores: ReadonlyMap<string, number>,
  known: ReadonlySet<string>,
): Run {
  const words = tokens.map(topicWords(doc.language));
  const isKnown = words.map((word) => known.has(word.stem));
  let best = NONE;
  let lesser = NONE;
  for (let first = 0; first < words.length; first++) {
    const opens = words[first] as TopicWord;
    if (!(tokens[first] as Token).isWord || (opens.isInner && !opens.isDeterminer) || !opens.opens) continue;
    let score = 0;
    const used: string[] = [];
    let hasEvent = false;
    let hasInner = false;
    for (let at = first, length = 1; at < words.length && length <= PHRASE_WORDS; at++, length++) {
      const { stem: word, isInner, isPlain, closes, isEvent } = words[at] as TopicWord;
      hasEvent ||= isEvent;
      hasInner ||= isInner;
      if (!isInner && !isPlain) break;
      if (isKnown[at] && !used.includes(word)) {
        used.push(word);
        score += scores.get(word) ?? 0;
        const value = (hasEvent ? EVENT : 1) * (score / Math.sqrt(length + 1));
        if (!closes) continue;
        if (used.length > 1 && value > best.score) best = { score: value, first, end: at + 1 };
        // "railway tunnel" where only the tunnel comes up again
        if (used.length === 1 && length > 1 && !hasInner && value > lesser.score)
          lesser = { score: value, first, end: at + 1 };
      } else if (!isInner) score -= 1;
    }
  }
  return best.end > 0 ? best : lesser;
}
