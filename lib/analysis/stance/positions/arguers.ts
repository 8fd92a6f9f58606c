import type { CountryCode } from '../../../types/analysis';
import type { Attribution, Attributions } from '../../attribution/speakers';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { effectLexicon } from './effect-words';
import { actingAt, type Stretch } from '../actors/stretches';
import { subjectOf } from '../grammar/subject';
import type { TopicSubject } from '../topic/topic-subject';
import type { Helped } from '../grammar/verb-with-helpers';
import { sayerOf } from '../actors/voices';

/** Who says what a clause says of the topic. */
export type Arguers = {
  readonly countries: readonly CountryCode[];
  readonly speaker: number | null;
  /** "denied that it would harm": the contrary is said. */
  readonly isDenied: boolean;
  /** "Arland said it would": "it" may be Arland. */
  readonly mayMeanItself: boolean;
};

const NOBODY: Arguers = { countries: [], speaker: null, isDenied: false, mayMeanItself: false };

/** Who holds what a clause with the topic as its subject says: whoever is quoted, or thinks so. */
export function whoArgues(
  doc: Doc,
  sentence: Sentence,
  read: {
    readonly actors: readonly (readonly Actor[])[];
    readonly attributions: Attributions;
    readonly stretches: readonly Stretch[];
    readonly said: Attribution | null;
    readonly subject: TopicSubject;
  },
): Arguers {
  const { said, subject, attributions } = read;
  if (isSupposed(doc, sentence, subject.first)) return NOBODY;
  const holder = holderBefore(doc, sentence, subject.first, read.actors[sentence.index] ?? []);
  if (holder) return { ...NOBODY, countries: [holder] };
  const thinker = thinkerBefore(doc, sentence, subject.first, read);
  if (thinker?.isNamed || said === null || said.speaker === null) return thinker ?? NOBODY;
  const sayers = [said.speaker, ...said.partners].flatMap((speaker) => sayerOf(doc, attributions, speaker) ?? []);
  if (sayers.length === 0) return thinker && attributions.speakers[said.speaker]?.speaksFor ? thinker : NOBODY;
  return {
    countries: [...new Set(sayers)],
    speaker: said.speaker,
    isDenied: said.cue.rule.endsWith(':deny'),
    mayMeanItself: attributions.speakers[said.speaker]?.kind !== 'person' && !isOfficeHolder(doc, said),
  };
}

/** "Arland's minister", "the premier": whom "it" cannot mean. */
const isOfficeHolder = (doc: Doc, { source }: Attribution): boolean =>
  source !== null &&
  doc.language.roleNouns.has(
    doc.text
      .slice(source.start, source.end)
      .toLowerCase()
      .split(/[^a-z-]+/)
      .at(-1) ?? '',
  );

/** "For Arland, the plan", "To Arland the plan": whose view opens a sentence; null for none. */
function holderBefore(
  doc: Doc,
  { firstToken }: Sentence,
  clause: number,
  actors: readonly Actor[],
): CountryCode | null {
  if (!/^(?:for|to)$/.test(doc.tokens[firstToken]?.norm ?? '')) return null;
  const stop = doc.tokens[clause - 1]?.text === ',' ? clause - 1 : clause;
  // "To Arland's minister, Anna Orla, the plan"
  const isNamed = (end: number) =>
    doc.tokens[end]?.text === ',' && doc.tokens.slice(end + 1, stop).every(({ isCapitalized }) => isCapitalized);
  return (
    actors.find(
      ({ first, end }) =>
        first <= firstToken + 2 && (end === stop || (stop - end > 1 && stop - end <= NAMED && isNamed(end))),
    )?.country ?? null
  );
}

/** Tokens of a comma and a name. */
const NAMED = 5;

/** "asked whether the plan would", "if the plan": what nobody says. */
function isSupposed(doc: Doc, { firstToken }: Sentence, clause: number): boolean {
  if (doc.language.stances.positionWords.opensQuestion.has(doc.tokens[clause - 1]?.norm ?? '')) return true;
  const { unreal } = doc.language.stances.words;
  for (let at = clause - 1; at >= Math.max(firstToken, clause - SUPPOSED); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord || norm === 'that') return false;
    if (unreal.has(norm)) return true;
  }
  return false;
}

/** Words back from a clause in which "whether" makes it unreal. */
const SUPPOSED = 10;

/** "Arland fears that", "Arland is worried": who thinks what begins at a token; null where no such verb stands before it. */
function thinkerBefore(
  doc: Doc,
  sentence: Sentence,
  clause: number,
  { actors, stretches }: Acting,
): (Arguers & { readonly isNamed: boolean }) | null {
  let at = clause - 1;
  while (at > sentence.firstToken && /^(?:that|[“"‘'])$/.test((doc.tokens[at] as Token).norm)) at--;
  const token = doc.tokens[at];
  if (!token || at < sentence.firstToken) return null;
  const isMinded = doc.language.stances.effects.minded.has(token.norm);
  if (!isMinded && effectLexicon(doc.language)(token)?.thinks !== true) return null;
  let first = at;
  while (first > sentence.firstToken && isHelper(doc, first - 1)) first--;
  if (isMinded && first === at) return null;
  const { countries, isNamed } = subjectAt(doc, sentence, first, false, { actors, stretches });
  if (countries.length === 0) return null;
  const says = doc.language.stances.positionWords.says.has(token.norm);
  return { countries, speaker: null, isDenied: false, mayMeanItself: says, isNamed };
}

type Acting = { readonly actors: readonly (readonly Actor[])[]; readonly stretches: readonly Stretch[] };

/** The countries that are the subject of a verb: named, or taken up from before ("it", "he"). */
function subjectAt(
  doc: Doc,
  sentence: Sentence,
  first: number,
  isGerund: boolean,
  { actors, stretches }: Acting,
): { readonly countries: readonly CountryCode[]; readonly isNamed: boolean } {
  const verb = { first, isInfinitive: false, isGerund };
  const { is, mood, countries } = subjectOf(doc, sentence, verb, actors[sentence.index] ?? []);
  if (mood !== 'done' && mood !== 'aside') return { countries: [], isNamed: false };
  if (is === 'country') return { countries, isNamed: true };
  const acting = actingAt(stretches, sentence, first);
  return { countries: is === 'taken-up' ? (acting?.countries ?? []) : [], isNamed: false };
}

/** Who calls the topic something: the subject of the verb of calling. */
export function whoCalls(doc: Doc, sentence: Sentence, { first, at }: Helped, read: Acting): Arguers {
  const isGerund = first === at && (doc.tokens[at] as Token).norm.endsWith('ing');
  const { countries } = subjectAt(doc, sentence, first, isGerund, read);
  return { ...NOBODY, countries };
}

function isHelper(doc: Doc, at: number): boolean {
  const { norm } = doc.tokens[at] as Token;
  const small = doc.language.functionWords;
  return small.auxiliaries.has(norm) || small.adverbs.has(norm) || /ly$/.test(norm);
}
