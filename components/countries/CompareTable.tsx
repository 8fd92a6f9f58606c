import { compareCountries, type ComparisonCell } from '@/lib/cards/compare';
import { factName, factValue } from '@/lib/panel/fact-words';
import { t } from '@/lib/panel/messages';
import type { CountryCard } from '@/lib/types/card';
import { Flag } from '../common/Flag';
import { nameIn, useAnalysis } from '../panel-context';

/** The article's countries side by side: facts that at least two of them have, figures with a bar to the largest. */
export function CompareTable({ cards }: { readonly cards: readonly CountryCard[] }) {
  const { countries } = useAnalysis();
  const rows = compareCountries(cards);
  if (rows.length === 0) return null;
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
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                <th scope="row">{factName({ key })}</th>
                {cells.map((cell) => (
                  <Cell key={cell.code} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({ cell: { fact, bar } }: { readonly cell: ComparisonCell }) {
  return (
    <td>
      {fact ? factValue(fact) : '–'}
      {bar !== null && <span className="bar" style={{ inlineSize: `${Math.max(1, bar * 100)}%` }} />}
    </td>
  );
}
