import type { Plugin } from 'vite';

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
