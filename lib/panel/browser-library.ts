import type { LibraryDatabase } from '../library/database';
import { getCorrections } from '../storage/corrections';
import { retentionDays } from '../storage/retention';
import { getSettings } from '../storage/settings';
import type { Analysis } from '../types/analysis';
import type { Correction as LibraryCorrection, KeptBecause } from '../types/library';
import { correctionKey, type Correction } from './corrections';
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
      const now = new Date().toISOString();
      const { previous } = await keepArticle(database, analysis, now, because, await correctionsOf(analysis, now));
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
      const { keep: wish } = await getSettings();
      const isPrivate = await isPrivateWindow();
      if (!isPrivate) await forgetOld(database, await retentionDays(Date.parse(now)), now).catch(report);
      const said = await saidBefore(database, analysis, now);
      if (wish === 'none' || isPrivate) return { said, keeping: 'never', changes: [] };
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
      if (key === null) return;
      const now = new Date().toISOString();
      await database.transaction('rw', database.entries, async () => {
        const entry = await database.entries.get({ key });
        if (!entry) return;
        const others = entry.corrections.filter((one) => one.country !== country);
        const corrections = correction ? [...others, noted(country, correction, now)] : others;
        await database.entries.update(entry.id, { corrections });
      });
    },
  };
}

/** What the reader corrected in this article, whether it was kept then or not. */
async function correctionsOf({ article }: Analysis, at: string): Promise<LibraryCorrection[]> {
  const key = correctionKey(article);
  const corrections = key === null ? {} : await getCorrections(key);
  return Object.entries(corrections).map(([country, one]) => noted(country, one, at));
}

const noted = (country: string, correction: Correction, at: string): LibraryCorrection => ({
  country,
  stance: correction.kind === 'stance' ? correction.stance : 'hidden',
  at,
});

const addressOf = ({ article }: Analysis): string | undefined => article.canonicalUrl ?? article.url;

const isKept = async (database: LibraryDatabase, key: string | null): Promise<boolean> =>
  key !== null && (await database.entries.get({ key })) !== undefined;
