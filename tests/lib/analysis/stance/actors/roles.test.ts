import { describe, expect, it } from 'vitest';
import { analyze } from '@/lib/analysis/analyze';
import { articleFromText } from '@/lib/page/plain-text';

const rolesIn = (text: string) =>
  Object.fromEntries(
    analyze(articleFromText(text, { lang: 'en' })).stances.map(({ country, roles }) => [country, roles]),
  );

describe('what a country does in an article', () => {
  it('calls whom an act of the topic hits its target, also where it answers', () => {
    const roles = rolesIn(
      'The United States imposed sanctions on Iran over the missile programme.\nIran rejected the sanctions. Germany backed the sanctions.',
    );
    expect(roles['IR']).toContain('target');
    expect(roles['IR']).toContain('party');
    expect(roles['US']).not.toContain('target');
    expect(roles['DE']).toEqual(['party']);
  });

  it('calls no country a target that is only named beside the act', () => {
    const roles = rolesIn('Norway banned the nets in its fjords. Sweden welcomed the ban. Denmark was not asked.');
    expect(Object.values(roles).flat()).not.toContain('target');
  });

  it('calls a country a place that is only where something happens', () => {
    const roles = rolesIn(
      [
        'GENEVA — Iran and Germany signed the fisheries treaty in the Swiss city of Geneva.',
        'Germany backed the treaty. Iran rejected two articles of it.',
        'Crews from a port near Muscat, Oman, watched.',
        'Diplomats had met in northern Norway before.',
      ].join('\n'),
    );
    expect(roles['NO']).toEqual(['place']);
    expect(roles['OM']).toEqual(['place']);
    expect(roles['CH']).toEqual(['place']);
    expect(roles['DE']).toEqual(['party']);
  });

  it('calls a country that somebody speaks of without being there only mentioned', () => {
    const roles = rolesIn(
      'Norway banned the nets in its fjords. Sweden welcomed the ban, and compared itself with Denmark.',
    );
    expect(roles['DK']).toEqual(['mentioned']);
  });
});
