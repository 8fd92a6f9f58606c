import { expect, it } from 'vitest';
import { judgeAlike } from '@/lib/analysis/stance/verdict/alike';
import { plainRule, plainSignal } from '@/lib/analysis/stance/signals/plain-signal';
import type { Signal } from '@/lib/analysis/stance/signals/signals';
import type { Row } from '@/lib/analysis/stance/verdict/row';
import type { Passage } from '@/lib/analysis/stance/actors/passages';

const asks = plainRule('asks', 'supports', 2, 'It asks for it');
const refuses = plainRule('refuses', 'opposes', 2, 'It refuses it');
const joint = (country: string) => plainSignal(asks, country, { sentence: 1, first: 8, end: 10, speaker: null });
const alone = (country: string) => plainSignal(refuses, country, { sentence: 4, first: 40, end: 41, speaker: null });

const rowOf = (country: string, stance: Row['stance'], confidence: number, signals: readonly Signal[]): Row => ({
  country,
  stance,
  confidence,
  roles: ['party'],
  grounds: { position: 'supports', judged: [], ranked: [], signals, condition: null, because: [] },
});
const passageOf = (signals: readonly Signal[]) => [{ signals } as unknown as Passage];

/** Where Kenya and Uganda stand, of whom one sentence says the same, and who has `further` words. */
const judged = (further: readonly Signal[]) => {
  const kenya = rowOf('KE', 'supports', 0.4, [joint('KE')]);
  const uganda = rowOf('UG', 'none', 0.34, [joint('UG')]);
  const passages = new Map([
    ['KE', passageOf([joint('KE')])],
    ['UG', passageOf([joint('UG'), ...further])],
  ]);
  const named = (row: Row): Row => ({ ...row, stance: 'supports' });
  return judgeAlike([kenya, uganda], passages, named).map(({ stance, confidence }) => [stance, confidence]);
};

it('names where all stand of whom one sentence says the same', () => {
  expect(judged([])).toEqual([
    ['supports', 0.4],
    ['supports', 0.4],
  ]);
});

it('leaves open where one stands whose other words speak against it', () => {
  expect(judged([alone('UG')])).toEqual([
    ['supports', 0.4],
    ['none', 0.34],
  ]);
});
