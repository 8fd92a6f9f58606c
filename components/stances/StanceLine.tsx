import { useEffect, useId, useRef, useState } from 'react';
import { t } from '@/lib/panel/messages';
import { speakerLine } from '@/lib/panel/speaker-line';
import type { StanceRow } from '@/lib/panel/stance-board';
import { isAnyHere, overlaps } from '@/lib/panel/text-quote';
import type { CountryCode } from '@/lib/types/analysis';
import { Flag } from '../common/Flag';
import { Here } from '../common/Here';
import { Icon } from '../common/Icon';
import type { RovingFocus } from '../common/use-roving-focus';
import { nameIn, useAnalysis, usePanel } from '../panel-context';
import { Condition } from './Condition';
import { StanceChip } from './StanceChip';
import { StanceDetail } from './StanceDetail';

type Props = {
  readonly row: StanceRow;
  readonly focus: ReturnType<RovingFocus['itemProps']>;
  /** Pointed at on the map. */
  readonly isMarked: boolean;
  readonly onMark: (code: CountryCode | null) => void;
  readonly onCountry: (code: CountryCode) => void;
};

/** One country's position: the answer when closed, the proof when open. */
export function StanceLine({ row, focus, isMarked, onMark, onCountry }: Props) {
  const { verdict, shown, country } = row;
  const { countries, article } = useAnalysis();
  const [isOpen, setOpen] = useState(false);
  const detail = useId();
  const line = useRef<HTMLLIElement>(null);
  const chosen = usePanel((state) => state.chosen);
  const isHere = usePanel(({ here }) => isAnyHere(here, verdict.evidence));
  const isChosen = chosen !== null && verdict.evidence.some((span) => overlaps(span, chosen.span));

  useEffect(() => {
    if (!isChosen) return;
    setOpen(true);
    line.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen, chosen]);

  return (
    <li
      ref={line}
      className={`card stance-row${isMarked ? ' is-marked' : ''}${isHere ? ' is-here' : ''}`}
      data-country={country}
      data-stance={shown}
      onPointerEnter={() => onMark(country)}
      onPointerLeave={() => onMark(null)}
      onFocus={() => onMark(country)}
      onBlur={() => onMark(null)}
    >
      {isHere && <Here />}
      <h3>
        <button
          type="button"
          className="row-head"
          aria-expanded={isOpen}
          aria-controls={detail}
          onClick={() => setOpen(!isOpen)}
          {...focus}
        >
          <span className="chevron">
            <Icon name="chevron" />
          </span>
          <Flag code={country} />
          <span className="row-title">
            <span className="name">{nameIn(countries, country)}</span>
            <StanceChip stance={shown} />
          </span>
        </button>
      </h3>
      {verdict.summary && (
        <p className="summary" dir="auto" lang={article.lang}>
          {verdict.summary}
        </p>
      )}
      {verdict.condition && <Condition words={verdict.condition} />}
      <Speaker row={row} />
      <Notes row={row} />
      <div id={detail}>{isOpen && <StanceDetail row={row} onCountry={onCountry} />}</div>
    </li>
  );
}

function Speaker({ row: { verdict } }: Pick<Props, 'row'>) {
  const line = speakerLine(verdict);
  return line === null ? null : (
    <p className="speaker" dir="auto">
      {line}
    </p>
  );
}

function Notes({ row: { verdict, isCorrected } }: Pick<Props, 'row'>) {
  const notes = [
    verdict.roles.includes('proposer') && t('board.proposer'),
    verdict.contradiction.length > 0 && t('board.contradicts'),
    isCorrected && t('board.corrected'),
  ].filter((note) => note !== false);
  return notes.length === 0 ? null : <p className="note">{notes.join(' · ')}</p>;
}
