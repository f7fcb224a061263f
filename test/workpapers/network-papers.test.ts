import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Zone, ZoneMatrix } from '../../src/engagement/network/zone-matrix.ts';
import type { Row } from '../../src/evaluation/row.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import { buildWorkpapers } from '../../src/workpapers/build-workpapers.ts';
import type { Block, Workpaper } from '../../src/workpapers/document-model.ts';
import { reportDrawings } from '../../src/workpapers/network/report-drawings.ts';
import { writeDrawings } from '../../src/workpapers/network/write-drawings.ts';
import type { ReportInput } from '../../src/workpapers/report-input.ts';
import { writeExcel } from '../../src/workpapers/write-excel.ts';
import { writePdf } from '../../src/workpapers/write-pdf.ts';
import { fictionalNetwork } from './fictional-network.ts';
import { manyVpcs } from './fold-networks.ts';
import { sampleInput, sampleRoot, sampleRow } from './sample-input.ts';
import { diagramRow, zoneRow } from './sample-network-rows.ts';

type Table = Extract<Block, { kind: 'table' }>;

const folder = join(sampleRoot, 'network');
const options = {
  instant: '2026-04-12T00:00:00.000Z',
  engagementNumber: 'KS-2026-014',
  language: 'ja' as const,
  title: '監査調書一式',
};
const hops = [
  { kind: 'outside', id: '*', rules: [] },
  { kind: 'internet-gateway', id: 'igw-0order', rules: [] },
  { kind: 'subnet', id: 'subnet-0puba', rules: ['network-acl acl-0main 100'] },
  { kind: 'interface', id: 'eni-0bastion', rules: ['security-group sg-0b sgr-0ssh', 'route rtb-0public 0.0.0.0/0'] },
];
const bastion = { id: 'eni-0bastion', name: '踏み台', serves: 'i-0bastion', addresses: ['10.0.0.77/32'] };
const outside = { door: 'internet:*', addresses: ['0.0.0.0/5'], addressCount: 20 };

const rows: readonly Row[] = [
  diagramRow(1, { rule: { id: 'DIA-LINK', version: 1 }, object: { kind: 'peering', id: 'pcx-0dev' } }),
  diagramRow(2, {
    object: { kind: 'vpc', id: 'vpc-0a11order' },
    result: 'MATCH',
    reason: 'EQUAL',
    found: { state: 'seen', value: { name: '受注本番', drawn: ['N-01 受注基盤VPC'], by: 'id' } },
  }),
  diagramRow(3, {
    object: { kind: 'load-balancer', id: 'N-12 社内ALB' },
    reason: 'ORPHAN',
    found: { state: 'absent' },
  }),
  diagramRow(4, {
    object: { kind: 'network-client-vpn', id: '*' },
    result: 'NOT_COLLECTED',
    reason: 'ACCESS_DENIED',
    found: { state: 'unread', code: 'UnauthorizedOperation' },
  }),
  diagramRow(5, {
    rule: { id: 'DIA-PLACE', version: 1 },
    object: { kind: 'subnet-exposure', id: 'subnet-0appa' },
    reason: 'PUBLIC',
    found: { state: 'seen', value: { drawn: 'private', routes: ['0.0.0.0/0 → igw-0order'] } },
  }),
  zoneRow(11, 'Z-NET|Z-WEB'),
  zoneRow(12, 'Z-NET|Z-MGT', {
    result: 'MISMATCH',
    reason: 'EXCESS',
    required: { value: { from: 'Z-NET', to: 'Z-MGT', allowed: [], via: ['VPN'], names: [] }, raw: '×' },
    found: {
      state: 'seen',
      value: {
        traffic: ['22/tcp'],
        excess: ['22/tcp'],
        examples: [{ from: outside, to: bastion, paths: [{ family: 4, ports: ['22/tcp'], hops }] }],
        doors: [{ kind: 'session-manager', id: 'i-0bastion', by: 'identity', ports: [] }],
      },
    },
    qualifiers: ['ネットワーク一部未確認'],
  }),
  zoneRow(13, 'Z-WEB|Z-MGT', {
    result: 'MISMATCH',
    reason: 'MISSING',
    found: {
      state: 'seen',
      value: {
        traffic: [],
        missing: ['5432/tcp'],
        stops: [{ kind: 'return', at: 'subnet subnet-0data', by: 'network-acl acl-0main 32767', hops: [] }],
      },
    },
  }),
  zoneRow(14, 'Z-MGT|Z-NET', {
    result: 'NOT_COLLECTED',
    reason: 'NOT_ATTEMPTED',
    found: {
      state: 'unread',
      code: 'NOT_ATTEMPTED',
      value: { unread: [{ part: 'account', of: '999988887777', code: 'NOT_ATTEMPTED' }] },
    },
  }),
  sampleRow(20, {
    reconciliation: 'REC-TEN',
    rule: { id: 'TEN-KEY', version: 1 },
    object: { kind: 'kms-key', id: 'key-1' },
    reason: 'VALUE',
    required: { value: [], raw: 'テナント別の鍵' },
    found: { state: 'seen', value: { tenants: ['A社', 'B社'], count: 2 } },
  }),
];

const zone = (id: string, name: string): Zone => ({
  id,
  name,
  kind: 'subnet',
  matchers: [],
  via: [],
  mapping: { status: 'confirmed', by: '桟橋 優', at: '2026-04-02' },
  at: 'ゾーン!A2',
});
const criterion = {
  doc: 'DOC-05',
  version: '1.3',
  sha256: 'a'.repeat(64),
  at: '通信要件!C5',
  value: [],
  raw: '×',
  approvedAt: '2026-01-10',
  basis: 'client-rule',
} as const;
const matrix: ZoneMatrix = {
  doc: 'DOC-05',
  form: 'grid',
  zones: [zone('Z-NET', 'インターネット'), zone('Z-WEB', '公開セグメント'), zone('Z-MGT', '管理')],
  flows: [{ from: 'Z-NET', to: 'Z-WEB', ports: null, allow: true, via: [], names: [], raw: '○(443)', criterion }],
  otherwise: { allow: false, criterion },
  identityPaths: [],
  notes: [],
};

async function inputOf(built: boolean, more: Parameters<typeof sampleInput>[0] = {}): Promise<ReportInput> {
  const input = sampleInput({ rows, matrices: [], ...more });
  const networks = new Set(['REC-DIA', 'REC-NET', 'REC-TEN']);
  const reconciliations = input.content.reconciliations.map((one) => (networks.has(one.id) ? { ...one, built } : one));
  const whole: ReportInput = {
    ...input,
    kinds: factKinds,
    content: { ...input.content, reconciliations },
    criteria: { ...input.criteria, zoneMatrices: [matrix], diagrams: [], separation: null },
    ...(built ? { topology: more.language === 'en' ? manyVpcs(2) : fictionalNetwork() } : {}),
  };
  return { ...whole, drawings: await reportDrawings(whole) };
}

let papers: readonly Workpaper[] = [];
const paper = (number: string, from = papers): Workpaper => {
  const found = from.find((one) => one.number === number);
  if (found === undefined) throw new Error(`no ${number}`);
  return found;
};
const tablesOf = ({ blocks }: Workpaper): readonly Table[] => blocks.filter((block) => block.kind === 'table');
const linesOf = (table: Table | undefined): readonly string[] =>
  [...(table?.rows ?? [])].map((row) => row.map(({ text }) => text).join('｜'));

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  papers = buildWorkpapers(await inputOf(true));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the papers of networks appear with their reconciliations and not before', async () => {
  const numbers = papers.map(({ number }) => number).filter((number) => number.startsWith('D-2'));
  expect(numbers).toEqual(['D-20', 'D-20-1', 'D-21', 'D-21-1', 'D-22']);
  const before = buildWorkpapers(await inputOf(false));
  expect(before.some(({ number }) => number.startsWith('D-2'))).toBe(false);
}, 30_000);

test('D-20 tells element, diagram, AWS and side, and never calls unread one-sided', () => {
  const table = tablesOf(paper('D-20')).at(-1);
  for (const heading of ['要素種別', '図の記載', '実体ID', '名称', '所属', '図のみ／AWSのみ／両方', '判定'])
    expect(table?.columns.map((column) => column.heading)).toContain(heading);
  const lines = linesOf(table);
  expect(lines.find((line) => line.includes('pcx-0dev'))).toContain('AWSのみ');
  expect(lines.find((line) => line.includes('受注本番'))).toContain('｜両方｜');
  expect(lines.find((line) => line.includes('N-01 受注基盤VPC'))).toContain('NW構成図!B7');
  expect(lines.find((line) => line.includes('N-12 社内ALB'))).toContain('｜図のみ｜');
  const unread = lines.find((line) => line.includes('UnauthorizedOperation'));
  expect(unread).toContain('クライアントVPNの一覧');
  expect(unread).not.toMatch(/AWSのみ|図のみ/);
  expect(lines.find((line) => line.includes('subnet-0appa'))).toContain('図の記載：非公開');
});

test('D-21 tells requirement, ports, path, deciding lines, difference and ways by identity', () => {
  const table = tablesOf(paper('D-21')).at(-1);
  for (const heading of [
    '発信元',
    '宛先',
    '要求（記号・ポート・経由）',
    '到達可能ポート',
    '経路（ホップ）',
    '根拠（SGR・NACL・RT番号）',
    '差異',
    '判定',
    '理由',
    '識別子経路',
  ])
    expect(table?.columns.map((column) => column.heading)).toContain(heading);
  const lines = linesOf(table);
  const excess = lines.find((line) => line.includes('超過：22/tcp')) ?? '';
  for (const text of [
    ...[
      'Z-NET インターネット',
      'Z-MGT 管理',
      '許可：なし',
      '経由：VPN',
      'インターネット → 踏み台（eni-0bastion）（22/tcp）',
    ],
    ...[
      'igw-0order → subnet-0puba → eni-0bastion',
      'NACL acl-0main 100',
      'SG sg-0b sgr-0ssh',
      '経路 rtb-0public 0.0.0.0/0',
    ],
    ...['Session Manager i-0bastion（認証あり）', 'ネットワーク一部未確認', '【不一致】'],
  ])
    expect(excess).toContain(text);
  expect(lines.find((line) => line.includes('不足：5432/tcp'))).toContain(
    '戻り通信の遮断：subnet-0data（NACL acl-0main 32767）',
  );
  expect(lines.find((line) => line.includes('999988887777'))).toContain('【未入手】');
});

test('the zone matrix is drawn as the client has it, from rows to columns', () => {
  const grid = tablesOf(paper('D-21-1')).find((table) => table.grid !== undefined);
  const cells = [...(grid?.rows ?? [])];
  expect(grid?.columns.map(({ heading }) => heading)).toEqual([
    '発信元 ＼ 宛先',
    'Z-NET\nインターネット',
    'Z-WEB\n公開セグメント',
    'Z-MGT\n管理',
  ]);
  expect(cells[0]?.[2]).toEqual({ text: '○(443)\n【一致】\nNo.1', tone: 'match' });
  expect(cells[0]?.[3]).toEqual({ text: '×\n【不一致】\n超過：22/tcp\nNo.2', tone: 'mismatch' });
  expect(cells[2]?.[1]).toMatchObject({ tone: 'not-collected' });
  expect(cells[1]?.[1]).toEqual({ text: '×\n（突合行なし）' });
  expect(cells[1]?.[2]).toEqual({ text: '―' });
});

test('D-22 and the sentences of fact speak of networks in words', () => {
  expect(linesOf(tablesOf(paper('D-22')).at(-1)).join('\n')).toContain('テナント：A社、B社');
  const facts = tablesOf(paper('F-00')).flatMap(linesOf).join('\n');
  for (const text of [
    'Z-NET インターネットからZ-MGT 管理へ、定められていない通信（22/tcp）が届く状態にあった',
    '根拠：NACL acl-0main 100、SG sg-0b sgr-0ssh、経路 rtb-0public 0.0.0.0/0',
    '通信を「×」と定めている',
    'VPCピアリング接続 pcx-0dev',
  ])
    expect(facts).toContain(text);
});

test('the drawings stand in the PDF as text that can be found', async () => {
  const file = join(folder, 'drawings.pdf');
  await writePdf([paper('D-20-1')], { ...options, file });
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s+/g, ''),
    );
  }
  const text = pages.join('\n');
  for (const word of [
    '図1ネットワーク全体図',
    '【図になし】pcx-0dev',
    '踏み台（保守用）',
    'N-12社内ALB',
    '凡例',
    '2026年4月12日09:00JST',
  ])
    expect(text).toContain(word);
  expect(text).toContain('まとめて表示したものの内訳');
  // Each drawing has a page, and none is cut into two.
  expect(pages.filter((page) => page.includes('凡例'))).toHaveLength(5);
}, 30_000);

test('the drawings stand in the workbook as pictures the sheet leads to, the same bytes each time', async () => {
  const whole = paper('D-20-1');
  const drawings = whole.blocks.filter(({ kind }) => kind === 'drawing').slice(3);
  const list = [paper('D-20'), { ...whole, blocks: drawings }];
  const file = join(folder, 'drawings.xlsx');
  await writeExcel(list, { ...options, file });
  const bytes = readFileSync(file);
  const zip = await JSZip.loadAsync(bytes);
  const text = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';
  const pictures = zip.file(/^xl\/media\/image\d+\.png$/);
  expect(pictures).toHaveLength(2);
  for (const picture of pictures)
    expect([...(await picture.async('uint8array')).slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(await text('[Content_Types].xml')).toContain('/xl/drawings/drawing2.xml');
  const sheet = await text('xl/worksheets/sheet2.xml');
  expect(sheet).toMatch(/<headerFooter>.*<\/rowBreaks><drawing r:id="rId1"\/><\/worksheet>$/s);
  expect(await text('xl/worksheets/_rels/sheet2.xml.rels')).toContain('../drawings/drawing2.xml');
  const drawing = await text('xl/drawings/drawing2.xml');
  expect(drawing.match(/<xdr:oneCellAnchor>/g)).toHaveLength(2);
  const targets = [...(await text('xl/drawings/_rels/drawing2.xml.rels')).matchAll(/Target="\.\.\/([^"]+)"/g)];
  for (const [, target] of targets) expect(zip.file(`xl/${target}`)).not.toBeNull();
  await writeExcel(list, { ...options, file });
  expect(readFileSync(file).equals(bytes)).toBe(true);
}, 30_000);

test('the drawings are files beside the workpapers, and those of an earlier report go', async () => {
  writeFileSync(join(folder, 'network-vpc-gone.svg'), 'old');
  writeFileSync(join(folder, 'network plan.svg'), 'the auditor’s own');
  const names = await writeDrawings(papers, folder);
  expect(names).toContain('network-overview.svg');
  expect(readFileSync(join(folder, 'network-overview.svg'), 'utf8')).toContain(
    '<svg xmlns="http://www.w3.org/2000/svg"',
  );
  expect(existsSync(join(folder, 'network-vpc-gone.svg'))).toBe(false);
  expect(existsSync(join(folder, 'network plan.svg'))).toBe(true);
});

test('English papers hold no Japanese of ours', async () => {
  const english = buildWorkpapers(await inputOf(true, { language: 'en' }));
  const own = tablesOf(paper('D-21', english)).flatMap(({ columns }) => columns.map(({ heading }) => heading));
  expect(own.join('')).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  const drawing = paper('D-20-1', english).blocks.find((block) => block.kind === 'drawing');
  expect(drawing?.kind === 'drawing' ? drawing.svg : '').toContain('Network overview');
}, 30_000);
