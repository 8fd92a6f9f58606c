/**
 * A property of a node itself, whatever the page's markup calls by that name (see `unclobbered`): what a stand-in would give,
 * without the cost of one. For scripts that run in every page.
 */
export const ownOf = <T extends Node, Key extends keyof T>(node: T, key: Key): T[Key] =>
  Reflect.get(Object.getPrototypeOf(node) as T, key, node);

/** An element's tag as it is written. Only a form's can be hidden, by a control of that name: `<input name="tagName">`. */
export function tagOf(element: Element): string {
  const tag: unknown = element.tagName;
  return typeof tag === 'string' ? tag : 'FORM';
}
