import { bodyByHost } from '../../knowledge/bodies';
import { outletByHost } from '../../knowledge/outlets';
import { hostOf } from './links';

// "pic.twitter.com/a1", "https://harbour.example/a"
const ADDRESS = /^(?:https?:\/\/|www\.)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?[.,]?$/iu;
// "Harbour Report", "«Hafenbericht»", "2024 survey" – not "insisted", "here"
const NAME = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u;

/**
 * What a link is called in the list of sources: the outlet or body that it leads to; else its words, if they name something,
 * and the host – or the host and the words, since "insisted" alone tells nobody what it leads to.
 */
export function linkName(words: string, url: string): string {
  const host = hostOf(url) ?? url;
  const known = outletByHost(host)?.name ?? bodyByHost(host)?.name;
  if (known !== undefined) return known;
  const text = words.trim();
  if (text === '' || ADDRESS.test(text)) return host;
  return NAME.test(text) ? `${text} (${host})` : `${host} (“${text}”)`;
}
