import type { Attributions, Naming } from '../attribution/speakers';
import { lastStartingAt, type Doc } from '../doc';
import type { Citation } from './citation';
import { bodyAround } from './makers';
import type { NamingAt } from './namings';
import { CITES, sourceWords } from './source-words';
import { readSpeaker } from './speaker-kind';

/** Whom somebody draws on: "citing two officials", "quoting the ministry and a diplomat". Outlets are found by their names. */
export function citedVoices(doc: Doc, { speakers }: Attributions, namingAt: NamingAt): Citation[] {
  const bits = sourceWords(doc);
  const found: Citation[] = [];
  for (let at = 0; at + 1 < doc.tokens.length; at++) {
    if (!((bits[at] as number) & CITES) || /^(?:not|without)$/.test(doc.tokens[at - 1]?.norm ?? '')) continue;
    let from = at + 1;
    for (;;) {
      const naming = namingAt(from);
      if (naming === null) break;
      const after = lastStartingAt(doc.tokens, naming.span.end - 1) + 1;
      if (isWhole(doc, after)) add(naming);
      if (doc.tokens[after]?.norm !== 'and') break;
      from = after + 1;
    }
  }
  return found;

  function add({ who, span: { start, end } }: Naming): void {
    if (who.kind === 'media' || who.kind === 'document') return;
    const body = who.kind === 'institution' ? null : bodyAround(doc, { start, end });
    if (body !== null) {
      found.push({ ...body, url: null, speaker: null, state: null });
      return;
    }
    const source = readSpeaker(doc, who, false);
    const speaker = speakers.indexOf(who);
    if (source !== null) found.push({ start, end, ...source, url: null, speaker: speaker < 0 ? null : speaker });
  }
}

/** Not "the ministry's fears", "family reasons". */
function isWhole({ tokens, language }: Doc, after: number): boolean {
  const next = tokens[after];
  const { prepositions, conjunctions, relatives } = language.functionWords;
  return (
    (next?.isWord !== true || [prepositions, conjunctions, relatives].some((small) => small.has(next.norm))) &&
    !/^['’]/.test(next?.text ?? '')
  );
}
