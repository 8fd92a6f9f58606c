/** Every call between contexts, one named function each. Content scripts import `to-background` directly, to stay small. */
export { lookAt } from './to-background';
export { clearHighlights, followPlaces, highlightAll, prepareReader, readArticle, reveal } from './to-tab';
export type { Revealed } from './protocol';
