import { sampleArticle } from '@/lib/panel/sample-article';
import type { Analysis, Claim, Country, CountryStance, Speaker } from '@/lib/types/analysis';
import type { Span } from '@/lib/types/span';

const { text } = sampleArticle;

/** Span of the nth place where the article says `words`. Throws where it does not: a test must not rest on nothing. */
export function spanOf(words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The sample article does not say: ${words}`);
  return { start, end: start + words.length };
}

const person = (name: string, office: string | null, country: string | null): Speaker => ({
  name,
  kind: 'person',
  office,
  speaksFor: office === null ? null : country,
  country,
  party: null,
  introduced: spanOf(name),
});

const speakers: readonly Speaker[] = [
  person('Solveig Hammernes', 'Prime Minister', 'NO'),
  person('Aksel Brandt', 'Defence Minister', 'DK'),
  person('Liis Tammsaar', 'Foreign Minister', 'EE'),
  person('Marek Zielonka', 'deputy prime minister', 'PL'),
  { ...person('A spokesperson for the Irish government', 'spokesperson', 'IE'), kind: 'institution' },
  person('Ebba Nordlund', 'Defence Minister', 'SE'),
  { ...person('Nordic Maritime Institute', null, null), kind: 'institution' },
  { ...person('Two officials', null, null), kind: 'anonymous' },
];

const country = (code: string, name: string, focus: number, ...words: string[]): Country => ({
  code,
  name,
  focus,
  mentions: words.map((word) => ({ ...spanOf(word), country: code, kind: 'name', confidence: 0.98, reason: 'name' })),
});

const silent: CountryStance = {
  country: 'DE',
  stance: 'none',
  speaker: null,
  office: null,
  condition: null,
  conditionSpan: null,
  summary: '',
  confidence: 0.8,
  evidence: [],
  rules: [],
  cues: [],
  contradiction: [],
  roles: ['mentioned'],
};

const stances: readonly CountryStance[] = [
  {
    ...silent,
    country: 'NO',
    stance: 'supports',
    speaker: 'Solveig Hammernes',
    office: 'Prime Minister',
    summary: 'Offers to lead the patrol and to pay for its first year.',
    confidence: 0.93,
    evidence: [
      spanOf(
        'Norway has offered to lead a joint patrol of the undersea cables that cross the North Sea and the Baltic',
      ),
      spanOf('“We are ready to command the ships and to pay for the first year,”'),
    ],
    rules: ['offers-to', 'ready-to'],
    cues: [
      { ...spanOf('has offered to lead'), rule: 'offers-to' },
      { ...spanOf('ready to command'), rule: 'ready-to' },
    ],
    roles: ['proposer'],
  },
  {
    ...silent,
    country: 'DK',
    stance: 'supports',
    speaker: 'Aksel Brandt',
    office: 'Defence Minister',
    summary: 'Backs the plan and would send two frigates.',
    confidence: 0.88,
    evidence: [spanOf('Denmark backed the plan within hours.')],
    rules: ['backs'],
    cues: [{ ...spanOf('backed'), rule: 'backs' }],
    roles: ['party'],
  },
  {
    ...silent,
    country: 'EE',
    stance: 'conditional',
    speaker: 'Liis Tammsaar',
    office: 'Foreign Minister',
    condition: 'the patrol also covered the Gulf of Finland',
    conditionSpan: spanOf('the patrol also covered the Gulf of Finland'),
    summary: 'Would join if the patrol covers its own waters too.',
    confidence: 0.9,
    evidence: [spanOf('Estonia would join only if the patrol also covered the Gulf of Finland')],
    rules: ['would-only-if'],
    cues: [{ ...spanOf('only if'), rule: 'would-only-if' }],
    roles: ['party'],
  },
  {
    ...silent,
    country: 'PL',
    stance: 'opposes',
    speaker: 'Marek Zielonka',
    office: 'deputy prime minister',
    summary: 'Rejects the patrol: no Polish ships under foreign command.',
    confidence: 0.95,
    evidence: [spanOf('Poland rejected it.'), spanOf('“We will not place our navy under foreign command,”')],
    rules: ['rejects', 'will-not'],
    cues: [{ ...spanOf('rejected'), rule: 'rejects' }],
    roles: ['party'],
  },
  {
    ...silent,
    country: 'IE',
    stance: 'undecided',
    speaker: 'A spokesperson for the Irish government',
    office: 'spokesperson',
    summary: 'Is studying the proposal and will answer this month.',
    confidence: 0.74,
    evidence: [spanOf('Ireland has not decided.')],
    rules: ['has-not-decided'],
    cues: [{ ...spanOf('has not decided'), rule: 'has-not-decided' }],
    roles: ['party'],
  },
  {
    ...silent,
    country: 'SE',
    stance: 'opposes',
    speaker: 'Ebba Nordlund',
    office: 'Defence Minister',
    summary: 'Cannot support the patrol while its costs are unknown.',
    confidence: 0.22,
    evidence: [spanOf('On Tuesday she said that Sweden could not support it as long as its costs were unknown.')],
    rules: ['cannot-support'],
    cues: [{ ...spanOf('could not support'), rule: 'cannot-support' }],
    contradiction: [spanOf('Swedish Defence Minister Ebba Nordlund called the patrol “the right step” on Monday.')],
    roles: ['party'],
  },
  silent,
];

const claim = (words: string, about: Partial<Claim>): Claim => ({
  ...spanOf(words),
  attribution: 'unattributed',
  kind: 'fact',
  speaker: typeof about.speakerIndex === 'number' ? (speakers[about.speakerIndex]?.name ?? null) : null,
  speakerIndex: null,
  checkworthiness: 0.3,
  sources: [],
  figures: [],
  dates: [],
  hedges: [],
  negated: false,
  writersJudgement: false,
  cues: [],
  ...about,
});

const claims: readonly Claim[] = [
  claim('We are ready to command the ships and to pay for the first year', {
    attribution: 'quoted',
    kind: 'pledge',
    speakerIndex: 0,
    checkworthiness: 0.22,
  }),
  claim('Copenhagen would send two frigates', {
    attribution: 'reported',
    kind: 'pledge',
    speakerIndex: 1,
    figures: [{ ...spanOf('two frigates'), value: 2, unit: null, counts: 'frigates' }],
  }),
  claim('We will not place our navy under foreign command', {
    attribution: 'quoted',
    kind: 'opinion',
    speakerIndex: 3,
    checkworthiness: 0.12,
    negated: true,
  }),
  claim('The patrol would cost about €240 million a year', {
    attribution: 'reported',
    kind: 'figure',
    speakerIndex: 6,
    checkworthiness: 0.91,
    sources: [0],
    figures: [{ ...spanOf('€240 million'), value: 240_000_000, unit: 'EUR', counts: null }],
    hedges: [spanOf('about')],
  }),
  claim('could reportedly begin in March', {
    attribution: 'reported',
    kind: 'prediction',
    speakerIndex: 6,
    checkworthiness: 0.41,
    hedges: [spanOf('reportedly')],
    dates: [{ ...spanOf('in March'), iso: '2026-03' }],
  }),
  claim('Germany had been consulted but had made no promise', {
    attribution: 'reported',
    speakerIndex: 7,
    checkworthiness: 0.48,
    sources: [1],
  }),
  claim('Cables carry 95 percent of the data that crosses the North Sea.', {
    kind: 'figure',
    checkworthiness: 0.86,
    figures: [{ ...spanOf('95 percent'), value: 95, unit: 'percent', counts: null }],
  }),
  claim('Repairing one of them takes up to three weeks.', { checkworthiness: 0.55 }),
];

/** An analysis of the sample article, made by hand: every kind of stance, claim and source, one of each at least. */
export const sampleAnalysis: Analysis = {
  article: sampleArticle,
  isArticle: true,
  engine: '0.1.0',
  coverage: { countries: true, claims: true, stances: true },
  topic: 'a joint patrol of the undersea cables',
  topicSpan: spanOf('a joint patrol of the undersea cables'),
  sentences: [],
  countries: [
    country('NO', 'Norway', 0.3, 'Norway', 'Norway’s'),
    country('EE', 'Estonia', 0.16, 'Estonia'),
    country('DK', 'Denmark', 0.15, 'Denmark', 'Danish'),
    country('PL', 'Poland', 0.14, 'Poland'),
    country('IE', 'Ireland', 0.1, 'Ireland'),
    country('SE', 'Sweden', 0.1, 'Sweden'),
    country('DE', 'Germany', 0.05, 'Germany'),
  ],
  speakers,
  quotes: [
    {
      ...spanOf('We are ready to command the ships and to pay for the first year'),
      speaker: 'Solveig Hammernes',
      speakerIndex: 0,
      cues: [],
    },
    {
      ...spanOf('We will not place our navy under foreign command'),
      speaker: 'Marek Zielonka',
      speakerIndex: 3,
      cues: [],
    },
  ],
  claims,
  stances,
  sources: [
    { kind: 'organisation', name: 'Nordic Maritime Institute', count: 2, ...spanOf('Nordic Maritime Institute') },
    { kind: 'anonymous', name: 'Two officials who asked not to be named', count: 1, ...spanOf('Two officials') },
    { kind: 'official', name: 'Solveig Hammernes', count: 1, ...spanOf('Solveig Hammernes') },
    {
      kind: 'link',
      name: 'Report on cable faults',
      url: 'https://institute.example/cables',
      count: 1,
      ...spanOf('a report'),
    },
  ],
};
