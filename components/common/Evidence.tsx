import type { ReactNode } from 'react';
import { t, type MessageKey } from '@/lib/panel/messages';
import { revealedAt, type PanelState } from '@/lib/panel/panel-state';
import { overlaps } from '@/lib/panel/text-quote';
import type { Span } from '@/lib/types/span';
import { useAnalysis, usePanel } from '../panel-context';
import { Icon } from './Icon';

const answers = {
  shown: 'evidence.shown',
  hidden: 'evidence.hidden',
  covered: 'evidence.covered',
  'not-found': 'evidence.notFound',
  'no-answer': 'evidence.noAnswer',
  unreachable: 'evidence.unreachable',
} as const satisfies Readonly<Record<NonNullable<PanelState['revealed']>['answer'], MessageKey>>;

type Props = {
  readonly span: Span;
  /** Words of it that decided something: underlined. */
  readonly cues?: readonly Span[];
  /** The sentence that the passage is a part of: what comes before it is told softly, so that it is read in its place. */
  readonly within?: Span;
};

/** A passage of the article; pressing it shows the passage in the page, and says so where it cannot be found. */
export function Evidence({ span, cues = [], within = span }: Props) {
  const { text, lang } = useAnalysis().article;
  const show = usePanel((state) => state.show);
  const answer = usePanel((state) => revealedAt(state, span));
  return (
    <div>
      <button type="button" className="evidence" data-evidence="" onClick={() => void show(span)}>
        <span dir="auto" lang={lang}>
          {within.start < span.start && <span className="before">{text.slice(within.start, span.start)}</span>}
          {withCues(text, span, cues)}
        </span>
        <span className="do">
          <Icon name="show" />
          {t('evidence.show')}
        </span>
      </button>
      <p role="status" className={`evidence-status${answer && answer !== 'shown' ? ' is-missing' : ''}`}>
        {answer && t(answers[answer])}
      </p>
    </div>
  );
}

/** The passage's words, with the cue words marked. */
function withCues(text: string, span: Span, cues: readonly Span[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = span.start;
  for (const cue of cues.filter((one) => overlaps(one, span)).sort((a, b) => a.start - b.start)) {
    const start = Math.max(cue.start, at);
    const end = Math.min(cue.end, span.end);
    if (start >= end) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at, span.end));
  return parts;
}
