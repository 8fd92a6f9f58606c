import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What the panel's `main.tsx` imports, and what WXT adds to every page. */
const START =
  /vite[\\/]preload-helper|wxt-html-plugins|styles[\\/](?:tokens|base)\.css$|panel[\\/](?:analysis-worker|ahead-at-start)\.ts$|types[\\/]limits\.ts$|wxt[\\/]dist[\\/]browser\.mjs|@wxt-dev[\\/]browser/;

/**
 * Has the side panel loaded in two steps, each a script: what its `main.tsx` starts at once, with the helper that fetches the
 * rest; and the rest with all that it imports statically. Every file is a request more that the browser has to answer before
 * the first row. Other pages load what they share with the panel from that script.
 */
export const panelInTwo = (): Plugin => ({
  name: 'panel-in-two',
  outputOptions: (options) =>
    options.format === 'es'
      ? {
          ...options,
          codeSplitting: {
            groups: [
              { name: 'start', test: START, priority: 1 },
              { name: 'panel', test: /entrypoints[\\/]sidepanel[\\/]panel\.tsx$/ },
            ],
          },
        }
      : options,
  // Beside the styles, not after them; here, because WXT puts a script of its own into the page while it is built.
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path }) =>
      path.includes('sidepanel') ? html.replace('<script type="module"', '<script type="module" async') : html,
  },
});

/**
 * Writes every sign that is not ASCII as an escape. A script with one other sign takes a browser twice the memory, and the
 * engine's a tenth of the time from a click to the first row to read.
 */
export const inAscii = (): Plugin => ({
  name: 'in-ascii',
  generateBundle: {
    order: 'post',
    handler: (_options, bundle) => {
      for (const part of Object.values(bundle)) if (part.type === 'chunk') part.code = escaped(part.code);
    },
  },
});

/** A pair that begins with a backslash is kept; before a sign that is written as an escape, a backslash says nothing. */
const escaped = (code: string): string =>
  code.replace(/\\[\0-\x7f]|\\?([^\0-\x7f])/g, (pair, sign?: string) =>
    sign === undefined ? pair : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * Takes the two `innerHTML` assignments out of what we bundle: React's (only reached through
 * `dangerouslySetInnerHTML`, which we never use) and Readability's (replaced by DOMParser, which runs no script).
 */
export const noInnerHtml = (): Plugin => ({
  name: 'no-inner-html',
  transform: {
    filter: { id: /react-dom-client\.production\.js|readability[\\/]Readability\.js/ },
    handler: (code, id) => ({
      map: null,
      code: id.includes('react-dom-client')
        ? code.replaceAll('(domElement.innerHTML = key)', '(() => { throw Error("innerHTML refused") })()')
        : code.replace(
            /(\w+)\.innerHTML = (pageCacheHtml|noscript\.innerHTML);/g,
            "$1.replaceChildren(...new DOMParser().parseFromString($2, 'text/html').body.childNodes);",
          ),
    }),
  },
});

/** `examples: ['Arland rejected it.', "Port Vale's no."]`, over any number of lines. Linear: no string begins where another may. */
const EXAMPLES = /\b(examples|counterexamples): \[\s*(?:(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?\s*)*\]/g;

/** Takes out of what we bundle the sentences that show and test a rule: no code reads them, and a reader would download them. */
export const noExamples = (): Plugin => ({
  name: 'no-examples',
  enforce: 'pre',
  transform: {
    filter: {
      id: /lib[\\/]language[\\/]en[\\/](?:stance-rules-[\w-]+|condition-rules(?:-[\w-]+)?|claim-rules|issues[\\/][\w-]+)\.ts$/,
    },
    handler: (code) => ({ map: null, code: code.replace(EXAMPLES, '$1: []') }),
  },
});

/** Marks a model's module as a script: what is known as JSON would be read as such. */
const LATE = '?late.js';

/**
 * Has a model of the language (`…-model.json`) be parsed when something of it is first asked for: the first rows need none
 * of it, and to parse a model takes longer than to read an article with it.
 */
export const lateModels = (): Plugin => ({
  name: 'late-models',
  enforce: 'pre',
  resolveId: {
    filter: { id: /-model\.json$/ },
    handler: (source, importer) => (importer === undefined ? null : join(importer, '..', source) + LATE),
  },
  load: {
    filter: { id: /-model\.json\?late\.js$/ },
    handler: (id) => {
      const model = JSON.parse(readFileSync(id.slice(0, -LATE.length), 'utf8')) as object;
      const fields = Object.keys(model).map((key) => `get ${key}() { return read().${key}; }`);
      const text = JSON.stringify(JSON.stringify(model));
      return `let model;\nconst read = () => (model ??= JSON.parse(${text}));\nexport default { ${fields.join(', ')} };`;
    },
  },
});

/** Scripts that run in every page, of which hardly a function is not called; the reader, of which many are not, is none of them. */
const WHOLE = /^(?:detector|watcher)\.js$/;

/**
 * Makes scripts cost a page less: without the frame around them that catches their exceptions only to write them down and
 * throw them again; and those of every page compiled by Chromium in one go. Read over first, and compiled function by
 * function when they are called, they take a third longer.
 */
export const lightInPages = (): Plugin => ({
  name: 'light-in-pages',
  enforce: 'pre',
  transform: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint/ },
    handler: (code) => {
      // `import definition from "/…/entrypoints/detector.ts";`
      const [line] = /^import definition from ["'][^"']+["'];?/m.exec(code) ?? [];
      if (line === undefined) throw new Error('the frame around scripts in pages is another than it was');
      return { map: null, code: `${line}\nexport default definition.main();` };
    },
  },
  generateBundle: (_options, bundle) => {
    for (const part of Object.values(bundle))
      if (part.type === 'chunk' && WHOLE.test(part.fileName)) part.code = `//# allFunctionsCalledOnLoad\n${part.code}`;
  },
});
