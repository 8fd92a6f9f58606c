import { describe, expect, it } from 'vitest';
import { organisationNamed } from '../../../lib/knowledge/organisations';

describe('the sort of an organisation', () => {
  it.each([
    ['Reuters', 'outlet'],
    ['the New York Times', 'outlet'],
    ['People’s Daily', 'outlet'],
    ['Human Rights Watch', 'body'],
    ['World Health Organization', 'body'],
    ['UNHCR', 'body'],
    ['Goldman Sachs', 'body'],
    ['Flydubai', 'body'],
  ])('%s: %s', (name, sort) => expect(organisationNamed(name)).toBe(sort));

  it.each(['Ada Example', 'Independent', 'Mirror', 'Memorial', 'toString', ''])('is unknown for “%s”', (name) =>
    expect(organisationNamed(name)).toBeNull(),
  );
});
