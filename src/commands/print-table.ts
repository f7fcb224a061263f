/** Full-width characters take two columns on a terminal (Unicode East Asian Width W and F, the ranges Japanese text uses). */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** Lines of cells as a table with aligned columns; the first column to the left, numbers to the right. */
export function printTable(lines: readonly (readonly string[])[]): string {
  const columns = lines[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, n) => Math.max(...lines.map(line => widthOf(line[n] ?? ''))));
  return lines
    .map(line => line.map((cell, n) => (n === 0 ? cell + pad(cell, widths[n] ?? 0) : pad(cell, widths[n] ?? 0) + cell)).join('  ').trimEnd())
    .join('\n');
}

function widthOf(cell: string): number {
  return cell.length + (cell.match(wide)?.length ?? 0);
}

function pad(cell: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(cell)));
}
