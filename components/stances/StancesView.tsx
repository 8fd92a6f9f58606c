import { useState } from 'react';
import { languageName } from '@/lib/panel/format';
import { plural, t } from '@/lib/panel/messages';
import { sides, stanceBoard, type StanceBoard } from '@/lib/panel/stance-board';
import type { CountryCode } from '@/lib/types/analysis';
import { CountryLabel } from '../common/CountryLabel';
import { Notice } from '../common/Notice';
import { useRovingFocus } from '../common/use-roving-focus';
import { useAnalysis, usePanel } from '../panel-context';
import { MapSection } from './MapSection';
import { StanceChip } from './StanceChip';
import { StanceLine } from './StanceLine';
import './stances.css';

/** Rows that are drawn at once, as many as a window shows: the first is sooner on the screen without those below it. */
const FIRST_ROWS = 8;

type Props = {
  /** False while claims and sources are still to come: until then only what a window shows is drawn. */
  readonly isWhole: boolean;
  readonly onCountry: (code: string) => void;
};

/** Who stands where: a row for each country with a position, the rest in one quiet list. */
export function StancesView({ isWhole, onCountry }: Props) {
  const analysis = useAnalysis();
  const corrections = usePanel((state) => state.corrections);
  const board = stanceBoard(analysis, corrections);
  const roving = useRovingFocus(board.positions.length);
  const [marked, setMarked] = useState<CountryCode | null>(null);
  const drawn = isWhole ? board.positions : board.positions.slice(0, FIRST_ROWS);
  return (
    <>
      <h2 className="hidden-visually">{t('board.title')}</h2>
      {board.positions.length === 0 ? <NoPosition /> : <Tally board={board} />}
      <MapSection board={board} marked={marked} onMark={setMarked} />
      <ul className="cards" onKeyDown={roving.onKeyDown}>
        {drawn.map((row, index) => (
          <StanceLine
            key={row.country}
            row={row}
            focus={roving.itemProps(index)}
            isMarked={marked === row.country}
            onMark={setMarked}
            onCountry={onCountry}
          />
        ))}
      </ul>
      {(isWhole || drawn.length < FIRST_ROWS) && <Silent board={board} />}
      <Hidden board={board} />
    </>
  );
}

function Tally({ board }: { readonly board: StanceBoard }) {
  return (
    <p className="tally">
      {sides
        .filter((side) => board.counts[side] > 0)
        .map((side) => (
          <StanceChip key={side} stance={side} count={board.counts[side]} />
        ))}
    </p>
  );
}

function NoPosition() {
  const { coverage, article, countries } = useAnalysis();
  if (!coverage.stances)
    return (
      <Notice level={2} title={t('board.languageTitle', languageName(article.lang))}>
        <p>{t('board.languageBody')}</p>
      </Notice>
    );
  return (
    <Notice level={2} title={t('board.emptyTitle')}>
      <p>{countries.length > 0 ? plural('board.emptyBody', countries.length) : t('board.emptyBodyNoCountry')}</p>
    </Notice>
  );
}

function Silent({ board }: { readonly board: StanceBoard }) {
  const { coverage } = useAnalysis();
  if (board.silent.length === 0) return null;
  return (
    <section className="silent">
      <p>{plural(coverage.stances ? 'board.silent' : 'board.named', board.silent.length)}</p>
      <ul>
        {board.silent.map((code) => (
          <li key={code} data-country={code} data-stance="none">
            <CountryLabel code={code} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hidden({ board }: { readonly board: StanceBoard }) {
  const correct = usePanel((state) => state.correct);
  if (board.hidden.length === 0) return null;
  return (
    <section className="silent">
      <p>{plural('board.hidden', board.hidden.length)}</p>
      <ul>
        {board.hidden.map((code) => (
          <li key={code}>
            <CountryLabel code={code} />
            <button type="button" className="button is-quiet" onClick={() => void correct(code, null)}>
              {t('board.showHidden')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
