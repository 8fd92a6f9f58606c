import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type GoldStance = {
  country: string;
  stance: string;
  speaker: string | null;
  condition: string | null;
  evidence: string[];
};

export type GoldArticle = {
  id: string;
  title: string;
  text: string;
  gold: { topic: string | null; countries: string[]; stances: GoldStance[] };
};

/** Folders of gold articles: weights are trained on the first; the others measure (see README.md). */
type GoldFolder = 'articles' | 'told' | 'unseen' | 'held-out';

/** Every gold article of a folder beside this file, in the order of their file names. Throws on a file that breaks the form of README.md. */
export function readGoldArticles(part: GoldFolder = 'articles'): GoldArticle[] {
  const folder = join(import.meta.dirname, part);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseArticle(name.replace(/\.txt$/, ''), readFileSync(join(folder, name), 'utf8')));
}

/** Lines between the articles of a file of `newsroom`. */
const BETWEEN = '=====\n';

/**
 * The articles of `newsroom`: those that the models of sentences and rows learn from, or those that nothing has learnt from.
 * Their ids are made of the file's name and the article's place in it.
 */
export function readNewsroom(part: 'learnt' | 'kept'): GoldArticle[] {
  const folder = join(import.meta.dirname, 'newsroom');
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${part}.txt`))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(BETWEEN)
        .map((content, at) => parseArticle(`${name.replace(/\.txt$/, '')}-${at + 1}`, content)),
    );
}

function parseArticle(id: string, content: string): GoldArticle {
  const gap = content.indexOf('\n\n');
  const head = content.slice(0, gap).split('\n');
  const text = content.slice(gap + 2).trim();
  const value = (key: string) =>
    head.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2) ?? fail(id, `no ${key}`);
  const topic = value('Topic') === 'null' ? null : value('Topic');
  const countries = value('Countries').split(' ');
  const given = head.filter((line) => line.startsWith('Stance: ')).map((line) => parseStance(id, line.slice(8), text));
  const stances = countries.map(
    (country) =>
      given.find((stance) => stance.country === country) ?? {
        country,
        stance: 'none',
        speaker: null,
        condition: null,
        evidence: [],
      },
  );
  const stranger = given.find(({ country }) => !countries.includes(country));
  if (stranger) fail(id, `${stranger.country} is not among the countries`);
  return { id, title: value('Title'), text, gold: { topic, countries, stances } };
}

function parseStance(id: string, line: string, text: string): GoldStance {
  const [label = '', speaker = '', condition = '', ...phrases] = line.split('|').map((part) => part.trim());
  const [country = '', stance = ''] = label.split(' ');
  const evidence = phrases.filter((words) => words !== '');
  if (stance !== 'none' && evidence.length === 0) fail(id, `${country} has a position and no evidence`);
  const missing = evidence.find((words) => !text.includes(words));
  if (missing !== undefined) fail(id, `the evidence of ${country} is not in the text: ${missing}`);
  if (condition !== '' && !text.includes(condition)) fail(id, `the condition of ${country} is not in the text`);
  return {
    country,
    stance,
    speaker: speaker || null,
    condition: condition || null,
    evidence,
  };
}

function fail(id: string, reason: string): never {
  throw new Error(`${id}.txt: ${reason}`);
}
