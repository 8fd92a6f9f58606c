import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Engine from './engine-entry';

/** The engine in one script, as its peers come, so that it does not wait for a compiler of TypeScript; see `bundleEngine`. */
export const ENGINE = resolve('out/bench/engine.cjs');

/** What is measured side by side: each loads itself, and answers with a function that reads one text to the end. */
export const subjects = {
  standpoint: async () => {
    const { analyze, articleFromText } = (await import(pathToFileURL(ENGINE).href)) as typeof Engine;
    return (text: string): number => analyze(articleFromText(text, { lang: 'en' })).sentences.length;
  },
  'wink-nlp, sentences and parts of speech': async () => {
    const [{ default: winkNlp }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const nlp = winkNlp(model, ['sbd', 'pos']);
    return (text: string): number => nlp.readDoc(text).sentences().length();
  },
  'wink-nlp, all pipes': async () => {
    const [{ default: winkNlp }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const nlp = winkNlp(model);
    return (text: string): number => nlp.readDoc(text).sentences().length();
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return (text: string): number => nlp(text).length;
  },
} as const;

export type SubjectName = keyof typeof subjects;
