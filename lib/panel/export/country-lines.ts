import type { CountryCard, Provenance } from '../../types/card';
import { factName, factValue, relationGroups, relationWords } from '../fact-words';
import { asOfDate, countryName, webAddress } from '../format';
import type { Line } from './lines';

/** One country's card: relations first, then facts, each with the year and the address of its source. */
export function countryLines(card: CountryCard): readonly Line[] {
  return [
    { kind: 'heading', words: countryName(card.code, card.name) },
    ...relationGroups(card.relations).map((group) => sourced(relationWords(group), group.relation.provenance)),
    ...card.facts.map((fact) => sourced(`${factName(fact)}: ${factValue(fact)}`, fact.provenance)),
  ];
}

const sourced = (words: string, { source, asOf, url }: Provenance): Line => ({
  kind: 'text',
  words: `${words} (${source}, ${asOfDate(asOf)})`,
  href: webAddress(url),
});
