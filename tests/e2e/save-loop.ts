import { openDatabase } from '../../lib/library/database';
import { keepArticle } from '../../lib/library/keep';
import { articleOf } from '../support/library-articles';

/** Where the loop is, for whoever is about to kill it. */
export type SaveLoop = {
  /** Articles from the first one up to this number were acknowledged. */
  acknowledged: number;
};

/** Keeps one article after the other, from the `from`-th on, until its page ends. */
async function saveForEver(from: number): Promise<void> {
  const database = openDatabase();
  const loop: SaveLoop = { acknowledged: from };
  Object.assign(window, { saveLoop: loop });
  for (; ; loop.acknowledged++) {
    const at = loop.acknowledged;
    const words = Array.from({ length: 300 }, (_, word) => `${word % 3 === 0 ? 'Harbour' : 'quay'}${at * 1000 + word}`);
    const { article, ...rest } = articleOf(`Iceland backed quay ${at}.`, 'supports', {
      url: `https://loop.example/${at}`,
      day: '2026-03-01',
      title: `Quay ${at}`,
    });
    const analysis = { ...rest, article: { ...article, text: `Iceland backed quay ${at}.\n${words.join(' ')}` } };
    await keepArticle(database, analysis, new Date().toISOString(), 'opened');
  }
}

// As a script of a page: "save-loop.js?from=1000".
const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement)
  void saveForEver(Number(new URL(currentScript.src).searchParams.get('from')));
