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
});
