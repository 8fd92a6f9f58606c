import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { isVerbAt } from '../grammar/clause';
import { listOf } from '../grammar/lists';
import { plainRule, plainSignal } from '../signals/plain-signal';
import type { Signal } from '../signals/signals';
import type { Topic } from '../topic/topic';

const ruleOf = (id: string, stance: 'supports' | 'opposes', because: string) => plainRule(id, stance, 3, because);

const FOR = ruleOf('named-for', 'supports', 'Is named among those for it');
const AGAINST = ruleOf('named-against', 'opposes', 'Is named among those against it');
const AUTHOR = ruleOf('its-idea', 'supports', 'It is called its idea');

/** How a sentence begins that first says on which side somebody stands, and then who: longer ones first. */
const SIDES: readonly { readonly words: readonly string[]; readonly rule: StanceRule }[] = [
  ...sides(
    AGAINST,
    `leading the charge against|leading the opposition to|leading opposition to|leading the fight against|standing in the way of
    |holding out against|voting against|arguing against|opposed to|opposing|rejecting|blocking|resisting|fighting|condemning|denouncing|criticising|criticizing|leading the campaign against|against`,
  ),
  ...sides(
    FOR,
    `leading the push for|leading the charge for|pushing for|in favour of|in favor of|in favour|in favor|voting for|arguing for|signed up to|backing
    |supporting|favouring|championing|welcoming|praising|endorsing|leading the campaign for|leading calls for|behind`,
  ),
];

function sides(rule: StanceRule, phrases: string): { words: readonly string[]; rule: StanceRule }[] {
  return phrases.split('|').map((phrase) => ({ words: phrase.trim().split(/\s+/), rule }));
}
/** Words for the matter between such a beginning and its verb. */
const MATTER = 9;

/**
 * Positions whose holder stands behind the verb: "Also against it is Arland", "Backing the plan are Arland and Port Vale",
 * "The plan was Arland's idea".
 */
export function readInversions(doc: Doc, actors: readonly (readonly Actor[])[], topic: Topic): Signal[] {
  return doc.sentences.flatMap((sentence) => {
    const here = actors[sentence.index] ?? [];
    return here.length === 0 ? [] : [...sideOf(doc, sentence, here, topic), ...authorOf(doc, sentence, here, topic)];
  });
}

function sideOf(doc: Doc, sentence: Sentence, actors: readonly Actor[], topic: Topic): Signal[] {
  const { firstToken, endToken } = sentence;
  const norm = (at: number) => (doc.tokens[at] as Token).norm;
  let from = firstToken;
  while (from < endToken - 1 && doc.language.stances.positionWords.leadsInversion.has(norm(from))) from++;
  const side = SIDES.find(({ words }) => words.every((word, at) => from + at < endToken && norm(from + at) === word));
  if (!side) return [];
  const matter = from + side.words.length;
  for (let at = matter; at < Math.min(endToken - 1, matter + MATTER); at++) {
    const { isWord, text } = doc.tokens[at] as Token;
    if (!isWord && !/^["“”‘’'-]$/.test(text)) return [];
    if (!doc.language.stances.positionWords.standing.has(norm(at))) {
      if (isVerbAt(doc, sentence, at)) return [];
      continue;
    }
    // "Also in favour is Arland"
    if (!(at === matter && from > firstToken) && !isMatter(doc, matter, at, topic)) return [];
    const named = actors.find(
      ({ first, role }) => first > at && first - at <= 2 && role !== 'owner' && role !== 'other',
    );
    if (!named || doc.language.functionWords.prepositions.has(norm(at + 1))) return [];
    const { countries, end } = listOf(doc, named, actors);
    return countries.map((country) =>
      plainSignal(side.rule, country, { sentence: sentence.index, first: firstToken, end, speaker: null }),
    );
  }
  return [];
}

/** "it", "the plan", or a word of the topic, in tokens [from, to). */
function isMatter(doc: Doc, from: number, to: number, topic: Topic): boolean {
  const { topicNouns } = doc.language.stances.words;
  for (let at = from; at < to; at++) {
    const { norm } = doc.tokens[at] as Token;
    if ((norm === 'it' && at <= from + 1) || topic.isWord(norm)) return true;
    if (at === to - 1 && doc.language.stances.positionWords.takesUpMatter.has(norm)) return true;
    if (topicNouns.has(norm) && doc.language.stances.positionWords.knownMatter.has(doc.tokens[at - 1]?.norm ?? ''))
      return true;
  }
  return false;
}

/** "The plan is Arland's idea", "which was an Arlish initiative": the phrase behind the verb says whose it is. */
function authorOf(
  doc: Doc,
  { index, firstToken, endToken }: Sentence,
  actors: readonly Actor[],
  topic: Topic,
): Signal[] {
  return actors.flatMap(({ first, country }) => {
    let noun = first + 1;
    while (
      noun < Math.min(endToken, first + 4) &&
      !doc.language.stances.positionWords.ideas.has((doc.tokens[noun] as Token).norm)
    )
      noun++;
    if (noun >= Math.min(endToken, first + 4) || doc.tokens[noun + 1]?.isWord === true) return [];
    const verb = doc.language.stances.positionWords.largely.has(doc.tokens[first - 1]?.norm ?? '')
      ? first - 2
      : first - 1;
    const isSaid = verb > firstToken && /^(?:is|was)$/.test((doc.tokens[verb] as Token).norm);
    if (!isSaid || !isMatter(doc, firstToken, verb, topic)) return [];
    return [plainSignal(AUTHOR, country, { sentence: index, first: verb, end: noun + 1, speaker: null })];
  });
}
