import { browser } from 'wxt/browser';
import type { Problem } from '../types/problem';

/** Words that a fault may quote from what it was at: a passage between quotation marks. */
const QUOTED = /["“„'‘`][^"”“'’`]{12,}["”“'’`]/g;

/** What those who mend it need to know, line by line, in English. Holds nothing of the article's text. */
export function reportOf(problem: Problem, address: string | null): string {
  const { code, ...rest } = problem;
  const details = Object.entries(rest).map(([name, value]) => `${name}: ${String(value).replace(QUOTED, '"…"')}`);
  return [
    `Standpoint ${browser.runtime.getManifest().version}`,
    `Browser: ${navigator.userAgent}`,
    `Problem: ${code}`,
    ...details,
    ...(address === null ? [] : [`Page: ${address.split(/[?#]/)[0]}`]),
  ].join('\n');
}
