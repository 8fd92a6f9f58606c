import type { Span } from '../../types/span';
import type { Attributions } from '../attribution/speakers';
import type { CountryMentions } from '../countries/recognize';
import type { Doc } from '../doc';

/** What positions are taken on: the phrase, where it stands (null where it stands in the title only), its content words. */
export type Topic = { readonly phrase: string; readonly span: Span | null; readonly words: readonly string[] };

/** The article's main proposal, action or dispute; null where nobody takes positions. */
export function findTopic(doc: Doc, countries: CountryMentions, attributions: Attributions): Topic | null {
  void doc;
  void countries;
  void attributions;
  return null;
}
