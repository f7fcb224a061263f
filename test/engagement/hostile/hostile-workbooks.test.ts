import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/engagement/read-document.ts';
import { AkashiError } from '../../../src/text/akashi-error.ts';
import { settingsLayout } from '../settings-layout.ts';
import { workbookOf } from '../workbook-of.ts';
import { hostileWorkbooks } from './hostile-workbooks.ts';

const folder = mkdtempSync(join(tmpdir(), 'akashi-hostile-'));
const file = 'provided/台帳.xlsx';
const received = {
  doc: 'DOC-15',
  file,
  version: '1',
  approvedAt: null,
  approver: null,
  receivedAt: null,
  custodian: null,
  sheet: null,
};

test.each(hostileWorkbooks.filter(({ heavy }) => heavy !== true).map((one) => [one.name, one] as const))(
  '%s: a clear end, quickly',
  async (_, { ends, make }) => {
    const path = join(folder, 'hostile.xlsx');
    writeFileSync(path, make(0.02));
    const started = process.cpuUsage();
    const ended = await readDocument(settingsLayout, path, received).then(
      ({ rows }) => (rows.length === 1 ? 'read' : 'read otherwise'),
      (error: unknown) => {
        if (!(error instanceof AkashiError)) throw error;
        for (const language of ['ja', 'en'] as const) {
          expect(error.describe(language)).toContain(file);
          expect(error.describe(language)).not.toMatch(/\{\w+\}|undefined/);
        }
        return error.code;
      },
    );
    expect(ended).toBe(ends);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
  },
);

test('a value taken from another workbook is read as kept, told, and never fetched', async () => {
  const path = join(folder, 'links.xlsx');
  const linked =
    '<sheetData><row r="1"><c r="A1" t="str"><v>項目</v></c><c r="B1" t="str"><v>基準</v></c></row><row r="2"><c r="A2" t="str"><v>MFA</v></c><c r="B2" t="str"><f>[1]規程!$B$2</f><v>必須</v></c></row></sheetData>';
  writeFileSync(path, workbookOf(linked, '', { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }));
  const { rows, notes } = await readDocument(settingsLayout, path, received);
  expect(rows[0]?.cells.value?.text).toBe('必須');
  expect(notes).toContainEqual({
    kind: 'ambiguous',
    at: '設定!B2',
    seen: '必須',
    made: '別のブックを参照する数式です。保存されている値を読みました（別のブックは開きません）',
  });
});
