import ExcelJS from 'exceljs';
import type { DocumentLayout } from '../procedures/document-layout.ts';
import { fixZipDates } from './fix-zip-dates.ts';
import { neededDocuments } from './needed-documents.ts';

const day = new Date(Date.UTC(2000, 0, 1));

/** 提出依頼資料一覧: the documents the chosen procedures need, why, and columns for request and receipt. */
export async function requestList(
  documents: readonly DocumentLayout[],
  procedures: readonly string[],
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.creator = 'akashi';
  book.lastModifiedBy = 'akashi';
  book.created = day;
  book.modified = day;
  const sheet = book.addWorksheet('提出依頼資料一覧', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
  };
  sheet.columns = [10, 36, 48, 30, 16, 12, 12, 10, 12, 14, 24].map((width) => ({ width }));
  const head = sheet.addRow([
    '文書番号',
    '資料名',
    '用途',
    '必要とする手続',
    '様式',
    '依頼日',
    '受領日',
    '版',
    '承認日',
    '受領者',
    '備考',
  ]);
  head.eachCell((cell) => {
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F3864' } };
  });
  for (const layout of neededDocuments(documents, procedures)) {
    const serves = layout.procedures.filter((id) => procedures.includes(id)).join('、');
    const form = layout.kind === 'table' ? `${layout.id}.xlsx` : '任意（文書）';
    const row = sheet.addRow([layout.id, layout.title.ja, layout.purpose.ja, serves, form]);
    row.alignment = { vertical: 'top', wrapText: true };
  }
  sheet.autoFilter = { from: 'A1', to: 'K1' };
  return fixZipDates(Buffer.from(await book.xlsx.writeBuffer()));
}
