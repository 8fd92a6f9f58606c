/**
 * The long version of what `npm test` tries briefly; writes docs/soak.json, docs/soak.md and docs/library-kills.md, each
 * trial and each part when it ends. What is not asked for keeps the figures of the run before.
 *
 *   npm run soak                     everything: hours
 *   npm run soak -- chromium         lasting use and abrupt ends in Chromium, a trial after the other
 *   npm run soak -- firefox          the same in Firefox
 *     --only PATTERN                 those trials alone whose name matches
 *     --missing                      those alone that are not recorded as passed
 *   npm run soak -- bulk             100,000 documents through `analyze --jsonl`
 *   npm run soak -- pages            every saved page of ../shared/pages in one process
 *   npm run soak -- fuzz             20,000 hostile pages and texts; goes on where it was interrupted
 *     --seed S --from N --count M    those of a seed from the N-th on
 */
import { measureBulk } from './bench/bulk';
import { shortTexts } from './bench/corpus';
import { soakBrowser } from './soak/browser';
import { FUZZ_CASES, soakFuzz } from './soak/fuzz';
import { measurePages } from './soak/pages';
import { here } from './soak/place';
import { addToSoak, soakResults } from './soak/results';

const PARTS = ['fuzz', 'bulk', 'pages', 'chromium', 'firefox'] as const;
const { argv } = process;
const flag = (name: string): string | undefined =>
  argv.includes(`--${name}`) ? argv[argv.indexOf(`--${name}`) + 1] : undefined;
const asked = PARTS.filter((part) => argv.includes(part));
const only = new RegExp(flag('only') ?? '', 'u');
/** Seed of the recorded run; another one is given by `--seed`. */
const SEED = 20_261_126;

async function run(part: (typeof PARTS)[number]): Promise<boolean> {
  const place = here();
  switch (part) {
    case 'fuzz': {
      const from = Number(flag('from') ?? 0);
      return soakFuzz(Number(flag('seed') ?? SEED), from, Number(flag('count') ?? FUZZ_CASES - from));
    }
    case 'bulk': {
      const cost = await measureBulk(shortTexts(), 100_000, 1);
      await addToSoak((before) => ({ ...before, bulk: { ...place, ...cost } }));
      return true;
    }
    case 'pages': {
      const cost = await measurePages();
      await addToSoak((before) => ({ ...before, pages: { ...place, ...cost } }));
      return true;
    }
    case 'chromium':
    case 'firefox': {
      const passed = argv.includes('--missing')
        ? (soakResults()[part] ?? []).filter((result) => result.passed).map(({ trial }) => trial)
        : [];
      return soakBrowser(part, ({ name }) => only.test(name) && !passed.includes(name));
    }
  }
}

for (const part of asked.length > 0 ? asked : PARTS) {
  console.log(`${part}…`);
  if (!(await run(part))) process.exitCode = 1;
}
