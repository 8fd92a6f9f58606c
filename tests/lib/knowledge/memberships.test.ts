import { describe, expect, it } from 'vitest';
import { disputes } from '../../../lib/knowledge/disputes';
import { gazetteer } from '../../../lib/knowledge/gazetteer';
import { memberships } from '../../../lib/knowledge/memberships';
import { recognitions } from '../../../lib/knowledge/recognition';

const known = new Set(gazetteer.map((entry) => entry.code));
const membersOf = (id: string) => memberships.find((one) => one.id === id)?.members ?? [];

describe.each(memberships)('the members of $name', ({ members, size, asOf, url }) => {
  it('are as many as the organisation says, each once and known', () => {
    expect(new Set(members).size).toBe(size);
    expect(members.length).toBe(size);
    expect(members.filter((code) => !known.has(code))).toEqual([]);
  });
  it('have a month and an https source', () => {
    expect(asOf).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
    expect(url).toMatch(/^https:\/\/\S+$/);
  });
});

describe('membership lists', () => {
  it.each([
    ['eu', 'GB', false],
    ['eu', 'HR', true],
    ['euro', 'BG', true],
    ['nato', 'FI', true],
    ['nato', 'SE', true],
    ['ecowas', 'ML', false],
    ['opec', 'QA', false],
    ['opec', 'AO', false],
    ['brics', 'ID', true],
    ['un', 'CH', true],
    ['un', 'VA', false],
    ['un', 'XK', false],
    ['refugee-convention', 'LB', false],
    ['refugee-convention', 'TR', true],
    ['council-of-europe', 'RU', false],
  ])('%s, %s: %s', (id, code, isIn) => expect(membersOf(id).includes(code)).toBe(isIn));

  it('stay within the bodies that they presuppose', () => {
    const outside = (part: string, whole: string) => membersOf(part).filter((code) => !membersOf(whole).includes(code));
    expect(outside('euro', 'eu')).toEqual([]);
    expect(outside('eu', 'council-of-europe')).toEqual([]);
    expect(outside('council-of-europe', 'osce')).toEqual([]);
    expect(outside('eu', 'un')).toEqual([]);
    expect(outside('g7', 'g20')).toEqual([]);
    expect(membersOf('eu-candidates').filter((code) => membersOf('eu').includes(code))).toEqual([]);
  });
});

describe.each(recognitions)('recognition of $of', ({ of, recognisedBy, notRecognisedBy, asOf, url, statement }) => {
  it('names known states, none on both sides, and not itself', () => {
    const all = [...recognisedBy, ...notRecognisedBy];
    expect(all.filter((code) => !known.has(code) || code === of)).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
  it('says in words how things stand, with month and source', () => {
    expect(statement.length).toBeGreaterThan(60);
    expect(asOf).toMatch(/^20\d\d-\d\d$/);
    expect(url).toMatch(/^https:\/\//);
  });
});

describe.each(disputes)('the dispute over $about', ({ between, sides, asOf, url }) => {
  it('names known states and has month and source', () => {
    expect(between.flat().filter((code) => !known.has(code))).toEqual([]);
    expect(asOf).toMatch(/^20\d\d-\d\d$/);
    expect(url).toMatch(/^https:\/\//);
  });
  it('takes no side in its words', () => {
    expect(sides).not.toMatch(/\b(?:illegally|rightful|so-called|terrorist|regime|brutal|unprovoked|aggress\w+)\b/i);
    expect(sides.length).toBeLessThan(330);
  });
});

it('keeps the ids of disputes and memberships apart', () => {
  const ids = [...disputes.map((one) => one.id), ...memberships.map((one) => one.id)];
  expect(new Set(ids).size).toBe(ids.length);
});
