import { expect, it } from 'vitest';
import { plainSignal } from '../../../../../lib/analysis/stance/signals/plain-signal';
import { signalWith } from '../../../../../lib/analysis/stance/signals/signal-shape';
import { english } from '../../../../../lib/language/en/index';

const [rule] = english.stances.rules;
const signal = rule && plainSignal(rule, 'KE', { sentence: 1, first: 4, end: 6, speaker: 2 });

it('changes what it is given, null as well, and nothing else', () => {
  expect(signal && signalWith(signal, { isPast: true, speaker: null })).toEqual({
    ...signal,
    isPast: true,
    speaker: null,
  });
});

it('gives changed signals the properties of the others in the same order, so that they have one shape', () => {
  expect(signal && Object.keys(signalWith(signal, { end: 9 }))).toEqual(Object.keys(signal ?? {}));
});
