import { browser } from 'wxt/browser';
import type { LibraryDatabase } from '../library/database';
import { getSettings } from '../storage/settings';
import type { Analysis } from '../types/analysis';
import type { LibraryView, PanelLibrary } from './library';

/** The library's code and its database: loaded when the first article is on the screen, not before. */
const load = async () => {
  const [{ openDatabase }, keeping, before, diff, sentences, sameness] = await Promise.all([
    import('../library/database'),
    import('../library/keep'),
    import('../library/said-before'),
    import('../library/diff'),
    import('../library/sentences'),
    import('../library/sameness'),
  ]);
  return { database: openDatabase(), ...keeping, ...before, ...diff, ...sentences, ...sameness };
};

/** The library of a real browser. */
export function browserLibrary(): PanelLibrary {
  let loaded: ReturnType<typeof load> | undefined;
  const library = () => (loaded ??= load());

  const keep = async (analysis: Analysis, said: LibraryView['said']): Promise<LibraryView> => {
    const { database, keepArticle, changedSentences, sentencesOf } = await library();
    try {
      const { previous } = await keepArticle(database, analysis, new Date().toISOString());
      void navigator.storage.persist().catch(() => false); // best effort: without it the browser may clear the library when the disk is full
      const changes = previous
        ? changedSentences(sentencesOf(previous.analysis.article.text), sentencesOf(analysis.article.text))
        : [];
      return { said, keeping: 'kept', changes };
    } catch {
      return { said, keeping: 'failed', changes: [] };
    }
  };

  return {
    opened: async (analysis) => {
      const { database, saidBefore, articleKey } = await library();
      const said = await saidBefore(database, analysis, new Date().toISOString());
      const { keep: wish } = await getSettings();
      if (wish === 'none' || (await browser.windows.getCurrent()).incognito)
        return { said, keeping: 'never', changes: [] };
      if (wish === 'opened' || (await isKept(database, articleKey(addressOf(analysis))))) return keep(analysis, said);
      return { said, keeping: 'offered', changes: [] };
    },
    keep: async (analysis) => {
      const { database, saidBefore } = await library();
      return keep(analysis, await saidBefore(database, analysis, new Date().toISOString()));
    },
    correct: async (analysis, country, correction) => {
      const { database, articleKey } = await library();
      const key = articleKey(addressOf(analysis));
      const entry = key === null ? undefined : await database.entries.get({ key });
      if (!entry) return;
      const others = entry.corrections.filter((one) => one.country !== country);
      const stance = correction?.kind === 'stance' ? correction.stance : 'hidden';
      const corrections = correction ? [...others, { country, stance, at: new Date().toISOString() } as const] : others;
      await database.entries.update(entry.id, { corrections });
    },
  };
}

const addressOf = ({ article }: Analysis): string | undefined => article.canonicalUrl ?? article.url;

const isKept = async (database: LibraryDatabase, key: string | null): Promise<boolean> =>
  key !== null && (await database.entries.get({ key })) !== undefined;
