import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/engagement/read-workbook.ts';

test('fill colours of filled and empty cells, and comments, are read; white and none are no colour', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('表');
  const paint = (address: string, fgColor: Partial<ExcelJS.Color>): void => {
    sheet.getCell(address).fill = { type: 'pattern', pattern: 'solid', fgColor };
  };
  sheet.getCell('A1').value = '役割';
  paint('A1', { argb: 'FFFFFF00' });
  paint('B1', { argb: 'FFFFFFFF' });
  paint('C3', { theme: 4, tint: 0.5 } as Partial<ExcelJS.Color>);
  sheet.getCell('A2').value = '運用者';
  sheet.getCell('A2').note = '来期に見直し';
  const [read] = await readWorkbook(Buffer.from(await book.xlsx.writeBuffer()), 'm.xlsx');
  expect([...(read?.fills ?? [])].map(([row, line]) => [row, [...line]])).toEqual([
    [1, [[1, 'FFFF00']]],
    [3, [[3, 'theme:4:0.5']]],
  ]);
  expect(read?.comments).toEqual([{ row: 2, column: 1, text: '来期に見直し' }]);
  expect(read?.rows.map(({ number }) => number)).toEqual([1, 2]);
});
