import { factName, factValue } from '@/lib/panel/fact-words';
import { t } from '@/lib/panel/messages';
import type { CountryCard } from '@/lib/types/card';
import { Flag } from '../common/Flag';
import { nameIn, useAnalysis } from '../panel-context';

/** The article's countries side by side: only facts that at least two of them have. */
export function CompareTable({ cards }: { readonly cards: readonly CountryCard[] }) {
  const { countries } = useAnalysis();
  const keys = [...new Set(cards.flatMap((card) => card.facts.map((fact) => fact.key)))].filter(
    (key) => cards.filter((card) => card.facts.some((fact) => fact.key === key)).length > 1,
  );
  if (cards.length < 2 || keys.length === 0) return null;
  return (
    <section className="compare">
      <h3 className="section-title" id="compare-title">
        {t('countries.compare')}
      </h3>
      <div className="scroll" role="region" aria-labelledby="compare-title" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('countries.fact')}</th>
              {cards.map((card) => (
                <th key={card.code} scope="col">
                  <Flag code={card.code} /> {nameIn(countries, card.code)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <tr key={key}>
                <th scope="row">{factName({ key })}</th>
                {cards.map((card) => {
                  const fact = card.facts.find((one) => one.key === key);
                  return <td key={card.code}>{fact ? factValue(fact) : '–'}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
