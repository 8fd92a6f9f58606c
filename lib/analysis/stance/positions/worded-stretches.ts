import type { Mention, Speaker } from '../../../types/analysis';
import type { Attributions } from '../../attribution/speakers';
import type { Doc, Sentence, Token } from '../../doc';
import { fold } from '../../text/fold';
import { outOfOffice } from '../actors/campaigners';
import { isOfNoState } from '../actors/officers';
import { saidBy, type Stretch } from '../actors/stretches';
import { isSaidOfElse } from '../topic/said-of-topic';
import type { Topic } from '../topic/topic';
import { maskedWords } from '../wording/masked-words';
import { toldBy, type Told } from '../wording/model';

/** What is known of a text when its words are asked. */
export type WordedText = {
  readonly stretches: readonly Stretch[];
  readonly mentions: readonly Mention[];
  readonly attributions: Attributions;
  readonly topic: Topic;
};

/** What the words of a state's stretches tell. */
export type Worded = { readonly stretch: Stretch; readonly told: Told; readonly isVoiced: boolean };

/** How sure its words must be of an open answer where a state is only named. */
const MENTIONED = 0.7;

/** The stretches in which states speak or act for themselves, with what their words tell. */
export function wordedIn(
  doc: Doc,
  { stretches, mentions, attributions, topic }: WordedText,
  isOnTopic: boolean,
): Worded[] {
  const said = saidBy(doc, attributions);
  const { leadsToSpoken } = doc.language.stances.matterWords;
  const isSpokenOfElse = ({ first, end, sentence }: Stretch) => {
    for (let at = first; at < end; at++) {
      const attribution = said(at);
      if (attribution !== null)
        return isSaidOfElse(doc, doc.sentences[sentence] as Sentence, attribution, topic, leadsToSpoken);
    }
    return false;
  };
  const isOutOfOffice = ({ first, end }: Stretch) => {
    const out = outOfOffice(doc, mentions);
    return out.size > 0 && doc.tokens.slice(first, end).some(({ text }) => out.has(fold(text).toLowerCase()));
  };
  // "the most Americans had ever eaten out": people of a state are not the state
  const isOfPeople = ({ first, end, countries }: Stretch) => {
    const { start } = doc.tokens[first] as Token;
    const stop = (doc.tokens[end - 1] as Token).end;
    const own = mentions.filter(
      (mention) => mention.start >= start && mention.end <= stop && countries.includes(mention.country),
    );
    return (
      own.length > 0 &&
      own.every(({ kind, ...at }) => kind === 'demonym' && /s$/.test(doc.text.slice(at.start, at.end)))
    );
  };
  // "In Cairo the letter has been read": the only state of its sentence
  const isAlone = ({ sentence, countries }: Stretch) =>
    stretches.every(
      (other) => other.sentence !== sentence || other.countries.every((each) => countries.includes(each)),
    );
  return stretches.flatMap((stretch): Worded[] => {
    const { countries, via, sentence, speaker, first, end } = stretch;
    const [country] = countries;
    if (country === undefined || via === 'loose' || sentence === 0) return [];
    const isMentioned = via === 'mentioned';
    if (isMentioned && (isOnTopic || countries.length > 1 || !isAlone(stretch))) return [];
    if (isOnTopic && !doc.tokens.slice(first, end).some(({ norm }) => topic.isWord(norm))) return [];
    const isVoiced = speaker !== null;
    if (isVoiced && (countries.length > 1 || attributions.speakers[speaker]?.speaksFor !== country)) return [];
    const told = toldBy(doc, maskedWords(doc, mentions, stretch, countries), (at) => said(at) !== null);
    if (told === null || told.wording === 'none') return [];
    if (isVoiced && isOfNoState(doc, attributions.speakers[speaker] as Speaker)) return [];
    const takesSide = told.wording === 'supports' || told.wording === 'opposes';
    if (isMentioned && (takesSide || told.chance < MENTIONED)) return [];
    if (takesSide && !isVoiced && isOfPeople(stretch)) return [];
    if (takesSide && (isBidden(doc, stretch) || isSpokenOfElse(stretch))) return [];
    if (isOutOfOffice(stretch)) return [];
    return [{ stretch, told, isVoiced }];
  });
}

/** "was asked to sign", "is being urged to": others speak, and it has not answered. */
const isBidden = (doc: Doc, { first, end }: Stretch): boolean =>
  doc.tokens
    .slice(first, end - 1)
    .some(
      ({ norm }, at) =>
        doc.language.stances.grammar.be.has(norm) &&
        doc.language.stances.words.bidden.has(doc.tokens[first + at + 1]?.norm ?? ''),
    );
