import { describe, expect, it } from 'vitest';
import { wholeRun } from '../../../../../lib/analysis/stance/topic/whole-run';
import { tokenize } from '../../../../../lib/analysis/text/tokens';
import { english } from '../../../../../lib/language/en';

/** A sentence with a run of it in brackets, and the phrase that the run is of; null where it is none. */
const runs: readonly (readonly [marked: string, whole: string | null])[] = [
  // to its last noun
  ['Chad wants the [lake’s vast oil] fields, says the minister', 'the lake’s vast oil fields'],
  ['Peru objects to [a request for a fee]-waiver', 'a request for a fee-waiver'],
  ['Peru tested [a hydrogen bomb] on Monday', 'a hydrogen bomb'],
  // from its first word
  ['They signed the North Lake Free [Trade Agreement] on Monday', 'the North Lake Free Trade Agreement'],
  ['Chad is looking after its [own herders] and their flocks', 'its own herders'],
  ['Mali fears lake-[inspired terror] in the north', 'lake-inspired terror'],
  // without the verb behind it
  ['As the [debt payments loom], ministers meet', 'the debt payments'],
  ['The minister said that the [plan] alarms neighbours', 'the plan'],
  // no phrase
  ['The herders were [caught in the] storm', null],
  ['They wanted [between herders] no quarrel', null],
];

describe('the whole phrase', () => {
  it.each(runs)('of “%s”', (marked, whole) => {
    const text = marked.replace(/[[\]]/g, '');
    const from = marked.indexOf('[');
    const to = marked.indexOf(']') - 1;
    const tokens = tokenize(text);
    const first = tokens.findIndex(({ start }) => start >= from);
    const end = tokens.findLastIndex(({ end: stop }) => stop <= to) + 1;
    const run = wholeRun(english, tokens, { score: 1, first, end });
    expect(run && text.slice(tokens[run.first]?.start, tokens[run.end - 1]?.end)).toBe(whole);
  });
});
