import { expect, test } from 'vitest';
import { readSettings } from '../../src/engagement/read-settings.ts';
import type { BaselineItem, Operator, Parameter } from '../../src/procedures/baseline-item.ts';
import { clientTable } from './client-table.ts';

function item(
  id: string,
  ja: string,
  synonyms: string[],
  parameter: Parameter | null,
  operator: Operator,
  reconciliation = 'REC-SET',
): BaselineItem {
  return {
    id,
    version: 1,
    title: { ja, en: `item ${id}` },
    condition: { ja, en: ja },
    mic: '1',
    severity: 'M',
    reconciliation,
    procedures: ['G1-1.2'],
    controls: [],
    evidence: [],
    references: {},
    synonyms,
    task: null,
    parameter,
    check: { fact: 'x', quantifier: 'each', conditions: [{ attribute: 'a', operator }], reason: 'VALUE' },
    needs: null,
  };
}
const baseline = [
  item(
    'BL-IAM-06',
    'パスワード最小長',
    ['パスワードの長さ'],
    { name: 'passwordMinLength', type: 'number', unit: 'char', default: 14 },
    'at-least',
    'REC-CRED',
  ),
  item(
    'BL-IAM-09',
    'アクセスキーのローテーション',
    ['アクセスキーの更新'],
    { name: 'accessKeyMaxAgeDays', type: 'number', unit: 'day', default: 90 },
    'age-at-most',
    'REC-CRED',
  ),
  item('BL-IAM-11', 'フル管理者ポリシーの付与禁止', [], null, 'is-empty'),
  item(
    'BL-LOG-08',
    'ログの保存期間',
    [],
    { name: 'logRetentionDays', type: 'number', unit: 'day', default: 365 },
    'at-least',
  ),
  item('BL-LOG-02', 'ログの保存先の暗号化', [], null, 'is-true'),
  item('BL-NET-01', '管理ポートの公開禁止', [], { name: 'adminPorts', type: 'list', default: [22, 3389] }, 'disjoint'),
  item(
    'BL-IAM-13',
    'セッション時間',
    [],
    { name: 'adminSessionHours', type: 'number', unit: 'hour', default: 4 },
    'at-most',
  ),
];
const read = (...lines: Readonly<Record<string, string>>[]): ReturnType<typeof readSettings> =>
  readSettings([clientTable('DOC-15', lines)], baseline);

const cases: readonly (readonly [string, Readonly<Record<string, string>>, string, string, unknown, boolean])[] = [
  [
    'by id, adopted as it is',
    { item: 'BL-IAM-06', subject: '', decision: '採用', value: '' },
    'BL-IAM-06',
    'adopted',
    14,
    false,
  ],
  [
    'by synonym, full width',
    { subject: 'アクセスキーの更新', decision: '○', value: '６０日以内' },
    'BL-IAM-09',
    'adopted',
    60,
    false,
  ],
  [
    'contained title',
    { subject: 'IAMユーザのアクセスキーのローテーション', decision: '', value: '90日' },
    'BL-IAM-09',
    'adopted',
    90,
    false,
  ],
  [
    'other value without decision',
    { subject: 'パスワード最小長', value: '12文字以上' },
    'BL-IAM-06',
    'replaced',
    12,
    false,
  ],
  [
    'not adopted',
    { item: 'BL-LOG-08', subject: '', decision: '対象外', value: '－' },
    'BL-LOG-08',
    'not-adopted',
    null,
    false,
  ],
  [
    'years to days',
    { subject: 'ログの保存期間', decision: '読替', value: '1年以上' },
    'BL-LOG-08',
    'replaced',
    365,
    false,
  ],
  [
    'minutes to hours',
    { subject: 'セッション時間', decision: '変更', value: '90分以内' },
    'BL-IAM-13',
    'replaced',
    1.5,
    false,
  ],
  [
    'list of numbers',
    { subject: '管理ポートの公開禁止', decision: '採用', value: '22、3389,5900' },
    'BL-NET-01',
    'adopted',
    [22, 3389, 5900],
    false,
  ],
  ['forbidden', { subject: 'フル管理者ポリシーの付与', value: '禁止' }, 'BL-IAM-11', 'adopted', null, false],
  [
    'wrong direction',
    { subject: 'アクセスキーの更新', decision: '採用', value: '90日以上' },
    'BL-IAM-09',
    'adopted',
    null,
    true,
  ],
  [
    'wrong unit',
    { subject: 'アクセスキーの更新', decision: '採用', value: '90文字' },
    'BL-IAM-09',
    'adopted',
    null,
    true,
  ],
  [
    'unreadable value',
    { subject: 'アクセスキーの更新', decision: '採用', value: '適宜' },
    'BL-IAM-09',
    'adopted',
    null,
    true,
  ],
  [
    'unknown decision',
    { subject: 'アクセスキーの更新', decision: '検討中', value: '90日' },
    'BL-IAM-09',
    'replaced',
    null,
    true,
  ],
  ['nothing said', { subject: 'アクセスキーの更新', decision: '', value: '' }, 'BL-IAM-09', 'replaced', null, true],
  [
    'replaced by nothing',
    { subject: 'アクセスキーの更新', decision: '読替', value: '' },
    'BL-IAM-09',
    'replaced',
    null,
    true,
  ],
];
test.each(cases)('%s', (_, line, id, decision, value, unclear) => {
  const { settings } = read(line);
  expect(settings.map((one) => [one.item, one.decision, one.value, one.unclear !== null])).toEqual([
    [id, decision, value, unclear],
  ]);
});

test('the criterion carries the document, the cell and the client’s own words', () => {
  expect(read({ subject: 'アクセスキーの更新', decision: '○', value: '６０日以内' }).settings[0]?.criterion).toEqual({
    doc: 'DOC-15',
    version: '2.1',
    sha256: 'a'.repeat(64),
    at: '表!value2',
    value: 60,
    raw: '６０日以内',
    approvedAt: '2026-01-15',
    basis: 'client-rule',
  });
});

test('a line that fits nothing is listed with candidates, one that fits several is ambiguous; neither is used', () => {
  const { settings, notes } = read(
    { subject: 'アクセスキー更新頻度', value: '90日' },
    { subject: '昼休みの消灯', value: '必須' },
    { subject: 'ログの保存', value: '1年' },
    { item: 'BL-IAM-06', subject: 'アクセスキーの更新', decision: '採用', value: '90日' },
  );
  expect(settings).toEqual([]);
  expect(notes.map(({ doc, kind, at, made }) => `${doc} ${kind} ${at} ${made}`)).toEqual([
    'DOC-15 unmatched 表!subject2 候補: BL-IAM-09 アクセスキーのローテーション',
    'DOC-15 unmatched 表!subject3 候補なし',
    'DOC-15 ambiguous 表!subject4 候補: BL-LOG-08 ログの保存期間、BL-LOG-02 ログの保存先の暗号化',
    'DOC-15 ambiguous 表!subject5 候補: BL-IAM-06 パスワード最小長、BL-IAM-09 アクセスキーのローテーション',
  ]);
});

test('two lines that contradict each other decide nothing', () => {
  const { settings, notes } = read(
    { subject: 'ログの保存期間', value: '1年以上' },
    { item: 'BL-LOG-08', subject: '', value: '90日以上' },
  );
  expect(settings).toHaveLength(1);
  expect(settings[0]?.unclear).toContain('DOC-15 表!value2「1年以上」、DOC-15 表!value3「90日以上」');
  expect(notes.filter(({ kind }) => kind === 'ambiguous')).toHaveLength(2);
});

test('the same said twice is one criterion', () => {
  const { settings } = read(
    { subject: 'ログの保存期間', value: '1年以上' },
    { item: 'BL-LOG-08', subject: '', value: '365日以上' },
  );
  expect(settings.map(({ value, unclear }) => [value, unclear])).toEqual([[365, null]]);
});

test('DOC-13 decides for credentials, and only for them', () => {
  const sheet = clientTable('DOC-15', [
    { subject: 'パスワード最小長', decision: '採用', value: '14' },
    { subject: 'ログの保存期間', value: '365日' },
  ]);
  const rule = clientTable('DOC-13', [
    { subject: 'パスワードの長さ', value: '16文字以上' },
    { subject: 'ログの保存期間', value: '90日' },
  ]);
  const { settings, notes } = readSettings([sheet, rule], baseline);
  expect(settings.map((one) => [one.item, one.criterion.doc, one.value, one.unclear !== null])).toEqual([
    ['BL-IAM-06', 'DOC-13', 16, false],
    ['BL-LOG-08', 'DOC-15', 365, true],
  ]);
  expect(notes.some(({ made }) => made.includes('DOC-13 を基準とし'))).toBe(true);
});
