import type { BoardCell, BoardColumn, StoryBoard } from '@/lib/library/story-board';
import { countryName, dateOf } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';
import { Dotted } from '../common/Dotted';
import { Flag } from '../common/Flag';
import { StanceChip } from '../stances/StanceChip';
import { useLibrary } from './library-context';
import './board.css';

/**
 * Who stood where: a row a country, a column an article. Where there is no room for columns, a country's articles stand one
 * below the other, each with its day and outlet.
 */
export function Board({ board }: { readonly board: StoryBoard }) {
  const openCountry = useLibrary((state) => state.openCountry);
  return (
    <div className="library-board" role="region" aria-label={t('library.board')} tabIndex={0}>
      <table>
        <caption>{t('library.board')}</caption>
        <thead>
          <tr>
            <td />
            {board.columns.map((column) => (
              <th key={column.articleId} scope="col">
                <ToArticle column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.rows.map((row) => (
            <tr key={row.country}>
              <th scope="row">
                <button type="button" className="button is-quiet" onClick={() => void openCountry(row.country)}>
                  <Flag code={row.country} /> {countryName(row.country, row.name)}
                </button>
              </th>
              {board.columns.map((column, at) => (
                <Cell key={column.articleId} column={column} cell={row.cells[at] ?? null} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ToArticle({ column: { articleId, title, published, outlet } }: { readonly column: BoardColumn }) {
  const openArticle = useLibrary((state) => state.openArticle);
  return (
    <button type="button" className="button is-quiet" title={title} onClick={() => void openArticle(articleId)}>
      <Dotted parts={[dateOf(published), outlet]} />
    </button>
  );
}

type CellProps = { readonly column: BoardColumn; readonly cell: BoardCell | null };

function Cell({ column, cell }: CellProps) {
  if (cell === null) return <td />;
  return (
    <td data-changed={cell.changed}>
      <p className="of-article">
        <ToArticle column={column} />
      </p>
      {cell.stance === 'none' ? t('library.silent') : <StanceChip stance={cell.stance} />}
      {cell.changed && <strong className="tag">{t('library.changed')}</strong>}
      <blockquote className="article-words" dir="auto">
        {cell.sentence}
      </blockquote>
      {cell.before !== null && <p className="soft">{t('library.before', cell.before)}</p>}
    </td>
  );
}
