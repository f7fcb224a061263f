/** The sheets and ranges in which cells stand: `権限表!D7:I14`; places that are no cells of a sheet are counted by file. */
export function cellRange(places: readonly string[]): string {
  const sheets = new Map<string, { columns: string[]; rows: number[] }>();
  const others = new Set<string>();
  for (const place of places) {
    const [, sheet, column, row] = /^(.*)!([A-Z]{1,3})(\d+)$/.exec(place) ?? [];
    if (sheet === undefined || column === undefined || row === undefined) {
      others.add(place.split(/[!:]/)[0] ?? place);
      continue;
    }
    const known = sheets.get(sheet) ?? { columns: [], rows: [] };
    known.columns.push(column);
    known.rows.push(Number(row));
    sheets.set(sheet, known);
  }
  const ranges = [...sheets].map(([sheet, { columns, rows }]) => {
    const sorted = columns.sort((a, b) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0));
    const ends = rows.reduce(([low, high], row) => [Math.min(low, row), Math.max(high, row)] as const, [
      Number.POSITIVE_INFINITY,
      0,
    ] as readonly [number, number]);
    return `${sheet}!${sorted[0]}${ends[0]}:${sorted.at(-1)}${ends[1]}`;
  });
  return [...ranges, ...others].join('\n');
}
