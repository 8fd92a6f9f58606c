import { useState } from 'react';
import type { CountryCode } from '@/lib/types/analysis';

/** A country's flag beside its name. Decoration: the name says it. Nothing is drawn for a code without a flag. */
export function Flag({ code }: { readonly code: CountryCode }) {
  const [isMissing, setMissing] = useState(false);
  if (isMissing || !/^[A-Z]{2}$/.test(code)) return null;
  return <img className="flag" src={`/flags/${code}.svg`} alt="" onError={() => setMissing(true)} />;
}
