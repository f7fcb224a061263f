import { symbolMarks } from '../../src/engagement/matrix/symbol-marks.ts';
import type { Random } from './random.ts';

type Tables = Record<string, string[][]>;

const marks = symbolMarks.flatMap(([, variants]) => [...variants]);
const odd = [
  ...[
    '\u200b',
    '\ufe0f',
    '\u{e0100}',
    '\u00a0',
    '\u3000',
    '\n',
    '\t',
    '\u202e',
    '\ud800',
    '\u0000',
    '\ufdfa',
    '\u0301',
    '\u20dd',
  ],
  ...[
    '※1',
    '※',
    '*',
    '¹',
    '①',
    '(注1)',
    '注',
    '1',
    '9',
    '(参照)',
    '・',
    '/',
    '、',
    ',',
    '〃',
    '同上',
    '#REF!',
    '=1+1',
    '〇〇',
  ],
  ...[
    'X',
    'x',
    'Ｘ',
    'Ⅹ',
    'レ',
    'ﾚ',
    'O',
    '0',
    '一',
    'A',
    'Ａ',
    'a',
    'R',
    'r',
    'W',
    'RW',
    'ADM',
    '可',
    '不可',
    '有',
    '無',
    '管理',
  ],
  ...[
    '__proto__',
    'constructor',
    '令和7年4月1日',
    '45748',
    '記入例',
    '空欄',
    'P-01',
    'R-01',
    'arn:aws:s3:::x',
    '{"a":"b"}',
    '髙',
    '高',
  ],
  ...['*'.repeat(40), '('.repeat(300), '○※'.repeat(200), 'あ'.repeat(5000)],
];

/** Spoils a few places of a matrix's tables: texts changed, swapped or emptied; lines and columns dropped, doubled or moved. */
export function spoilMatrix(next: Random, tables: Tables): void {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  for (let times = 1 + Math.floor(next() * 3); times > 0; times -= 1) {
    const name = next() < 0.6 ? 'マトリクス' : pick(Object.keys(tables));
    const rows = tables[name] ?? [];
    const row = rows[Math.floor(next() * rows.length)];
    if (row === undefined || row.length === 0) continue;
    const column =
      name === 'マトリクス' && next() < 0.6 ? Math.min(2, row.length - 1) : Math.floor(next() * row.length);
    const text = row[column] ?? '';
    const at = Math.floor(next() * (text.length + 1));
    const piece = next() < 0.5 ? pick(marks) : pick(odd);
    const choice = next();
    if (choice < 0.35) row[column] = piece;
    else if (choice < 0.6) row[column] = text.slice(0, at) + piece + text.slice(at);
    else if (choice < 0.7) row[column] = text.slice(0, at) + text.slice(at + 1);
    else if (choice < 0.76) row[column] = '';
    else if (choice < 0.82) row[column] = pick(pick(rows)) ?? '';
    else if (choice < 0.87) rows.splice(Math.floor(next() * rows.length), 1);
    else if (choice < 0.92) rows.splice(Math.floor(next() * rows.length), 0, [...row]);
    else if (choice < 0.95) for (const one of rows) one.splice(column, 1);
    else if (choice < 0.97) for (const one of rows) one.splice(column, 0, one[column] ?? '');
    else if (choice < 0.985) delete tables[name];
    else {
      const rest = { ...tables };
      for (const key of Object.keys(tables)) delete tables[key];
      for (const [key, own] of Object.entries(rest)) tables[key === name ? `${key}${piece.slice(0, 3)}` : key] = own;
    }
  }
}
