import { describe, expect, it } from 'vitest';
import { asHeading, flagOf, officeBeside, speakerLine } from '@/lib/panel/speaker-line';
import { sampleAnalysis } from '../../support/sample-analysis';

describe('who spoke', () => {
  it.each([
    ['Liis Tammsaar', 'Foreign Minister', 'Liis Tammsaar, Foreign Minister'],
    ['A spokesperson for the government', 'spokesperson', 'A spokesperson for the government'],
    ['Liis Tammsaar', null, 'Liis Tammsaar'],
    ['the Norse government', null, 'The Norse government'],
    [null, null, null],
  ])('%j, %j is %j', (speaker, office, line) => expect(speakerLine({ speaker, office })).toBe(line));
});

describe('a name at the beginning of a line', () => {
  it.each([
    ['the Norse government', 'The Norse government'],
    ['officials', 'Officials'],
    ['Ursula von der Leyen', 'Ursula von der Leyen'],
    ['eBay', 'eBay'],
    ['news.example', 'news.example'],
  ])('%s: %s', (name, heading) => expect(asHeading(name)).toBe(heading));
});

describe('the office beside a name', () => {
  it.each([
    ['Ukrainian authorities', 'authorities', null],
    ['an insurgent source', 'insurgent source', null],
    ['Liis Tammsaar', 'Foreign Minister', 'Foreign Minister'],
  ])('%s, %s: %j', (name, office, beside) => expect(officeBeside(name, office)).toBe(beside));
});

describe('the flag beside a speaker', () => {
  const [person] = sampleAnalysis.speakers;
  const body = (name: string) => ({ ...person, name, kind: 'institution', speaksFor: null, country: 'NO' }) as const;
  const flag = (speaker: object) =>
    flagOf({ ...person, ...speaker } as (typeof sampleAnalysis.speakers)[number], sampleAnalysis);

  it('is that of the government they speak for', () => expect(flag({})).toBe('NO'));
  it('is that of a body whose name says where it belongs', () => expect(flag(body('Norway Seafarers'))).toBe('NO'));
  it('is none for a body of many countries', () => expect(flag(body('Baltic Council'))).toBeNull());
});
