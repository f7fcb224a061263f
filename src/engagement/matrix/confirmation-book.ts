import ExcelJS from 'exceljs';
import { fixZipDates } from '../fix-zip-dates.ts';
import { confirmationLayout } from './confirmation-layout.ts';
import type { ConfirmationLine } from './confirmation-lines.ts';

/** What the cover of a confirmation says. */
export interface ConfirmationCover {
  readonly engagement: string;
  readonly auditee: string;
  readonly matrix: string;
  readonly version: string;
  readonly matrixSha256: string;
  readonly number: string;
  /** The instant the evidence was settled (ISO); null where nothing was collected yet. */
  readonly settledAt: string | null;
}

/** A question with what the evidence holds for it; null where nothing was collected. */
export interface AskedLine extends ConfirmationLine {
  readonly found: { readonly count: number; readonly examples: readonly string[] } | null;
}

const day = new Date(Date.UTC(2000, 0, 1));
const dark = 'FF1F3864';
const pale = 'FFF2F2F2';
const thin = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
const box = { top: thin, left: thin, bottom: thin, right: thin };
const { columns, sheet: sheetName, cover: coverName, answers, lists } = confirmationLayout;

/** Writes 対応付け確認書: what the auditee is asked to confirm, with columns for the answer; everything else is locked. Same bytes every time. */
export async function confirmationBook(cover: ConfirmationCover, lines: readonly AskedLine[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.creator = 'akashi';
  book.lastModifiedBy = 'akashi';
  book.created = day;
  book.modified = day;
  await addCover(book, cover, lines.length);
  await addLines(book, cover, lines);
  return fixZipDates(Buffer.from(await book.xlsx.writeBuffer()));
}

async function addCover(book: ExcelJS.Workbook, cover: ConfirmationCover, count: number): Promise<void> {
  const sheet = book.addWorksheet(coverName);
  sheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 1 };
  sheet.columns = [{ width: 22 }, { width: 96 }];
  const title = sheet.addRow(['対応付け確認書']);
  title.font = { bold: true, size: 18 };
  title.height = 30;
  sheet.addRow([`${cover.auditee} 御中`]).font = { size: 12 };
  sheet.addRow([]);
  const purpose = sheet.addRow([
    '本書は、貴組織のアクセスコントロールマトリクスに記載された語（役割、システムなど）が、AWS 上のどの主体・リソースを指すかを確認していただくものです。監査人は、本書で確認を得た対応付けについてのみ、マトリクスと実効権限との一致・不一致を判定します。',
  ]);
  sheet.mergeCells(purpose.number, 1, purpose.number, 2);
  purpose.alignment = { wrapText: true, vertical: 'top' };
  purpose.height = 48;
  sheet.addRow([]);
  const facts: readonly (readonly [string, string])[] = [
    ['業務番号', cover.engagement],
    ['依頼番号', cover.number],
    ['マトリクス', cover.matrix],
    ['版', cover.version],
    ['SHA-256', cover.matrixSha256],
    [
      '証拠確定日時',
      cover.settledAt?.replace('T', ' ').replace(/:\d{2}(\.\d+)?Z$/, ' UTC') ??
        '（証拠の収集前。件数と例は示していません）',
    ],
    ['確認していただく行', `${count} 行`],
  ];
  for (const [name, value] of facts) {
    const row = sheet.addRow([name, value]);
    row.eachCell((cell) => {
      cell.border = box;
      cell.numFmt = '@';
    });
    row.getCell(1).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: pale } };
    row.getCell(1).font = { bold: true };
  }
  sheet.addRow([]);
  sheet.addRow(['記入の方法']).font = { bold: true };
  for (const line of [
    `1. シート「${sheetName}」の各行について、「被監査組織の確認」に 確認済・相違・該当なし のいずれかを選び、確認者（氏名）と確認日を記入してください。`,
    '2. 確認済: 左の語は、示したものを指します。同じ語に候補が複数あるときは、正しいものだけを確認済としてください。',
    '3. 相違: 示したものは誤りです。正しいものを備考に記入してください。',
    '4. 該当なし: 左の語に対応するものは AWS 上にありません。',
    '5. 白い欄（確認、確認者、確認日、備考）だけを記入し、行の追加・削除や、語の変更はしないでください。誤りがあれば備考にお書きください。',
    '6. 記入後、このファイルのまま（Excel 形式で）監査人に返送してください。',
  ]) {
    const row = sheet.addRow([line]);
    sheet.mergeCells(row.number, 1, row.number, 2);
    row.alignment = { wrapText: true, vertical: 'top' };
    row.height = 18;
  }
  await sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true });
}

async function addLines(book: ExcelJS.Workbook, cover: ConfirmationCover, lines: readonly AskedLine[]): Promise<void> {
  const sheet = book.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 1, xSplit: 3 }] });
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter = { oddFooter: `&L対応付け確認書 ${cover.number}&R&P / &N` };
  sheet.columns = columns.map(({ width }) => ({ width }));
  const head = sheet.addRow(columns.map(({ heading }) => heading));
  head.height = 36;
  head.eachCell((cell, column) => {
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: column > 8 ? 'FF7F6000' : dark } };
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
    cell.border = box;
  });
  for (const { number, list, word, at, object, kind, found } of lines) {
    const examples = found === null ? '' : found.examples.join('\n');
    const row = sheet.addRow([
      number,
      lists[list],
      word,
      at,
      object,
      kind,
      found === null ? '－' : found.count,
      examples,
    ]);
    const tall = Math.max(linesIn(word, 2), linesIn(object, 4), linesIn(examples, 7));
    row.height = Math.min(160, 13 * tall + 5);
    for (const [index] of columns.entries()) {
      const cell = row.getCell(index + 1);
      cell.border = box;
      cell.alignment = { vertical: 'top', wrapText: true, horizontal: index === 6 ? 'right' : 'left' };
      if (index < 8) {
        cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: pale } };
        if (index !== 6) cell.numFmt = '@';
      } else cell.protection = { locked: false };
      if (index === 10) cell.numFmt = 'yyyy-mm-dd';
    }
  }
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
  };
  if (lines.length > 0)
    dataValidations.add(`I2:I${lines.length + 1}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`"${answers.join(',')}"`],
      showErrorMessage: true,
      errorTitle: '被監査組織の確認',
      error: '確認済・相違・該当なし のいずれかを選んでください。',
    });
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });
}

/** Lines that a text takes in a column; a full-width sign is as wide as two letters. */
function linesIn(text: string, column: number): number {
  const width = (columns[column]?.width ?? 10) - 1;
  const lines = text
    .split('\n')
    .map((line) => [...line].reduce((sum, sign) => sum + (/[\u0020-\u007e]/.test(sign) ? 1 : 2), 0));
  return lines.reduce((sum, units) => sum + Math.max(1, Math.ceil(units / width)), 0);
}
