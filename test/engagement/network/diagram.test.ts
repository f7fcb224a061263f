import { expect, test } from 'vitest';
import { labelText } from '../../../src/engagement/network/diagram/label-text.ts';
import type { NetworkDiagram } from '../../../src/engagement/network/network-diagram.ts';
import { edge, model, mxfile, packed, readDiagram, vertex } from './drawio-paper.ts';
import { type Sheets, workbook } from './network-paper.ts';

const group = (icon: string): string => `shape=mxgraph.aws4.group;grIcon=mxgraph.aws4.${icon};container=1;`;
const icon = (name: string): string => `sketch=0;shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.${name};`;
const page = model(
  vertex('vpc', '本番VPC<br>10.0.0.0/16', group('group_vpc2'), '1', '0 0 600 400'),
  vertex(
    'pub',
    '<b>Public subnet</b> subnet-0a1b2c3d4e5f60001',
    `${group('group_security_group')}grStroke=0;`,
    'vpc',
    '10 10 200 200',
  ),
  '<object label="%name%" placeholders="1" name="NAT A" arn="nat-0123456789abcdef0" id="nat">',
  `<mxCell style="${icon('nat_gateway')}" vertex="1" parent="pub"/></object>`,
  vertex('web', 'web01 i-0123456789abcdef0 (subnet-0a1b2c3d4e5f60001)', icon('ec2'), 'pub', '20 20 40 40'),
  vertex('igw', '', 'shape=mxgraph.aws4.internet_gateway;', '1', '300 20 40 40'),
  vertex('net', 'インターネット', 'ellipse;shape=cloud;', '1', '700 0 100 60'),
  vertex('box', '中継装置', 'rounded=0;whiteSpace=wrap;', '1', '900 0 40 40'),
  vertex('odd', '', icon('braket_chip'), '1', '950 0 40 40'),
  vertex('title', '図1 構成', 'text;html=1;', '1', '0 900 100 20'),
  edge('e1', 'net', 'igw'),
  '<mxCell id="l1" value="HTTPS" style="edgeLabel;" vertex="1" connectable="0" parent="e1"/>',
  edge('e2', 'igw', 'web', '専用線'),
  edge('e3', 'igw', ''),
);

function said({ elements, links }: NetworkDiagram): unknown {
  return {
    elements: elements.map(({ id, kind, name, awsId, parent }) => [id, kind, name, awsId, parent]),
    links: links.map(({ from, to, kind, label }) => [from, to, kind, label]),
  };
}
const truth = {
  elements: [
    ['vpc', 'vpc', '本番VPC 10.0.0.0/16', '10.0.0.0/16', null],
    ['pub', 'subnet', 'Public subnet subnet-0a1b2c3d4e5f60001', 'subnet-0a1b2c3d4e5f60001', 'vpc'],
    ['nat', 'nat-gateway', 'NAT A', 'nat-0123456789abcdef0', 'pub'],
    ['web', 'instance', 'web01 i-0123456789abcdef0 (subnet-0a1b2c3d4e5f60001)', 'i-0123456789abcdef0', 'pub'],
    ['igw', 'internet-gateway', '', null, 'vpc'],
    ['net', 'internet', 'インターネット', null, null],
    ['box', null, '中継装置', null, null],
    ['odd', null, '', null, null],
  ],
  links: [
    ['net', 'igw', null, 'HTTPS'],
    ['igw', 'web', 'direct-connect', '専用線'],
  ],
};

test('a draw.io file, plain, compressed, bare, in UTF-16: the same elements and lines', async () => {
  const plain = await readDiagram('構成図.drawio', mxfile({ 本番: page }));
  expect(plain.form).toBe('drawio');
  expect(said(plain)).toEqual(truth);
  for (const content of [
    mxfile({ 本番: packed(page) }),
    page,
    Buffer.from(`\ufeff${mxfile({ 本番: page })}`, 'utf16le'),
  ])
    expect(said(await readDiagram('構成図.xml', content))).toEqual(truth);
});

test('several pages: every element bears its page', async () => {
  const { elements, links } = await readDiagram('a.drawio', mxfile({ 一: packed(page), 空: '', 二: page }));
  expect(elements.map(({ id }) => id)).toEqual([
    ...truth.elements.map(([id]) => `1/${id}`),
    ...truth.elements.map(([id]) => `3/${id}`),
  ]);
  expect(elements[1]).toMatchObject({ parent: '1/vpc', criterion: { at: 'a.drawio「一」pub', doc: 'DOC-04' } });
  expect(links.map(({ from }) => from)).toEqual(['1/net', '1/igw', '3/net', '3/igw']);
});

test('what nobody knows is listed: shapes by their name, text, lines without an end, frames that are only drawn', async () => {
  const { notes } = await readDiagram('a.drawio', mxfile({ p: page }));
  expect(notes.map(({ kind, seen }) => `${kind} ${seen}`)).toEqual([
    'ignored 図1 構成',
    'unmatched rectangle：中継装置',
    'unmatched braket_chip：odd',
    'normalised igw',
    'unmatched igw － ？',
  ]);
});

test('approval confirms a diagram; without it its elements are candidates', async () => {
  const approved = await readDiagram('a.drawio', page);
  expect(approved.elements[0]?.mapping).toEqual({ status: 'confirmed', by: '情報システム部長', at: '2026-01-15' });
  const open = await readDiagram('a.drawio', page, { approver: null });
  expect(new Set(open.elements.map(({ mapping }) => mapping.status))).toEqual(new Set(['candidate']));
});

const sheets: Sheets = {
  要素: [
    ['要素ID', '種別', '名称', 'AWSのID', 'ゾーン', '親要素'],
    ['N-01', 'VPC', '受注VPC', 'vpc-0a1b2c3d4e5f60001', '', ''],
    ['N-02', 'サブネット', '公開', 'subnet-0a1b2c3d4e5f60001', 'DMZ', '受注VPC'],
    ['N-03', 'TGW', '中央', '', '', ''],
    ['N-04', '魔法の箱', '謎', '', '', ''],
  ],
  接続: [
    ['接続元', '接続先', '種別', '備考'],
    ['N-01', '中央', '', 'アタッチ'],
    ['N-03', 'N-02', 'ピアリング', ''],
  ],
};
const yaml = `elements:
  - {id: N-01, kind: VPC, name: 受注VPC, awsId: vpc-0a1b2c3d4e5f60001}
  - {id: N-02, kind: サブネット, name: 公開, awsId: subnet-0a1b2c3d4e5f60001, zone: DMZ, parent: N-01}
  - {id: N-03, kind: TGW, name: 中央}
  - {id: N-04, kind: 魔法の箱, name: 謎}
connections:
  - {from: N-01, to: N-03, note: アタッチ}
  - {from: N-03, to: N-02, kind: ピアリング}
`;

test('a list of elements and connections, as workbook and as YAML', async () => {
  const book = await readDiagram('図.xlsx', await workbook(sheets));
  expect(book.form).toBe('list');
  expect(said(book)).toEqual({
    elements: [
      ['N-01', 'vpc', '受注VPC', 'vpc-0a1b2c3d4e5f60001', null],
      ['N-02', 'subnet', '公開', 'subnet-0a1b2c3d4e5f60001', 'N-01'],
      ['N-03', 'transit-gateway', '中央', null, null],
      ['N-04', null, '謎', null, null],
    ],
    links: [
      ['N-01', 'N-03', null, 'アタッチ'],
      ['N-03', 'N-02', 'peering', 'ピアリング'],
    ],
  });
  expect(book.elements[1]).toMatchObject({ zone: 'DMZ', kindText: 'サブネット', criterion: { at: '要素!3' } });
  expect(book.notes).toContainEqual(expect.objectContaining({ kind: 'unmatched', at: '要素!B5' }));
  expect(said(await readDiagram('図.yaml', yaml))).toEqual(said(book));
});

test('an end that is not in the list is told with its cell', async () => {
  const 接続 = [...(sheets.接続 ?? []), ['N-01', 'N-99', '', '']];
  await expect(readDiagram('図.xlsx', await workbook({ ...sheets, 接続 }))).rejects.toMatchObject({
    code: 'NETWORK_PAPER_INVALID',
    data: { list: [{ code: 'ELEMENT_UNKNOWN', at: ['接続!B4'], seen: 'N-99' }] },
  });
});

test.each([
  ['図.png', Buffer.from('89504e470d0a1a0a0000', 'hex')],
  ['図.jpg', Buffer.from('ffd8ffe000104a464946', 'hex')],
  ['図.pdf', Buffer.from('%PDF-1.7')],
  ['図.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
  ['図.vsd', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
])('%s is kept as evidence and mapped by hand', async (name, content) => {
  const { form, elements, notes } = await readDiagram(name, content);
  expect([form, elements]).toEqual(['image', []]);
  expect(notes).toEqual([expect.objectContaining({ kind: 'unmatched', made: expect.stringContaining('D-20') })]);
});

test.each([
  ['a&lt;b&gt;c &amp; d', 'a<b>c & d'],
  ['<div>VPC</div><div>10.0.0.0/16</div>', 'VPC\n10.0.0.0/16'],
  ['a<script>alert(1)</script>b<img src=x onerror=alert(1)>c', 'abc'],
  ['1 < 2 <', '1 < 2 <'],
  ['<b>未完', '未完'],
  ['&#12354;&#x3044;&#0;&#99999999;', 'あい &#99999999;'],
  ['<scr<script>ipt>x</script>y', 'ipt>xy'],
])('the label %j is read as %j', (html, text) => {
  expect(labelText(html)).toBe(text);
});
