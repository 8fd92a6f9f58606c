import type { Issue } from '../../../language/issue-types';
import type { StanceRule } from '../../../language/stance-types';
import type { Doc } from '../../doc';
import { byLanguage } from '../../text/by-language';
import { fold } from '../../text/fold';
import { matchSentence } from '../patterns/match';
import { compilePatterns, type PatternIndex, type PatternMatch } from '../patterns/patterns';
import { grouped, type Signal } from '../signals/signals';

type Matches = readonly PatternMatch<StanceRule>[];

/** What is compiled of an issue's words when an article is first about it, by the issue and which way round. */
const compiledIn = byLanguage(() => new Map<string, PatternIndex<StanceRule>>());

/**
 * Adds what the words say that are told by the kind of matter that the article is about, in place of whatever single words
 * of theirs would say in any other article.
 */
export function withIssues(doc: Doc, matches: readonly Matches[]): readonly Matches[] {
  const indexes = issuesOf(doc);
  if (indexes.length === 0) return matches;
  return doc.sentences.map((sentence, at) => {
    const plain = matches[at] ?? [];
    const own = withoutParts(indexes.flatMap((index) => matchSentence(doc, sentence, index)));
    if (own.length === 0) return plain;
    const others = plain.filter(({ first, end }) => !own.some((match) => first < match.end && end > match.first));
    return [...others, ...own].sort((a, b) => a.first - b.first || a.end - b.end);
  });
}

/** What stands within more words of the issue that tell the other side says nothing: "keep them out" is no "keep them". */
const withoutParts = (found: Matches): Matches =>
  found.filter(
    ({ rule, first, end }) =>
      !found.some(
        (whole) =>
          whole.rule.stance !== rule.stance &&
          whole.first <= first &&
          whole.end >= end &&
          whole.end - whole.first > end - first,
      ),
  );

/** What a country says in words of the article's issue goes before what single words of theirs say, deeds and reactions too. */
export function yieldToIssues(signals: readonly Signal[]): readonly Signal[] {
  const told = grouped(
    signals.filter(({ rule }) => rule.issue === true),
    ({ sentence }) => sentence,
  );
  if (told.size === 0) return signals;
  return signals.filter(
    ({ rule, country, sentence, first, end }) =>
      rule.issue === true ||
      !told.get(sentence)?.some((own) => own.country === country && first < own.end && end > own.first),
  );
}

/** The words of those kinds of matters that the article is about. */
function issuesOf(doc: Doc): readonly PatternIndex<StanceRule>[] {
  const { issues, verbForms } = doc.language.stances;
  const compiled = compiledIn(doc.language);
  const title = fold(doc.article.title).toLowerCase();
  return issues.flatMap((issue) => {
    if (!isAbout(issue, title)) return [];
    const isTurned = issue.turned?.test(title) === true;
    const key = `${issue.id}${isTurned ? ' turned' : ''}`;
    let index = compiled.get(key);
    if (index === undefined) compiled.set(key, (index = compilePatterns(rulesOf(issue, isTurned), verbForms)));
    return [index];
  });
}

/** Is a headline, in folded small letters, about such a matter? */
export const isAbout = ({ named, beside = [], ways = [], except }: Issue, text: string): boolean =>
  [[named, ...beside], ...ways].some((way) => way.every((one) => one.test(text))) && except?.test(text) !== true;

const TURNED: Partial<Record<StanceRule['stance'], StanceRule['stance']>> = {
  supports: 'opposes',
  opposes: 'supports',
};

const rulesOf = ({ rules, answers = [] }: Issue, isTurned: boolean): readonly StanceRule[] => [
  ...(isTurned ? rules.map((rule) => ({ ...rule, stance: TURNED[rule.stance] ?? rule.stance })) : rules),
  ...answers,
];
