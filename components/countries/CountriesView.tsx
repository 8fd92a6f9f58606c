import { useEffect, useState } from 'react';
import { t } from '@/lib/panel/messages';
import type { CountryCode } from '@/lib/types/analysis';
import type { CountryCard as Card } from '@/lib/types/card';
import { Notice } from '../common/Notice';
import { useRovingFocus } from '../common/use-roving-focus';
import { useAnalysis, usePanel } from '../panel-context';
import { CompareTable } from './CompareTable';
import { CountryCard } from './CountryCard';
import './countries.css';

type Props = { readonly open: CountryCode | null; readonly onOpen: (code: CountryCode | null) => void };

/** Who they are: a card for each country of the article, and all of them side by side. */
export function CountriesView({ open, onOpen }: Props) {
  const { countries } = useAnalysis();
  const cards = useCards(countries.map(({ code }) => code));
  const first = Math.max(
    0,
    countries.findIndex(({ code }) => code === open),
  );
  const roving = useRovingFocus(countries.length, 'vertical', first);
  if (countries.length === 0)
    return (
      <Notice level={2} title={t('countries.emptyTitle')}>
        <p>{t('countries.emptyBody')}</p>
      </Notice>
    );
  return (
    <>
      <h2 className="hidden-visually">{t('countries.title')}</h2>
      <ul className="cards" onKeyDown={roving.onKeyDown}>
        {countries.map((country, index) => (
          <CountryCard
            key={country.code}
            country={country}
            card={cards.get(country.code)}
            isOpen={open === country.code}
            onToggle={() => onOpen(open === country.code ? null : country.code)}
            focus={roving.itemProps(index)}
          />
        ))}
      </ul>
      <CompareTable cards={[...cards.values()].filter((card) => card !== null)} />
    </>
  );
}

/** Cards of the article's countries as they arrive; null where we hold no facts. */
function useCards(codes: readonly CountryCode[]): ReadonlyMap<CountryCode, Card | null> {
  const loadCard = usePanel((state) => state.loadCard);
  const [cards, setCards] = useState<ReadonlyMap<CountryCode, Card | null>>(new Map());
  const wanted = codes.join(' ');
  useEffect(() => {
    let isCurrent = true;
    const list = wanted === '' ? [] : wanted.split(' ');
    void Promise.all(list.map(async (code) => [code, await loadCard(code)] as const)).then((loaded) => {
      if (isCurrent) setCards(new Map(loaded));
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted, loadCard]);
  return cards;
}
