import '../support/english';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CompareTable } from '@/components/countries/CompareTable';
import { AnalysisContext } from '@/components/panel-context';
import type { CountryCard } from '@/lib/types/card';
import { sampleAnalysis } from '../support/sample-analysis';
import { sampleCards } from '../support/sample-cards';

afterEach(cleanup);

const norway = sampleCards['NO'] as CountryCard;
const cardOf = (code: string, name: string, population: number): CountryCard => ({
  ...norway,
  code,
  name,
  facts: norway.facts.map((fact) => (fact.key === 'population' ? { ...fact, value: population } : fact)),
});
const four = [
  norway,
  cardOf('EE', 'Estonia', 1_370_000),
  cardOf('DK', 'Denmark', 5_950_000),
  cardOf('PL', 'Poland', 37_600_000),
];

function drawTable(cards: readonly CountryCard[]): void {
  render(
    <AnalysisContext value={sampleAnalysis}>
      <CompareTable cards={cards} />
    </AnalysisContext>,
  );
}
const columns = () =>
  screen
    .queryAllByRole('columnheader')
    .slice(1)
    .map((one) => one.textContent.trim());

describe('countries side by side', () => {
  it('are at first the three that the article is most about, and then those that the reader picks', () => {
    drawTable(four);
    expect(columns()).toEqual(['Norway', 'Estonia', 'Denmark']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Estonia' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Poland' }));
    expect(columns()).toEqual(['Norway', 'Denmark', 'Poland']);
  });

  it('measure their bars against the largest of those that are shown', () => {
    drawTable(four);
    const bars = () =>
      within(screen.getByRole('row', { name: /^Population/ }))
        .getAllByRole('cell')
        .map((cell) => Math.round(parseFloat(cell.querySelector<HTMLElement>('.bar')?.style.inlineSize ?? '0')));
    expect(bars()).toEqual([93, 23, 100]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Poland' }));
    expect(bars()).toEqual([15, 4, 16, 100]);
  });

  it('have with every figure its year, as a link to where it comes from', () => {
    drawTable(four);
    const cells = within(screen.getByRole('row', { name: /^Population/ })).getAllByRole('cell');
    for (const cell of cells) {
      const link = within(cell).getByRole('link');
      expect(link.textContent).toContain('2025');
      expect(link.getAttribute('href')).toBe('https://almanac.example/no');
    }
  });

  it('go away with all but one, and can be picked again', () => {
    drawTable(four);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Estonia' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Denmark' }));
    expect(columns()).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Denmark' }));
    expect(columns()).toEqual(['Norway', 'Denmark']);
  });

  it('are no matter of choice where there are two', () => {
    drawTable(four.slice(0, 2));
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    expect(columns()).toEqual(['Norway', 'Estonia']);
  });
});
