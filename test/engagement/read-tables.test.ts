import { expect, test } from 'vitest';
import { readAccounts } from '../../src/engagement/read-accounts.ts';
import { readExceptions } from '../../src/engagement/read-exceptions.ts';
import { readThresholds } from '../../src/engagement/read-thresholds.ts';
import { clientTable } from './client-table.ts';

test('thresholds: direction from the cell or from the column beside it; doubt is kept apart', () => {
  const line = (threshold: string, comparison = '', period = ''): Record<string, string> => ({
    resource: 'order-*',
    metric: 'CPUUtilization',
    threshold,
    comparison,
    period,
  });
  const { thresholds, unclearThresholds, notes } = readThresholds([
    clientTable('DOC-28', [
      line('８０％', '以上', '5分'),
      line('80%以上'),
      line('20GiB', '未満'),
      line('80%'),
      line('80%以上', '以下'),
      line('適宜', '以上'),
      line('80%', 'いろいろ'),
      line('70%', '＞', '3回'),
    ]),
  ]);
  expect(
    thresholds.map((one) => [one.comparison, one.threshold, one.unit, one.periodSeconds, one.criterion.at]),
  ).toEqual([
    ['>=', 80, 'percent', 300, '表!threshold2'],
    ['>=', 80, 'percent', null, '表!threshold3'],
    ['<', 20, 'GiB', null, '表!threshold4'],
    ['>', 70, 'percent', null, '表!threshold9'],
  ]);
  expect(unclearThresholds.map(({ at, unclear }) => `${at} ${unclear}`)).toEqual([
    '表!5 以上・以下の別が書かれていない',
    '表!6 閾値と条件の列の向きが異なる',
    '表!7 条件や例外、幅のある表現が含まれる',
    '表!8 条件「いろいろ」を読み取れない',
  ]);
  expect(notes).toHaveLength(5);
});

test('accounts: null while the list was not handed over; a lost zero is told, not repaired', () => {
  expect(readAccounts([]).accounts).toBeNull();
  const { accounts, notes } = readAccounts([
    clientTable('DOC-08', [
      { account: '1111-2222-3333', name: 'prod', inScope: '〇', regions: 'ap-northeast-1、us-east-1' },
      { account: '12345678901', name: 'log', inScope: '○' },
      { account: '444455556666', name: 'dev', inScope: '対象外', reason: '本番データなし' },
      { account: '444455556666', name: 'dev2', inScope: '×' },
      { account: '777788889999', name: 'new', inScope: '検討中' },
    ]),
  ]);
  expect(accounts?.map(({ id, inScope, regions }) => [id, inScope, regions.length])).toEqual([
    ['111122223333', true, 2],
    ['444455556666', false, 0],
    ['777788889999', null, 0],
  ]);
  expect(notes.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
    'error 表!account3',
    'ambiguous 表!account5',
    'error 表!inScope6',
  ]);
});

test('exceptions: joined with the engagement file’s; what is incomplete is told and not used', () => {
  const own = {
    id: 'EXC-1',
    check: 'BL-OBJ-02',
    object: 'a',
    approver: 'CISO',
    expires: '2026-09-30',
    ticket: null,
    kind: '例外承認' as const,
    at: 'engagement.yaml:9:3',
    doc: 'engagement',
  };
  const line = (id: string, expires: string, more: Record<string, string> = {}): Record<string, string> => ({
    id,
    check: 'BL-OBJ-02',
    object: 'b',
    approver: 'CISO',
    expires,
    ...more,
  });
  const { exceptions, notes } = readExceptions(
    [
      clientTable('DOC-33', [
        line('EXC-1', '2027-01-01'),
        line('EXC-2', '2026/9/3', { kind: '代替管理策' }),
        line('EXC-3', '令和8年9月30日'),
        line('EXC-4', '来年'),
        line('EXC-5', '2026-02-30'),
        line('EXC-6', '2026-09-30', { approver: '' }),
      ]),
    ],
    [own],
  );
  expect(exceptions.map(({ id, expires, kind, doc }) => `${id} ${expires} ${kind} ${doc}`)).toEqual([
    'EXC-1 2026-09-30 例外承認 engagement',
    'EXC-2 2026-09-03 代替管理策 DOC-33',
    'EXC-3 2026-09-30 例外承認 DOC-33',
  ]);
  expect(notes.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
    'ambiguous 表!2',
    'error 表!expires5',
    'error 表!expires6',
    'error 表!approver7',
  ]);
});
