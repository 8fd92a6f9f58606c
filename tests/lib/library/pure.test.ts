import { describe, expect, it } from 'vitest';
import { changedSentences } from '../../../lib/library/diff';
import { articleKey, minHashBands, resemblance } from '../../../lib/library/sameness';

describe('articleKey', () => {
  it.each([
    ['https://www.paper.example/a/b/?utm_medium=rss&id=7#c', 'paper.example/a/b?id=7'],
    ['http://amp.paper.example/a/b/amp', 'paper.example/a/b'],
    ['https://paper.example/', 'paper.example'],
  ])('%s is %s', (address, key) => expect(articleKey(address)).toBe(key));
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'no address', undefined])('gives no key for %s', (address) =>
    expect(articleKey(address)).toBeNull(),
  );
});

describe('changedSentences', () => {
  const before = ['The minister said 40 ships would sail.', 'It rained.', 'He smiled.', '“We will not go,” she said.'];
  it('finds nothing where sentences only moved or changed their quotation marks', () => {
    expect(
      changedSentences(before, [before[3]?.replace('“', '"').replace('”', '"') ?? '', ...before.slice(0, 3)]),
    ).toEqual([]);
  });
  it('puts a changed figure and a changed quotation before a changed word', () => {
    const changes = changedSentences(before, [
      'The minister said 14 ships would sail.',
      'It rained hard.',
      'He smiled.',
      '“We may not go,” she said.',
    ]);
    expect(changes.map(({ grave }) => grave)).toEqual([true, true, false]);
    expect(changes[0]).toEqual({ before: before[0], after: 'The minister said 14 ships would sail.', grave: true });
  });
  it('shows what was taken out', () => {
    expect(changedSentences(before, before.slice(0, 3))).toEqual([{ before: before[3], after: null, grave: true }]);
  });
});

describe('minHashBands', () => {
  const text = Array.from({ length: 300 }, (_, at) => `word${(at * 7919) % 1000}`);
  it('meets a text with a few changed words, and not another text', () => {
    const edited = text.map((word, at) => (at % 60 === 0 ? 'edited' : word));
    const other = text.map((word) => `${word}x`);
    const bands = new Set(minHashBands(text.join(' ')));
    expect(minHashBands(edited.join(' ')).some((band) => bands.has(band))).toBe(true);
    expect(minHashBands(other.join(' ')).some((band) => bands.has(band))).toBe(false);
    expect(resemblance(text.join(' '), edited.join(' '))).toBeGreaterThan(0.8);
  });
  it('says nothing of a text too short to tell', () => expect(minHashBands('only a few words')).toEqual([]));
});
