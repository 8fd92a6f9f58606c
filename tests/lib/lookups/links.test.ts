import { describe, expect, it } from 'vitest';
import { lookups } from '../../../lib/lookups/index';
import { keyWords, queryFor } from '../../../lib/lookups/key-words';

describe('key words of a claim', () => {
  it.each([
    [
      'Norway said on Monday that it would send 40 trucks of grain to Sudan.',
      ['Norway', 'send', '40', 'trucks', 'grain', 'Sudan'],
    ],
    [
      'Exports fell by 55.7 percent, the ministry’s spokesman said.',
      ['Exports', 'fell', '55.7', 'percent', 'ministry', 'spokesman'],
    ],
    [
      'Cape Verde and the Netherlands would open crowded reception centres without delay next spring, ministers believe.',
      ['Cape', 'Verde', 'Netherlands', 'crowded', 'reception', 'centres', 'ministers', 'believe'],
    ],
    ['“It is what it is,” he said.', []],
  ])('%s', (claim, words) => expect(keyWords(claim)).toEqual(words));

  it('never sends more than eight words, and no word twice', () => {
    const words = keyWords('Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Alpha Lambda '.repeat(50));
    expect(words.length).toBe(8);
    expect(new Set(words).size).toBe(8);
  });
});

describe.each(lookups.map((lookup) => [lookup.id, lookup] as const))('the link of %s', (_, lookup) => {
  it('is an https address that carries the key words and nothing else of the claim', () => {
    const claim =
      'He said <script>x</script> “the secret dossier, which nobody has ever been shown before,” cost Estonia 9 million & more?';
    const url = new URL(lookup.link(queryFor(claim, 'en-GB')));
    expect(url.protocol).toBe('https:');
    const sent = decodeURIComponent(url.href);
    expect(sent).toContain('Estonia');
    expect(sent).not.toMatch(/which nobody|<script>|“/);
  });
  it('survives a claim of hostile length and marks', () => {
    expect(() => new URL(lookup.link(queryFor('"&%00\u202e../'.repeat(10_000), '../x')))).not.toThrow();
  });
});

describe('a search that finds only what holds every word', () => {
  const claim = 'Norway said on Monday that it would send 40 trucks of grain to Sudan.';
  it.each([
    ['wikidata', 'Norway trucks Sudan'],
    ['gdelt', 'Norway trucks grain Sudan'],
  ])('is asked for a few words that tell most: %s', (id, words) => {
    const link = lookups.find((lookup) => lookup.id === id)?.link(queryFor(claim, 'en')) ?? '';
    expect(decodeURIComponent(link)).toContain(`=${words}`);
  });
});

describe('the list', () => {
  it('has unique ids, and asks for https hosts only', () => {
    expect(new Set(lookups.map(({ id }) => id)).size).toBe(lookups.length);
    for (const { live } of lookups)
      for (const origin of live?.origins ?? []) expect(origin).toMatch(/^https:\/\/[\w.*-]+\/\*$/);
  });
});
