/**
 * A node whose own properties win. In a page, the name of an element can stand in the place of a property of its form or
 * of the document: after `<img name="title">` the browser's `document.title` is that picture, in a content script too.
 * Everything is looked up in the node's prototype here, which a page's markup cannot reach.
 */
export function unclobbered<T extends Node>(node: T): T {
  if (originals.has(node)) return node;
  const prototype = Object.getPrototypeOf(node) as object;
  const own = new Proxy(node, {
    get: (target, key) => {
      const value: unknown = Reflect.get(key in prototype ? prototype : target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    set: (target, key, value) => Reflect.set(prototype, key, value, target),
  });
  originals.set(own, node);
  return own;
}

const originals = new WeakMap<Node, Node>();

/** The node itself, where the browser wants it and no stand-in. */
export const originalOf = <T extends Node>(node: T): T => (originals.get(node) as T | undefined) ?? node;

/** Takes from a copy of a page the names that could stand in the place of properties: `<form><input name="firstChild">`. */
export function unclobber(copy: Document): void {
  for (const element of unclobbered(copy).querySelectorAll(NAMING)) {
    element.removeAttribute('name');
    if (element.id in copy) element.removeAttribute('id');
  }
  // Forms last: before, their own methods may be hidden.
  for (const form of unclobbered(copy).querySelectorAll('form')) form.removeAttribute('name');
}

/** Elements whose name or id becomes a property of their form or of the document. */
const NAMING = 'button,embed,fieldset,iframe,img,input,object,output,select,textarea';
