/** One element found below a page: its value and its JSON pointer from the page's root (RFC 6901). */
export interface Found {
  readonly value: unknown;
  readonly pointer: string;
}

/**
 * Walks a dotted path; `[]` after a name walks every element of that list, `$` is the node itself.
 * Whatever is not there gives no element: the answer decides, never this function.
 */
export function walkPath(node: unknown, path: string, pointer = ''): readonly Found[] {
  if (path === '$' || path === '') return [{ value: node, pointer }];
  let found: Found[] = [{ value: node, pointer }];
  for (const step of path.split('.')) {
    const name = step.replace(/(\[\])+$/, '');
    const lists = (step.length - name.length) / 2;
    found = found.flatMap(({ value, pointer: at }) => {
      const member = name === '' || name === '$' ? value : memberOf(value, name);
      if (member === undefined || member === null) return [];
      return spread(
        { value: member, pointer: name === '' || name === '$' ? at : `${at}/${escapePointer(name)}` },
        lists,
      );
    });
  }
  return found;
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

function spread(found: Found, lists: number): Found[] {
  if (lists === 0) return [found];
  // A lone object where a list is meant is its one element, as the questions were expanded.
  if (!Array.isArray(found.value)) return typeof found.value === 'object' && found.value !== null ? [found] : [];
  return found.value.flatMap((value, index) => spread({ value, pointer: `${found.pointer}/${index}` }, lists - 1));
}

function escapePointer(name: string): string {
  return name.replace(/~/g, '~0').replace(/\//g, '~1');
}
