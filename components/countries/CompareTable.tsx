import { useState } from 'react';
import { compareCountries, type ComparisonCell } from '@/lib/cards/compare';
import { factName, factValue } from '@/lib/panel/fact-words';
import { t } from '@/lib/panel/messages';
import type { CountryCode } from '@/lib/types/analysis';
import type { CountryCard } from '@/lib/types/card';
import { Flag } from '../common/Flag';
import { nameIn, useAnalysis } from '../panel-context';
import { Provenance } from './Provenance';

/** Countries that are set side by side before the reader chooses: those that the article is most about. */
const AT_FIRST = 3;

/** Countries of the article side by side, the reader's choice: facts that at least two of them have, figures with a bar to the largest. */
export function CompareTable({ cards }: { readonly cards: readonly CountryCard[] }) {
  const { countries } = useAnalysis();
  const [picked, setPicked] = useState<ReadonlySet<CountryCode> | null>(null);
  const chosen = picked ?? new Set(cards.slice(0, AT_FIRST).map(({ code }) => code));
  if (compareCountries(cards).length === 0) return null;
  const shown = cards.filter(({ code }) => chosen.has(code));
  const rows = compareCountries(shown);
  const toggle = (code: CountryCode) =>
    setPicked(new Set(chosen.has(code) ? [...chosen].filter((one) => one !== code) : [...chosen, code]));
  return (
    <section className="compare">
      <h3 className="section-title" id="compare-title">
        {t('countries.compare')}
      </h3>
      {cards.length > 2 && (
        <div className="compared" role="group" aria-labelledby="compare-title">
          {cards.map(({ code }) => (
            <label key={code}>
              <input type="checkbox" checked={chosen.has(code)} onChange={() => toggle(code)} />{' '}
              <span>{nameIn(countries, code)}</span>
            </label>
          ))}
        </div>
      )}
      {rows.length > 0 && (
        <div className="scroll" role="region" aria-labelledby="compare-title" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('countries.fact')}</th>
                {shown.map((card) => (
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
      )}
    </section>
  );
}

function Cell({ cell: { fact, bar } }: { readonly cell: ComparisonCell }) {
  return (
    <td>
      <bdi>{fact ? factValue(fact) : '–'}</bdi> {fact && <Provenance provenance={fact.provenance} />}
      {bar !== null && <span className="bar" style={{ inlineSize: `${Math.max(1, bar * 100)}%` }} />}
    </td>
  );
}
