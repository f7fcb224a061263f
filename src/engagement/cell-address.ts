import type { Sheet } from './sheet.ts';

/** The address a human finds the place by: `認証!D7` in a workbook, `settings.csv:7:4` in a CSV; without column the row. */
export function cellAddress(sheet: Pick<Sheet, 'kind' | 'name'>, row: number, column?: number): string {
  if (sheet.kind === 'csv') return column === undefined ? `${sheet.name}:${row}` : `${sheet.name}:${row}:${column}`;
  return `${sheet.name}!${column === undefined ? '' : letters(column)}${row}`;
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
