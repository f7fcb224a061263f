/** The value at a dotted path of an answer; `$` is the answer itself, undefined when it is not there. */
export function valueAt(node: unknown, path: string): unknown {
  if (path === '$') return node;
  return path.split('.').reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    return (value as Record<string, unknown>)[name];
  }, node);
}
