import { useState } from 'react';
import type { CountryCode } from '@/lib/types/analysis';

/**
 * A country's flag beside its name. Decoration: the name says it, and need not wait for it: a browser opens each picture as a
 * document of its own, so those out of sight are left until they come near. Nothing is drawn for a code without a flag.
 */
export function Flag({ code }: { readonly code: CountryCode }) {
  const [isMissing, setMissing] = useState(false);
  if (isMissing || !/^[A-Z]{2}$/.test(code)) return null;
  return <img className="flag" loading="lazy" src={`/flags/${code}.svg`} alt="" onError={() => setMissing(true)} />;
}
