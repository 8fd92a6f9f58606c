import { describe, expect, it } from 'vitest';
import { buildCountryCard } from '../../../lib/cards/country-card';
import type { FactTable } from '../../../lib/knowledge/facts';
import json from '../../../lib/knowledge/facts.json';
import { gazetteer } from '../../../lib/knowledge/gazetteer';
import type { CountryCard } from '../../../lib/types/card';

const table = json as unknown as FactTable;
const TODAY = '2026-03-15';
const cardOf = (code: string, article: readonly string[] = [code], today = TODAY): CountryCard =>
  buildCountryCard(code, table[code] ?? {}, article, today);
const factOf = (card: CountryCard, key: string) => card.facts.find((fact) => fact.key === key);
const relations = (card: CountryCard) => card.relations.map(({ kind, with: other }) => `${kind} ${other}`);

describe.each(gazetteer.map((entry) => entry.code))('the card of %s', (code) => {
  const card = cardOf(code, [code, 'FR', 'RU', 'CN', 'US', 'IL', 'XK']);
  it('has a date and an https source on every line, and no key twice', () => {
    const origins = [...card.facts, ...card.relations].map(({ provenance }) => provenance);
    expect(origins.filter(({ asOf }) => !/^20\d\d(?:-\d\d)?$/.test(asOf))).toEqual([]);
    expect(origins.filter(({ url }) => !/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}\//.test(url) || /[{}]/.test(url))).toEqual(
      [],
    );
    expect(origins.filter(({ source }) => source === '')).toEqual([]);
    expect(new Set(card.facts.map((fact) => fact.key)).size).toBe(card.facts.length);
  });
  it('has no relation with itself, and none twice', () => {
    expect(card.relations.filter((relation) => relation.with === code)).toEqual([]);
    const told = card.relations.map(({ kind, with: other, detail }) => `${kind} ${other} ${detail}`);
    expect(new Set(told).size).toBe(told.length);
  });
});

describe('relations', () => {
  it('start with what divides, and end with what is shared', () => {
    const card = cardOf('RS', ['XK', 'RS', 'HU']);
    expect(relations(card)).toEqual([
      'dispute XK',
      'does-not-recognise XK',
      'neighbours XK',
      'neighbours HU',
      'shared-membership HU',
    ]);
  });
  it('tell both sides of a dispute', () => {
    const [dispute] = cardOf('UA', ['RU', 'UA']).relations;
    expect(dispute?.kind).toBe('dispute');
    expect(dispute?.detail).toMatch(/Russia .*; Ukraine /);
  });
  it('tell the most telling memberships of a pair, two at most', () => {
    const shared = cardOf('FR', ['FR', 'DE']).relations.filter(({ kind }) => kind === 'shared-membership');
    expect(shared.map(({ detail }) => detail)).toEqual(['European Union', 'NATO']);
  });
  it('do not say of two states that they are both in the United Nations', () => {
    expect(relations(cardOf('BT', ['BT', 'BR']))).toEqual([]);
  });
  it('tell recognition where it is a position, and its refusal where it is not', () => {
    expect(relations(cardOf('ES', ['PS', 'ES']))).toContain('recognises PS');
    expect(relations(cardOf('FR', ['IL', 'FR']))).not.toContain('recognises IL');
    expect(relations(cardOf('PK', ['IL', 'PK']))).toContain('does-not-recognise IL');
  });
  it('set no state against the territory that it governs', () => {
    expect(relations(cardOf('GB', ['GB', 'FK', 'AR']))).toEqual(['dispute AR', 'shared-membership AR']);
    expect(relations(cardOf('FK', ['GB', 'FK', 'AR']))).toEqual(['dispute AR']);
  });
  it('are none where the article names no other country', () => expect(cardOf('FR', ['FR']).relations).toEqual([]));
});

describe('facts', () => {
  it('start with the standing of a state in dispute', () => {
    expect(cardOf('XK').facts[0]).toMatchObject({ key: 'standing', unit: null });
    expect(cardOf('FR').facts[0]?.key).toBe('capital');
  });
  it('name the state that a territory belongs to', () => {
    expect(factOf(cardOf('GL'), 'partOf')).toMatchObject({ value: ['DK'], unit: 'country' });
  });
  it('name a president who heads the government once', () => {
    const keys = cardOf('US').facts.map((fact) => fact.key);
    expect(keys).toContain('headOfState');
    expect(keys).not.toContain('headOfGovernment');
  });
  it('give official languages with their shares', () => {
    const languages = factOf(cardOf('CH'), 'languages');
    expect(languages).toMatchObject({ unit: 'language' });
    expect(languages?.value).toContain('fr');
    expect(languages?.shares).toHaveLength(Array.isArray(languages?.value) ? languages.value.length : 0);
  });
  it('list memberships, and not those that ended', () => {
    expect(factOf(cardOf('GB'), 'memberships')?.value).not.toContain('European Union');
    expect(factOf(cardOf('FI'), 'memberships')?.value).toContain('NATO');
  });
  it('link to the record of the country itself', () => {
    expect(factOf(cardOf('CH'), 'population')?.provenance.url).toMatch(/\/europe\/sz\.json$/);
  });
});

describe('staleness', () => {
  it('is told of figures two years old, for the card as a whole and for each', () => {
    const card = cardOf('FR', ['FR'], '2026-11-25');
    expect(card.figuresOf).toBe('2024');
    expect(factOf(card, 'gdp')?.isStale).toBe(true);
    expect(factOf(card, 'area')?.isStale).toBeUndefined();
  });
  it('is told of office holders after half a year', () => {
    expect(factOf(cardOf('FR', ['FR'], '2026-07-31'), 'headOfState')?.isStale).toBeUndefined();
    expect(factOf(cardOf('FR', ['FR'], '2026-08-01'), 'headOfState')?.isStale).toBe(true);
  });
  it('is told of a census after ten years', () => {
    const card = cardOf('FR', ['FR'], '2032-01-01');
    expect(factOf(card, 'religions')?.isStale).toBe(true);
    expect(factOf(cardOf('FR'), 'religions')?.isStale).toBeUndefined();
  });
  it('is none while figures are fresh', () => expect(cardOf('FR', ['FR'], '2025-06-01').figuresOf).toBeNull());
});
