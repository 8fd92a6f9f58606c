import { readFileSync, readdirSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Has so many of its own that it is held apart from the rest of its language. */
const ISSUES = 'lib/language/en/issues';

/** Folders whose patterns meet text that anybody may have written. */
const folders = ['lib/analysis', ISSUES, 'lib/language', 'lib/page', 'lib/lookups', 'lib/library', 'lib/cards'];

/** Every pattern of a file that is written as a literal. */
function patternsIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

const isVulnerable = (literal: string): boolean => {
  const end = literal.lastIndexOf('/');
  return checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: 3_000 }).status === 'vulnerable';
};

describe('regular expressions', () => {
  it.each(folders)(
    'of %s need time in proportion to the text, whatever the text',
    (folder) => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((file) => `${folder}/${file}`)
        .filter((file) => file.endsWith('.ts') && (folder === ISSUES || !file.startsWith(ISSUES)));
      const patterns = [...new Set(files.flatMap(patternsIn))];
      expect(patterns).not.toEqual([]);
      expect(patterns.filter(isVulnerable)).toEqual([]);
    },
    240_000,
  );

  it('are told apart: a nested repetition is found out', () => {
    expect([String.raw`/^(a+)+$/`, String.raw`/^a+$/`].filter(isVulnerable)).toEqual([String.raw`/^(a+)+$/`]);
  });
});
