import type { Analysis, CountryStance } from '../../lib/types/analysis';

const body = (sentence: string) =>
  `${sentence}\nFishery ministers of the northern nations met in Bergen to share out the mackerel catch for next season. The quota talks have dragged on since
spring, with every delegation blaming another for the overfishing of the shared stock. Scientists advise a cut of a third. Trawler owners along the coast fear that
a smaller mackerel quota would empty their harbours before winter.`.replaceAll(' \n', ' ');

/** A stance whose evidence is the text's first line. */
export const stanceRow = (country: string, stance: CountryStance['stance'], text: string): CountryStance => ({
  country,
  stance,
  speaker: null,
  office: null,
  condition: null,
  conditionSpan: null,
  summary: 'x',
  confidence: 0.8,
  evidence: [{ start: 0, end: text.indexOf('\n') }],
  rules: ['r'],
  cues: [],
  contradiction: [],
  roles: ['party'],
});

/** An article of a few hundred words about a mackerel quota, of which Iceland is said to think something. */
export function articleOf(
  sentence: string,
  stance: CountryStance['stance'],
  at: { url: string; day: string; title?: string },
): Analysis {
  const text = body(sentence);
  return {
    article: {
      title: at.title ?? 'Mackerel quota talks in Bergen',
      text,
      lang: 'en',
      blocks: [],
      links: [],
      url: at.url,
      siteName: new URL(at.url).hostname,
      publishedTime: at.day,
    },
    isArticle: true,
    engine: '0',
    coverage: { countries: true, claims: true, stances: true },
    topic: 'the mackerel quota',
    topicSpan: null,
    sentences: [],
    countries: [{ code: 'IS', name: 'Iceland', focus: 1, mentions: [] }],
    speakers: [],
    quotes: [],
    claims: [],
    stances: [stanceRow('IS', stance, text)],
    sources: [],
  };
}

/** The same matter in other words: half of the text is this article's own. */
const withReaction = (analysis: Analysis): Analysis => ({
  ...analysis,
  article: {
    ...analysis.article,
    text: `${analysis.article.text}\nCoastal mayors called the refusal brave and asked for a bigger mackerel share. Canning plants in the east warned of lay-offs, while a
trawlermen's union promised to blockade the port of Bergen unless the delegations returned to the table before the season opens in May.`,
  },
});

/** Iceland would accept; read on 1 March. */
export const first = () =>
  articleOf('Iceland would accept the mackerel quota.', 'supports', {
    url: 'https://one.example/mackerel?utm_source=x',
    day: '2026-03-01',
  });
/** Another paper on the same matter: Iceland refuses; read on 9 March. */
export const later = () =>
  withReaction(
    articleOf('Iceland rejected the mackerel quota outright.', 'opposes', {
      url: 'https://two.example/iceland-rejects',
      day: '2026-03-09',
      title: 'Iceland rejects mackerel quota',
    }),
  );
