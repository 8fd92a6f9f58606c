import { useEffect, useRef } from 'react';
import { sampleArticle } from '@/lib/panel/sample-article';
import { t } from '@/lib/panel/messages';
import type { Span } from '@/lib/types/span';

/** The built-in article, with the passage that was asked for marked in it. */
export function DemoArticle({ shown }: { readonly shown: Span | null }) {
  const { text, blocks, title } = sampleArticle;
  const mark = useRef<HTMLElement>(null);
  useEffect(() => mark.current?.scrollIntoView({ block: 'nearest' }), [shown]);
  return (
    <article
      className="demo-article article-words"
      lang="en"
      dir="ltr"
      tabIndex={0}
      aria-label={t('welcome.demoArticle')}
    >
      <h3>{title}</h3>
      {blocks.map((block) => {
        const start = Math.max(block.start, Math.min(block.end, shown?.start ?? block.end));
        const end = Math.max(start, Math.min(block.end, shown?.end ?? 0));
        const Line = block.kind === 'heading' ? 'h4' : 'p';
        return (
          <Line key={block.start}>
            {text.slice(block.start, start)}
            {end > start && <mark ref={mark}>{text.slice(start, end)}</mark>}
            {text.slice(end, block.end)}
          </Line>
        );
      })}
    </article>
  );
}
