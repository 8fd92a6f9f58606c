import type { LibraryDatabase } from '../library/database';
import { getSettings } from '../storage/settings';
import type { Analysis } from '../types/analysis';
import type { KeptBecause } from '../types/library';
import { persistWhenItMatters } from './library-device';
import { isPrivateWindow } from './private-window';
import type { LibraryView, PanelLibrary } from './library';

/** The library's code and its database: loaded when the first article is on the screen, not before. */
const load = async () => {
  const [{ openDatabase }, keeping, before, diff, sentences, sameness, removing, full] = await Promise.all([
    import('../library/database'),
    import('../library/keep'),
    import('../library/said-before'),
    import('../library/diff'),
    import('../library/sentences'),
    import('../library/sameness'),
    import('../library/remove'),
    import('../library/device-full'),
  ]);
  return { database: openDatabase(), ...keeping, ...before, ...diff, ...sentences, ...sameness, ...removing, ...full };
};

/** The library of a real browser. `report` is told of faults that are not a full disk's. */
export function browserLibrary(report: (error: unknown) => void): PanelLibrary {
  let loaded: ReturnType<typeof load> | undefined;
  const library = () => (loaded ??= load());

  const keep = async (analysis: Analysis, said: LibraryView['said'], because: KeptBecause): Promise<LibraryView> => {
    const { database, keepArticle, changedSentences, sentencesOf, isDeviceFull } = await library();
    try {
      const { previous } = await keepArticle(database, analysis, new Date().toISOString(), because);
      void persistWhenItMatters(database);
      const changes = previous
        ? changedSentences(sentencesOf(previous.analysis.article.text), sentencesOf(analysis.article.text))
        : [];
      return { said, keeping: 'kept', changes };
    } catch (error) {
      if (isDeviceFull(error)) return { said, keeping: 'full', changes: [] };
      report(error);
      return { said, keeping: 'failed', changes: [] };
    }
  };

  return {
    opened: async (analysis) => {
      const { database, saidBefore, articleKey, forgetOld } = await library();
      const now = new Date().toISOString();
      const { keep: wish, keepDays } = await getSettings();
      await forgetOld(database, keepDays, now).catch(report);
      const said = await saidBefore(database, analysis, now);
      if (wish === 'none' || (await isPrivateWindow())) return { said, keeping: 'never', changes: [] };
      if (wish === 'opened' || (await isKept(database, articleKey(addressOf(analysis)))))
        return keep(analysis, said, 'opened');
      return { said, keeping: 'offered', changes: [] };
    },
    keep: async (analysis) => {
      const { database, saidBefore } = await library();
      return keep(analysis, await saidBefore(database, analysis, new Date().toISOString()), 'chosen');
    },
    correct: async (analysis, country, correction) => {
      const { database, articleKey } = await library();
      const key = (await isPrivateWindow()) ? null : articleKey(addressOf(analysis));
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
