import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { Paper, xlsxOf } from '../engagement/matrix/messy/paper.ts';

/** Puts a small matrix in a layout of the client's own into the engagement folder, as DOC-01. */
export async function receiveMatrix(folder: string): Promise<void> {
  const paper = new Paper('権限表');
  const lines = [
    ['役割', '③受注データ', '①IAM・組織'],
    ['運用者', '○', '×'],
    ['監査担当', '△', '△'],
    [],
    ['凡例'],
    ['○', '参照・更新'],
    ['△', '参照のみ'],
    ['×', '不可'],
  ];
  for (const [n, line] of lines.entries()) for (const [m, text] of line.entries()) paper.put(n + 2, m + 2, text);
  writeFileSync(join(folder, 'provided', '権限表.xlsx'), await xlsxOf([paper]));
  const file = join(folder, 'engagement.yaml');
  const entry = '{ doc: DOC-01, file: provided/権限表.xlsx, version: "1.0", approvedAt: 2026-01-15 }';
  writeFileSync(file, readFileSync(file, 'utf8').replace('documents: []', `documents:\n  - ${entry}`));
}

/** The confirmation as the auditee sends it back: nothing of it has a counterpart. */
export async function signConfirmation(folder: string, to: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(folder, 'request', '対応付け確認書.xlsx'));
  book.getWorksheet('対応付け')?.eachRow((row, number) => {
    if (number === 1) return;
    for (const [n, text] of ['該当なし', '佐藤 次郎', '2026-04-02'].entries()) row.getCell(9 + n).value = text;
  });
  await book.xlsx.writeFile(to);
}
