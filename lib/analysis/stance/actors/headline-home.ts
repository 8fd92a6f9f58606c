import type { CountryCode } from '../../../types/analysis';
import { recognizeCountries, type CountryMentions } from '../../countries/recognize';
import { readDoc, type Doc } from '../../doc';

/** Characters within which a headline names the country that it is about. */
const OPENING = 3;

/** "Port Vale bars foreign bid": the country that a headline begins with, where the text names it too; null where none. */
export function headlineHome(doc: Doc, { countries }: CountryMentions): CountryCode | null {
  const { title } = doc.article;
  if (title === '' || title.length > 300) return null;
  const head = readDoc(
    { ...doc.article, text: title, blocks: [{ start: 0, end: title.length, kind: 'heading' }] },
    doc.language,
  );
  const [first, second] = recognizeCountries(head).mentions;
  if (!first || first.start > OPENING) return null;
  const isList = second !== undefined && /^(?:,| and) ?$/.test(title.slice(first.end, second.start));
  return !isList && countries.some(({ code }) => code === first.country) ? first.country : null;
}
