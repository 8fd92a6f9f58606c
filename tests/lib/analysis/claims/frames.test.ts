import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Claim } from '../../../../lib/types/analysis';
import { readText } from './read-text';

const LETTERS = { reported: 'R', quoted: 'Q', unattributed: 'U' } as const;

type Case = { readonly wanted: string; readonly text: string };

/** The sentences of the table; its head says how it is written. */
function casesOf(table: string): Case[] {
  let frame: readonly [wanted: string, text: string] = ['', ''];
  return table.split('\n').flatMap((line): Case[] => {
    if (line === '' || line.startsWith('# ')) return [];
    const [wanted = '', text] = line.split(' | ');
    if (text !== undefined && /^(?:[-C]|[RQU*]\S*|[RQU*][/:].*)$/.test(wanted)) {
      frame = [wanted, line.slice(wanted.length + 3)];
      return [];
    }
    return line
      .split(';;')
      .map((item) => item.trim())
      .filter(Boolean)
      .map((item) => ({ wanted: frame[0].replace('%s', item), text: filled(frame[1], item).replaceAll('¶', '\n') }));
  });
}

const filled = (frame: string, item: string): string =>
  frame
    .replace('%s', () => item)
    .replace('%S', () => item.charAt(0).toUpperCase() + item.slice(1))
    .replace('%c', () => item.replace(/,$/, ''))
    .replace('%t', () => item.slice(0, -1));

const plain = (name: string | null | undefined): string =>
  (name ?? 'nobody')
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/[.,]$/, '');

function isRead({ wanted, text }: Case): boolean {
  const { claims } = readText(text);
  const start = text.lastIndexOf('\n') + 1;
  if (wanted === '-' || wanted === 'C') return claims.some((claim) => claim.start >= start) === (wanted === 'C');
  const [, voice = '', kind, speaker] = /^(.)(?:\/(\w+))?(?::(.*))?$/.exec(wanted) ?? [];
  return fits(claims.at(-1), start, { voice, kind, speaker });
}

function fits(
  claim: Claim | undefined,
  start: number,
  { voice, kind, speaker }: { voice: string; kind: string | undefined; speaker: string | undefined },
): boolean {
  if (claim === undefined || claim.start < start) return false;
  if (voice !== '*' && LETTERS[claim.attribution] !== voice) return false;
  if (kind !== undefined && claim.kind !== kind) return false;
  if (voice === 'U') return claim.speaker === null;
  return speaker === undefined || speaker === '?' || plain(claim.speaker) === plain(speaker);
}

it('reads who says what in all frames with all items', () => {
  const cases = casesOf(readFileSync(join(import.meta.dirname, 'frames.txt'), 'utf8'));
  expect(cases.length).toBeGreaterThan(3000);
  expect(cases.filter((each) => !isRead(each)).map(({ wanted, text }) => `${wanted} | ${text}`)).toEqual([]);
});
