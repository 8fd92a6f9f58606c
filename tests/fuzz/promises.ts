import { analyze } from '../../lib/analysis/analyze';
import { parsePage } from '../../lib/cli/parse-page';
import { detectArticle } from '../../lib/page/detect';
import { extractArticle } from '../../lib/page/extract';
import { articleFromText } from '../../lib/page/plain-text';
import type { Analysis } from '../../lib/types/analysis';
import type { Article } from '../../lib/types/article';
import type { Span } from '../../lib/types/span';

/** Address that the hostile pages are read under. */
const URL = 'https://fuzz.example/world/2026/01/02/a-story-about-nothing';

/** What is promised of any text, as a sentence for each promise that this one broke. */
export const brokenByText = (text: string): string[] => {
  const analysis = analyze(articleFromText(text, { lang: 'en' }));
  return [...(analysis.article.text === text ? [] : ['the text came back changed']), ...brokenBy(analysis)];
};

/** What is promised of any page, as a sentence for each promise that this one broke. */
export function brokenByPage(html: string): string[] {
  const page = parsePage(html, URL);
  try {
    const before = page.document.documentElement.outerHTML;
    const { score } = detectArticle(page.document, URL);
    const outcome = extractArticle(page.document, URL);
    return [
      ...(score >= 0 && score <= 1 ? [] : [`the page is an article with a chance of ${score}`]),
      ...(page.document.documentElement.outerHTML === before ? [] : ['the page was changed']),
      ...(outcome.ok ? [...brokenByLinks(outcome.value), ...brokenBy(analyze(outcome.value))] : []),
      ...(!outcome.ok && outcome.problem.code === 'bug' ? [`an exception: ${outcome.problem.detail}`] : []),
      ...('polluted' in {} || Object.keys(Object.prototype).length > 0 ? ['a prototype was changed'] : []),
    ];
  } finally {
    page.close();
  }
}

const brokenByLinks = ({ links, text }: Article): string[] =>
  links
    .filter(({ start, end, href }) => !(/^https?:/.test(href) && 0 <= start && start <= end && end <= text.length))
    .map(({ href }) => `a link that is none, or out of the text: ${href.slice(0, 80)}`);

function brokenBy({ article, sentences, quotes, claims, countries, stances }: Analysis): string[] {
  const spans: readonly Span[] = [
    ...sentences,
    ...quotes,
    ...claims,
    ...countries.flatMap(({ mentions }) => mentions),
    ...stances.flatMap(({ evidence }) => evidence),
  ];
  const chances = [
    ...sentences.map(({ checkworthiness }) => checkworthiness),
    ...stances.map(({ confidence }) => confidence),
    ...countries.map(({ focus }) => focus),
  ];
  return [
    ...spans
      .filter(({ start, end }) => !(0 <= start && start < end && end <= article.text.length))
      .map(({ start, end }) => `a span out of the text: ${start} to ${end}`),
    ...chances.filter((chance) => !(chance >= 0 && chance <= 1)).map((chance) => `a chance of ${chance}`),
  ];
}
