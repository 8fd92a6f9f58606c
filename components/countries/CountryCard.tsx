import { factName, factValue, relationGroups, relationWords } from '@/lib/panel/fact-words';
import { listOf, shareOf } from '@/lib/panel/format';
import { locale, plural, t } from '@/lib/panel/messages';
import type { Country } from '@/lib/types/analysis';
import type { CountryCard as Card } from '@/lib/types/card';
import { CopyCard } from '../common/CopyCard';
import { Flag } from '../common/Flag';
import { Icon } from '../common/Icon';
import type { RovingFocus } from '../common/use-roving-focus';
import { LiveLookup } from '../common/LiveLookup';
import { nameIn, useAnalysis, usePanel } from '../panel-context';
import { Provenance } from './Provenance';

type Props = {
  readonly country: Country;
  /** Undefined while it loads, null where there is none. */
  readonly card: Card | null | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly focus: ReturnType<RovingFocus['itemProps']>;
};

/** Who a country is: how it stands to the article's other countries first, then facts, each with year and source. */
export function CountryCard({ country, card, isOpen, onToggle, focus }: Props) {
  const { countries } = useAnalysis();
  const live = usePanel((state) => state.live);
  const id = `country-${country.code}`;
  return (
    <li className="card country" data-country={country.code}>
      <h3>
        <button
          type="button"
          className="row-head"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
          {...focus}
        >
          <span className="chevron">
            <Icon name="chevron" />
          </span>
          <Flag code={country.code} />
          <span className="name">{nameIn(countries, country.code)}</span>
        </button>
      </h3>
      <p className="attention">
        {plural('countries.mentions', country.mentions.length)} · {t('countries.share', shareOf(country.focus))}
      </p>
      <div id={id}>
        {isOpen && (
          <>
            <Body card={card} />
            {live
              .filter(({ about }) => about === 'country')
              .map((service) => (
                <LiveLookup key={service.id} service={service} asked={{ country: country.code, lang: locale() }} />
              ))}
          </>
        )}
      </div>
    </li>
  );
}

const sourcesOf = (card: Card): string[] => [
  ...new Set([...card.relations, ...card.facts].map(({ provenance }) => provenance.source)),
];

function Body({ card }: Pick<Props, 'card'>) {
  if (card === undefined) return <p className="soft">{t('countries.loading')}</p>;
  if (card === null || card.facts.length + card.relations.length === 0)
    return <p className="soft">{t('countries.noFacts')}</p>;
  return (
    <>
      {card.relations.length > 0 && (
        <section>
          <h4>{t('countries.relations')}</h4>
          <ul className="relations">
            {relationGroups(card.relations).map((group) => (
              <li key={`${group.relation.kind}-${group.countries.join()}-${group.relation.detail}`}>
                <span className="isolated">{relationWords(group)}</span>{' '}
                <Provenance provenance={group.relation.provenance} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {card.facts.length > 0 && (
        <section>
          <h4>{t('countries.facts')}</h4>
          {card.figuresOf && <p className="attention">{t('countries.figuresOf', card.figuresOf)}</p>}
          <table className="facts">
            <tbody>
              {card.facts.map((fact) => (
                <tr key={fact.key}>
                  <th scope="row">{factName(fact)}</th>
                  <td>
                    <bdi>{factValue(fact)}</bdi> <Provenance provenance={fact.provenance} />
                    {fact.isStale && card.figuresOf !== fact.provenance.asOf && (
                      <span className="stale">{t('countries.stale')}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p className="attention">{t('countries.factSources', listOf(sourcesOf(card)))}</p>
      <CopyCard lines={async () => (await import('@/lib/panel/export/country-lines')).countryLines(card)} />
    </>
  );
}
