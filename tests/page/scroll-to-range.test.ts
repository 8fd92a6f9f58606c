import { describe, expect, it, vi } from 'vitest';
import { scrollToRange } from '@/lib/page/highlight';
import { unclobbered } from '@/lib/page/unclobbered';

describe('scrolling to a sentence', () => {
  it.each([
    ['without motion where the reader asked for none', true, 'instant'],
    ['smoothly otherwise', false, 'smooth'],
  ])('comes to it %s', (_how, isReduced, behavior) => {
    const matchMedia = (query: string) => ({ matches: isReduced && query.includes('reduced-motion') });
    Object.assign(unclobbered(document).defaultView as Window, { matchMedia });
    document.body.innerHTML = '<p>Norway offers ships.</p>';
    const paragraph = document.querySelector('p') as HTMLElement;
    const scrolled = vi.fn();
    paragraph.scrollIntoView = scrolled;
    const range = document.createRange();
    range.selectNodeContents(paragraph.firstChild as Text);
    scrollToRange(range);
    expect(scrolled).toHaveBeenCalledWith({ block: 'center', inline: 'nearest', behavior });
  });
});
