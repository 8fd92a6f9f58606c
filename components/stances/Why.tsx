import { t } from '@/lib/panel/messages';
import { sureness } from '@/lib/panel/stance-board';
import type { CountryStance } from '@/lib/types/analysis';
import { useAnalysis } from '../panel-context';

/** How sure a verdict is, and the words and rules that decided it. */
export function Why({ verdict }: { readonly verdict: CountryStance }) {
  const { text } = useAnalysis().article;
  const explained = new Set(verdict.cues.map((cue) => cue.rule));
  const cues = verdict.cues.map((cue) => ({ words: text.slice(cue.start, cue.end), rule: cue.rule }));
  const rules = verdict.rules
    .filter((rule) => !explained.has(rule) && !isWeight(rule))
    .map((rule) => ({ words: '', rule }));
  return (
    <section className="why">
      <h4>{t('detail.why')}</h4>
      <p>{t(`detail.${sureness(verdict.confidence)}`)}</p>
      <ul>
        {[...cues, ...rules].map(({ words, rule }, index) => (
          <li key={`${rule}-${index}`}>
            {words && <span className="article-words">{t('detail.cue', words)} </span>}
            <code>{t('detail.rule', rule)}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A weight of the learned model ("w:pay", "is:supports:2:0"): it adds to a rule's verdict and is none by itself. */
const isWeight = (rule: string): boolean => rule.includes(':');
