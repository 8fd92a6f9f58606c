import type { CountryCode } from '@/lib/types/analysis';
import { nameIn, useAnalysis } from '../panel-context';
import { Flag } from './Flag';

/** Flag and name of one of the article's countries. */
export function CountryLabel({ code }: { readonly code: CountryCode }) {
  const { countries } = useAnalysis();
  return (
    <>
      <Flag code={code} /> <span>{nameIn(countries, code)}</span>
    </>
  );
}
