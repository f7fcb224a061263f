/** First and last sheet column of a cell, counted from 0. */
export type Span = readonly [from: number, to: number];

/** Puts columns of wanted widths on the nearest edges of a grid, filling it; undefined when the grid has too few. */
export function snapColumns(wanted: readonly number[], grid: readonly number[]): readonly Span[] | undefined {
  if (wanted.length > grid.length) return undefined;
  const edges = [0];
  for (const width of grid) edges.push((edges.at(-1) ?? 0) + width);
  const scale = (edges.at(-1) ?? 0) / wanted.reduce((sum, width) => sum + width, 0);
  const spans: Span[] = [];
  let from = 0;
  let target = 0;
  wanted.forEach((width, at) => {
    target += width * scale;
    const last = grid.length - (wanted.length - at - 1);
    let edge = at === wanted.length - 1 ? grid.length : from + 1;
    while (edge < last && Math.abs((edges[edge + 1] ?? 0) - target) < Math.abs((edges[edge] ?? 0) - target)) edge += 1;
    spans.push([from, edge - 1]);
    from = edge;
  });
  return spans;
}
