import type { Analysis, Claim, CountryStance } from '../types/analysis';
import type { Span } from '../types/span';

/** What the command line prints an analysis as. */
export type Format = 'text' | 'json' | 'markdown';

/** An analysis for people (text, markdown) or programs (json). Every line shown carries the words it rests on. */
export function printAnalysis(analysis: Analysis, format: Format): string {
  if (format === 'json') return JSON.stringify(analysis, null, 2);
  const style = format === 'markdown' ? markdown : plain;
  return [
    style.title(analysis.article.title || 'Untitled'),
    headLine(analysis),
    ...section(style, 'Where they stand', stanceItems(analysis, style)),
    ...section(
      style,
      'Claims',
      analysis.claims.map((claim) => [claimLine(analysis, claim, style)]),
    ),
    ...section(
      style,
      'Countries',
      analysis.countries.map((country) => [style.item(countryLine(country))]),
    ),
    ...section(
      style,
      'Sources',
      analysis.sources.map((source) => [style.item(sourceLine(source))]),
    ),
  ].join('\n');
}

type Style = {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly item: (text: string) => string;
  readonly quote: (text: string) => string;
};

const plain: Style = {
  title: (text) => text,
  heading: (text) => `${text}\n${'-'.repeat(text.length)}`,
  item: (text) => `  ${text}`,
  quote: (text) => `      “${text}”`,
};

/** Backslash-escapes what Markdown would read as markup: "*", "_", "[", "<", "`". */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');

const markdown: Style = {
  title: (text) => `# ${escape(text)}`,
  heading: (text) => `## ${text}`,
  item: (text) => `- ${escape(text)}`,
  quote: (text) => `  > ${escape(text)}`,
};

/** `items` holds the lines of each entry; an empty section is left out. */
function section(style: Style, name: string, items: readonly (readonly string[])[]): string[] {
  return items.length === 0 ? [] : ['', style.heading(`${name} (${items.length})`), ...items.flat()];
}

function headLine({ article, topic, isArticle, coverage }: Analysis): string {
  const about = [article.siteName, article.byline, article.publishedTime?.slice(0, 10), article.url]
    .filter(Boolean)
    .join(' · ');
  return [
    about,
    isArticle ? '' : 'The page does not look like a news article.',
    coverage.stances ? '' : `No rules for stances and claims in "${article.lang}" yet: countries only.`,
    topic === null ? '' : `About: ${topic}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const oneLine = (analysis: Analysis, span: Span): string =>
  analysis.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');

const nameOf = (analysis: Analysis, code: string): string =>
  analysis.countries.find((country) => country.code === code)?.name ?? code;

function stanceItems(analysis: Analysis, style: Style): string[][] {
  const rows = analysis.stances.filter((row) => row.stance !== 'none');
  return rows.map((row) => [
    style.item(stanceLine(analysis, row)),
    ...row.evidence.map((span) => style.quote(oneLine(analysis, span))),
  ]);
}

function stanceLine(analysis: Analysis, row: CountryStance): string {
  const speaker = row.speaker === null ? '' : ` (${[row.speaker, row.office].filter(Boolean).join(', ')})`;
  const condition = row.condition === null ? '' : ` [condition: ${row.condition}]`;
  return `${nameOf(analysis, row.country)}: ${row.stance}${speaker}. ${row.summary}${condition} — confidence ${row.confidence.toFixed(2)}`;
}

function claimLine(analysis: Analysis, claim: Claim, style: Style): string {
  const by = claim.speaker === null ? '' : `, ${claim.speaker}`;
  return style.item(
    `[${claim.attribution} ${claim.kind}${by}, ${claim.checkworthiness.toFixed(2)}] ${oneLine(analysis, claim)}`,
  );
}

const countryLine = (country: Analysis['countries'][number]): string =>
  `${country.name} (${country.code}), ${country.mentions.length} ${country.mentions.length === 1 ? 'mention' : 'mentions'}`;

const sourceLine = (source: Analysis['sources'][number]): string =>
  `${source.name} (${source.kind}${source.count > 1 ? `, ${source.count} times` : ''})${source.url === undefined ? '' : ` ${source.url}`}`;
