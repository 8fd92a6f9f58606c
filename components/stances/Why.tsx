import { t } from '@/lib/panel/messages';
import { sureness } from '@/lib/panel/stance-board';
import type { CountryStance } from '@/lib/types/analysis';
import { useAnalysis } from '../panel-context';

/** How sure a verdict is, and the words that decided it; the names of the rules that read them are for who reports a mistake. */
export function Why({ verdict }: { readonly verdict: CountryStance }) {
  const { text } = useAnalysis().article;
  const words = new Set(verdict.cues.map(({ start, end }) => text.slice(start, end)));
  const rules = new Set([...verdict.cues.map(({ rule }) => rule), ...verdict.rules.filter((rule) => !isWeight(rule))]);
  return (
    <section className="why">
      <h4>{t('detail.why')}</h4>
      <p>{t(`detail.${sureness(verdict.confidence)}`)}</p>
      {words.size > 0 && (
        <ul>
          {[...words].map((one) => (
            <li key={one} className="article-words">
              {t('detail.cue', one)}
            </li>
          ))}
        </ul>
      )}
      {rules.size > 0 && (
        <details>
          <summary>{t('notice.details')}</summary>
          <code>{t('detail.rule', [...rules].join(', '))}</code>
        </details>
      )}
    </section>
  );
}

/** A weight of the learned model ("w:pay", "is:supports:2:0"): it adds to a rule's verdict and is none by itself. */
const isWeight = (rule: string): boolean => rule.includes(':');
