import { actsForNoGovernment } from '../../../knowledge/not-governments';
import type { CountryCode, Speaker } from '../../../types/analysis';
import { isOfficeOfState } from '../../attribution/speaks-for';
import type { Attributions } from '../../attribution/speakers';
import type { Doc } from '../../doc';
import { fold } from '../../text/fold';
import type { Actor } from './actors';
import { isFormer, isNamed, isOfficial, isOfNoState, isOfOthers, isStateOfficer } from './officers';
import { candidatesAmong, likeliest, type Candidate } from './voice-candidates';
import { presences, type Presence } from './presences';

/** Who voices a stance, in words of the text, and the sentence that shows it. */
export type Voice = { readonly name: string; readonly office: string | null; readonly sentence: number };

/** What a voice costs by what they do in the sentence; the cheapest is chosen. */
const DOES = { says: 0, acts: 2, stands: 4 } as const;
/** What it costs to be further down in the list of sentences, a place. */
const PLACE = 0.8;
/** What a kind of speaker costs: a named person is asked first. */
const NAMED = 0;
const DESCRIBED = 1.2;
const BODY = 1.2;
const ANONYMOUS = 2.4;
const UNTOLD = 2.2;
/** One whose country the text does not tell. */
const STATELESS = 2;
/** Somebody who says something of it, but nowhere in the sentences given. */
const ELSEWHERE = 1;
/** … and of something else. */
const OFF_TOPIC = 1.5;
/** Somebody of the country of whom no office is told. */
const UNKNOWN = 2.2;
/** Somebody who seems to speak for the country, but whose office is another body's. */
const STRANGE = 2;

/** What is asked of the text, to find who voices a stance. */
export type Asked = {
  readonly attributions: Attributions;
  readonly actors: readonly (readonly Actor[])[];
  readonly isOn: (sentence: number) => boolean;
  /** Surnames, folded, of those whose word is not their country's. */
  readonly out: ReadonlySet<string>;
};

/**
 * Who voices a stance, by the trained weights (`voice-profile.ts`), which know the choice of the rules as well; null where
 * nobody is likelier than anybody. `sentences`: those that prove the stance first.
 */
export function findVoice(doc: Doc, country: CountryCode, sentences: readonly number[], read: Asked): Voice | null {
  const { voices } = doc.language.stances;
  const found = voices
    ? likeliest(voices, candidatesOf(doc, country, sentences, read))
    : ruledVoice(doc, country, sentences, read);
  return found && { name: nameOf(doc, found), office: found.who.office, sentence: found.sentence };
}

/** Everybody who may have voiced a stance, each with what tells of it. */
export function candidatesOf(
  doc: Doc,
  country: CountryCode,
  sentences: readonly number[],
  read: Asked,
): readonly Candidate[] {
  const ruled = ruledVoice(doc, country, sentences, read);
  return candidatesAmong(doc, country, sentences, {
    ...read,
    index: presences(doc, read.attributions),
    ruled,
    costOf: (presence) => costOf(doc, presence, country, read.actors[presence.sentence] ?? []),
  });
}

/**
 * Who says it by the rules: a person who speaks for the country or acts for it, in the order of the sentences given (those that
 * prove the stance first); else an office or body that does ("the foreign ministry"); else one who speaks for it in
 * another sentence that `isOn` the topic; null where only the country itself is named.
 */
function ruledVoice(doc: Doc, country: CountryCode, sentences: readonly number[], read: Asked): Presence | null {
  const index = presences(doc, read.attributions);
  const cost = (presence: Presence) =>
    read.out.size > 0 && read.out.has(fold(presence.who.name.split(' ').at(-1) ?? ''))
      ? null
      : costOf(doc, presence, country, read.actors[presence.sentence] ?? []);
  let best: Presence | null = null;
  let least = Infinity;
  sentences.forEach((sentence, place) => {
    for (const presence of index.get(sentence) ?? []) {
      const kind = cost(presence);
      const isUntold = presence.who.office === null && isNamed(presence.who);
      if (kind === null || (place >= PROOF && !isUntold && !isKnown(doc, presence.who))) continue;
      const sum = kind + DOES[presence.does] + place * PLACE;
      if (sum < least) [best, least] = [presence, sum];
    }
  });
  const next = namedAfter(doc, country, best, sentences, read.actors, index);
  if (next === null && least > ELSEWHERE)
    for (const [sentence, here] of index)
      for (const presence of here) {
        const { who, does } = presence;
        const isOn = read.isOn(sentence);
        const isOfficer = isNamed(who) && who.speaksFor === country;
        if (who.country !== country || !isKnown(doc, who)) continue;
        if (isOn && does === 'says' ? false : !isOfficer || does === 'stands') continue;
        const sum = (cost(presence) ?? Infinity) + ELSEWHERE + DOES[does] + (isOn ? 0 : OFF_TOPIC);
        if (sum < least) [best, least] = [presence, sum];
      }
  return next ?? best;
}

/** Sentences, first of those given, that prove the stance: whoever says it there is heard, though their office is no state's. */
const PROOF = 3;

/** Somebody who speaks for a state, or by their office may. */
const isKnown = (doc: Doc, who: Speaker): boolean => who.speaksFor !== null || isOfficial(doc, who);

/** Sentences behind one in which the holder of an office that it mentions is named. */
const SOON = 2;

/**
 * "its foreign minister said … “It is time,” Anna Orla said": who is named right after an office that stands for the
 * country, or after the country alone, and speaks in a sentence of no other country; null where nobody is.
 */
function namedAfter(
  doc: Doc,
  country: CountryCode,
  best: Presence | null,
  sentences: readonly number[],
  actors: readonly (readonly Actor[])[],
  index: ReadonlyMap<number, readonly Presence[]>,
): Presence | null {
  if (best !== null && isNamed(best.who)) return null;
  const isOfficer = best?.who.kind === 'person' || best?.who.kind === 'anonymous';
  const from = best?.sentence ?? sentences[0];
  if (from === undefined) return null;
  const opens = (actors[from] ?? []).some(
    (actor) =>
      actor.country === country &&
      actor.role === 'subject' &&
      actor.first <= (doc.sentences[from]?.firstToken ?? 0) + 1,
  );
  for (let at = from + 1; at <= from + SOON; at++) {
    if ((actors[at] ?? []).some((actor) => actor.country !== country && actor.role === 'subject')) return null;
    for (const presence of index.get(at) ?? []) {
      const { who, does } = presence;
      if (does !== 'says' || !isNamed(who) || who.party !== null || isFormer(doc, who) || isOfNoState(doc, who))
        continue;
      if ((who.country ?? country) !== country || (who.speaksFor ?? country) !== country) continue;
      const isFirst = who.introduced !== null && who.introduced.start >= (doc.sentences[at]?.start ?? Infinity);
      if (who.office !== null && isStateOfficer(doc, who)) return presence;
      const isTheirs = (isOfficer && who.office === null) || (opens && isQuotedAlone(doc, who, at));
      if (isFirst && at === from + 1 && isTheirs) return presence;
    }
  }
  return null;
}

/** “It is time,” said Anna Orla: does a sentence open with words of somebody who is told to be nothing else? */
const isQuotedAlone = (doc: Doc, who: Speaker, at: number): boolean =>
  /^[“"‘']/.test(doc.text.slice(doc.sentences[at]?.start ?? 0, doc.sentences[at]?.end ?? 0)) &&
  !isOfOthers(doc, who) &&
  isNobodyElse(doc, who);

/** False for "Anna Orla of Clean Rivers", "Anna Orla, a lawyer", "Anna Orla, who owns two of them". */
function isNobodyElse(doc: Doc, { name, introduced }: Speaker): boolean {
  if (name.includes(' of ')) return false;
  const from = introduced?.end ?? 0;
  return introduced === null || !doc.language.stances.actorWords.introduces.test(doc.text.slice(from, from + NEAR));
}
const NEAR = 20;

/** "Orla’s" → "Orla"; "the ministry to promote" → "the ministry"; "Ugandan ministers" with those they are joined to. */
function nameOf(doc: Doc, { who, joint }: Presence): string {
  const start = joint === null ? undefined : doc.tokens[joint]?.start;
  const name = start === undefined || !who.introduced ? who.name : doc.text.slice(start, who.introduced.end);
  return name.replace(/['’]s?$/, '').replace(/^(\p{L}[^,]{0,80}) to \p{Ll}+$/u, '$1');
}

/** How far a speaker is from being the country's voice; null where they are not. */
function costOf(
  doc: Doc,
  { who, does, at, joint }: Presence,
  country: CountryCode,
  actors: readonly Actor[],
): number | null {
  const { office, kind } = who;
  if (
    joint !== null &&
    actors.some((actor) => actor.country === country && joint >= actor.first - 1 && joint < actor.end)
  )
    return isOfficial(doc, who) ? BODY : null;
  // The voice of another country, or a person of one
  if (who.speaksFor === null ? who.country !== null && who.country !== country : who.speaksFor !== country) return null;
  if (kind === 'country' || kind === 'document' || kind === 'media') return null;
  if (kind === 'institution' && actsForNoGovernment(who.name)) return null;
  if (isOfNoState(doc, who) || isFormer(doc, who)) return null;
  const named = isNamed(who);
  // "Diplomats": whose, nobody is told; "U.S.": no name
  if ((kind === 'group' && who.country === null && !who.name.includes(' ')) || INITIALS.test(who.name)) return null;
  const isWhole = named || doc.language.stances.actorWords.phrase.test(who.name) || isWithin(at, country, actors);
  if (!isWhole || (does === 'stands' && !named)) return null;
  if (kind === 'institution' && office === null && does !== 'says') return null;
  const isOthers = isOfOthers(doc, who);
  if (who.speaksFor === country) return kindCost(who, named) + (isOthers ? STRANGE : 0);
  // "Seafarm spokesman"; "spokesman" alone tells of no firm
  const isOfFirm = office !== null && office.includes(' ') && !isOfficeOfState(doc, office);
  const isOfState = isOfficial(doc, who) && !isOthers && !isOfFirm;
  if (who.country === country) {
    if (isOfState || (kind === 'institution' && office === null && does === 'says')) return kindCost(who, named) + 0.3;
    if (kind === 'institution' && doc.language.stances.actorWords.agencies.test(office ?? '') && !isOthers)
      return BODY + 1;
    return named && does !== 'stands' && !isOthers ? UNKNOWN + (office === null ? 0 : 0.3) : null;
  }
  if (isOfState && isWithin(at, country, actors)) return kindCost(who, named) - 0.5;
  if (does !== 'says') return null;
  const others = actors.some(
    (actor) => actor.country !== country && (actor.role === 'subject' || actor.role === 'agent'),
  );
  return !others && (isOfState || (named && office === null)) ? kindCost(who, named) + STATELESS : null;
}

const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** Do the words stand in a phrase for the country itself: "Arland’s three-member presidency"? */
const isWithin = (at: number | null, country: CountryCode, actors: readonly Actor[]): boolean =>
  actors.some(
    (actor) =>
      actor.country === country &&
      (actor.role === 'subject' || actor.role === 'agent') &&
      at !== null &&
      actor.first <= at &&
      at < actor.end,
  );

function kindCost({ kind, name }: Speaker, isNamed: boolean): number {
  if (isNamed) return NAMED;
  if (kind === 'person') return DESCRIBED;
  // "its officials": whose, the line does not tell
  if (/^(?:its|their|his|her) /i.test(name)) return UNTOLD;
  return kind === 'anonymous' && /^an? /i.test(name) ? ANONYMOUS : BODY;
}
