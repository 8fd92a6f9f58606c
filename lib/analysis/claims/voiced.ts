import type { ReportingAct } from '../../language/types';
import type { Cue } from '../../types/analysis';
import { isUnsaid } from '../attribution/unsaid';
import type { Attribution, Attributions } from '../attribution/speakers';
import { itemAt, lastStartingAt, type Doc, type Token } from '../doc';
import {
  ADVERB,
  ANSWER,
  AUXILIARY,
  DEED,
  DETERMINER,
  OPENS_PARTICIPLE,
  RELATIVE,
  SUBORDINATES,
  UNREALISED,
  voiceBits,
} from './voice-bits';

/** "subject-verb:deny" → construction and act. */
export function readCue({ rule }: Cue): CueParts {
  let parts = read.get(rule);
  if (parts === undefined) {
    const [construction = '', act] = rule.split(':');
    parts = { construction, act: (act as ReportingAct | undefined) ?? null };
    read.set(rule, parts);
  }
  return parts;
}

type CueParts = { readonly construction: string; readonly act: ReportingAct | null };

/** By rule; there are as many as constructions and acts. */
const read = new Map<string, CueParts>();

/**
 * Whether an act of saying gives its sentence a voice. It does not where it only stands in a clause beside the point
 * ("fell after the bank said"), lies in the future ("will write"), is no saying here ("was released", "decided to"), or
 * describes something else ("resolutions declaring").
 */
export function isVoiced(doc: Doc, { attributions }: Attributions, attribution: Attribution): boolean {
  const answers = answersFor(attributions);
  for (let next = answers.length; next <= attribution.index; next++)
    answers.push(givesVoice(doc, attributions[next] as Attribution));
  return answers[attribution.index] as boolean;
}

function answersFor(attributions: readonly Attribution[]): boolean[] {
  if (last?.of === attributions) return last.answers;
  let answers = known.get(attributions);
  if (answers === undefined) known.set(attributions, (answers = []));
  last = { of: attributions, answers };
  return answers;
}

/** Answers of each text by place of the attribution: kept, since stances, claims and sources all ask. */
const known = new WeakMap<readonly Attribution[], boolean[]>();
/** Those of the text that was asked about last. */
let last: { readonly of: readonly Attribution[]; readonly answers: boolean[] } | null = null;

function givesVoice(doc: Doc, attribution: Attribution): boolean {
  const { cue, at, source, quotes } = attribution;
  const { construction, act } = readCue(cue);
  if (isUnsaid(doc, at, act)) return false;
  if (quotes.length > 0) return true;
  if (construction === 'passive') return false;
  const words = voiceBits(doc.language);
  const bits = (index: number) => {
    const token = itemAt(doc.tokens, index);
    return token === undefined ? 0 : words.of(token);
  };
  // "is on record as saying that"
  if (doc.tokens[at - 1]?.norm === 'as' && doc.tokens[at - 2]?.norm === 'record') return true;
  // "responded by saying that"
  if (
    construction === 'participle' &&
    doc.tokens[at - 1]?.norm === 'by' &&
    words.of(doc.tokens[at - 2] as Token) & ANSWER
  )
    return true;
  if (construction === 'infinitive' ? isDone(doc, at) : construction === 'participle' && isWritten(doc, at))
    return true;
  if (construction === 'participle' || construction === 'infinitive')
    return (bits(bits(at - 1) & ADVERB ? at - 2 : at - 1) & OPENS_PARTICIPLE) !== 0;
  // "she only wanted to vote"
  if (act === 'believe' && doc.tokens[at + 1]?.norm === 'to' && MERELY.test(doc.tokens[at - 1]?.norm ?? ''))
    return false;
  if (bits(at) & DEED && doc.tokens[at + 1]?.norm !== 'that') return false;
  let before = at - 1;
  while (bits(before) & ADVERB) before--;
  if (bits(before) & UNREALISED && doc.tokens[at - 1]?.norm !== 'only') return false; // "would only say"
  while (bits(before) & (AUXILIARY | ADVERB)) before--;
  // "the man who said", but "the WHO said"
  if (bits(before) & RELATIVE && !ACRONYM.test(doc.tokens[before]?.text ?? '') && !isCleft(doc, attribution))
    return false;
  if (source === null || source.start >= cue.start) return true;
  let opening = lastStartingAt(doc.tokens, source.start) - 1;
  while (opening > 0 && bits(opening) & DETERMINER) opening--;
  return !(bits(opening) & SUBORDINATES);
}

/** "went on to say", "took to the radio to say", "was quick to point out": what is said is said. */
function isDone({ text, tokens }: Doc, verb: number): boolean {
  const { start } = tokens[verb] as Token;
  return DONE.test(text.slice(Math.max(0, start - LONGEST_LEAD), start));
}
const DONE =
  /\b(?:(?:go|goes|went|gone) on|quick|keen|eager|anxious|careful|at pains|took pains|on record|came out|(?:conference|statement|speech|letter)|(?:took|takes?|taken) to (?:[\p{L}\p{N}]+ ){1,3}[\p{L}\p{N}]*) ?to $/u;
const LONGEST_LEAD = 48;

/** "sent a letter to parents saying that": a document stands shortly before. */
function isWritten({ tokens, language }: Doc, verb: number): boolean {
  if (tokens[verb]?.norm !== 'saying') return false;
  for (let at = verb - 1; at >= 0 && at > verb - LONGEST_ADDRESS && tokens[at]?.isWord; at--)
    if (language.roleNouns.get((tokens[at] as Token).norm)?.kind === 'document') return true;
  return false;
}
const LONGEST_ADDRESS = 8;

/** "It was Ortega who said": whoever the sentence singles out. */
function isCleft({ tokens, sentences }: Doc, { sentence, source }: Attribution): boolean {
  const first = sentences[sentence]?.firstToken ?? 0;
  const third = tokens[first + 2];
  if (source === null || third === undefined || tokens[first]?.norm !== 'it') return false;
  return /^(?:is|was)$/.test(tokens[first + 1]?.norm ?? '') && source.start <= third.end;
}

const MERELY = /^(?:simply|just|only)$/;
const ACRONYM = /^\p{Lu}{2,}$/u;
