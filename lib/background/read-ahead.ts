/** What reading ahead needs of the world. Handed in, so that it is tested without a browser. */
export type AheadWorld = {
  /** The address of the tab's page, without fragment, if it is to be read ahead when it is in view; null where not. */
  readonly wanted: (tabId: number) => Promise<string | null>;
  /** Whether there is a panel, which reads the page in view itself. */
  readonly isPanelOpen: () => Promise<boolean>;
  /** Waits until the page has come to rest: whether it is in view then. One that is not tells when it comes into view. */
  readonly rests: (tabId: number) => Promise<boolean>;
  /** What the reader script in the page answers; unchecked. */
  readonly read: (tabId: number) => Promise<unknown>;
  /** The analysis of that, as JSON; null where it is no article, or the work was ended. */
  readonly analyze: (answer: unknown) => Promise<string | null>;
  /** Holds a result, if the page is still wanted when its turn has come. */
  readonly keep: (tabId: number, url: string, analysis: string) => Promise<void>;
};

/** Most tabs that wait to be read; of more the one that waits longest gives way. */
export const MOST_WAITING = 5;

/**
 * Reads articles before anyone asks, one at a time. Answers with what is told of each article that was noticed, or came into
 * view. What it knows is only whose turn it is: a background that ends loses no more than a head start, and the click reads
 * the page as ever. Never rejects.
 */
export function createReadingAhead(world: AheadWorld): (tabId: number) => Promise<void> {
  const waiting = new Set<number>();
  let turn: Promise<void> | null = null;

  /** A page where nothing is to be read costs a question; only one that is costs a script. */
  const isDue = async (tabId: number): Promise<boolean> =>
    (await world.wanted(tabId)) !== null && (await world.rests(tabId));
  const wantedNow = async (tabId: number) => ((await world.isPanelOpen()) ? null : world.wanted(tabId));

  const readOne = async (tabId: number): Promise<void> => {
    // While others were read it may have gone out of view: then it tells again.
    if (!(await isDue(tabId))) return;
    const url = await wantedNow(tabId);
    if (url === null) return;
    const answer = await world.read(tabId);
    // Between the reading and its analysis the tab may have gone on.
    if ((await wantedNow(tabId)) !== url) return;
    const analysis = await world.analyze(answer);
    if (analysis !== null) await world.keep(tabId, url, analysis);
  };

  const readAll = async (): Promise<void> => {
    for (const tabId of waiting) {
      waiting.delete(tabId);
      await readOne(tabId).catch(() => undefined);
    }
  };

  return async (tabId) => {
    // All at once: a page that is not in view, or never comes to rest, holds up no other.
    if (!(await isDue(tabId).catch(() => false))) return;
    waiting.delete(tabId);
    waiting.add(tabId);
    const [longest] = waiting;
    if (waiting.size > MOST_WAITING && longest !== undefined) waiting.delete(longest);
    return (turn ??= readAll().finally(() => (turn = null)));
  };
}
