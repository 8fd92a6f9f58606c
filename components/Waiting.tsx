import { t } from '@/lib/panel/messages';
import { Notice } from './common/Notice';

const stages = { starting: 0.1, reading: 0.35, analyzing: 0.75 } as const;

/** The panel at work: what it is doing, and how far it is. */
export function Waiting({ phase }: { readonly phase: keyof typeof stages }) {
  return (
    <Notice title={t(`notice.${phase}Title`)}>
      <div
        className="progress"
        role="progressbar"
        aria-label={t(`notice.${phase}Title`)}
        aria-valuenow={stages[phase] * 100}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={{ inlineSize: `${stages[phase] * 100}%` }} />
      </div>
      {phase === 'analyzing' && <p className="soft">{t('notice.analyzingBody')}</p>}
    </Notice>
  );
}
