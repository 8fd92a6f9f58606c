import { describe, expect, it } from 'vitest';
import { analyze } from '@/lib/analysis/analyze';
import { articleFromText } from '@/lib/page/plain-text';

const stancesOf = (title: string, lines: readonly string[]) =>
  analyze(articleFromText([title, ...lines].join('\n'), { title })).stances.flatMap(({ country, stance }) =>
    stance === 'none' ? [] : [`${country} ${stance}`],
  );

const RALLY = [
  'The Norwegian government is hopeless, candidate Kari Lund told voters in Bergen on Monday.',
  'Norway rejected the toll in a poll last week, and the Norwegian parliament backed the tunnel.',
  'Her rival for the nomination, Odd Berg, promised delegates to oppose the toll.',
  'A donor from Oslo praised the speech.',
  'The primary is on Sunday, and the ballots are printed.',
  'It rained all day.',
  'A band played and the hall was full.',
  'Norway supports the tunnel, her campaign said.',
  'The buses left at nine.',
];

describe('a report of a campaign for an office', () => {
  it('gives the country no position, whatever its candidates back', () => {
    expect(stancesOf('Lund courts voters in Bergen before Norway’s primary', RALLY)).toEqual([]);
  });

  it('keeps the positions of the states that a candidate quarrels with', () => {
    const answers = [
      'Sweden rejected the toll that the Norwegian candidate wants, and Finland condemned it.',
      'Sweden and Finland said that they would oppose any toll on the road through Norway.',
    ];
    expect(stancesOf('Sweden rejects toll wanted by Norwegian candidate', [...answers, ...RALLY])).toContain(
      'SE opposes',
    );
  });
});
