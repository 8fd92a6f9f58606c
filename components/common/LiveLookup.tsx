import { useEffect, useRef, useState } from 'react';
import { dateOf, hostOf, momentOf, numberOf } from '@/lib/panel/format';
import type {
  Asked,
  LiveService,
  LookupOutcome,
  LookupProblem,
  LookupProgress,
  LookupResult,
} from '@/lib/panel/live-services';
import { t } from '@/lib/panel/messages';
import { usePanel } from '../panel-context';
import { Dotted } from './Dotted';
import { ExternalLink } from './ExternalLink';
import './live-lookup.css';

type Props = { readonly service: LiveService; readonly asked: Asked };
type State = LookupOutcome | 'idle' | 'asking';

/** A service that the reader switched on: asked when its button is pressed, and not before. */
export function LiveLookup({ service: { id, name, needsKey }, asked }: Props) {
  const lookUp = usePanel((state) => state.lookUp);
  const [state, setState] = useState<State>('idle');
  const [progress, setProgress] = useState<LookupProgress | null>(null);
  const run = useRef<AbortController>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => () => run.current?.abort(), []);
  const found = typeof state === 'object' && state.ok && state.results.length > 0 ? state : null;
  // The button that was pressed has gone: the focus would fall out of the panel.
  useEffect(() => {
    if (found && document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [found]);
  const start = async () => {
    run.current = new AbortController();
    const { signal } = run.current;
    setState('asking');
    setProgress(null);
    const outcome = await lookUp(id, asked, signal, setProgress);
    if (!signal.aborted) setState(outcome);
  };
  const cancel = () => {
    run.current?.abort();
    setState('idle');
  };
  return (
    <div className="live" data-service={id}>
      {state === 'asking' ? (
        <button type="button" className="button is-quiet" onClick={cancel}>
          {t('live.cancel')}
        </button>
      ) : (
        (state === 'idle' || !state.ok) && (
          <button type="button" className="button is-quiet" onClick={() => void start()}>
            {t('live.show', name)}
          </button>
        )
      )}
      {found && (
        <ul ref={list} tabIndex={-1} aria-label={name}>
          {found.results.map((result, index) => (
            <Found key={index} result={result} />
          ))}
        </ul>
      )}
      <div role="status">
        {state === 'asking' && (
          <p className="soft is-asking">
            {t(progress?.phase === 'reading' ? 'live.reading' : 'live.asking', progress?.host ?? name)}
          </p>
        )}
        {typeof state === 'object' && state.ok && state.results.length === 0 && (
          <p className="soft">{t('live.none', name)}</p>
        )}
        {typeof state === 'object' && !state.ok && <p>{problemWords(state.problem, name, needsKey)}</p>}
        {found && <p className="soft as-of">{t('live.asOf', momentOf(found.asOf) ?? '')}</p>}
      </div>
    </div>
  );
}

function Found({ result: { title, url, publisher, date, rating, text } }: { readonly result: LookupResult }) {
  return (
    <li>
      <p dir="auto">
        {rating && <strong className="tag">{rating}</strong>} <ExternalLink href={url}>{title || url}</ExternalLink>
      </p>
      {text && text !== title && (
        <p className="found-text" dir="auto">
          {text}
        </p>
      )}
      <p className="soft">
        <Dotted parts={[publisher || hostOf(url), dateOf(date ?? undefined)]} />
      </p>
    </li>
  );
}

function problemWords(problem: LookupProblem, name: string, needsKey: boolean): string {
  switch (problem.code) {
    case 'quota':
      return problem.retryAfter === null
        ? t('live.quota', name)
        : t('live.quotaAfter', name, numberOf(problem.retryAfter));
    case 'refused':
      return needsKey ? t('live.refusedKey', name) : t('live.refused', name);
    case 'offline':
    case 'timeout':
    case 'unavailable':
    case 'off':
      return t(`live.${problem.code}`, name);
    case 'unexpected-answer':
      return t('live.unexpected', name);
    case 'cancelled':
      return '';
  }
}
