import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseLevels } from '../../../src/engagement/matrix/parse-levels.ts';
import { readDay } from '../../../src/engagement/read-day.ts';
import { packageRoot } from '../../../src/procedures/package-root.ts';
import { readYaml } from '../../../src/procedures/read-yaml.ts';

const said = (text: string): string => {
  const parsed = parseLevels(text);
  if (parsed.kind === 'levels') return parsed.levels.join('') + (parsed.notApplicable ? '（対象外）' : '');
  return parsed.kind === 'ambiguous' ? `? ${parsed.candidates.length}` : '??';
};

test.each([
  ['L,R,D,W', 'LRDW'],
  ['ＬＲＤＷ', 'LRDW'],
  ['L R D', 'LRD'],
  ['[L, R, D]', 'LRD'],
  ['D・L', 'LD'],
  ['ADM', 'ADM'],
  ['A', 'A'],
  ['参照', 'LRD'],
  ['Read Only', 'LRD'],
  ['参照・更新', 'LRDW'],
  ['参照、更新および実行', 'LRDWX'],
  ['設定参照', 'R'],
  ['データ参照', 'D'],
  ['ログ・監視の停止・変更', 'S'],
  ['なし', ''],
  ['対象外', '（対象外）'],
  ['READ', 'LRD'],
  ['ALTER', '??'],
  ['参照・なし', '??'],
  ['参照・特に', '??'],
  ['', '??'],
  ['管理', '? 4'],
  ['可', '? 3'],
  ['参照・管理', '? 4'],
  ['－', '? 2'],
])('levels: %j is %j', (text, expected) => expect(said(text)).toBe(expected));

test.each([
  ['2026-03-31', '2026-03-31'],
  ['２０２６／３／３１', '2026-03-31'],
  ['2026年3月31日（火）', '2026-03-31'],
  ['令和7年4月1日', '2025-04-01'],
  ['令和元年5月1日', '2019-05-01'],
  ['令和十二年十月二十一日', '2030-10-21'],
  ['R7.4.1', '2025-04-01'],
  ['㋿8年1月15日', '2026-01-15'],
  ['平成31/4/30', '2019-04-30'],
  ['昭和64年1月7日', '1989-01-07'],
  ['46112', '2026-03-31'],
  ['20260331', '2026-03-31'],
  ['2026-03-31 00:00', '2026-03-31'],
  ['2026-02-30', null],
  ['26/3/31', null],
  ['3/31/2026', null],
  ['令和0年1月1日', null],
  ['2026年3月', null],
  ['無期限', null],
])('days: %s is %s', (text, expected) => expect(readDay(text)).toBe(expected));

test('every level by its letter and by its printed name', () => {
  const file = readYaml(join(packageRoot, 'procedures', 'levels.yaml'));
  const levels = file.value as readonly { readonly level: string; readonly name: { readonly ja: string } }[];
  expect(levels.length).toBeGreaterThan(9);
  for (const { level, name } of levels) expect([said(level), said(name.ja)]).toEqual([level, level]);
});
