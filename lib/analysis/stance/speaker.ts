import type { CountryCode, Speaker } from '../../types/analysis';
import type { Attributions } from '../attribution/speakers';
import type { Doc, Token } from '../doc';
import type { Actor } from './actors';
import { isPhraseWord, isStateNoun, namesOffice } from './phrases';

/** Who voices a stance, in words of the text. */
export type Voice = { readonly name: string; readonly office: string | null };

/**
 * Who says it: a person who speaks for the country, in the order of the sentences given; else an office or body that
 * says or does it there ("the foreign ministry"); null where only the country itself is named.
 */
export function findVoice(
  doc: Doc,
  country: CountryCode,
  sentences: readonly number[],
  { actors, attributions }: { readonly actors: readonly (readonly Actor[])[]; readonly attributions: Attributions },
): Voice | null {
  const spoken = sentences.flatMap((index) => speakersIn(index, attributions));
  const own = spoken.filter(({ speaksFor }) => speaksFor === country);
  const near = spoken.filter(({ speaksFor, country: home }) => !speaksFor && (home === country || home === null));
  const offices = sentences.flatMap((index) => officesIn(doc, country, actors[index] ?? []));
  const person = own.find(({ kind }) => kind === 'person');
  if (person) return person;
  const named = offices.find(({ isPerson }) => isPerson);
  if (named) return named;
  const titled = sentences.flatMap((index) => titledIn(doc, index, actors[index] ?? [], country));
  const stranger = near.find(
    ({ kind, country: home, office }) =>
      kind === 'person' && (home === country || namesOffice(doc, { name: '', office })),
  );
  const body = own.find((speaker) => speaker.kind !== 'country' && namesOffice(doc, { ...speaker, office: null }));
  return (
    titled[0] ??
    stranger ??
    body ??
    offices[0] ??
    near.find((speaker) => namesOffice(doc, { ...speaker, office: null })) ??
    null
  );
}

/** "Defence Minister Anna Orla" in a sentence where no other country acts. */
function titledIn(doc: Doc, index: number, actors: readonly Actor[], country: CountryCode): Voice[] {
  const sentence = doc.sentences[index];
  if (!sentence || actors.some((actor) => actor.role === 'subject' && actor.country !== country)) return [];
  for (let at = sentence.firstToken; at < sentence.endToken - 2; at++) {
    const { norm } = doc.tokens[at] as Token;
    const power = doc.language.roleNouns.get(norm)?.power;
    if (power !== 'head' && power !== 'member') continue;
    const first = doc.tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    let end = first;
    while (end < sentence.endToken && (isName(doc, end) || (end > first && (doc.tokens[end] as Token).text === '-')))
      end++;
    const isPlace = actors.some((actor) => actor.first >= first && actor.first < end && !actor.isPerson);
    if (end - first >= 2 && !isPlace)
      return [
        { name: doc.text.slice((doc.tokens[first] as Token).start, (doc.tokens[end - 1] as Token).end), office: norm },
      ];
  }
  return [];
}

const isName = (doc: Doc, at: number): boolean => {
  const token = doc.tokens[at] as Token;
  return (token.isCapitalized && token.isWord) || doc.language.functionWords.nameParticles.has(token.norm);
};

const indexes = new WeakMap<Attributions, Map<number, Speaker[]>>();

/** Who says something in a sentence; indexed once an article. */
function speakersIn(sentence: number, read: Attributions): readonly Speaker[] {
  let index = indexes.get(read);
  if (!index) {
    indexes.set(read, (index = new Map<number, Speaker[]>()));
    for (const { sentence: at, speaker } of read.attributions) {
      const found = speaker === null ? undefined : read.speakers[speaker];
      if (found) index.set(at, [...(index.get(at) ?? []), found]);
    }
  }
  return index.get(sentence) ?? [];
}

/** One space, and no line's end, before a token. */
const isSpaceBefore = (doc: Doc, at: number): boolean =>
  doc.text.slice((doc.tokens[at - 1] as Token).end, (doc.tokens[at] as Token).start) === ' ';

/** Phrases like "the Arlish cabinet" or "President Anna Orla" that act for the country. */
function officesIn(doc: Doc, country: CountryCode, actors: readonly Actor[]): (Voice & { isPerson: boolean })[] {
  return actors.flatMap((actor): (Voice & { isPerson: boolean })[] => {
    if (actor.country !== country || (actor.role !== 'subject' && actor.role !== 'agent')) return [];
    const text = (first: number, end: number) =>
      doc.text.slice((doc.tokens[first] as Token).start, (doc.tokens[end - 1] as Token).end).replace(/[’']s$/, '');
    if (actor.isPerson) return [{ name: text(actor.first, actor.end), office: null, isPerson: true }];
    let role = actor.end - 1;
    while (role >= actor.first && !isStateNoun(doc, (doc.tokens[role] as Token).norm)) role--;
    if (role < actor.first) return [];
    const isNamed =
      role < actor.end - 1 &&
      (doc.tokens[role + 1] as Token).isCapitalized &&
      !/^(?:of|in)$/.test((doc.tokens[role + 1] as Token).norm);
    if (isNamed) return [{ name: text(role + 1, actor.end), office: text(role, role + 1), isPerson: true }];
    let first = actor.first;
    while (first > 0 && isPhraseWord(doc, first - 1) && isSpaceBefore(doc, first)) first--;
    return [{ name: text(first, actor.end), office: null, isPerson: false }];
  });
}
