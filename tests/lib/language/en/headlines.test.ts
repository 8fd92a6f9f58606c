import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../lib/analysis/text/fold';
import { isAbout } from '../../../../lib/analysis/stance/topic/issues';
import { english } from '../../../../lib/language/en/index';

const { issues } = english.stances;

/** `# issue`, or `# none`, then a headline a line; `~` where it is about the end of the thing. */
const sections = readFileSync(join(import.meta.dirname, 'headlines.txt'), 'utf8')
  .split(/^# /m)
  .filter((section) => section.trim() !== '')
  .map((section) => {
    const [id = '', ...lines] = section.trim().split('\n');
    return {
      id,
      headlines: lines.map((line) => ({ turned: line.startsWith('~ '), headline: line.replace('~ ', '') })),
    };
  });

const told = (headline: string) => {
  const text = fold(headline).toLowerCase();
  return issues
    .filter((issue) => isAbout(issue, text))
    .map(({ id, turned }) => ({ id: id.replace('-of-many', ''), turned: turned?.test(text) === true }));
};

describe.each(sections)('headlines of $id', ({ id, headlines }) => {
  it.each(headlines)('$headline', ({ headline, turned }) =>
    id === 'none' ? expect(told(headline)).toEqual([]) : expect(told(headline)).toContainEqual({ id, turned }),
  );
});

it('that are about the end of the thing are told in time in proportion to their length', () => {
  const sources = new Set(issues.flatMap(({ turned }) => (turned ? [turned.source] : [])));
  expect([...sources].filter((source) => checkSync(source, '', { timeout: 1_000 }).status === 'vulnerable')).toEqual(
    [],
  );
}, 120_000);
