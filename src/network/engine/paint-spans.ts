import type { Span } from './span.ts';

/** What holds at each place of a family. */
export interface Painted<T> {
  at(place: number): T;
  /** The places of a span by what holds there; equal values come together. */
  split(span: Span): readonly { readonly span: Span; readonly value: T }[];
}

/** Lays layers over the places of a family and settles, for each stretch, what those that cover it come to; the same layers come to the same value. */
export function paintSpans<L extends { readonly span: Span }, T>(
  layers: readonly L[],
  settle: (covering: readonly L[]) => T,
): Painted<T> {
  const events = layers
    .flatMap(({ span }, layer) =>
      span.flatMap(([first, last]) => [
        { at: first, layer, opens: true },
        { at: last + 1, layer, opens: false },
      ]),
    )
    .sort((a, b) => a.at - b.at);
  const known = new Map<string, T>();
  const settled = (active: ReadonlySet<number>): T => {
    const chosen = [...active].sort((a, b) => a - b);
    const key = chosen.join();
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const value = settle(chosen.map((layer) => layers[layer] as L));
    known.set(key, value);
    return value;
  };
  const active = new Set<number>();
  const starts = [0];
  const values = [settled(active)];
  for (let n = 0; n < events.length; ) {
    const at = events[n]?.at ?? 0;
    for (; events[n]?.at === at; n += 1) {
      const { layer, opens } = events[n] as { layer: number; opens: boolean };
      if (opens) active.add(layer);
      else active.delete(layer);
    }
    const value = settled(active);
    if (at === 0) values[0] = value;
    else if (value !== values.at(-1)) {
      starts.push(at);
      values.push(value);
    }
  }
  return { at: (place) => values[stretch(starts, place)] as T, split: (span) => split(starts, values, span) };
}

/** The stretch a place lies in. */
function stretch(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function split<T>(starts: readonly number[], values: readonly T[], span: Span): { span: Span; value: T }[] {
  const [only] = span;
  if (only !== undefined && span.length === 1 && only[0] === only[1])
    return [{ span, value: values[stretch(starts, only[0])] as T }];
  const pieces = new Map<T, (readonly [number, number])[]>();
  for (const [first, last] of span)
    for (let n = stretch(starts, first); n < starts.length && (starts[n] as number) <= last; n += 1) {
      const value = values[n] as T;
      const end = Math.min(last, (starts[n + 1] ?? Number.POSITIVE_INFINITY) - 1);
      const piece = pieces.get(value);
      const part = [Math.max(first, starts[n] as number), end] as const;
      if (piece === undefined) pieces.set(value, [part]);
      else if ((piece.at(-1)?.[1] ?? 0) + 1 === part[0])
        piece[piece.length - 1] = [(piece.at(-1) as typeof part)[0], end];
      else piece.push(part);
    }
  return [...pieces].map(([value, part]) => ({ span: part, value }));
}
