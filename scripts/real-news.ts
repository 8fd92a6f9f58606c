import { readFileSync } from 'node:fs';
import { readLines, textReader } from './shared-texts';

type Offsets = readonly [start: number, end: number];

/**
 * A line of tests/gold/real-news.jsonl. Offsets are UTF-16 code units of the text that `from` holds under `id`; of a page
 * whose text is for the extractor to find there are none.
 */
type Label = {
  readonly id: string;
  readonly from: string;
  readonly part: 'read' | 'unread';
  readonly topic: string | null;
  readonly stances: readonly {
    readonly country: string;
    readonly stance: string;
    readonly speaker?: string;
    readonly condition?: Offsets;
    readonly evidence: readonly Offsets[];
  }[];
};

/** A real article as the scorer takes it; `isUnread` where nobody has looked at its errors. */
export type RealArticle = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly isUnread: boolean;
  readonly gold: object;
};

const LABELS = 'tests/gold/real-news.jsonl';

/**
 * Our labels of real articles, put to their texts, which are not ours and stay in the public sets and saved pages of
 * `shared`. Throws where a set or a text is missing.
 */
export function realNews(shared: string): RealArticle[] {
  const read = textReader(shared);
  return readLines<Label>(readFileSync(LABELS)).map(({ id, from, part, topic, stances }) => {
    const { title, text } = read(from, id);
    const gold = {
      topic,
      stances: stances.map(({ condition, evidence, ...rest }) => ({
        speaker: null,
        ...rest,
        condition: condition ? text.slice(...condition) : null,
        evidence: evidence.map(([start, end]) => ({ start, end })),
      })),
    };
    return { id, title, text, isUnread: part === 'unread', gold };
  });
}
