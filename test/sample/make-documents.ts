import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { fixZipDates } from '../../src/engagement/fix-zip-dates.ts';
import { readYaml } from '../../src/procedures/read-yaml.ts';
import { drawioOf, type SampleDrawing } from './drawio-of.ts';
import { encodeShiftJis } from './encode-shift-jis.ts';

interface SampleSheet {
  readonly name: string;
  readonly merges?: readonly string[];
  /** The first column's text stands once and is merged over the rows it speaks of. */
  readonly mergeFirstColumn?: boolean;
  /** Rows crossed out by hand. */
  readonly struck?: readonly number[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

interface SampleDocument {
  readonly file: string;
  readonly encoding?: string;
  readonly sheets: readonly SampleSheet[];
}

const day = new Date('2026-04-02T00:00:00Z');

/** Writes the client's documents as the client would have: Excel with merged cells, one CSV in Shift_JIS, one drawing. */
export async function makeDocuments(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const descriptions = join(import.meta.dirname, 'documents');
  for (const name of readdirSync(descriptions).sort()) {
    const document = readYaml(join(descriptions, name), name).value as SampleDocument | SampleDrawing;
    writeFileSync(join(folder, document.file), await bytesOf(document));
  }
}

async function bytesOf(document: SampleDocument | SampleDrawing): Promise<Buffer> {
  if ('shapes' in document) return Buffer.from(drawioOf(document));
  return document.file.endsWith('.csv') ? csvOf(document) : workbookOf(document);
}

function csvOf({ sheets }: SampleDocument): Buffer {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  return encodeShiftJis(`${rows.map((row) => row.map((cell) => cell ?? '').join(',')).join('\r\n')}\r\n`);
}

async function workbookOf({ sheets }: SampleDocument): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  Object.assign(book, {
    created: day,
    modified: day,
    creator: '株式会社みなと物流サンプル（架空）',
    lastModifiedBy: '',
  });
  for (const { name, rows, merges = [], mergeFirstColumn, struck = [] } of sheets) {
    const sheet = book.addWorksheet(name);
    rows.forEach((row, index) => {
      row.forEach((cell, column) => {
        if (cell !== null) sheet.getCell(index + 1, column + 1).value = cell;
      });
    });
    for (const range of merges) sheet.mergeCells(range);
    if (mergeFirstColumn === true) for (const [from, to] of blocksOf(rows)) sheet.mergeCells(from, 1, to, 1);
    for (const row of struck) sheet.getRow(row).eachCell((cell) => Object.assign(cell, { font: { strike: true } }));
    for (const column of sheet.columns) column.width = 18;
  }
  return fixZipDates(Buffer.from(await book.xlsx.writeBuffer()));
}

/** Rows that belong to one text in the first column: from it to the row before the next one. */
function blocksOf(rows: SampleSheet['rows']): [number, number][] {
  const blocks: [number, number][] = [];
  rows.forEach((row, index) => {
    const last = blocks.at(-1);
    if (row.length > 1 && row[0] !== null) blocks.push([index + 1, index + 1]);
    else if (row.length > 1 && last !== undefined) last[1] = index + 1;
  });
  return blocks.filter(([from, to]) => to > from);
}
