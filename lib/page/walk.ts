/** What a walk does at each node; `enter` answers whether to go inside. */
export type Visitor = {
  readonly enter: (element: Element) => boolean;
  readonly text: (node: Text) => void;
  readonly leave: (element: Element) => void;
};

/** Visits what is below `root` in document order, without recursion: pages nest deeper than a stack is high. */
export function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node && node !== root) {
    if (node.nodeType === 3) visitor.text(node as Text);
    if (node.nodeType === 1 && visitor.enter(node as Element)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      visitor.leave(node as Element);
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) visitor.leave(node as Element);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
}

/** Every element below `root`, in document order. Not by a live collection: jsdom looks each index up among names. */
export function elementsBelow(root: Node): Element[] {
  const elements: Element[] = [];
  walk(root, {
    enter: (element) => {
      elements.push(element);
      return true;
    },
    text: () => undefined,
    leave: () => undefined,
  });
  return elements;
}
