import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributionKind, ClaimKind } from '../../lib/types/analysis';

export type OurSentence = {
  readonly text: string;
  readonly isWorthy: boolean;
  readonly kind: ClaimKind;
  readonly attribution: AttributionKind;
};

/** Kinds by the letters that stand for them in our labels. */
export const KIND_OF_LETTER: Readonly<Record<string, ClaimKind>> = {
  f: 'fact',
  n: 'figure',
  p: 'prediction',
  o: 'opinion',
  c: 'pledge',
};
const ATTRIBUTIONS: Readonly<Record<string, AttributionKind>> = { u: 'unattributed', r: 'reported', q: 'quoted' };

/** The sentences of `sentences.tsv`, in its order. Throws on a line that is not as its head says. */
export function ourSentences(): OurSentence[] {
  return readFileSync(join(import.meta.dirname, 'sentences.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, worthy, kind, attribution, text] = /^([01])([fnpoc])([urq])\t(.+)$/.exec(line) ?? [];
      if (!worthy || !kind || !attribution || !text) throw new Error(`sentences.tsv: ${line}`);
      return {
        text,
        isWorthy: worthy === '1',
        kind: KIND_OF_LETTER[kind] as ClaimKind,
        attribution: ATTRIBUTIONS[attribution] as AttributionKind,
      };
    });
}
