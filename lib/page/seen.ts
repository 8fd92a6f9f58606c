import { unclobbered } from './unclobbered';

/** Whether the page draws an element at all: not folded away, not `display: none`, not invisible. */
export const isSeen = (element: Element): boolean => {
  const own = unclobbered(element);
  return typeof own.checkVisibility !== 'function' || own.checkVisibility({ visibilityProperty: true });
};

/** Whether a reader can see a passage once its place is scrolled to: it has room in the page and is drawn. */
export function isRangeSeen(range: Range): boolean {
  const parent = range.startContainer.parentElement;
  if (!parent || !isSeen(parent)) return false;
  if (typeof range.getClientRects !== 'function') return true;
  return [...range.getClientRects()].some(({ width, height }) => width > 1 && height > 1);
}

/** The innermost element around a node that is drawn: what a folded part of a page is folded into. */
export function seenAround(node: Node): Element | null {
  let element = node.parentElement;
  while (element && !(isSeen(element) && element.getClientRects().length > 0)) element = element.parentElement;
  return element;
}

/**
 * Whether something that stays in its place in the window, a cookie notice say, lies where a passage comes to lie: in the
 * middle of the window. Judged before scrolling, which does not move it.
 */
export function isMiddleCovered(range: Range): boolean {
  const document = range.startContainer.ownerDocument;
  const view = document && unclobbered(document).defaultView;
  if (!view || typeof document.elementFromPoint !== 'function') return false;
  const line = range.getClientRects()[0];
  if (!line) return false;
  let above = document.elementFromPoint(line.left + Math.min(line.width / 2, 40), view.innerHeight / 2);
  while (above && !above.contains(range.startContainer)) {
    if (view.getComputedStyle(above).position === 'fixed') return true;
    above = above.parentElement;
  }
  return false;
}
