import type { BulkCost } from './bulk';
import { round, table } from './markdown';
import type { ClickCost } from './clicks';
import { contentScriptSection } from './content-script-report';
import type { ContentScriptCost } from './content-scripts';
import type { LengthCost } from './engine';
import type { ExtractionCost } from './extraction';
import type { StageCosts } from './measure-stages';
import type { Cost } from './measure-subject';
import type { PageCosts } from './pages';
import type { PanelCost } from './panel';
import { stagesReport } from './stages-report';
import type { Line } from './statistics';
import type { SubjectName } from './subjects';

/** Everything that a run of the benchmark measured. */
export type Results = {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly node: string;
    readonly load: number;
  };
  readonly corpus: { readonly texts: number; readonly words: number };
  readonly subjects: Readonly<Record<SubjectName, Cost>>;
  readonly stages: StageCosts;
  readonly length: { readonly costs: readonly LengthCost[]; readonly fit: Line };
  readonly countryWordsPerMinute: number;
  readonly pages: PageCosts;
  /** Null where there was no Chromium. */
  readonly contentScripts: readonly ContentScriptCost[] | null;
  /** Null where there was no Chromium. */
  readonly extraction: ExtractionCost | null;
  /** Null where there was no Chromium. */
  readonly panel: PanelCost | null;
  readonly bulk: readonly BulkCost[];
  readonly clicks: readonly ClickCost[];
};

/** The results as a page of Markdown. */
export function writeReport({
  machine,
  corpus,
  subjects,
  stages,
  length,
  countryWordsPerMinute,
  pages,
  contentScripts,
  extraction,
  panel,
  bulk,
  clicks,
}: Results): string {
  const own = subjects.standpoint.wordsPerCpuSecond;
  return `# Speed

Written by \`npm run bench\`; do not edit. ${machine.processor}, ${machine.cores} cores, Node ${machine.node}, load ${round(machine.load, 1)} at the start.
Texts: ${corpus.texts} articles, ${round(corpus.words)} words. Times are processor time unless said.

## The whole analysis, and peers on the same texts

Standpoint's figure is for everything: sentences, countries, speakers, quotations, claims, stances, sources.

${table(
  ['', 'words a CPU second', 'Standpoint is', 'start to first text', 'memory'],
  Object.entries(subjects).map(([name, cost]) => [
    name === 'standpoint' ? '**Standpoint, everything**' : name,
    round(cost.wordsPerCpuSecond),
    name === 'standpoint' ? '' : `${round(own / cost.wordsPerCpuSecond, 1)} times as fast`,
    `${round(cost.startMs)} ms`,
    `${round(cost.memoryMB)} MB`,
  ]),
)}

${stagesReport(stages)}
## Cost against length

${table(
  ['words', 'ms', 'ms per 1,000 words'],
  length.costs.map(({ words, ms, msPerThousand }) => [round(words), round(ms, 1), round(msPerThousand, 2)]),
)}

A straight line explains ${round(100 * length.fit.r2, 2)} % of the variance: ${round(1000 * length.fit.slope, 2)} ms per 1,000 words.

The country stage alone, with the whole gazetteer: ${round(countryWordsPerMinute / 1e6, 1)} million words a minute.

## On every page

${contentScripts === null ? 'Not measured: no Chromium.' : contentScriptSection(contentScripts)}

## In the page

On ${pages.pages} saved pages in jsdom (a browser's DOM is faster; the ratio is what counts), wall time.

${table(
  ['', 'median', '95 of 100 pages below'],
  [
    ['detector', `${round(pages.detectMs.median, 2)} ms`, `${round(pages.detectMs.p95, 2)} ms`],
    ['isProbablyReaderable', `${round(pages.readerableMs.median, 2)} ms`, `${round(pages.readerableMs.p95, 2)} ms`],
  ],
)}

On the ${pages.articles} of them that hold an article of 600 to 1,300 words (median ${round(pages.articleWords)}):

${table(
  ['', 'median'],
  [
    ['analysis of the article', `${round(pages.analyzeMs, 1)} ms`],
    ['extraction of the article', `${round(pages.extractMs, 1)} ms`],
    ['Readability.parse of the page', `${round(pages.readabilityMs, 1)} ms`],
  ],
)}

${extraction === null ? '' : extractionLine(extraction)}## In the panel

From the analysis being there to its first result painted, in the real side panel of Chromium (goal: 100 ms):
${
  panel === null
    ? 'not measured.'
    : `median ${round(panel.medianMs)} ms, 95 of 100 within ${round(panel.p95Ms)} ms, ${panel.runs} times.`
}

## From the click to the first result

Real browsers, headless, the panel closed before each click; medians of wall time since the click. The browser opens the
panel; the first thing that the panel's script does is to have the engine loaded in a worker, beside which it loads the rest
of itself and reads the page. The engine begins with the article when both are there, and says who stands where before it
reads claims and sources. The last two rows of a browser are of an extension that does next to nothing, clicked in turns
with ours: what its panel takes to show a line that its script sets, and to show the title of the page, which a script in the
page answers with. So much of our time is the browser's. The rows "read ahead" are of a second browser with that setting on,
clicked in turns with the first: before each click the article is opened anew and read. The setting is off at first; what a
reader has who never touched it are the other rows.

${table(
  [
    'browser, shown',
    'panel begins',
    'first script',
    'article read',
    'engine loaded',
    'positions known',
    '**first row painted**',
    'clicks',
  ],
  clicks.map((cost) => [
    `${cost.browser}, ${shownAs(cost.shows)}${cost.isAhead ? ', read ahead' : ''}`,
    `${round(cost.toPanel)} ms`,
    `${round(cost.toScript)} ms`,
    ...[cost.toArticle, cost.toEngine, cost.toPositions].map((ms) => (ms === null ? '' : `${round(ms)} ms`)),
    `**${round(cost.toResult)} ms**`,
    String(cost.clicks),
  ]),
)}

## In bulk: \`analyze --jsonl\`

${table(
  ['jobs', 'documents', 'documents a second', 'words a second', 'CPU a document', 'peak memory after a tenth / all'],
  bulk.map((cost) => [
    String(cost.jobs),
    round(cost.documents),
    round(cost.documentsPerSecond),
    round(cost.wordsPerSecond),
    `${round(cost.cpuMsPerDocument, 1)} ms`,
    cost.peakMB === null ? 'not measured' : cost.peakMB.map((mb) => `${round(mb)} MB`).join(' / '),
  ]),
)}
`;
}

const shownAs = (shows: ClickCost['shows']): string =>
  typeof shows === 'number' ? `${round(shows)} words` : `an empty panel, ${shows}`;

const extractionLine = ({ articles, extractMs, readabilityMs }: ExtractionCost): string =>
  `In Chromium, on ${articles} saved articles: extraction ${round(extractMs, 1)} ms, of which Readability alone takes ${round(readabilityMs, 1)} ms; the rest, ${round(extractMs - readabilityMs, 1)} ms, is our own work on the page.

`;
