import { useDeferredValue, useEffect, useState } from 'react';
import type { Facet, LibraryOrder } from '@/lib/library/search';
import { countryName, numberOf } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';
import { SelectField } from '../common/SelectField';
import { useLibrary } from './library-context';

const stanceKeys = {
  supports: 'stance.supports',
  conditional: 'stance.conditional',
  opposes: 'stance.opposes',
  undecided: 'stance.undecided',
} as const;

const stanceName = (value: string): string =>
  value in stanceKeys ? t(stanceKeys[value as keyof typeof stanceKeys]) : value;

/** A query that filters nothing. */
const everything = {
  words: undefined,
  country: undefined,
  speaker: undefined,
  outlet: undefined,
  stance: undefined,
  from: undefined,
  to: undefined,
  order: undefined,
} as const;

const orders = {
  newest: 'library.orderNewest',
  oldest: 'library.orderOldest',
  read: 'library.orderRead',
  title: 'library.orderTitle',
} as const satisfies Record<LibraryOrder, string>;

/** Words, facets and dates that narrow the list down. */
export function LibraryFilters() {
  const query = useLibrary((state) => state.query);
  const facets = useLibrary((state) => state.facets);
  const setQuery = useLibrary((state) => state.setQuery);
  const [words, setWords] = useState(query.words ?? '');
  const settled = useDeferredValue(words);
  useEffect(() => setQuery({ words: settled }), [settled, setQuery]);

  const facet = (
    label: string,
    key: 'country' | 'speaker' | 'outlet' | 'stance',
    values: readonly Facet[],
    name = (value: string) => value,
  ) => {
    const chosen = query[key];
    const shown =
      chosen !== undefined && !values.some(({ value }) => value === chosen)
        ? [{ value: chosen, count: 0 }, ...values]
        : values;
    const options = shown.map(({ value, count }) => ({ value, label: `${name(value)} (${numberOf(count)})` }));
    return (
      <SelectField
        label={label}
        value={chosen ?? ''}
        options={[{ value: '', label: t('library.any') }, ...options]}
        onChange={(value) => setQuery({ [key]: value === '' ? undefined : value })}
      />
    );
  };

  const day = (label: string, key: 'from' | 'to') => (
    <label className="field">
      <span>{label}</span>
      <input
        type="date"
        value={query[key] ?? ''}
        onChange={({ target }) => setQuery({ [key]: target.value || undefined })}
      />
    </label>
  );

  return (
    <form className="library-filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <label className="field is-wide">
        <span>{t('library.search')}</span>
        <input type="search" value={words} onChange={({ target }) => setWords(target.value)} />
      </label>
      {facet(t('library.country'), 'country', facets.countries, countryName)}
      {facet(t('library.speaker'), 'speaker', facets.speakers)}
      {facet(t('library.outlet'), 'outlet', facets.outlets)}
      {facet(t('library.stance'), 'stance', facets.stances, stanceName)}
      {day(t('library.from'), 'from')}
      {day(t('library.to'), 'to')}
      <SelectField
        label={t('claims.order')}
        value={query.order ?? ''}
        options={[
          { value: '', label: t(words === '' ? 'library.orderNewest' : 'library.orderBest') },
          ...(Object.keys(orders) as LibraryOrder[])
            .filter((order) => words !== '' || order !== 'newest')
            .map((order) => ({ value: order, label: t(orders[order]) })),
        ]}
        onChange={(order) => setQuery({ order: order === '' ? undefined : order })}
      />
      <button
        type="button"
        className="button is-quiet"
        onClick={() => {
          setWords('');
          setQuery(everything);
        }}
      >
        {t('library.clear')}
      </button>
    </form>
  );
}
