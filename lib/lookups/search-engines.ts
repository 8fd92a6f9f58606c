import { encoded } from './key-words';
import type { Lookup } from './types';

/** Search engines that the reader may choose, by market share and by what they promise about privacy; each with its address for a query. */
const engines = [
  ['google', 'Google', 'https://www.google.com/search?q='],
  ['bing', 'Bing', 'https://www.bing.com/search?q='],
  ['brave', 'Brave Search', 'https://search.brave.com/search?q='],
  ['ecosia', 'Ecosia', 'https://www.ecosia.org/search?q='],
  ['qwant', 'Qwant', 'https://www.qwant.com/?q='],
  ['startpage', 'Startpage', 'https://www.startpage.com/sp/search?query='],
  ['yandex', 'Yandex', 'https://yandex.com/search/?text='],
  ['baidu', 'Baidu', 'https://www.baidu.com/s?wd='],
] as const;

/** The search engines besides the one that every claim links to at first. */
export const searchEngines: readonly Lookup[] = engines.map(([id, name, address]) => ({
  id,
  name,
  kind: 'search',
  offAtFirst: true,
  link: (query) => address + encoded(query),
}));
