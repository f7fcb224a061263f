import ExcelJS from 'exceljs';

/** A cell of a sheet under construction. */
export interface PaperCell {
  value?: string | number | Date;
  fill?: string;
  struck?: boolean;
  comment?: string;
  format?: string;
}

/** A sheet under construction, before it becomes an .xlsx. */
export class Paper {
  readonly name: string;
  readonly cells = new Map<string, PaperCell>();
  readonly merges: [number, number, number, number][] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  constructor(name: string) {
    this.name = name;
  }

  put(row: number, column: number, cell: PaperCell | string | number | undefined): void {
    if (cell === undefined) return;
    const made = typeof cell === 'object' ? cell : { value: cell };
    this.cells.set(`${row},${column}`, { ...this.cells.get(`${row},${column}`), ...made });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push([top, left, bottom, right]);
  }
}

/** The sheets as the bytes of an .xlsx, as Excel would have saved them. */
export async function xlsxOf(papers: readonly Paper[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const paper of papers) {
    const sheet = book.addWorksheet(paper.name);
    for (const [key, { value, fill, struck, comment, format }] of paper.cells) {
      const [row = 1, column = 1] = key.split(',').map(Number);
      const cell = sheet.getCell(row, column);
      if (value !== undefined) cell.value = value;
      if (fill !== undefined) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${fill}` } };
      if (struck === true) cell.font = { strike: true };
      if (comment !== undefined) cell.note = comment;
      if (format !== undefined) cell.numFmt = format;
    }
    for (const [top, left, bottom, right] of paper.merges) sheet.mergeCells(top, left, bottom, right);
    for (const row of paper.hiddenRows) sheet.getRow(row).hidden = true;
    for (const column of paper.hiddenColumns) sheet.getColumn(column).hidden = true;
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}
