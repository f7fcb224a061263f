import { terminalWidth } from './terminal-width.ts';

/** Lines of cells as a table with aligned columns; the first column to the left, numbers to the right. */
export function printTable(lines: readonly (readonly string[])[]): string {
  const columns = lines[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, n) =>
    Math.max(...lines.map((line) => terminalWidth(line[n] ?? ''))),
  );
  return lines
    .map((line) =>
      line
        .map((cell, n) => (n === 0 ? cell + pad(cell, widths[n] ?? 0) : pad(cell, widths[n] ?? 0) + cell))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function pad(cell: string, width: number): string {
  return ' '.repeat(Math.max(0, width - terminalWidth(cell)));
}
