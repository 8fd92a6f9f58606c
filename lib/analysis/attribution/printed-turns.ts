import type { Span } from '../../types/span';
import { lastStartingAt, type Doc, type Sentence } from '../doc';
import type { Actor } from './actors';
import type { Member } from './cast';
import type { Heard } from './quote-speakers';

/** Somebody named in a sentence. */
type Named = { readonly sentence: number; readonly actor: Actor; readonly member: Member };

/** A paragraph that opens with a label: "A: ", "JB – ", "Ana: ". */
type Labelled = { readonly block: Span; readonly label: string; readonly mark: number; readonly from: number };

const LONGEST_LABEL = 24;
/** Fewer paragraphs with labels are no conversation. */
const FEWEST = 3;
/** More labels are a list. */
const MOST = 12;
// "Q: ", "Answer: ", "JB – ", "J.B.: ", "Ana: "
const LABEL =
  /^(\p{Lu}(?:\p{Lu}{0,2}|(?:\.\p{Lu}){1,2}\.?|[\p{Ll}’'-]{1,20}))(?:\.(?=\s)|:|\s?[–—-](?=\s))\s{0,2}(?=\S)/u;
const ASKS = /^(?:Q|Question)$/;
const ANSWERS = /^(?:A|Answer)$/;

/**
 * Who speaks the paragraphs of a conversation in print that open with initials, a given name or "A:": adds to what was heard,
 * and tells whom initials mean. Whoever answers is the person of whom the text tells most before the first question.
 */
export function nameTurns(doc: Doc, members: readonly Member[], heard: Heard[], named: readonly Named[]): void {
  const labelled = doc.blocks.flatMap((block) => labelOf(doc, block) ?? []);
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  if (labelled.length < FEWEST || counts.size < 2 || counts.size > MOST) return;
  const whom = new Map<string, Member | null>();
  for (const [label, count] of counts)
    // each label of a list stands once
    if (isPart(label)) whom.set(label, interviewee(doc, labelled, named));
    else if (count > 1) whom.set(label, meantBy(members, label));
  const voiced = new Set(heard.filter(({ construction }) => construction === 'colon').map(({ sentence }) => sentence));
  for (const { label, mark, from } of labelled) {
    const member = whom.get(label) ?? null;
    const sentence = doc.sentences[lastStartingAt(doc.sentences, from)];
    if (member === null || ASKS.test(label) || sentence === undefined) continue;
    const initials = members.find(({ nameWords, name }) => nameWords.length === 1 && name === label);
    if (voiced.has(sentence.index) && initials !== undefined) initials.alias = member;
    else if (sentence.start <= from) heard.push(turn(doc, sentence, { mark, from, member }));
  }
  heard.sort((one, other) => one.sentence - other.sentence);
}

function labelOf(doc: Doc, block: Doc['blocks'][number]): Labelled | null {
  if (block.kind !== 'paragraph') return null;
  const found = LABEL.exec(doc.text.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL)));
  if (found === null) return null;
  const [whole, label = ''] = found;
  return { block, label, mark: block.start + whole.trimEnd().length - 1, from: block.start + whole.length };
}

const isPart = (label: string): boolean => ASKS.test(label) || ANSWERS.test(label);

/** The one person whose initials or name a label gives; null for nobody and for several. */
function meantBy(members: readonly Member[], label: string): Member | null {
  const letters = label.replaceAll('.', '').toLowerCase();
  const isInitials = /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.){1,2}\p{Lu}\.?)$/u.test(label);
  const fits = members.filter(({ kind, nameWords, alias }) => {
    if (kind !== 'person' || nameWords.length < 2 || alias !== null) return false;
    if (!isInitials) return nameWords.includes(letters);
    const all = nameWords.map((word) => word.charAt(0)).join('');
    return all === letters || all.charAt(0) + all.charAt(all.length - 1) === letters;
  });
  return fits.length === 1 ? (fits[0] as Member) : null;
}

/** The person named most often before the first question. */
function interviewee(doc: Doc, labelled: readonly Labelled[], named: readonly Named[]): Member | null {
  if (labelled.filter(({ label }) => ASKS.test(label)).length < 2) return null;
  const from = (labelled.find(({ label }) => ASKS.test(label)) as Labelled).block.start;
  const counts = new Map<Member, number>();
  for (const { sentence, member } of named)
    if ((doc.sentences[sentence] as Sentence).start < from && member.kind === 'person' && member.nameWords.length > 1)
      counts.set(member, (counts.get(member) ?? 0) + 1);
  let best: Member | null = null;
  for (const [member, count] of counts) if (count > (best === null ? 0 : (counts.get(best) ?? 0))) best = member;
  return best;
}

function turn(
  doc: Doc,
  sentence: Sentence,
  { mark, from, member }: { readonly mark: number; readonly from: number; readonly member: Member },
): Heard {
  return {
    sentence: sentence.index,
    actor: null,
    act: 'say',
    construction: 'turn',
    cue: { start: mark, end: mark + 1 },
    at: lastStartingAt(doc.tokens, mark),
    content: { start: from, end: sentence.end },
    isPostposed: false,
    member,
    partners: [],
  };
}
