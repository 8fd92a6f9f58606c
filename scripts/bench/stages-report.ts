import { round, table } from './markdown';
import type { StageCosts } from './measure-stages';

/** Cost of each stage beside the peer, and the functions that take most time, as Markdown. */
export function stagesReport({ stages, peer, claimsAgainstPeer, sourcesAgainstPeer, rounds, hot }: StageCosts): string {
  const [first, second, third] = hot.filter(({ file }) => file.startsWith('lib/'));
  const named = [first, second, third].flatMap((each) => (each ? [`\`${each.name}\` (${each.file})`] : []));
  return `## Stage by stage

Medians of ${rounds} rounds in which the engine and wink-nlp (sentences and parts of speech) read all texts in turns, after
warm-up. A text after the other, reading, speakers and claims together cost ${round(claimsAgainstPeer, 2)} times what wink-nlp costs, with
sources ${round(sourcesAgainstPeer, 2)} times. The table is of all texts at once, stage after stage, which costs more memory.

${table(
  ['', 'µs a word', 'of wink-nlp'],
  [
    ...Object.entries(stages).map(([stage, cost]) => [stage, round(cost, 3), `${round((100 * cost) / peer)} %`]),
    ['wink-nlp', round(peer, 3), '100 %'],
  ],
)}

## Where the time goes

Share of the time of the whole analysis that a function takes by itself, what it calls left out. The first three of ours:
${named.join(', ')}.

${table(
  ['function', 'where', 'share'],
  hot.map(({ name, file, share }) => [`\`${name}\``, file, `${round(100 * share, 1)} %`]),
)}
`;
}
