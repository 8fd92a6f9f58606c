import type { CountryCode } from '../../types/analysis';
import type { Attribution, Attributions } from '../attribution/speakers';
import type { Doc, Sentence, Token } from '../doc';
import { lastStartingAt } from '../doc';
import type { Actor } from './actors';

/** How a stretch of text came to be about a country. */
export type Via = 'subject' | 'speaker' | 'carried' | 'loose' | 'mentioned';

/** Tokens [first, end) of one sentence in which the same countries act or speak. */
export type Stretch = {
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly countries: readonly CountryCode[];
  readonly via: Via;
  /** Index into `Attributions.speakers`. */
  readonly speaker: number | null;
};

type Owner = Pick<Stretch, 'countries' | 'speaker'>;

/** Cuts every sentence where another country takes over; a sentence without an actor goes on with the last one. */
export function cutStretches(doc: Doc, actors: readonly Actor[][], attributions: Attributions): Stretch[] {
  const stretches: Stretch[] = [];
  const saying = new Map<number, Attribution[]>();
  for (const attribution of attributions.attributions)
    saying.set(attribution.sentence, [...(saying.get(attribution.sentence) ?? []), attribution]);
  let last: Owner | null = null;
  let block = -1;
  for (const sentence of doc.sentences) {
    if (sentence.block !== block) {
      if (block >= 0 && doc.blocks[block]?.kind !== 'heading' && !takesUp(doc, sentence)) last = null;
      block = sentence.block;
    }
    const here = cutSentence(
      doc,
      sentence,
      actors[sentence.index] ?? [],
      saying.get(sentence.index) ?? [],
      attributions,
      last,
    );
    stretches.push(...here);
    last = nextOwner(here, actors[sentence.index] ?? []) ?? last;
  }
  return stretches;
}

/** Who the next sentence goes on with: the one whom this sentence begins with, unless it turns to another at its end. */
function nextOwner(here: readonly Stretch[], actors: readonly Actor[]): Owner | null {
  const owned = here.filter((stretch) => stretch.via !== 'mentioned');
  const final = owned.at(-1);
  if (final) return { countries: final.countries, speaker: final.speaker };
  const only = new Set(actors.map((actor) => actor.country));
  return only.size === 1 ? { countries: [...only], speaker: null } : null;
}

function cutSentence(
  doc: Doc,
  sentence: Sentence,
  actors: readonly Actor[],
  saying: readonly Attribution[],
  { speakers }: Attributions,
  last: Owner | null,
): Stretch[] {
  const whole = { sentence: sentence.index, first: sentence.firstToken, end: sentence.endToken };
  const subjects = joinSubjects(
    doc,
    actors.filter((actor) => actor.role === 'subject'),
  );
  if (subjects.length === 0) {
    const spoken = saying.find(({ speaker }) => speaker !== null && speakers[speaker]?.speaksFor);
    if (spoken?.speaker !== undefined && spoken.speaker !== null) {
      const country = speakers[spoken.speaker]?.speaksFor as CountryCode;
      return [{ ...whole, countries: [country], via: 'speaker', speaker: spoken.speaker }];
    }
    const strangers = saying.some(({ speaker }) => speaker !== null && !speakers[speaker]?.speaksFor);
    if (last && !strangers) {
      const via = takesUp(doc, sentence) ? 'carried' : 'loose';
      return [{ ...whole, ...last, via }, ...mentionedIn(whole, actors, last.countries)];
    }
    return mentionedIn(whole, actors, []);
  }
  const stretches: Stretch[] = [];
  let first = sentence.firstToken;
  subjects.forEach((subject, index) => {
    const next = subjects[index + 1];
    const end = next ? clauseStart(doc, next.first, subject.end) : sentence.endToken;
    stretches.push({
      sentence: sentence.index,
      first,
      end,
      countries: subject.countries,
      via: subject.speaker === null ? 'subject' : 'speaker',
      speaker: subject.speaker,
    });
    first = end;
  });
  const owners = subjects.flatMap(({ countries }) => countries);
  return [...stretches, ...mentionedIn(whole, actors, owners)];
}

/** Countries that the sentence names, but that do nothing in it. */
function mentionedIn(
  whole: Pick<Stretch, 'sentence' | 'first' | 'end'>,
  actors: readonly Actor[],
  but: readonly CountryCode[],
): Stretch[] {
  const rest = new Set(actors.map((actor) => actor.country).filter((country) => !but.includes(country)));
  return [...rest].map((country) => ({ ...whole, countries: [country], via: 'mentioned' as const, speaker: null }));
}

type Subject = { first: number; end: number; countries: CountryCode[]; speaker: number | null };

/** "France and Germany": subjects that only a comma or a joining word parts act together. */
function joinSubjects(doc: Doc, subjects: readonly Actor[]): Subject[] {
  const joined: Subject[] = [];
  for (const { first, end, country, speaker } of subjects) {
    const before = joined.at(-1);
    if (before && first < before.end) {
      if (!before.countries.includes(country)) before.countries.push(country);
      before.end = Math.max(before.end, end);
      before.speaker ??= speaker;
    } else if (before && isJoin(doc, before.end, first)) {
      if (!before.countries.includes(country)) before.countries.push(country);
      before.end = end;
      before.speaker ??= before.countries.length === 1 ? speaker : null;
    } else joined.push({ first, end, countries: [country], speaker });
  }
  return joined;
}

/** Only "and", "or", commas and articles between two tokens. */
function isJoin(doc: Doc, from: number, to: number): boolean {
  if (to - from > 4) return false;
  let joins = false;
  for (let at = from; at < to; at++) {
    const { norm } = doc.tokens[at] as Token;
    if (norm === 'and' || norm === 'or' || norm === 'nor' || norm === ',') joins = true;
    else if (!doc.language.functionWords.determiners.has(norm)) return false;
  }
  return joins || from === to;
}

/** Where the clause of a subject at `first` begins, not before `from`. */
function clauseStart(doc: Doc, first: number, from: number): number {
  const small = doc.language.functionWords;
  for (let at = first - 1; at >= from; at--) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (small.conjunctions.has(norm) || small.relatives.has(norm)) return at;
    if (!isWord && !/^[-'’“”"]$/.test(text)) return at + 1;
  }
  return Math.max(from, Math.min(first, from));
}

/** Does a sentence begin by taking up what went before: a pronoun, "its", "the country", a quotation? */
export function takesUp(doc: Doc, sentence: Sentence): boolean {
  const small = doc.language.functionWords;
  const token = (offset: number) => doc.tokens[sentence.firstToken + offset];
  let at = 0;
  if (/^[“"‘'«]$/.test(token(0)?.text ?? '')) return true;
  while (
    small.adverbs.has(token(at)?.norm ?? '') ||
    token(at)?.text === ',' ||
    /^(?:and|but|yet|so)$/.test(token(at)?.norm ?? '')
  )
    at++;
  const norm = token(at)?.norm ?? '';
  if (small.pronouns.has(norm) || small.possessives.has(norm) || norm === 'we') return true;
  if (norm !== 'the' && norm !== 'a' && norm !== 'both') return false;
  const noun = token(at + 1)?.norm.replace(/'s$/, '') ?? '';
  return (
    doc.language.roleNouns.has(noun) || COUNTRY_NOUNS.has(noun) || /^(?:prime|foreign|defence|defense)$/.test(noun)
  );
}

/** Nouns by which a text takes up a country again. */
const COUNTRY_NOUNS = new Set(
  'country nation kingdom republic state emirate sultanate island islands government two pair capital regime junta'.split(
    ' ',
  ),
);

/** The attributions whose content holds a token, innermost last. */
export function saidBy(doc: Doc, attributions: Attributions): (token: number) => Attribution | null {
  const sorted = [...attributions.attributions].sort((a, b) => a.content.start - b.content.start);
  const contents = sorted.map(({ content }) => content);
  return (token) => {
    const { start } = doc.tokens[token] as Token;
    for (let at = lastStartingAt(contents, start), tries = 0; at >= 0 && tries < 4; at--, tries++)
      if ((contents[at] as { end: number }).end > start) return sorted[at] ?? null;
    return null;
  };
}
