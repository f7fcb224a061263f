import { expect, test } from 'vitest';
import { printPorts } from '../../../src/engagement/network/ports/print-ports.ts';
import type { ZoneMatrix } from '../../../src/engagement/network/zone-matrix.ts';
import { encodeShiftJis } from '../../sample/encode-shift-jis.ts';
import { readZones, type Sheets, workbook } from './network-paper.ts';

type Grid = Sheets[string];

/** The same matrix in every variant: インターネット→公開 443/tcp through a WAF, 公開→業務 8443, 業務→DB 5432, 本社→業務 22 by VPN. */
const plain: Grid = [
  ['発信元＼宛先', 'インターネット', '公開', '業務', 'DB'],
  ['インターネット', '－', '○(443/tcp)(WAF経由)', '×', '×'],
  ['公開', '×', '－', '○(8443/tcp)', '×'],
  ['業務', '×', '×', '－', '○(5432/tcp)'],
  ['DB', '×', '×', '×', '－'],
];
const truth = [
  'DB→インターネット ×',
  'DB→公開 ×',
  'DB→業務 ×',
  'インターネット→DB ×',
  'インターネット→公開 443/tcp [WAF]',
  'インターネット→業務 ×',
  '公開→DB ×',
  '公開→インターネット ×',
  '公開→業務 8443/tcp',
  '業務→DB 5432/tcp',
  '業務→インターネット ×',
  '業務→公開 ×',
];

function said({ flows }: ZoneMatrix): readonly string[] {
  return flows
    .map(({ from, to, allow, ports, via, names }) => {
      const what = allow === null ? '?' : allow ? printPorts(ports) : `×${printPorts(ports)}`;
      return `${from}→${to} ${what}${via.length > 0 ? ` [${via}]` : ''}${names.length > 0 ? ` {${names}}` : ''}`;
    })
    .sort((a, b) => (a < b ? -1 : 1));
}

const csv = (rows: Grid): string => rows.map((row) => row.map((cell) => `"${cell ?? ''}"`).join(',')).join('\r\n');
/** Every cell through a function, the headings and names left alone. */
const cells = (change: (text: string) => string): Grid =>
  plain.map((row, index) => row.map((cell, column) => (index === 0 || column === 0 ? cell : change(cell ?? ''))));
const turned = (rows: Grid): Grid => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
const corner = (text: string, rows: Grid = plain): Grid =>
  rows.map((row, index) => (index === 0 ? [text, ...row.slice(1)] : row));
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const book = (rows: Grid, merges: readonly string[] = []): Promise<Buffer> =>
  workbook({ ゾーン間: rows }, { ゾーン間: merges });

const variants: readonly (readonly [
  name: string,
  file: string,
  make: () => Promise<Buffer | string> | Buffer | string,
])[] = [
  ['as it should be', 'a.xlsx', () => book(plain)],
  ['CSV in Shift_JIS', 'a.csv', () => encodeShiftJis(csv(plain))],
  ['CSV in UTF-8 with tabs', 'a.csv', () => plain.map((row) => row.join('\t')).join('\n')],
  ['full width throughout', 'a.xlsx', () => book(cells(wide))],
  [
    'other circles, crosses and dashes',
    'a.xlsx',
    () => book(cells((text) => text.replace('○', '◯').replace(/^×$/, '✕').replace(/^－$/, '---'))),
  ],
  [
    'ports alone',
    'a.xlsx',
    () => book(cells((text) => text.replace(/^○\(([^)]*)\)/, '$1').replace('(WAF経由)', '（WAF経由）'))),
  ],
  [
    'services by name',
    'a.xlsx',
    () => book(cells((text) => text.replace('443/tcp)(WAF', 'HTTPS)(WAF').replace('5432/tcp', 'PostgreSQL'))),
  ],
  ['words for signs', 'a.xlsx', () => book(cells((text) => text.replace(/^×$/, '不可').replace(/^○/, '許可 ')))],
  ['several lines in a cell', 'a.xlsx', () => book(cells((text) => text.replace(')(', ')\n(').replace('○(', '○\n(')))],
  ['columns open connections', 'a.xlsx', () => book(corner('宛先＼発信元', turned(plain)))],
  ['arrows in the corner', 'a.xlsx', () => book(corner('宛先→\n発信元↓'))],
  ['a divided corner', 'a.xlsx', () => book(corner('　　　　　　宛先\n発信元'))],
  ['From / To', 'a.xlsx', () => book(corner('From / To'))],
  [
    'the direction in a sentence',
    'a.xlsx',
    () => book([['ゾーン間通信マトリクス（行：送信元、列：送信先）'], [], ...corner('')]),
  ],
  [
    'merged headings above and beside',
    'a.xlsx',
    () =>
      book(
        [
          ['', '', '宛先', '', '', ''],
          ['', '', ...(plain[0] ?? []).slice(1)],
          ...plain.slice(1).map((row, index) => [index === 0 ? '発信元' : '', ...row]),
        ],
        ['C1:F1', 'A3:A6'],
      ),
  ],
  [
    'headings over two rows, blank columns, title and stamp',
    'a.xlsx',
    () =>
      book(
        [
          ['通信要件マトリクス', '', '', '', '', '', '第3.0版'],
          [],
          ['', '', '発信元＼宛先', 'インターネット', '公開', '業務', 'DB'],
          ['', '', '', '', '', '', ''],
          ...plain.slice(1).map((row) => ['', '', ...row]),
        ],
        ['C3:C4', 'D3:D4', 'E3:E4', 'F3:F4', 'G3:G4'],
      ),
  ],
  [
    'broken and spaced names',
    'a.xlsx',
    () =>
      book(
        plain.map((row, index) =>
          row.map((cell, column) =>
            index === 0 && column > 0 ? [...(cell ?? '')].join('\n') : column === 0 && index === 2 ? '公　開' : cell,
          ),
        ),
      ),
  ],
  [
    'a legend of its own signs',
    'a.xlsx',
    () =>
      book([
        ...cells((text) => text.replace('○', '●').replace(/^×$/, '▲')),
        [],
        ['凡例'],
        ['●', '通信を許可する'],
        ['▲', '通信を禁止する'],
        ['－', '対象外'],
      ]),
  ],
  [
    'footnotes for ports and controls',
    'a.xlsx',
    () =>
      book([
        ...cells((text) => text.replace('○(443/tcp)(WAF経由)', '○※1').replace('○(8443/tcp)', '○※2')),
        [],
        ['※1 443/tcp（WAF経由のみ）'],
        ['※2 8443/tcp'],
      ]),
  ],
  [
    'empty cells forbidden by the legend',
    'a.xlsx',
    () => book([...cells((text) => text.replace(/^×$/, '')), [], ['※ 空欄は通信を許可しない。']]),
  ],
  [
    'a remark column and a sum',
    'a.xlsx',
    () => book(plain.map((row, index) => [...row, index === 0 ? '備考' : '見直し予定'])),
  ],
];

test.each(variants)('%s: the same matrix', async (_, file, make) => {
  const matrix = await readZones(file, await make());
  expect(matrix.form).toBe('grid');
  expect(said(matrix).map((line) => line.replace(/×.*$/, '×'))).toEqual(truth);
  expect(matrix.zones.map(({ id }) => id).sort()).toEqual(['DB', 'インターネット', '公開', '業務'].sort());
});

test('zones by what stands beside their names, merged groups, zones with one name', async () => {
  const { zones, flows } = await readZones(
    'a.xlsx',
    await book(
      [
        ['', '', '発信元＼宛先', '本番', '', '検証', ''],
        ['', '', '', 'Web', 'DB', 'Web', 'DB'],
        ['本番', '10.0.1.0/24', 'Web', '－', '5432/tcp', '×', '×'],
        ['本番', 'sg-0123456789abcdef0', 'DB', '×', '－', '×', '×'],
        ['検証', 'Tier=web', 'Web', '×', '×', '－', '5432/tcp'],
        ['検証', 'subnet-0a1b2c3d4e5f60001', 'DB', '×', '×', '×', '－'],
      ],
      ['D1:E1', 'F1:G1', 'C1:C2'],
    ),
  );
  expect(flows).toHaveLength(12);
  expect(zones.map(({ id, matchers }) => [id, matchers.map(({ by, value }) => `${by} ${value}`).join()])).toEqual([
    ['本番/Web', 'cidr 10.0.1.0/24'],
    ['本番/DB', 'securityGroup sg-0123456789abcdef0'],
    ['検証/Web', 'tag Tier=web'],
    ['検証/DB', 'subnet subnet-0a1b2c3d4e5f60001'],
  ]);
  expect(flows.filter(({ allow }) => allow).map(({ from, to }) => `${from}→${to}`)).toEqual([
    '本番/Web→本番/DB',
    '検証/Web→検証/DB',
  ]);
});

test('an empty cell is told and asks for nothing', async () => {
  const { flows, otherwise, notes } = await readZones('a.xlsx', await book(cells((text) => text.replace(/^×$/, ''))));
  expect(flows).toHaveLength(3);
  expect(otherwise).toBeNull();
  expect(notes).toContainEqual(
    expect.objectContaining({
      kind: 'ambiguous',
      at: 'ゾーン間!D2',
      made: expect.stringContaining('空欄の意味が書かれていない'),
    }),
  );
});

test('a sentence says what holds for the rest', async () => {
  const rows = [...cells((text) => text.replace(/^×$/, '')), [], ['注記：本表に記載のない通信は原則禁止とする。']];
  const { otherwise } = await readZones('a.xlsx', await book(rows));
  expect(otherwise).toMatchObject({ allow: false, criterion: { at: 'ゾーン間!A7' } });
});

test('who opens connections is never guessed', async () => {
  const rows = corner('');
  await expect(readZones('a.xlsx', await book(rows))).rejects.toThrow(/ゾーン間!A1|ゾーン間!B1/);
  const { flows } = await readZones('a.xlsx', await book(rows), { keepAmbiguous: true });
  const decided = said({ flows } as ZoneMatrix).filter((line) => !/ \?( |$)/.test(line));
  // Only what both directions say alike is certain.
  expect(decided).toEqual([
    'DB→インターネット ×',
    'DB→公開 ×',
    'インターネット→DB ×',
    'インターネット→業務 ×',
    '公開→DB ×',
    '業務→インターネット ×',
  ]);
});

const doubts: readonly (readonly [string, string, string])[] = [
  ['◎', 'FLOW_WORD_UNKNOWN', '◎'],
  ['△', 'CONDITION_NEEDED', '△'],
  ['○(44x3)', 'PORTS_UNCLEAR', 'x3'],
  ['○※9', 'NOTE_UNKNOWN', '※9'],
  ['検討中', 'FLOW_WORD_UNKNOWN', '検討中'],
  ['○(99999)', 'PORTS_UNCLEAR', '99999'],
  ['○(443)\n×(443)', 'FLOWS_DIFFER', '443'],
];

test.each(doubts)('%j is an error that names its cell, or kept undecided', async (cell, code, seen) => {
  const rows = plain.map((row, index) =>
    index === 1 ? [row[0] ?? '', row[1] ?? '', cell, row[3] ?? '', row[4] ?? ''] : row,
  );
  await expect(readZones('a.xlsx', await book(rows))).rejects.toMatchObject({
    code: 'NETWORK_PAPER_INVALID',
    data: { list: [{ code, at: expect.arrayContaining(['ゾーン間!C2']), seen: expect.stringContaining(seen) }] },
  });
  const { flows, notes } = await readZones('a.xlsx', await book(rows), { keepAmbiguous: true });
  expect(flows.filter(({ allow }) => allow === null).map(({ from, to }) => `${from}→${to}`)).toContain(
    'インターネット→公開',
  );
  expect(notes).toContainEqual(expect.objectContaining({ kind: 'ambiguous', at: 'ゾーン間!C2' }));
});

test('conditions, names and controls of a cell stay with it', async () => {
  const rows = corner('発信元＼宛先', [
    ['', 'インターネット', '公開', '業務'],
    ['インターネット', '－', '△(VPN)', '○(443/tcp、要申請)'],
    ['公開', '443/tcp(許可FQDNのみ)', '－', 'TCP 1024-65535 (*.example.com)'],
    ['業務', '全ポート', 'ICMP', '○'],
  ]);
  const { flows, notes } = await readZones('a.xlsx', await book(rows), { keepAmbiguous: true });
  expect(said({ flows } as ZoneMatrix)).toEqual([
    'インターネット→公開 全ポート [VPN]',
    'インターネット→業務 ?',
    '公開→インターネット 443/tcp {許可FQDNのみ}',
    '公開→業務 1024-65535/tcp {*.example.com}',
    '業務→インターネット 全ポート',
    '業務→公開 icmp',
    '業務→業務 全ポート',
  ]);
  const bare = notes.find(({ made }) => made.startsWith('ポートの記載がない'));
  expect(bare?.seen).toBe('ゾーン間!C2、ゾーン間!D4（2 件）');
});

test('a sheet of zones beside the grid says what its names are', async () => {
  const sheets: Sheets = {
    ゾーン: [
      ['ゾーンID', 'ゾーン名', '照合値'],
      ['Z-1', 'インターネット', ''],
      ['Z-2', '公開', 'Tier=web'],
      ['Z-3', '業務', 'sg-0123456789abcdef0'],
      ['Z-4', 'DB', '10.0.9.0/24'],
    ],
    マトリクス: plain,
  };
  const { form, zones, flows } = await readZones('a.xlsx', await workbook(sheets));
  expect(form).toBe('grid');
  expect(zones.map(({ id, matchers }) => [id, matchers[0]?.by])).toEqual([
    ['Z-1', 'internet'],
    ['Z-2', 'tag'],
    ['Z-3', 'securityGroup'],
    ['Z-4', 'cidr'],
  ]);
  expect(flows.find(({ allow }) => allow)).toMatchObject({ from: 'Z-1', to: 'Z-2' });
  const other = { ...sheets, ゾーン: (sheets.ゾーン ?? []).slice(0, 4) };
  await expect(readZones('a.xlsx', await workbook(other))).rejects.toThrow(/DB/);
});
