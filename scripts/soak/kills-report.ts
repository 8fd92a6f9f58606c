import { format } from 'prettier';
import { round, table } from '../bench/markdown';
import type { SoakResults } from './results';

/** docs/library-kills.md: what the trials that kill panel, background and browser found. */
export function writeKillsReport(results: SoakResults): Promise<string> {
  const rows = (['firefox', 'chromium'] as const).flatMap((browser) =>
    (results[browser] ?? []).flatMap(({ kills, date, commit }) =>
      kills.map((one) => [
        `${browser === 'firefox' ? 'Firefox' : 'Chromium'}, ${one.manner}`,
        round(one.kills),
        round(one.crashes),
        round(one.acknowledged),
        one.there === null ? `all of ${round(one.acknowledged)}` : round(one.there),
        round(one.torn),
        date,
        commit,
      ]),
    ),
  );
  const head = [
    'browser',
    'kills',
    'of the whole browser',
    'acknowledged before',
    'there after',
    'torn',
    'date',
    'commit',
  ];
  return format(`${BEFORE}\n\n${table(head, rows)}\n\n${AFTER}`, { parser: 'markdown', printWidth: 120 });
}

const BEFORE = `# Killing what saves

Written by \`npm run soak\`; do not edit. \`tests/e2e/scenarios/kills.ts\` and \`kills-while-writing.ts\` end panel, background
and browser at random moments and then read the library's tables past the extension's own code: every article whose saving
was acknowledged before must be there, and nothing may be torn (an article without its texts, a text without its article, a
wrong count of a story or a term). Every test run does it a few times; \`npm run soak -- chromium firefox --only killed\` is
the long run:`;

const AFTER = `"An article a panel": the panel opens on a new article, keeps it, and is closed within the time that a save takes or a
little more; in every other round the background is ended too. Firefox ends a panel at once, so that most of its saves are
cut off; Chromium lets it finish what takes a few milliseconds. Articles may be there that were never acknowledged: the
kill came between the two. "In the midst of writing": a panel does nothing but keep articles, so that every kill falls into
one; every fifth kill is SIGKILL for the whole browser, which is then started again on the same profile.

A full disk is tried in every run, in both browsers: the panel says so, nothing of the article is kept, nothing that was kept
is lost, and the article can be kept once there is room. Chromium's storage is given a quota of one byte before its first
write after a start (it asks how much room is left then, and later only now and then). In Firefox, whose limit is the
disk's, the panel's database answers as it does on a full disk: the request fails with a \`QuotaExceededError\` and the
transaction is undone.
`;
