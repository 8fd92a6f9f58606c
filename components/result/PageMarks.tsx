import { plural } from '@/lib/panel/messages';
import { usePanel } from '../panel-context';
import { Legend } from './Legend';

/** What is marked in the page, and what came of the last thing asked; a screen reader hears it. */
export function PageMarks({ status }: { readonly status: string }) {
  const highlighted = usePanel((state) => state.highlighted);
  const highlight = usePanel((state) => state.highlight);
  return (
    <div className="status-line">
      <p role="status">
        {status} {highlighted && plural('tools.marked', highlighted.found)}
      </p>
      {highlighted && <Legend set={highlighted.set} onRemove={() => void highlight(null)} />}
    </div>
  );
}
