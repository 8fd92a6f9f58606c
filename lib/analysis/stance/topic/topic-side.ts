import type { CountryStance } from '../../../types/analysis';
import { recognizeCountries } from '../../countries/recognize';
import { readDoc, type Doc } from '../../doc';
import type { Topic } from './topic';

/**
 * The topic as its rows read it: a headline that accuses names the accusation where the accuser is shown behind it, and
 * what the other is accused of where it is shown against that.
 */
export function settleTopic(doc: Doc, topic: Topic, stances: readonly CountryStance[]): Topic {
  const { other } = topic;
  if (!other) return topic;
  const text = doc.article.title.slice(0, other.until);
  const head = readDoc(
    { ...doc.article, text, blocks: [{ start: 0, end: text.length, kind: 'heading' }] },
    doc.language,
  );
  const speaking = new Set(recognizeCountries(head).countries.map(({ code }) => code));
  const standing = stances.filter(({ country, stance }) => speaking.has(country) && stance !== 'none');
  const isOther = standing.length > 0 && standing.every(({ stance }) => stance === other.when);
  return isOther ? { ...topic, phrase: other.phrase, span: other.span } : topic;
}
