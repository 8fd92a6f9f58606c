import { useRef, useState } from 'react';
import { t } from '@/lib/panel/messages';
import { reportOf } from '@/lib/panel/report';
import type { Problem } from '@/lib/types/problem';

type Props = {
  readonly problem: Problem;
  /** The page's; null where there is none. */ readonly address: string | null;
};

/** What to send about a fault, to be changed before it is copied, and where: nothing leaves by itself. */
export function ProblemReport({ problem, address }: Props) {
  const words = useRef<HTMLTextAreaElement>(null);
  const [status, setStatus] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(words.current?.value ?? '').then(
      () => setStatus(t('tools.copied')),
      () => setStatus(t('tools.notCopied')),
    );
  return (
    <details>
      <summary>{t('notice.details')}</summary>
      <p>{t('report.how')}</p>
      <textarea
        ref={words}
        aria-label={t('notice.details')}
        defaultValue={reportOf(problem, address)}
        rows={6}
        dir="ltr"
        spellCheck={false}
      />
      <button type="button" className="button" onClick={() => void copy()}>
        {t('report.copy')}
      </button>
      <p role="status">{status}</p>
    </details>
  );
}
