import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chosenSheets } from '../../../src/engagement/matrix/chosen-sheets.ts';
import { readMatrixTables } from '../../../src/engagement/matrix/read-matrix-tables.ts';
import type { Sheet } from '../../../src/engagement/sheet.ts';
import { readContent } from '../../../src/procedures/read-content.ts';
import { Paper, xlsxOf } from './messy/paper.ts';
import { mappingOf } from './messy/read-messy.ts';
import { receivedMatrix } from './received-matrix.ts';

const names = (found: readonly Sheet[]): readonly string[] => found.map(({ name }) => name);
const sheets = ['権限表', '改訂履歴', '【凡例】', '記号の説明', '旧版'].map((name) => ({ name }) as Sheet);

test('the named sheet keeps the legends beside it, whatever form its name has', () => {
  expect(names(chosenSheets({ sheets }, receivedMatrix('m.xlsx', { sheet: '権限表 ' })))).toEqual([
    '権限表',
    '【凡例】',
    '記号の説明',
  ]);
  expect(names(chosenSheets({ sheets }, receivedMatrix('m.xlsx')))).toHaveLength(5);
  expect(() => chosenSheets({ sheets }, receivedMatrix('m.xlsx', { sheet: '権限' }))).toThrow('has no sheet "権限"');
});

test('the marks of the named sheet mean what the legend sheet says', async () => {
  const matrix = new Paper('権限表');
  const lines = [
    ['', '受注データ', '顧客データ'],
    ['運用者', '○', '×'],
    ['開発者', '×', '○'],
  ];
  for (const [n, line] of lines.entries())
    for (const [m, text] of line.entries()) if (text !== '') matrix.put(n + 2, m + 2, text);
  const legend = new Paper('凡例');
  for (const [n, line] of [
    ['○', '参照・更新'],
    ['×', '不可'],
  ].entries())
    for (const [m, text] of line.entries()) legend.put(n + 2, m + 2, text);
  const bytes = await xlsxOf([matrix, legend]);
  const mapping = mappingOf(
    'matrix: provided/m.xlsx\ntables:\n  - { sheet: 権限表, principals: rows }\nresources:\n' +
      '  - { word: 受注データ, id: R-1, target: ③, mapping: { status: 監査人案 } }\n' +
      '  - { word: 顧客データ, id: R-2, target: ③, mapping: { status: 監査人案 } }\n',
  );
  const folder = mkdtempSync(join(tmpdir(), 'akashi-sheets-'));
  writeFileSync(join(folder, 'm.xlsx'), bytes);
  const layout = readContent().documents.find(({ id }) => id === 'DOC-01');
  if (layout === undefined) throw new Error('no layout of DOC-01');
  const received = receivedMatrix('provided/m.xlsx', { sheet: '権限表' });
  const tables = await readMatrixTables(join(folder, 'm.xlsx'), received, layout, () => mapping);
  rmSync(folder, { recursive: true });
  expect(tables.legend).toHaveLength(2);
});
