import type { Mention } from '../../../types/analysis';
import { actsForNoGovernment } from '../../../knowledge/not-governments';
import type { Doc, Sentence, Token } from '../../doc';
import { lastStartingAt } from '../../doc';
import { isPartyName } from '../../attribution/parties';
import { eventLexicon } from '../signals/lexicon';
import { backedBy, isDateline, isGluedTo, isPeopleAt, withCount } from './around-name';
import { isFinite } from './finite';
import { isTradeAt, isVerbNotNoun } from './noun-or-verb';
import { isSingleMembers } from './parts-of-state';
import { isHeadlineVerb } from './present-verb';
import { bodyAt, isAnswer, leadsOn } from './state-bodies';
import { languageFact } from '../../text/word-fact';

/** The noun phrase around a country's name, tokens [first, end): the state itself, its thing (`noun`), or something else. */
export type Phrase = {
  readonly is: 'state' | 'owner' | 'other';
  readonly first: number;
  readonly end: number;
  readonly noun: string | null;
};

/** Reads "the Arlish foreign ministry" as the state, "Arland's plan" as its thing, "Arlish farmers" as neither. */
export function readPhrase(doc: Doc, sentence: Sentence, mention: Mention): Phrase {
  const { tokens } = doc;
  const first = Math.max(sentence.firstToken, lastStartingAt(tokens, mention.start));
  let end = first + 1;
  while (end < sentence.endToken && (tokens[end] as Token).start < mention.end) end++;
  const other = { is: 'other', first, end, noun: null } as const;
  if (isGluedTo(doc, first - 1, first) || isFormer(doc, sentence, first)) return other;
  if (first === sentence.firstToken && isDateline(doc, end)) return other;
  if (mention.kind === 'institution' && !isOrgan(doc.text.slice(mention.start, mention.end))) return other;
  const isPossessive = possessiveAt(doc, end - 1);
  if (mention.kind === 'person' && !isPossessive) return { is: 'state', first, end, noun: null };
  // "Orla's office"
  if (isPossessive && mention.kind === 'person' && tokens[end]?.norm === 'office')
    return { is: 'state', first, end: end + 1, noun: 'office' };
  if (isPossessive || mention.kind === 'demonym') {
    const head = isPeopleAt(doc, mention, end - 1) ? null : headAfter(doc, sentence, first, end);
    if (head) return head.is === 'state' ? withCount(doc, sentence, withHead(doc, sentence, head)) : head;
    const small = doc.language.functionWords;
    const next = tokens[end];
    const isPeople = tokens[first - 1]?.norm === 'the' || tokens[first - 2]?.norm === 'the';
    const isNominal =
      !isPossessive &&
      isPeople &&
      (!next?.isWord ||
        small.auxiliaries.has(next.norm) ||
        small.conjunctions.has(next.norm) ||
        (isFinite(doc, end) && !isFinite(doc, end + 1)));
    if (!isNominal && mention.kind !== 'institution') return other;
  }
  if (isGluedTo(doc, end, end - 1)) return backedBy(doc, first, end) ?? other;
  const adjunct = !isPossessive && mention.kind !== 'demonym' ? nounAfter(doc, sentence, end) : null;
  if (adjunct !== null) {
    const { ownNouns } = doc.language.stances.words;
    // "the US decision" is the state's own; "the Arland scheme" may only take place there
    const isShort = /^(?:\p{Lu}\.?){2,3}$/u.test(tokens[first]?.text ?? '');
    const is = isShort && ownNouns.has(adjunct) ? 'owner' : isStateNoun(doc, adjunct) ? 'state' : 'other';
    return { is, first, end: end + 1, noun: adjunct };
  }
  const office = officeBefore(doc, sentence, first);
  // "the former foreign minister of Arland"
  if (office < first && isFormer(doc, sentence, office)) return other;
  return { is: 'state', first: office, end, noun: null };
}

/** An institution that acts for the state, as parties, rebels and universities do not. */
const isOrgan = (name: string): boolean => !actsForNoGovernment(name) && !isPartyName(name);

const possessiveAt = (doc: Doc, at: number): boolean => {
  const { text } = doc.tokens[at] as Token;
  return text.endsWith('s') && (/['’]s$/.test(text) || /^['’]$/.test(doc.tokens[at + 1]?.text ?? ''));
};

/** The noun that an adjective or a possessive leads to. */
function headAfter(doc: Doc, sentence: Sentence, first: number, from: number): Phrase | null {
  const { functionWords: small, stances } = doc.language;
  for (let at = from; at < Math.min(from + 7, sentence.endToken); at++) {
    const token = doc.tokens[at] as Token;
    if (!token.isWord) {
      if (token.text === '-' || /^['’“”"]$/.test(token.text)) continue;
      // "Arlish, Nordian and Valean ministers": all of them have the noun
      if (token.text === ',' && at === from && isAdjectiveList(doc, at + 1)) continue;
      return null;
    }
    const noun = token.norm.replace(/'s$/, '');
    if (small.prepositions.has(noun) || small.auxiliaries.has(noun) || small.relatives.has(noun)) return null;
    // "Arlish protests and adopted the ban"
    if (at > from && (noun === 'the' || (tokensAnd(doc, at - 1) && isFinite(doc, at)))) return null;
    // "Arlish armed forces", "Arlish armed groups"
    const isArmed = stances.grammar.uniformed.has(noun) && isStateNoun(doc, doc.tokens[at + 1]?.norm ?? '');
    const body = bodyAt(doc, at);
    if (body === null && stances.words.notState.has(noun) && !isArmed) return { is: 'other', first, end: at + 1, noun };
    if (stances.words.answerNouns.has(noun)) return { is: 'state', first, end: at + 1, noun: null };
    const isAim = stances.words.aimNouns.has(noun) && doc.tokens[at + 1]?.norm === 'to';
    if (isAim || (stances.words.ownNouns.has(noun) && !isStateNoun(doc, doc.tokens[at + 1]?.norm ?? '')))
      return { is: 'owner', first, end: at + 1, noun };
    const head = body ?? (isStateNoun(doc, noun) ? at : null);
    if (head !== null) {
      if (isSingleMembers(doc, first, noun)) return { is: 'other', first, end: at + 1, noun };
      if (possessiveAt(doc, head) && stances.grammar.officesOf.has(doc.tokens[head + 1]?.norm ?? ''))
        return { is: 'state', first, end: head + 2, noun: null };
      if (possessiveAt(doc, head))
        return headAfter(doc, sentence, first, head + 1) ?? { is: 'other', first, end: head + 1, noun };
      let end = head + 1;
      while (end < sentence.endToken && isNamePart(doc, end)) end++;
      return { is: 'state', first, end, noun: null };
    }
    // "Arland's Anna Orla"
    const isBody =
      token.isCapitalized && stances.actorWords.otherBodies.test(doc.text.slice(token.start, token.start + BODY));
    if (token.isCapitalized && !isBody && isNamePart(doc, at + 1) && at === from && doc.language.givenNames.has(noun))
      return { is: 'state', first, end: at + 2, noun: null };
  }
  return null;
}

/** Characters in which a body's name tells what it is: "Red Cross". */
const BODY = 30;

const tokensAnd = ({ tokens }: Doc, at: number): boolean => /^(?:and|or|but)$/.test(tokens[at]?.norm ?? '');

/** "Nordian and Valean ministers", behind "Arlish,": single names up to one that a common noun follows. */
function isAdjectiveList(doc: Doc, from: number): boolean {
  for (let at = from; at < from + ADJECTIVES; at += 2) {
    if (!doc.tokens[at]?.isCapitalized) return false;
    const join = doc.tokens[at + 1];
    if (join?.text === ',') continue;
    const noun = doc.tokens[at + 3];
    return (
      join?.norm === 'and' &&
      doc.tokens[at + 2]?.isCapitalized === true &&
      noun?.isWord === true &&
      !noun.isCapitalized &&
      !doc.language.functionWords.auxiliaries.has(noun.norm) &&
      (isStateNoun(doc, noun.norm) || !isFinite(doc, at + 3))
    );
  }
  return false;
}

/** Words of a list of adjectives, with its commas. */
const ADJECTIVES = 6;

const isNamePart = (doc: Doc, at: number): boolean =>
  doc.tokens[at]?.isCapitalized === true || doc.language.functionWords.nameParticles.has(doc.tokens[at]?.norm ?? '');

/** Words before a name in which "former" stands. */
const FORMER = 4;

/** "a former Arlish minister", "former Arland leader Orla"; not "was jailed in Arland" */
function isFormer(doc: Doc, sentence: Sentence, first: number): boolean {
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - FORMER); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (doc.language.stances.grammar.former.has(norm)) return true;
    if (isWord && !isPhraseWord(doc, at)) return false;
  }
  return false;
}

/** "the Arland scheme": the common noun that a name stands before; null where a verb or the clause's end follows. */
export function nounAfter(doc: Doc, sentence: Sentence, at: number): string | null {
  const token = doc.tokens[at];
  const { functionWords: small, stances } = doc.language;
  if (!token?.isWord || at >= sentence.endToken || token.isCapitalized) return null;
  const { norm } = token;
  const isSmall =
    small.prepositions.has(norm) ||
    small.conjunctions.has(norm) ||
    small.auxiliaries.has(norm) ||
    small.relatives.has(norm) ||
    small.adverbs.has(norm) ||
    small.determiners.has(norm) ||
    small.times.has(norm) ||
    small.pronouns.has(norm) ||
    // "the Port Vale neither backs it nor"
    stances.words.negators.has(norm) ||
    /ly$/.test(norm) ||
    // "the Port Vale welcoming it": a participle that goes on
    (/ing$/.test(norm) && doc.language.stances.grammar.behindGerund.has(doc.tokens[at + 1]?.norm ?? '')) ||
    isVerbNotNoun(doc, at) ||
    // "Arland bans salt exports"
    (isThird(doc, at) && isHeadlineVerb(doc, sentence, at));
  if (isSmall || isFinite(doc, at)) return null;
  const isModifier =
    small.determiners.has(doc.tokens[at - 2]?.norm ?? '') ||
    stances.words.ownNouns.has(norm) ||
    stances.words.notState.has(norm) ||
    isStateNoun(doc, norm) ||
    // "Arland goalkeeper Anna Orla": a person of the country, by trade
    isTradeAt(doc, at) ||
    // "Arland ceasefire plan"
    (stances.words.topicNouns.has(norm) && stances.words.ownNouns.has(doc.tokens[at + 1]?.norm ?? ''));
  return isModifier ? norm : null;
}

/** A verb's form in -s that may be a noun: "strikes", "offers". */
const isThird = ({ tokens, language }: Doc, at: number): boolean => {
  const token = tokens[at] as Token;
  return eventLexicon(language)(token)?.form === 'third' || language.stances.topics.headlineVerbs.has(token.norm);
};

/** A noun for those who act for a state: "minister", "ministries", "parliament". */
export function isStateNoun(doc: Doc, noun: string): boolean {
  const { roleNouns, stances } = doc.language;
  if (stances.words.stateNouns.has(noun)) return true;
  const power = (roleNouns.get(noun) ?? roleNouns.get(singular(noun)))?.power;
  return power === 'head' || power === 'member' || power === 'voice' || power === 'parliament';
}

/** "the European Union's spokeswoman", "the bank's president": the office of somebody who is no state. */
export function isOfOthers(doc: Doc, first: number, noun: number): boolean {
  for (let at = first; at < noun; at++) {
    const { text, norm } = doc.tokens[at] as Token;
    if (/[’']s$/.test(text) && !doc.language.stances.grammar.stateOrTime.has(norm.replace(/[’']s$/, ''))) return true;
  }
  return false;
}

/** Does a speaker's name or office tell of one who acts for a state: "the spokeswoman", "trade minister"? */
export const namesOffice = (
  doc: Doc,
  { name, office }: { readonly name: string; readonly office: string | null },
): boolean => `${name} ${office ?? ''}`.split(/[^\p{L}]+/u).some((word) => isStateNoun(doc, word.toLowerCase()));

/** Words before "of": an article and an adjective, "the acting head". */
const TITLE = 3;

/** "the head of Arland's delegation", "the office of the Arlish president": who leads or is most of those who act for a state. */
function withHead(doc: Doc, sentence: Sentence, phrase: Phrase): Phrase {
  const of = isArticle(doc, phrase.first - 1) ? phrase.first - 2 : phrase.first - 1;
  if (of <= sentence.firstToken || !leadsOn(doc, of)) return phrase;
  let first = of - 1;
  while (first > sentence.firstToken && of - first < TITLE && isPhraseWord(doc, first - 1)) first--;
  return { ...phrase, first };
}

/** First token of "the foreign ministry in" or "President Anna Orla of" before a country's name; else the name's own. */
function officeBefore(doc: Doc, sentence: Sentence, first: number): number {
  const { tokens } = doc;
  let at = first - 1;
  if (at > sentence.firstToken && (tokens[at] as Token).norm === 'the') at--;
  if (at < sentence.firstToken || !/^(?:of|in|for|from)$/.test((tokens[at] as Token).norm)) return first;
  let isApart = false;
  for (let left = at - 1; left >= Math.max(sentence.firstToken, at - 4); left--) {
    const token = tokens[left] as Token;
    if (!token.isWord || doc.language.stances.words.notState.has(token.norm)) break;
    // "a diplomat was jailed in Arland", but "the reaction was muted in Port Vale"
    isApart ||= doc.language.functionWords.auxiliaries.has(token.norm);
    // "the president hopes to sign in Port Vale"
    if (token.norm === 'to' && left < at - 1) break;
    // "governments meeting in Port Vale"
    if (doc.language.stances.grammar.gathered.has(token.norm) && (tokens[at] as Token).norm === 'in') return first;
    // "Nordia's embassy in Arland", "the ambassador to Arland": those whom another state keeps there
    if (
      doc.language.stances.grammar.posted.has(singular(token.norm)) &&
      !/^(?:of|from)$/.test((tokens[at] as Token).norm)
    )
      return first;
    if ((!isApart && isStateNoun(doc, token.norm)) || isAnswer(doc, left, at)) {
      // "On Tuesday the cabinet": an article opens the phrase
      while (left > sentence.firstToken && isPhraseWord(doc, left - 1) && !isArticle(doc, left)) left--;
      // "the heads of government of Arland"
      const isHead =
        tokens[left - 1]?.norm === 'of' && doc.language.stances.grammar.heads.has(tokens[left - 2]?.norm ?? '');
      if (!isHead || left - 2 < sentence.firstToken) return left;
      return isArticle(doc, left - 3) ? left - 3 : left - 2;
    }
  }
  return first;
}

const isArticle = ({ tokens, language }: Doc, at: number): boolean =>
  language.functionWords.determiners.has(tokens[at]?.norm ?? '');

/** A word that belongs to the noun phrase after it: an article, part of a name, an adjective by its ending. */
export const isPhraseWord = (doc: Doc, at: number): boolean => phraseFact(doc.language)(doc.tokens[at] as Token);

const phraseFact = languageFact((token, { functionWords: small, roleNouns, reportingVerbs, stances }): boolean => {
  if (!token.isWord || small.prepositions.has(token.norm) || small.conjunctions.has(token.norm)) return false;
  if (small.determiners.has(token.norm) || small.possessives.has(token.norm) || small.times.has(token.norm))
    return true;
  if (token.isCapitalized) return true;
  if (reportingVerbs.has(token.norm)) return false;
  return (
    roleNouns.has(singular(token.norm)) ||
    stances.grammar.adjectiveEndings.test(token.norm) ||
    stances.grammar.attributes.has(token.norm)
  );
});

/** `ministers` → `minister`; good enough to look a noun up. */
export function singular(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  return bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
}
