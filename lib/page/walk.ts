import { originalOf, unclobbered } from './unclobbered';

/** What a walk does at each node; `enter` answers whether to go inside. */
export type Visitor = {
  readonly enter: (element: Element) => boolean;
  readonly text: (node: Text) => void;
  readonly leave: (element: Element) => void;
};

/**
 * Visits what is below `top` in document order, without recursion: pages nest deeper than a stack is high. Moves by a
 * tree walker, since a form's `nextSibling` may be one of its controls, and the way would never end.
 */
export function walk(top: Node, visitor: Visitor): void {
  const root = originalOf(top);
  const document = unclobbered((unclobbered(root).ownerDocument ?? root) as Document);
  const walker = document.createTreeWalker(root, 5 /* elements and texts */);
  if (!walker.firstChild()) return;
  for (;;) {
    const node = walker.currentNode;
    if (node.nodeType === 3) visitor.text(node as Text);
    else if (visitor.enter(node as Element)) {
      if (walker.firstChild()) continue;
      visitor.leave(node as Element);
    }
    while (!walker.nextSibling()) {
      const parent = walker.parentNode();
      if (!parent || parent === root) return;
      visitor.leave(parent as Element);
    }
  }
}

/** Every element below `root`, in document order: a list that stays as it is. */
export const elementsBelow = (root: Document | Element): readonly Element[] => [
  ...unclobbered(root as Element).querySelectorAll('*'),
];
