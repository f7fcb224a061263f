import ExcelJS from 'exceljs';
import type { ColumnType, DocumentColumn, DocumentLayout, DocumentSheet } from '../procedures/document-layout.ts';
import { fixZipDates } from './fix-zip-dates.ts';

const day = new Date(Date.UTC(2000, 0, 1));
const lastRow = 1000;
const choices: Partial<Record<ColumnType, string>> = { decision: '"採用,不採用,読替"', boolean: '"○,×"' };
const hints: Readonly<Record<ColumnType, string>> = {
  text: '文字',
  number: '数値',
  date: '日付（2026-03-31 の形）',
  boolean: '○ または ×',
  percent: '百分率（70% の形）',
  account: '12桁のアカウントID（文字列として）',
  region: 'リージョン名（ap-northeast-1 の形）',
  symbol: '記号（凡例のもの）',
  decision: '採用・不採用・読替のいずれか',
  quantity: '値と単位と以上・以下（90日以内、14文字以上、70%、必須 など）',
};

/** A form for one client document: a sheet per table with headings, an example line, choices, and instructions; same bytes every time. */
export async function documentTemplate(layout: DocumentLayout): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.creator = 'akashi';
  book.lastModifiedBy = 'akashi';
  book.created = day;
  book.modified = day;
  for (const sheet of layout.sheets) addTable(book, sheet);
  addInstructions(book, layout);
  return fixZipDates(Buffer.from(await book.xlsx.writeBuffer()));
}

function addTable(book: ExcelJS.Workbook, layout: DocumentSheet): void {
  const sheet = book.addWorksheet(layout.name.ja, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
  };
  sheet.columns = [{ width: 9 }, ...layout.columns.map((column) => ({ width: width(column), style: { numFmt: '@' } }))];
  const head = sheet.getRow(1);
  head.values = ['行区分', ...layout.columns.map(({ heading }) => heading.ja)];
  head.eachCell((cell, column) => {
    const required = layout.columns[column - 2]?.required === true;
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: required ? 'FF1F3864' : 'FF7F7F7F' } };
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
  const example = sheet.getRow(2);
  example.values = ['記入例', ...layout.columns.map(({ key }) => layout.example[key] ?? '')];
  example.font = { italic: true, color: { argb: 'FF7F7F7F' } };
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
  };
  for (const [index, column] of layout.columns.entries()) {
    const formula = choices[column.type];
    if (formula === undefined) continue;
    const letter = sheet.getColumn(index + 2).letter;
    dataValidations.add(`${letter}3:${letter}${lastRow}`, {
      type: 'list',
      allowBlank: true,
      formulae: [formula],
      showErrorMessage: true,
    });
  }
}

function width({ heading, type }: DocumentColumn): number {
  return Math.max(type === 'text' ? 22 : 14, heading.ja.length * 2 + 2);
}

function addInstructions(book: ExcelJS.Workbook, layout: DocumentLayout): void {
  const sheet = book.addWorksheet('記入要領');
  sheet.columns = [{ width: 18 }, { width: 22 }, { width: 8 }, { width: 60 }];
  sheet.addRow([`${layout.id} ${layout.title.ja}`]).font = { bold: true, size: 14 };
  for (const line of [
    layout.purpose.ja,
    '3行目から記入してください。「記入例」の行は読み取りません。列の順序は変えてもかまいません。',
    '1行に1件を記入し、色や取り消し線、セルの結合に意味を持たせないでください。',
    '既存の台帳・規程をそのまま提出いただいてもかまいません（見出しの行があれば読み取れます）。',
  ])
    sheet.addRow([line]);
  sheet.addRow([]);
  sheet.addRow(['シート', '列', '必須', '書き方']).font = { bold: true };
  for (const table of layout.sheets) {
    for (const column of table.columns) {
      sheet.addRow([
        table.name.ja,
        column.heading.ja,
        column.required ? '必須' : '任意',
        column.hint ?? hints[column.type],
      ]);
    }
  }
}
