import type { Span } from '../../types/span';
import { webAddress } from '../format';

/** A longer passage is named by its first and last words. */
const WHOLE = 120;
const ENDS = 5;

/**
 * Address that opens the page at a passage: "https://news.example/a#:~:text=never%20again". Null where the article has
 * no web address. The dash, ampersand and comma are the directive's own syntax and are always escaped.
 */
export function fragmentLink(address: string | undefined, text: string, { start, end }: Span): string | null {
  const page = webAddress(address);
  if (page === null) return null;
  const words = text.slice(start, end).trim().split(/\s+/);
  const whole = words.join(' ');
  const directive =
    whole.length <= WHOLE || words.length < 2 * ENDS
      ? escape(whole)
      : `${escape(words.slice(0, ENDS).join(' '))},${escape(words.slice(-ENDS).join(' '))}`;
  return `${page.split('#')[0]}#:~:text=${directive}`;
}

const escape = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
