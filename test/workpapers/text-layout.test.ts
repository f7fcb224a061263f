import { expect, test } from 'vitest';
import { columnLetter } from '../../src/workpapers/column-letter.ts';
import { countLines } from '../../src/workpapers/count-lines.ts';
import { displayWidth } from '../../src/workpapers/display-width.ts';
import { excelText } from '../../src/workpapers/excel-text.ts';
import { nameSheets } from '../../src/workpapers/name-sheets.ts';
import { printInstant } from '../../src/workpapers/print-instant.ts';
import { printableText } from '../../src/workpapers/printable-text.ts';
import { shareWidth } from '../../src/workpapers/share-width.ts';
import { snapColumns } from '../../src/workpapers/snap-columns.ts';
import { zonedDate } from '../../src/workpapers/zoned-date.ts';

test.each([
  ['監査', 4],
  ['audit', 5],
  ['ｶﾝｻ', 3],
  ['𠮷', 2],
  ['§5', 3],
])('width of %s is %i', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test.each([
  ['短い', 10, 1],
  ['あ'.repeat(11), 10, 3],
  ['a\nb\nc', 10, 3],
  ['x'.repeat(25), 10, 3],
  ['ab cdefghijk', 10, 2],
])('%s in %i takes %i lines', (text, capacity, lines) => {
  expect(countLines(text, capacity)).toBe(lines);
});

test.each([
  ['a\u202eb', 'a［U+202E］b'],
  ['\ud800x', '［U+D800］x'],
  ['x\udc00', 'x［U+DC00］'],
  ['𠮷', '𠮷'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['\u0000\u007f', '［U+0000］［U+007F］'],
])('%j prints as %j', (text, printed) => {
  expect(printableText(text)).toBe(printed);
});

test('a string longer than a cell says how much is left out', () => {
  const text = excelText('あ'.repeat(40_000), 'ja');
  expect(text.length).toBeLessThanOrEqual(32_767);
  expect(text).toMatch(/以下 7333 字は省略。全文は証拠ファイルを参照］$/);
});

test('sheet names are short, allowed and unique', () => {
  const names = nameSheets([
    { number: 'A-01', title: '表紙' },
    { number: 'A-01', title: '表紙' },
    { number: 'B-01', title: "a/b\\c[d]:*?'".repeat(4) },
    { number: 'B-02', title: '𠮷'.repeat(30) },
  ]);
  expect(names.slice(0, 2)).toEqual(['A-01 表紙', 'A-01 表紙~2']);
  for (const name of names) {
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[*?:/\\[\]']|[\ud800-\udbff]$/);
  }
});

test('columns snap to the nearest edges and fill the grid', () => {
  expect(snapColumns([10, 30], [10, 10, 10, 10])).toEqual([
    [0, 0],
    [1, 3],
  ]);
  expect(snapColumns([1, 1, 1], [5, 80, 5])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
  expect(snapColumns([1, 1], [5])).toBeUndefined();
});

test('PDF widths add up and none vanishes', () => {
  const widths = shareWidth([1, 1000, 1], 500, 20);
  expect(widths[0]).toBeCloseTo(20);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(500);
});

test.each([
  ['2026-04-10T15:30:00.000Z', 'Asia/Tokyo', '2026-04-11T00:30:00.000Z'],
  ['2026-07-01T00:00:00Z', 'America/New_York', '2026-06-30T20:00:00.000Z'],
  ['2026-04-10', 'Asia/Tokyo', '2026-04-10T00:00:00.000Z'],
])('%s in %s reads %s', (instant, zone, wall) => {
  expect(zonedDate(instant, zone)?.toISOString()).toBe(wall);
});

test('what is no instant stays as it is written', () => {
  expect(zonedDate('昨日', 'Asia/Tokyo')).toBeUndefined();
  expect(printInstant('昨日', 'Asia/Tokyo')).toBe('昨日');
  expect(printInstant('2026-04-12T00:00:00Z', 'Asia/Tokyo')).toBe('2026-04-12 09:00 JST (2026-04-12 00:00 UTC)');
});

test('column letters', () => {
  expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
