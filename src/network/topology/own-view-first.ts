/** An element and the account whose answers show it. */
interface Viewed<T> {
  readonly element: T;
  readonly viewer: string;
}

/** Each element once, in the order of the ids: the owner's view where it was read, else that of the first account by number. */
export function ownViewFirst<T extends { readonly id: string; readonly account: string }>(
  views: Iterable<Viewed<T>>,
): ReadonlyMap<string, T> {
  const kept = new Map<string, Viewed<T>>();
  for (const view of views) {
    const known = kept.get(view.element.id);
    if (known === undefined || ranks(view) < ranks(known)) kept.set(view.element.id, view);
  }
  const sorted = [...kept.values()].sort((a, b) => (a.element.id < b.element.id ? -1 : 1));
  return new Map(sorted.map(({ element }) => [element.id, element]));
}

/** Below every other account number stands the owner's own view. */
function ranks<T extends { readonly account: string }>({ element, viewer }: Viewed<T>): string {
  return element.account === viewer ? '' : viewer;
}
