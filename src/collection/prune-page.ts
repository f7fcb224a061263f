import type { Parent } from '../collectors/collector.ts';

/** Names below a node of a page; `whole` keeps all that stands there. */
interface Branch {
  whole: boolean;
  readonly names: Map<string, Branch>;
}

/** What is left of a page when only the members remain that the operations hanging on it read. */
export function prunePage(page: unknown, parents: readonly Parent[]): unknown {
  const root: Branch = { whole: false, names: new Map() };
  for (const { each, bind, where, unless } of parents) {
    const element = grow(root, each);
    for (const path of [...Object.values(bind), ...Object.keys({ ...where, ...unless })])
      if (!path.startsWith('^')) grow(element, path).whole = true;
  }
  return prune(page, root);
}

function grow(root: Branch, path: string): Branch {
  if (path === '$') return root;
  return path.split(/\[\]\.?|\./).reduce((branch, name) => {
    if (name === '') return branch;
    const next = branch.names.get(name) ?? { whole: false, names: new Map<string, Branch>() };
    branch.names.set(name, next);
    return next;
  }, root);
}

function prune(node: unknown, branch: Branch): unknown {
  if (branch.whole || typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((item) => prune(item, branch));
  return Object.fromEntries(
    Object.entries(node).flatMap(([name, value]) => {
      const below = branch.names.get(name);
      return below === undefined ? [] : [[name, prune(value, below)]];
    }),
  );
}
