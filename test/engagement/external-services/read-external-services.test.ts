import { expect, test } from 'vitest';
import type { ClientDocument } from '../../../src/engagement/client-document.ts';
import { readContractEnd } from '../../../src/engagement/external-services/read-contract-end.ts';
import { readExternalServices } from '../../../src/engagement/external-services/read-external-services.ts';
import { splitNames } from '../../../src/engagement/external-services/split-names.ts';

function list(lines: readonly Record<string, string>[]): ClientDocument {
  return {
    doc: 'DOC-29',
    file: 'provided/外部サービス一覧.xlsx',
    sha256: '0',
    version: '1',
    approvedAt: null,
    receivedAt: null,
    notes: [],
    rows: lines.map((line, index) => ({
      at: `外部サービス!${index + 2}`,
      cells: Object.fromEntries(
        Object.entries(line).map(([key, text]) => [key, { raw: text, text, at: `外部サービス!${key}${index + 2}` }]),
      ),
    })),
  };
}

test('a line of the list of external services, and a list nobody handed over', () => {
  const { services, notes } = readExternalServices([
    list([
      {
        name: '監視サービスA',
        purpose: 'ログの集約',
        controls: 'CLD.12.4.5、12.4.1',
        contract: 'K-1 2025-04..2027-03',
        identities: 'arn:aws:iam::111122223333:role/A\n999900001111',
        attestation: '－',
      },
      { name: 'B', purpose: 'x', controls: '全般', contract: 'なし', contractEnd: '未確認', identities: 'なし' },
    ]),
  ]);
  expect(services?.[0]).toMatchObject({
    controls: ['27017:CLD.12.4.5', '27017:12.4.1'],
    contract: 'K-1 2025-04..2027-03',
    contractEnd: '2027-03-31',
    identities: ['arn:aws:iam::111122223333:role/A', '999900001111'],
    attestation: null,
  });
  expect(services?.[1]).toMatchObject({
    controls: [],
    contract: null,
    contractEnd: null,
    isEndUnclear: true,
    identities: [],
  });
  expect(notes.map(({ kind, at, made }) => [kind, at, made])).toEqual([
    ['normalised', '外部サービス!contract2', '契約終了日を 2027-03-31 と読み取ります'],
    ['error', '外部サービス!contractEnd3', '契約終了日を日付として読み取れません'],
    ['error', '外部サービス!controls3', '管理策の番号として読み取れないものがあります'],
  ]);
  expect(readExternalServices([]).services).toBeNull();
});

test.each([
  ['2025-04..2027-03', '2027-03-31'],
  ['2025年4月1日〜2026年3月31日', '2026-03-31'],
  ['2025/4/1～2028/2', '2028-02-29'],
  ['2025年4月から2026年12月', '2026-12-31'],
  ['K-2025-11', null],
  ['2025-04..2027-13', null],
])('the end of a contract in %s is %s', (text, end) => {
  expect(readContractEnd(text)).toBe(end);
});

test('names in one cell', () => {
  expect(splitNames('KeyAdmin、Ops, arn:aws:iam::111122223333:role/A 999900001111')).toEqual([
    'KeyAdmin',
    'Ops',
    'arn:aws:iam::111122223333:role/A',
    '999900001111',
  ]);
  expect(splitNames('情報システム部 部長')).toEqual(['情報システム部 部長']);
});
