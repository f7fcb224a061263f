import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { ClientDocument } from '../../src/engagement/client-document.ts';
import { readDocument } from '../../src/engagement/read-document.ts';
import { AkashiError } from '../../src/text/akashi-error.ts';
import { settingsLayout } from './settings-layout.ts';
import { workbookOf } from './workbook-of.ts';
import { zipOf } from './zip-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'akashi-document-'));

function read(file: string, bytes: Buffer | string, sheet: string | null = null): Promise<ClientDocument> {
  writeFileSync(join(folder, file), bytes);
  const meta = {
    doc: 'DOC-15',
    file,
    version: '1',
    approvedAt: null,
    approver: null,
    receivedAt: null,
    custodian: null,
    sheet,
  };
  return readDocument(settingsLayout, join(folder, file), meta);
}

async function failure(file: string, bytes: Buffer | string): Promise<AkashiError> {
  const error: unknown = await read(file, bytes).catch((cause: unknown) => cause);
  if (error instanceof AkashiError) return error;
  throw new Error(`not refused: ${String(error)}`);
}

const lines = ({ rows }: ClientDocument): readonly string[] =>
  rows.map(
    ({ at, cells }) =>
      `${at} ${Object.entries(cells)
        .map(([key, cell]) => `${key}=${cell.text}`)
        .join(' ')}`,
  );
const noted = ({ notes }: ClientDocument): readonly string[] =>
  notes.map(({ kind, at, made }) => `${kind} ${at} ${made}`);

test('a messy Japanese workbook: every line with its address, every change noted', async () => {
  const book = new ExcelJS.Workbook();
  const cover = book.addWorksheet('表紙');
  cover.addRow(['承認', '情報システム部長']);
  const old = book.addWorksheet('旧版');
  old.state = 'hidden';
  old.addRow(['項目', '基準']);
  old.addRow(['パスワード最小長', '8文字']);
  const sheet = book.addWorksheet('認証');
  sheet.getCell('B1').value = 'パラメータシート 第3版';
  sheet.getCell('E2').value = '作成：山田';
  sheet.addRow([]);
  sheet.getRow(4).values = ['No', '基 準 値', '備考', '設定項目*', '対象'];
  sheet.getRow(5).values = [1, '９０日　以内', 'メモ', 'アクセスキー', 'ＩＡＭ'];
  sheet.getRow(6).values = [2, 14, '', 'ﾊﾟｽﾜｰﾄﾞ最小長', '〃'];
  sheet.getRow(7).values = [3, '〇', '', 'MFA', ''];
  sheet.getRow(8).values = [4, '禁止', '', '', ''];
  sheet.mergeCells('D7:D8');
  sheet.getRow(9).values = [5, 0.7, '', 'CPU', ''];
  sheet.getCell('B9').numFmt = '0%';
  sheet.getRow(10).values = [6, new Date(Date.UTC(2026, 2, 31)), '', '期限', ''];
  sheet.getRow(11).values = [7, '消した値', '', '消した行', ''];
  for (const address of ['A11', 'B11', 'D11']) sheet.getCell(address).font = { strike: true };
  sheet.getRow(12).values = [
    8,
    { richText: [{ font: { strike: true }, text: '60日' }, { text: '90日' }] },
    '',
    '一部を消した行',
    '',
  ];
  sheet.getRow(13).values = [9, { formula: '1+1', result: 30 }, '', '数式', ''];
  sheet.getRow(14).values = ['', '', '※1 例外は別紙', '', ''];
  sheet.getRow(15).values = [10, '30日', '', '隠した行', ''];
  sheet.getRow(15).hidden = true;
  sheet.getRow(16).values = ['記入例', '90日', '', '例の行', ''];
  const document = await read('messy.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
  expect(lines(document)).toEqual([
    '認証!5 value=90日 以内 item=アクセスキー target=IAM',
    '認証!6 value=14 item=パスワード最小長 target=IAM',
    '認証!7 value=○ item=MFA target=',
    '認証!8 value=禁止 item=MFA target=',
    '認証!9 value=70% item=CPU target=',
    '認証!10 value=2026-03-31 item=期限 target=',
    '認証!12 value=90日 item=一部を消した行 target=',
    '認証!13 value=30 item=数式 target=',
    '認証!15 value=30日 item=隠した行 target=',
  ]);
  expect(document.rows[1]?.cells['item']).toEqual({ raw: 'ﾊﾟｽﾜｰﾄﾞ最小長', text: 'パスワード最小長', at: '認証!D6' });
  expect(noted(document)).toEqual([
    'ignored 表紙! 様式の見出しがないシートのため、読みません',
    'hidden 旧版! 非表示のシートのため、読みません',
    'ignored 認証!A4 様式にない列のため、読みません',
    'ignored 認証!C4 様式にない列のため、読みません',
    'normalised 認証!B5 90日 以内',
    'normalised 認証!E5 IAM',
    'normalised 認証!D6 パスワード最小長',
    'normalised 認証!E6 IAM（認証!E5）',
    'normalised 認証!B7 ○',
    'normalised 認証!D8 MFA（結合セル 認証!D7）',
    'struck 認証!11 取り消し線の行のため、読みません',
    'struck 認証!B12 90日',
    'ignored 認証!14 必須の列がすべて空のため、表の行として扱いません',
    'hidden 認証!15 非表示の行ですが、読み取りました',
    'ignored 認証!16 記入例の行のため、読みません',
  ]);
});

test('furigana is not the text, inline text and two heading rows are read', async () => {
  const strings =
    '<si><t>認証</t><rPh sb="0" eb="2"><t>ニンショウ</t></rPh></si><si><r><t>90</t></r><r><t xml:space="preserve"> 日</t></r></si>';
  const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = `<sheetData><row r="1">${cell('A1', '設定')}${cell('B1', '基準')}</row><row r="2">${cell('A2', '項目')}</row>
    <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c></row></sheetData>`;
  expect(lines(await read('furigana.xlsx', workbookOf(sheet, strings)))).toEqual(['設定!3 item=認証 value=90 日']);
});

const csv = '\ufeff項目,基準,余分\r\n"アクセスキー\r\n（全員）",90日,x\r\n=cmd|calc,"=1+1"\r\n';
test('CSV: BOM, line breaks inside a cell, ragged lines; a formula is text', async () => {
  const document = await read('settings.csv', csv);
  expect(lines(document)).toEqual([
    'settings.csv:2 item=アクセスキー\n(全員) value=90日',
    'settings.csv:4 item==cmd|calc value==1+1',
  ]);
  expect(document.rows[1]?.cells['value']?.at).toBe('settings.csv:4:2');
});

test('CSV in Shift_JIS', async () => {
  const bytes = Buffer.concat([
    Buffer.from([0x8d, 0x80, 0x96, 0xda]),
    Buffer.from(','),
    Buffer.from([0x8a, 0xee, 0x8f, 0x80]),
    Buffer.from('\nMFA,'),
    Buffer.from([0x95, 0x4b, 0x90, 0x7b]),
    Buffer.from('\n'),
  ]);
  expect(lines(await read('sjis.csv', bytes))).toEqual(['sjis.csv:2 item=MFA value=必須']);
});

const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
test.each([
  ['missing heading', 'a.csv', '項目,値なし\nx,y\n', 'TABLE_NOT_FOUND'],
  ['broken quotes', 'b.csv', '項目,基準\n"x,y\n', 'CSV_BROKEN'],
  ['unknown encoding', 'c.csv', Buffer.from([0xff, 0xfd, 0xa0, 0x0a]), 'CSV_ENCODING'],
  ['PDF', 'd.xlsx', '%PDF-1.7', 'TABLE_IS_PDF'],
  ['.xls', 'e.xls', ole, 'WORKBOOK_OLD'],
  ['password', 'f.xlsx', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), 'WORKBOOK_PROTECTED'],
  ['macro', 'g.xlsm', workbookOf('', '', { 'xl/vbaProject.bin': 'x' }), 'WORKBOOK_MACRO'],
  ['other zip', 'h.docx', zipOf({ 'word/document.xml': '<x/>' }), 'TABLE_IS_TEXT_DOCUMENT'],
  ['binary', 'i.bin', Buffer.alloc(100), 'NOT_A_WORKBOOK'],
  ['zip bomb by its directory', 'j.xlsx', zipOf({ 'xl/workbook.xml': 'x' }, 4_000_000_000), 'WORKBOOK_TOO_LARGE'],
  ['zip bomb that lies', 'k.xlsx', zipOf({ 'xl/workbook.xml': 'x'.repeat(1_000_000) }, 10), 'WORKBOOK_TOO_LARGE'],
  ['cut off', 'l.xlsx', workbookOf('<sheetData/>').subarray(0, 200), 'WORKBOOK_BROKEN'],
  ['entity bomb', 'm.xlsx', workbookOf('<!DOCTYPE x [<!ENTITY a "aaaa">]><sheetData/>'), 'WORKBOOK_BROKEN'],
  ['a tag without end', 'n.xlsx', workbookOf(`<sheetData><row r="${'1'.repeat(6_000_000)}`), 'WORKBOOK_BROKEN'],
] as const)('refused with words for the client: %s', async (_, file, bytes, code) => {
  const error = await failure(file, bytes);
  expect([error.code, error.exit]).toEqual([code, 2]);
  expect(error.describe('ja')).toContain(file);
  expect(error.describe('ja')).not.toMatch(/\{\w+\}/);
});

test('a missing heading names the sheet, what is missing and what was seen', async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1" t="str"><v>項目</v></c><c r="B1" t="str"><v>判定</v></c></row></sheetData>';
  expect((await failure('o.xlsx', workbookOf(sheet))).describe('ja')).toMatch(
    /「設定」.*必須の見出し: 基準。見えた見出し: 項目、判定/,
  );
});

test('a million empty rows, a merge over the whole sheet and a name over everything do no harm', async () => {
  const head =
    '<row r="1"><c r="A1" t="str"><v>項目</v></c><c r="B1" t="str"><v>基準</v></c></row><row r="2"><c r="A2" t="str"><v>MFA</v></c><c r="B2" t="str"><v>必須</v></c></row>';
  const empty = Array.from({ length: 1_000_000 }, (_, n) => `<row r="${n + 3}"><c r="A${n + 3}" s="1"/></row>`).join(
    '',
  );
  const sheet = `<sheetData>${head}${empty}</sheetData><mergeCells><mergeCell ref="C2:XFD1048576"/><mergeCell ref="A30:F1048576"/></mergeCells>`;
  const started = process.cpuUsage();
  expect(lines(await read('million.xlsx', workbookOf(sheet)))).toEqual(['設定!2 item=MFA value=必須']);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
});
