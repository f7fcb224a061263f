import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import type { Topology } from '../../src/network/topology.ts';
import { packageRoot } from '../../src/procedures/package-root.ts';
import { say } from '../../src/text/say.ts';
import { drawNetworks } from '../../src/workpapers/network/draw-networks.ts';
import type { DrawingInput } from '../../src/workpapers/network/draw-page.ts';
import { drawingPen } from '../../src/workpapers/network/drawing-pen.ts';
import { interfaceZones } from '../../src/workpapers/network/interface-zones.ts';
import type { NetworkMarks } from '../../src/workpapers/network/network-marks.ts';
import { readMarks } from '../../src/workpapers/network/read-marks.ts';
import { renderPng } from '../../src/workpapers/network/render-png.ts';
import { vpcPicture } from '../../src/workpapers/network/vpc-picture.ts';
import { writeDot } from '../../src/workpapers/network/write-dot.ts';
import { fictionalNetwork } from './fictional-network.ts';
import { manyVpcs } from './fold-networks.ts';
import {
  gateway,
  networkInterface,
  peering,
  route,
  routeTable,
  sampleTopology,
  single,
  subnet,
  vpc,
} from './sample-network.ts';
import { diagramRow } from './sample-network-rows.ts';
import { hostile } from './sample-papers.ts';
import { fictionalZones, zone, zoneMatrix } from './sample-zones.ts';
import { svgProblems } from './svg-problems.ts';

const labels = new Map(factKinds.map(({ kind, label }) => [kind, label]));
const none: NetworkMarks = { compared: false, elements: new Map(), drawnOnly: [] };

function inputOf(
  topology: Topology,
  marks: NetworkMarks = none,
  language: 'ja' | 'en' = 'ja',
  zones: DrawingInput['zones'] = null,
): DrawingInput {
  return {
    topology,
    marks,
    zones,
    language,
    made: '取得した設定から作図（証拠確定日時 2026年4月12日 09:00 JST）',
    t: (text, data) => say(text, language, data),
    kind: (kind) => labels.get(kind)?.[language] ?? kind,
    account: (id) => `本番 ${id}`,
  };
}

/** The texts of an SVG, unescaped, in one string. */
function textsOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, text = '']) =>
      text
        .replace(/&#160;/g, ' ')
        .replace(/&#45;/g, '-')
        .replace(/&#39;/g, "'")
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&'),
    )
    .join('\n');
}

const small = (): Topology =>
  sampleTopology({
    vpcs: [vpc('vpc-1', '受注', '10.0.0.0/16')],
    subnets: [subnet('subnet-1', 'web-a', 'vpc-1', 'ap-northeast-1a', '10.0.1.0/24', 'rtb-1')],
    routeTables: [routeTable('rtb-1', 'public', 'vpc-1', [route('0.0.0.0/0', 'internet-gateway', 'igw-1')])],
    gateways: [gateway('igw-1', 'internet-gateway', 'vpc-1')],
    interfaces: [
      networkInterface(
        'eni-1',
        'subnet-1',
        'vpc-1',
        '10.0.1.5',
        { kind: 'ec2-instance', id: 'i-1', name: '踏み台' },
        { publicAddresses: [single('203.0.113.5')] },
      ),
    ],
  });

test('the text for Graphviz of a small network is as it was looked at', () => {
  const topology = small();
  const marks: NetworkMarks = { compared: true, elements: new Map([['i-1', 'not-drawn']]), drawnOnly: [] };
  const zones = interfaceZones([zoneMatrix(zone('Z3', '公開', [{ by: 'vpc', value: 'vpc-1' }]))], topology);
  const kit = { ...inputOf(topology, marks, 'ja', zones), cellsPerRow: 4, fold: () => {} };
  const one = [...topology.vpcs.values()][0];
  if (one === undefined) throw new Error('no VPC');
  const dot = writeDot(vpcPicture(one, [...topology.subnets.values()], kit), kit, drawingPen());
  expect(dot).toBe(readFileSync(join(packageRoot, 'test', 'workpapers', 'small-network.dot'), 'utf8'));
});

test('the drawings are well-formed pictures that name every element, its marks, the legend and the date of the evidence', async () => {
  const topology = fictionalNetwork();
  const marks: NetworkMarks = {
    compared: true,
    elements: new Map([
      ['pcx-0dev', 'not-drawn'],
      ['i-0bastion', 'not-drawn'],
      ['vpn-0hq', 'to-check'],
    ]),
    drawnOnly: [{ id: 'N-12 社内ALB', kind: 'load-balancer', name: 'N-12 社内ALB', mark: 'drawn-only' }],
  };
  const drawings = await drawNetworks(inputOf(topology, marks));
  expect(drawings.map(({ name }) => name)).toEqual([
    'network-overview',
    'network-vpc-0a11order-1',
    'network-vpc-0a11order-2',
    'network-vpc-0b22dev',
    'network-vpc-0c33shared',
  ]);
  for (const { svg } of drawings) expect(svgProblems(svg)).toEqual([]);
  const [overview = '', ...vpcs] = drawings.map(({ svg }) => textsOf(svg));
  for (const text of [
    '受注本番',
    '全社基幹',
    'データセンター',
    '収集していないアカウント 999988887777',
    'vpc-0unknown',
  ])
    expect(overview).toContain(text);
  for (const text of [
    '【図になし】pcx-0dev',
    '【図のみ】',
    'N-12 社内ALB',
    '【要確認】',
    '凡例',
    '証拠確定日時 2026年4月12日',
  ])
    expect(overview).toContain(text);
  expect(overview).toContain('ネットワークインターフェイスのないVPC 5個');
  expect(overview).toContain('VPC5個には、VPC構成図を作っていない：vpc-0def');
  const whole = vpcs.join('\n');
  for (const { id } of topology.subnets.values()) expect(whole).toContain(id);
  for (const { id } of topology.routeTables.values()) expect(whole).toContain(id);
  for (const text of ['踏み台（保守用）', '公開 203.0.113.77', '10.0.0.0/8 → tgw-0core', 'order-nat-a', 'vpce-0s3'])
    expect(whole).toContain(text);
  expect(vpcs[0]?.match(/【図になし】/g)?.length).toBeGreaterThanOrEqual(3);
}, 30_000);

test('the same network gives the same bytes, whatever order it comes in', async () => {
  const topology = fictionalNetwork();
  const turned = Object.fromEntries(
    Object.entries(topology).map(([name, list]) => [name, list instanceof Map ? new Map([...list].reverse()) : list]),
  ) as unknown as Topology;
  const [first, second] = await Promise.all([drawNetworks(inputOf(topology)), drawNetworks(inputOf(turned))]);
  expect(second).toEqual(first);
}, 30_000);

test('many interfaces of one kind and many VPCs stand as one box, and the page says so', async () => {
  const many = await drawNetworks(inputOf(manyVpcs(40, 30)));
  const overview = textsOf(many[0]?.svg ?? '');
  expect(overview).toContain('VPC 40個（まとめて表示）');
  expect(overview).toContain('まとめて表示：VPC 40件');
  expect(many[0]?.folds[0]).toMatchObject({ kind: 'VPC', count: 40, notDrawn: 0 });
  expect(many[0]?.folds[0]?.ids).toHaveLength(40);
  expect(many).toHaveLength(41);
  const page = textsOf(many[1]?.svg ?? '');
  expect(page).toContain('Lambda関数 30件（まとめて表示）');
  expect(page).toContain('まとめて表示：Lambda関数 30件');
  expect(many[1]?.folds[0]?.ids).toHaveLength(30);
}, 30_000);

test('a fold says how many of its elements the diagram lacks', async () => {
  const marks: NetworkMarks = {
    compared: true,
    elements: new Map(
      [...Array(40).keys()].slice(0, 3).map((n) => [`vpc-0${String(n).padStart(3, '0')}`, 'not-drawn']),
    ),
    drawnOnly: [],
  };
  const [overview] = await drawNetworks(inputOf(manyVpcs(40), marks));
  expect(textsOf(overview?.svg ?? '')).toContain('【図になし】3件');
  expect(overview?.folds.reduce((sum, { notDrawn }) => sum + notDrawn, 0)).toBe(3);
}, 30_000);

test('a hundred accounts stand on several pages of the overview, each VPC counted once', async () => {
  const hub = manyVpcs(100);
  const vpcs = new Map([...hub.vpcs].map(([id, one], n) => [id, { ...one, account: String(100_000_000_000 + n) }]));
  const drawings = await drawNetworks(inputOf({ ...hub, vpcs, interfaces: new Map(), transitGateways: new Map() }));
  const overviews = drawings.filter(({ name }) => name.startsWith('network-overview'));
  expect(overviews).toHaveLength(12);
  const texts = overviews.map(({ svg }) => textsOf(svg));
  for (const id of vpcs.keys()) expect(texts.filter((text) => text.includes(id))).toHaveLength(1);
  expect(texts[0]).toContain('ほかのVPC91個は全体図の別の頁にあり');
  for (const { height } of overviews) expect(height).toBeLessThan(1000);
}, 30_000);

test('many peerings of one VPC stand as one box, but for those the diagram lacks', async () => {
  const side = (n: number): { vpc: string; cidr: string; account: string } => ({
    vpc: `vpc-p${n}`,
    cidr: `10.${n + 1}.0.0/16`,
    account: '999988887777',
  });
  const ids = Array.from({ length: 30 }, (_, n) => n);
  const topology = sampleTopology({
    vpcs: [vpc('vpc-1', 'hub', '10.0.0.0/16')],
    subnets: [subnet('subnet-1', 'x', 'vpc-1', 'ap-northeast-1a', '10.0.1.0/24', 'rtb-1')],
    routeTables: [
      routeTable(
        'rtb-1',
        null,
        'vpc-1',
        ids.map((n) => route(`10.${n + 1}.0.0/16`, 'peering', `pcx-${n}`)),
      ),
    ],
    peerings: ids.map((n) => peering(`pcx-${n}`, null, { vpc: 'vpc-1', cidr: '10.0.0.0/16' }, side(n))),
  });
  const marks: NetworkMarks = { compared: true, elements: new Map([['pcx-7', 'not-drawn']]), drawnOnly: [] };
  const drawings = await drawNetworks(inputOf(topology, marks));
  for (const { svg, folds, height } of drawings) {
    expect(textsOf(svg)).toContain('VPCピアリング接続 29件（まとめて表示）');
    expect(textsOf(svg)).toContain('vpc-p7');
    expect(folds).toHaveLength(1);
    expect(height).toBeLessThan(600);
  }
}, 30_000);

test('a big VPC is shared out over pages that can be read, and every subnet stands on exactly one', async () => {
  const ids = Array.from({ length: 30 }, (_, n) => `subnet-x${String(n).padStart(2, '0')}x`);
  const topology = sampleTopology({
    vpcs: [vpc('vpc-big', '大', '10.0.0.0/16')],
    subnets: ids.map((id, n) =>
      subnet(id, `s${n}`, 'vpc-big', `ap-northeast-1${'acd'[n % 3]}`, `10.0.${n}.0/24`, 'rtb-1'),
    ),
    routeTables: [routeTable('rtb-1', null, 'vpc-big', [])],
    interfaces: ids.map((id, n) => networkInterface(`eni-${n}`, id, 'vpc-big', `10.0.${n}.5`, null)),
  });
  const [, ...pages] = await drawNetworks(inputOf(topology));
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]?.title).toContain(`（1／${pages.length}）`);
  for (const { width, height } of pages) {
    expect(width).toBeLessThan(1400);
    expect(height).toBeLessThan(950);
  }
  const texts = pages.map(({ svg }) => textsOf(svg));
  for (const id of ids) expect(texts.filter((text) => text.includes(id))).toHaveLength(1);
}, 30_000);

test('a list that was not read is told, and its VPC is never called empty', async () => {
  const unread = {
    state: 'unread',
    part: 'interface',
    of: '111122223333 ap-northeast-1',
    code: 'ACCESS_DENIED',
    exact: null,
    refs: [],
  } as const;
  const open = {
    state: 'unread',
    part: 'route-table',
    of: 'subnet-1',
    code: 'ACCESS_DENIED',
    exact: null,
    refs: [],
  } as const;
  const topology = sampleTopology({
    vpcs: [vpc('vpc-1', 'a', '10.0.0.0/16'), vpc('vpc-2', 'b', '10.1.0.0/16')],
    subnets: [subnet('subnet-1', 'x', 'vpc-1', 'ap-northeast-1a', '10.0.1.0/24', open)],
    unread: [unread],
  });
  const drawings = await drawNetworks(inputOf(topology));
  expect(drawings).toHaveLength(3);
  for (const { svg } of drawings)
    expect(textsOf(svg)).toContain('ネットワークインターフェイス（111122223333 ap-northeast-1）');
  const page = textsOf(drawings[1]?.svg ?? '');
  expect(page).toContain('サブネット（ルートテーブルは証拠未入手）');
  expect(page).toContain('ネットワークインターフェイスは証拠未入手');
  expect(page).not.toContain('ネットワークインターフェイスなし');
});

/** The texts of all pages of a network with the client's zones, without the note that explains them. */
async function zoneTexts(topology: Topology, matrices: Parameters<typeof interfaceZones>[0]): Promise<string> {
  const drawings = await drawNetworks(inputOf(topology, none, 'ja', interfaceZones(matrices, topology)));
  return drawings.map(({ svg }) => textsOf(svg)).join('\n');
}

const zoneLines = (texts: string): string[] => texts.split('\n').filter((text) => text.startsWith('ゾーン'));

test('a subnet says the zones of the client that stand in it, a resource only its own other one', async () => {
  const texts = await zoneTexts(fictionalNetwork(), [fictionalZones]);
  expect(zoneLines(texts).sort()).toEqual([
    'ゾーンの記載なし',
    'ゾーンの記載なし',
    'ゾーン：DB（Z5）',
    'ゾーン：DB（Z5）',
    'ゾーン：アプリ（Z4）',
    'ゾーン：アプリ（Z4）',
    'ゾーン：公開（Z3）',
    'ゾーン：公開（Z3）',
    'ゾーン：公開（Z3）、管理（Z6）',
    'ゾーン：管理（Z6）',
  ]);
  expect(texts).toContain('「ゾーン」は被監査組織のゾーンマトリクス（DOC-05）のゾーン');
}, 30_000);

test('without a zone matrix nothing is said of zones, with an empty one nothing stands in a zone', async () => {
  const without = await zoneTexts(small(), []);
  expect(zoneLines(without)).toEqual([]);
  expect(without).not.toContain('ゾーンマトリクス');
  expect(zoneLines(await zoneTexts(small(), [zoneMatrix()]))).toEqual(['ゾーンの記載なし']);
});

test('several zones, several matrices and zones nobody confirmed are told as they are', async () => {
  const at = (id: string, more = {}) => zone(id, id, [{ by: 'vpc', value: 'vpc-1' }], more);
  const tied = ['A', 'B', 'C', 'D', 'E'].map((id) => at(id));
  expect(zoneLines(await zoneTexts(small(), [zoneMatrix(...tied)]))).toEqual(['ゾーン：A、B、C、ほか2件']);
  const open = { mapping: { status: 'candidate', by: null, at: null } } as const;
  const both = [zoneMatrix(), zoneMatrix(zone('Z3', '公開', [{ by: 'vpc', value: 'vpc-1' }], open))];
  expect(zoneLines(await zoneTexts(small(), both))).toEqual(['ゾーン：公開（Z3・対応付け未確認）']);
  const half = zone('Z9', '踏み台', [{ by: 'arn', value: '*instance/i-1' }]);
  const topology = small();
  const two = networkInterface('eni-2', 'subnet-1', 'vpc-1', '10.0.1.6', {
    kind: 'ec2-instance',
    id: 'i-2',
    name: null,
  });
  const mixed = { ...topology, interfaces: new Map([...topology.interfaces, ['eni-2', two]]) };
  expect(zoneLines(await zoneTexts(mixed, [zoneMatrix(half)])).sort()).toEqual([
    'ゾーンの記載なし',
    'ゾーン：踏み台（Z9）',
    'ゾーン：踏み台（Z9）、記載なしを含む',
  ]);
});

test('where a list that tells the zone was not read, nothing is called outside every zone', async () => {
  const gap = {
    state: 'unread',
    of: '111122223333 ap-northeast-1',
    code: 'ACCESS_DENIED',
    exact: null,
    refs: [],
  } as const;
  const unknown = 'ゾーン：証拠未入手のため判定できない';
  const bySubnet = [zoneMatrix(zone('Z3', '公開', [{ by: 'subnet', value: 'web-*' }]))];
  const named = small();
  const unread = { state: 'unread', code: 'ACCESS_DENIED', exact: null, refs: [] } as const;
  const tagged = new Map([...named.subnets].map(([id, one]) => [id, { ...one, tags: unread as never }]));
  const byTag = [zoneMatrix(zone('Z3', '公開', [{ by: 'tag', value: 'zone=public' }]))];
  expect(zoneLines(await zoneTexts({ ...named, subnets: tagged }, byTag))).toEqual([unknown]);
  const noList = { ...named, interfaces: new Map(), unread: [{ ...gap, part: 'interface' }] } as const;
  expect(zoneLines(await zoneTexts(noList, bySubnet))).toEqual([unknown]);
  const someRead = { ...named, unread: [{ ...gap, part: 'interface' }] } as const;
  expect(zoneLines(await zoneTexts(someRead, bySubnet))[0]).toBe('ゾーン：公開（Z3）、証拠未入手のため判定できない');
});

test('names of the client stay text: no tag, no link, no script, no entity of theirs', async () => {
  const bad = [
    ...hostile,
    '</text><script>alert(1)</script>',
    '"><a href="http://evil.example">x</a>',
    ']]><!--',
    '\\N\\G\\l',
    '<TABLE>',
    '&#x3c;b&#x3e;',
    'x'.repeat(5000),
  ];
  const topology = sampleTopology({
    vpcs: bad.map((name, n) => vpc(`vpc-${n}`, name, '10.0.0.0/16')),
    subnets: bad.map((name, n) => subnet(`subnet-${n}${name}`, name, `vpc-${n}`, name, '10.0.1.0/24', `rtb-${n}`)),
    routeTables: bad.map((name, n) =>
      routeTable(`rtb-${n}`, name, `vpc-${n}`, [{ ...route(name, 'unknown', name), destination: [] }]),
    ),
    interfaces: bad.map((name, n) =>
      networkInterface(`eni-${n}`, `subnet-${n}${name}`, `vpc-${n}`, '10.0.1.5', { kind: name, id: name, name }),
    ),
  });
  const zones = bad.map((name, n) => zone(name, `${name}ゾーン`, [{ by: 'vpc', value: `vpc-${n}` }]));
  const drawings = await drawNetworks(inputOf(topology, none, 'ja', interfaceZones([zoneMatrix(...zones)], topology)));
  expect(drawings).toHaveLength(bad.length + 1);
  for (const { svg, name } of drawings) {
    expect(svgProblems(svg)).toEqual([]);
    expect(name).toMatch(/^network-[a-z0-9_-]+$/);
  }
  const texts = drawings.map(({ svg }) => textsOf(svg)).join('\n');
  expect(texts).toContain('</text><script>alert(1)</script>');
  expect(texts).toContain('〓［U+20BB7］野家');
  expect(texts).toContain('書体にない文字');
  expect(texts).toContain('長い名称');
  expect((await renderPng(drawings[1]?.svg ?? '', 200)).length).toBeGreaterThan(1000);
}, 30_000);

test('rows of the diagram become marks: what it lacks, what differs, what is not known, what stands on it alone', () => {
  const rows = [
    diagramRow(1, { object: { kind: 'vpc', id: 'vpc-1' }, found: { state: 'seen', value: { name: '受注' } } }),
    diagramRow(2, {
      object: { kind: 'instance', id: 'i-1' },
      result: 'NOT_COLLECTED',
      reason: 'ACCESS_DENIED',
      found: { state: 'unread', code: 'x' },
    }),
    diagramRow(3, { object: { kind: 'load-balancer', id: 'N-1 ALB' }, reason: 'ORPHAN', found: { state: 'absent' } }),
    diagramRow(4, {
      object: { kind: 'vpn', id: 'N-2 拠点' },
      result: 'NOT_COLLECTED',
      reason: 'ACCESS_DENIED',
      found: { state: 'unread', code: 'x' },
    }),
    diagramRow(5, {
      rule: { id: 'DIA-PLACE', version: 1 },
      object: { kind: 'subnet', id: 'subnet-1' },
      reason: 'VALUE',
    }),
    diagramRow(6, {
      object: { kind: 'vpc', id: 'vpc-2' },
      result: 'MATCH',
      reason: 'EQUAL',
      found: { state: 'seen', value: { name: null } },
    }),
    diagramRow(7, {
      object: { kind: 'network-vpn', id: '*' },
      result: 'NOT_COLLECTED',
      reason: 'ACCESS_DENIED',
      found: { state: 'unread', code: 'x' },
    }),
  ];
  const marks = readMarks(rows, small());
  expect(marks.compared).toBe(true);
  expect([...marks.elements]).toEqual([
    ['vpc-1', 'not-drawn'],
    ['i-1', 'not-collected'],
    ['subnet-1', 'differs'],
  ]);
  expect(marks.drawnOnly.map(({ name, mark }) => `${name} ${mark}`)).toEqual([
    'N-1 ALB drawn-only',
    'N-2 拠点 not-collected',
  ]);
  const gap = rows.slice(6);
  expect(readMarks(gap, small()).compared).toBe(false);
});
