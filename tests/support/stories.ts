import { liveServices } from '@/lib/panel/live-services';
import type { PanelState } from '@/lib/panel/panel-state';
import type { Analysis } from '@/lib/types/analysis';
import type { Problem } from '@/lib/types/problem';
import { sampleTab as tab } from './fake-services';
import { sampleAnalysis } from './sample-analysis';

/** One state of the panel, by name; `press` are selectors to press one after the other once it is drawn. */
export type Story = {
  readonly state: Partial<PanelState>;
  readonly press?: readonly string[];
  /** What is drawn last, where that takes a while. */
  readonly last?: string;
};

const ready = (change: Partial<Analysis> = {}): Partial<PanelState> => ({
  screen: { phase: 'ready', tab, analysis: { ...sampleAnalysis, ...change } },
});
const failed = (problem: Problem): Story => ({ state: { screen: { phase: 'failed', tab, problem } } });
const firstEvidence = sampleAnalysis.stances[0]?.evidence[0] ?? { start: 0, end: 1 };

/** Names as long as they come, for the countries and speakers of the sample. */
const longNames: Readonly<Record<string, string>> = { NO: 'BA', DK: 'VC', EE: 'CD', IE: 'AE' };
const withLongNames: Partial<Analysis> = {
  countries: sampleAnalysis.countries.map((country) => ({ ...country, code: longNames[country.code] ?? country.code })),
  stances: sampleAnalysis.stances.map((stance) => ({
    ...stance,
    country: longNames[stance.country] ?? stance.country,
    speaker: 'Maria-Alexandrina von Hohenstauffenberg-Papadimitriou',
    office: 'Deputy Minister for Transport, Infrastructure, Digitalisation and Relations with Parliament',
  })),
};

/** Every state that a reader can meet. The gallery shows them, the tests run axe on them. */
export const stories: Readonly<Record<string, Story>> = {
  starting: { state: { screen: { phase: 'starting' } } },
  'no article': { state: { screen: { phase: 'no-article', tab } } },
  'no tab': { state: { screen: { phase: 'no-article', tab: null } } },
  'not allowed': { state: { screen: { phase: 'not-allowed', tab, lastAddress: null } } },
  'not allowed any more': { state: { screen: { phase: 'not-allowed', tab, lastAddress: tab.url } } },
  reading: { state: { screen: { phase: 'reading', tab } } },
  analysing: { state: { screen: { phase: 'analyzing', tab } } },
  arriving: {
    state: { screen: { phase: 'arriving', tab, analysis: { ...sampleAnalysis, claims: [], sources: [] } } },
  },
  'restricted page': failed({ code: 'page-restricted' }),
  'too short': failed({ code: 'too-short', words: 42 }),
  'too long': failed({ code: 'too-long', words: 412_000 }),
  'language not read': failed({ code: 'language-unsupported', lang: 'fi' }),
  'page busy': failed({ code: 'page-busy' }),
  'took too long': failed({ code: 'timeout' }),
  'device full': failed({ code: 'storage-full' }),
  broke: failed({ code: 'bug', detail: 'TypeError: undefined is not a function' }),
  stances: { state: ready() },
  'stances with long names': { state: ready(withLongNames), press: ['[data-country="CD"] .row-head'] },
  'stance open': { state: ready(), press: ['[data-country="EE"] .row-head'] },
  'stance shown in page': {
    state: { ...ready(), revealed: { span: firstEvidence, answer: 'shown' } },
    press: ['[data-country="NO"] .row-head'],
  },
  'stance not found in page': {
    state: { ...ready(), revealed: { span: firstEvidence, answer: 'not-found' } },
    press: ['[data-country="NO"] .row-head'],
  },
  'stances with map': { state: ready(), press: ['.map-section button'], last: '.map .place' },
  'stance contradicted': { state: ready(), press: ['[data-country="SE"] .row-head'] },
  'stance being corrected': {
    state: { ...ready(), corrections: { PL: { kind: 'stance', stance: 'undecided' }, DK: { kind: 'hidden' } } },
    press: ['[data-country="PL"] .row-head', '[data-country="PL"] .detail-actions [aria-expanded]'],
  },
  'stances marked in page': { state: { ...ready(), highlighted: { set: 'stances', found: 7 } } },
  'stances where the reader is': {
    state: { ...ready(), isFollowing: true, here: [firstEvidence] },
  },
  'card being copied': {
    state: ready(),
    press: ['[data-country="EE"] .row-head', '[data-country="EE"] .copy-card summary'],
  },
  'claims marked in page': { state: { ...ready(), view: 'claims', highlighted: { set: 'claims', found: 8 } } },
  'tools open': { state: ready(), press: ['.tools > summary'] },
  'nobody takes a position': { state: ready({ stances: [], topic: null }) },
  'no stance rules': {
    state: ready({
      stances: [],
      claims: [],
      topic: null,
      article: { ...sampleAnalysis.article, lang: 'fi' },
      coverage: { countries: true, claims: false, stances: false },
    }),
  },
  claims: { state: { ...ready(), view: 'claims' } },
  'claim looked up': {
    state: { ...ready(), view: 'claims', live: liveServices.filter(({ about }) => about === 'claim') },
    press: ['.lookups summary', '.lookups .live button'],
    last: '.live button',
  },
  'no claims': { state: { ...ready({ claims: [] }), view: 'claims' } },
  countries: { state: { ...ready(), view: 'countries' }, press: ['[data-country="NO"] .row-head'] },
  'country without facts': { state: { ...ready(), view: 'countries' }, press: ['[data-country="EE"] .row-head'] },
  'country looked up': {
    state: { ...ready(), view: 'countries', live: liveServices.filter(({ about }) => about === 'country') },
    press: ['[data-country="NO"] .row-head', '.live button'],
    last: '.live button',
  },
  'no countries': { state: { ...ready({ countries: [], stances: [] }), view: 'countries' } },
  sources: { state: { ...ready(), view: 'sources' } },
  'no sources': { state: { ...ready({ sources: [] }), view: 'sources' } },
};
