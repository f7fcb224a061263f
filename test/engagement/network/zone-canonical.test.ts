import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { documentTemplate } from '../../../src/engagement/document-template.ts';
import type { ZoneMatrix } from '../../../src/engagement/network/zone-matrix.ts';
import { readZoneMatrix } from '../../../src/engagement/network/zones/read-zone-matrix.ts';
import { encodeShiftJis } from '../../sample/encode-shift-jis.ts';
import { layoutOf, paperFile, readZones, receivedPaper, type Sheets, workbook } from './network-paper.ts';

const sheets: Sheets = {
  ゾーン: [
    ['ゾーンID', 'ゾーン名', '種別', '照合方法', '照合値', '経路'],
    ['Z-NET', 'インターネット', 'インターネット', '', '', ''],
    ['Z-HQ', '本社LAN', 'CIDR', 'CIDR', '10.1.0.0/16', 'vpn-0123456789abcdef0、dxvif-abcd1234'],
    ['Z-WEB', '公開セグメント', 'サブネット', 'タグ', 'Tier=web', ''],
    ['Z-APP', '業務', 'SG', '', 'sg-0123456789abcdef0', ''],
    ['Z-APP', '業務', 'SG', '', 'sg-0123456789abcdef1', ''],
    ['Z-DB', 'DB', 'リソース', 'ARN', 'arn:aws:rds:*:*:db:order-*', ''],
  ],
  通信: [
    ['要件番号', '発信元', '宛先', 'プロトコル', 'ポート', '経由', '許可'],
    ['3', 'Z-NET', 'Z-WEB', 'TCP', '443', 'WAF', '○'],
    ['4', 'Z-WEB', '業務', '', '8443/tcp', '', '○'],
    ['5', 'Z-APP', 'Z-DB', 'TCP', '5432', '', '○'],
    ['6', 'Z-HQ、Z-WEB', 'Z-DB', '', 'すべて', '', '×'],
    ['', '*', '*', '', '', '', '×'],
  ],
  ID経路: [
    ['経路', '利用者'],
    ['Session Manager', 'P-01'],
  ],
};
const yaml = `zones:
  - {id: Z-NET, name: インターネット, kind: internet}
  - {id: Z-HQ, name: 本社LAN, kind: cidr, match: {cidr: ["10.1.0.0/16"]}, via: [vpn-0123456789abcdef0, dxvif-abcd1234]}
  - {id: Z-WEB, name: 公開セグメント, kind: subnet, match: {tag: {Tier: web}}}
  - {id: Z-APP, name: 業務, kind: sg, match: {securityGroup: [sg-0123456789abcdef0, sg-0123456789abcdef1]}}
  - {id: Z-DB, name: DB, kind: resource, match: {arn: ["arn:aws:rds:*:*:db:order-*"]}}
flows:
  - {from: Z-NET, to: Z-WEB, ports: ["443/tcp"], via: [WAF], allow: true, doc: DOC-05#3}
  - {from: Z-WEB, to: Z-APP, ports: ["8443/tcp"], allow: true, clause: "4"}
  - {from: Z-APP, to: Z-DB, ports: ["5432/tcp"], allow: true, clause: 5}
  - {from: "Z-HQ, Z-WEB", to: Z-DB, ports: [すべて], allow: false, clause: 6}
default: {allow: false}
identityPathsAccepted: [SessionManager for P-01]
`;

/** What a matrix says, without where it stands and how it was written. */
function said({ zones, flows, otherwise, identityPaths }: ZoneMatrix): unknown {
  return {
    zones: zones.map(({ at: _, ...zone }) => zone),
    flows: flows.map(({ from, to, ports, allow, via, names, criterion }) => {
      return { from, to, ports, allow, via, names, value: criterion.value };
    }),
    otherwise: otherwise?.allow ?? null,
    identityPaths: identityPaths.map(({ kind, criterion }) => ({ kind, value: criterion.value })),
  };
}

const csv = (rows: readonly (readonly (string | null)[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell ?? ''}"`).join(',')).join('\r\n');

async function readCsv(encode: (text: string) => Buffer | string): Promise<ZoneMatrix> {
  const path = paperFile('通信.csv', encode(csv(sheets.通信 ?? [])));
  for (const name of ['ゾーン', 'ID経路']) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(join(dirname(path), `${name}.csv`), encode(csv(sheets[name] ?? [])));
  }
  const received = receivedPaper('DOC-05', '通信.csv');
  return (await readZoneMatrix(layoutOf('DOC-05'), path, received, '2026-03-31')).matrix;
}

test('workbook, CSV in UTF-8 and Shift_JIS, and YAML say the same', async () => {
  const book = await readZones('通信要件表.xlsx', await workbook(sheets));
  expect(book.form).toBe('canonical');
  expect(said(await readCsv((text) => `\ufeff${text}`))).toEqual(said(book));
  expect(said(await readCsv((text) => encodeShiftJis(text)))).toEqual(said(book));
  expect(said(await readZones('通信要件表.yaml', yaml))).toEqual(said(book));
});

test('zones with every way to find them, flows with their ports, the rest forbidden', async () => {
  const { zones, flows, otherwise, identityPaths } = await readZones('a.xlsx', await workbook(sheets));
  expect(
    zones.map(({ id, kind, matchers, via }) => [id, kind, matchers.map(({ by, value }) => `${by}=${value}`), via]),
  ).toEqual([
    ['Z-NET', 'internet', ['internet=*'], []],
    ['Z-HQ', 'cidr', ['cidr=10.1.0.0/16'], ['vpn-0123456789abcdef0', 'dxvif-abcd1234']],
    ['Z-WEB', 'subnet', ['tag=Tier=web'], []],
    ['Z-APP', 'sg', ['securityGroup=sg-0123456789abcdef0', 'securityGroup=sg-0123456789abcdef1'], []],
    ['Z-DB', 'resource', ['arn=arn:aws:rds:*:*:db:order-*'], []],
  ]);
  expect(zones[1]?.mapping).toEqual({ status: 'confirmed', by: '情報システム部長', at: '2026-01-15' });
  expect(flows[0]).toMatchObject({
    ...{
      from: 'Z-NET',
      to: 'Z-WEB',
      ports: [{ protocol: 6, from: 443, to: 443 }],
      allow: true,
      via: ['WAF'],
      names: [],
    },
    ...{ raw: 'TCP 443 WAF ○', criterion: { doc: 'DOC-05', version: '3.0', at: '通信!2', basis: 'client-rule' } },
  });
  expect(flows.slice(3)).toMatchObject([
    { from: 'Z-HQ', to: 'Z-DB', ports: null, allow: false },
    { from: 'Z-WEB', to: 'Z-DB', ports: null, allow: false },
  ]);
  expect(otherwise).toMatchObject({ allow: false, criterion: { at: '通信!6', raw: '×' } });
  expect(identityPaths).toMatchObject([{ kind: 'session-manager', raw: 'Session Manager P-01' }]);
});

test('the empty form that init writes is told to be empty', async () => {
  const bytes = await documentTemplate(layoutOf('DOC-05'));
  await expect(readZones('t.xlsx', bytes)).rejects.toMatchObject({ code: 'NETWORK_PAPER_INVALID' });
});

test('without a named approval up to the date of the audit nothing is confirmed', async () => {
  const book = await workbook(sheets);
  for (const over of [{ approver: null }, { approvedAt: null }, { approvedAt: '2026-04-01' }]) {
    const { zones } = await readZones('a.xlsx', book, over);
    expect(zones.map(({ mapping }) => mapping.status)).toEqual(zones.map(() => 'candidate'));
  }
  const mapped: Sheets = {
    ...sheets,
    ゾーン: [
      ['ゾーンID', 'ゾーン名', '照合値', '対応付け状況', '確認者', '確認日'],
      ['Z-NET', 'インターネット', '', '監査人案', '', ''],
      ['Z-HQ', '本社LAN', '10.1.0.0/16', '被監査組織確認済', '情シス 一郎', '2026-03-01'],
      ['Z-WEB', '公開セグメント', 'Tier=web', '被監査組織確認済', '', ''],
      ['Z-APP', '業務', 'vpc-0123456789abcdef0', '候補', '', ''],
      ['Z-DB', 'DB', '', '', '', ''],
    ],
  };
  const { zones, notes } = await readZones('b.xlsx', await workbook(mapped));
  expect(zones.map(({ mapping }) => [mapping.status, mapping.by])).toEqual([
    ['auditor', null],
    ['confirmed', '情シス 一郎'],
    ['auditor', null],
    ['candidate', null],
    ['candidate', null],
  ]);
  expect(notes).toContainEqual(expect.objectContaining({ kind: 'unmatched', at: 'ゾーン!6' }));
});

test('a list of flows alone: its zones are the names it uses', async () => {
  const rows = [
    ['送信元', '送信先', 'サービス', '可否'],
    ['インターネット', 'Webサーバ', 'HTTPS', '可'],
    ['10.1.0.0/16', 'Webサーバ', 'SSH', '可'],
    ['上記以外', 'Webサーバ', '', '不可'],
  ];
  const { form, zones, flows } = await readZones('flows.csv', csv(rows));
  expect(form).toBe('flows');
  expect(zones.map(({ id, kind, matchers }) => [id, kind, matchers.length])).toEqual([
    ['インターネット', 'internet', 1],
    ['Webサーバ', 'unknown', 0],
    ['10.1.0.0/16', 'cidr', 1],
  ]);
  expect(flows).toMatchObject([
    { from: 'インターネット', ports: [{ from: 443 }], allow: true },
    { from: '10.1.0.0/16', ports: [{ from: 22 }], allow: true },
    { from: '*', to: 'Webサーバ', ports: [], allow: false },
  ]);
});

const wrong: readonly (readonly [string, Sheets[string], readonly string[]])[] = [
  [
    'a zone nobody listed',
    [
      ['発信元', '宛先', 'ポート', '許可'],
      ['Z-XX', 'Z-WEB', '443/tcp', '○'],
    ],
    ['通信!A2', 'Z-XX'],
  ],
  [
    'ports nobody can read',
    [
      ['発信元', '宛先', 'ポート', '許可'],
      ['Z-NET', 'Z-WEB', '44x3', '○'],
    ],
    ['通信!2', 'x3'],
  ],
  [
    'a sign nobody explains',
    [
      ['発信元', '宛先', 'ポート', '許可'],
      ['Z-NET', 'Z-WEB', '443/tcp', '◎'],
    ],
    ['通信!2', '◎'],
  ],
  [
    'no sign at all',
    [
      ['発信元', '宛先', 'ポート', '許可'],
      ['Z-NET', 'Z-WEB', '443/tcp', ''],
    ],
    ['通信!D2'],
  ],
  [
    'allowed and forbidden',
    [
      ['発信元', '宛先', 'ポート', '許可'],
      ['Z-NET', 'Z-WEB', '443/tcp', '○'],
      ['インターネット', 'Z-WEB', '400-500/tcp', '×'],
    ],
    ['通信!2', '通信!3', 'Z-NET→Z-WEB'],
  ],
  [
    'with and without a control',
    [
      ['発信元', '宛先', 'ポート', '経由', '許可'],
      ['Z-NET', 'Z-WEB', '443/tcp', 'WAF', '○'],
      ['Z-NET', 'Z-WEB', '443/tcp', '', '○'],
    ],
    ['通信!2', '通信!3'],
  ],
  [
    'two rules for the rest',
    [
      ['発信元', '宛先', 'ポート', '許可'],
      ['Z-NET', 'Z-WEB', '443/tcp', '○'],
      ['*', '*', '', '×'],
      ['その他', 'その他', '', '○'],
    ],
    ['通信!3', '通信!4'],
  ],
];

test.each(wrong)('%s is told with its place', async (_, rows, parts) => {
  const book = await workbook({ ...sheets, 通信: rows });
  const error = await readZones('a.xlsx', book).then(
    () => null,
    (cause: unknown) => cause,
  );
  expect(error).toMatchObject({ code: 'NETWORK_PAPER_INVALID' });
  for (const language of ['ja', 'en'] as const)
    for (const part of parts)
      expect((error as { describe(language: string): string }).describe(language)).toContain(part);
});

test('kept doubts are lines that nobody decided, and each is told', async () => {
  const rows = [
    ['発信元', '宛先', 'ポート', '許可'],
    ['Z-NET', 'Z-WEB', '44x3', '○'],
    ['Z-NET', 'Z-APP', '443/tcp', '◎'],
    ['Z-HQ', 'Z-DB', '22/tcp', '○'],
    ['Z-HQ', 'Z-DB', '22/tcp', '×'],
    ['Z-WEB', 'Z-APP', '8443/tcp', '○'],
  ];
  const { flows, notes } = await readZones('a.xlsx', await workbook({ ...sheets, 通信: rows }), {
    keepAmbiguous: true,
  });
  expect(flows.map(({ allow, ports }) => [allow, ports?.length ?? null])).toEqual([
    [null, null],
    [null, 1],
    [null, 1],
    [null, 1],
    [true, 1],
  ]);
  const told = notes.filter(({ kind, made }) => kind === 'ambiguous' && made.includes('未決')).map(({ at }) => at);
  expect(told).toEqual(['通信!2', '通信!3', '通信!4', '通信!5']);
});

test('what is said twice counts once; ports of the rest say nothing new', async () => {
  const rows = [
    ['発信元', '宛先', 'ポート', '許可'],
    ['Z-NET', 'Z-WEB', '443/tcp', '○'],
    ['Z-NET', '公開セグメント', 'HTTPS', '○'],
    ['Z-NET', 'Z-WEB', 'その他', '×'],
  ];
  const { flows, notes } = await readZones('a.xlsx', await workbook({ ...sheets, 通信: rows }));
  expect(flows).toHaveLength(1);
  expect(notes.map(({ kind, at }) => `${kind} ${at}`)).toEqual(
    expect.arrayContaining(['ignored 通信!3', 'normalised 通信!4']),
  );
});

test('YAML with an unknown key or a wrong value is told with line and column', async () => {
  await expect(readZones('a.yaml', yaml.replace('kind: internet', 'kin: internet'))).rejects.toMatchObject({
    code: 'NETWORK_PAPER_INVALID',
    data: { list: [{ at: 'a.yaml:2:37' }] },
  });
});
