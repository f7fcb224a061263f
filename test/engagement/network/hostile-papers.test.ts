import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { AkashiError } from '../../../src/text/akashi-error.ts';
import { seeded } from '../../network/seeded.ts';
import { workbookOf } from '../workbook-of.ts';
import { zipOf } from '../zip-of.ts';
import { edge, model, mxfile, packed, readDiagram, vertex } from './drawio-paper.ts';
import { readZones } from './network-paper.ts';

/** How a reading ends: `read`, or the code of the error, whose words must be whole in both languages. */
async function ending(reading: Promise<unknown>): Promise<string> {
  return reading.then(
    () => 'read',
    (error: unknown) => {
      if (!(error instanceof AkashiError)) throw error;
      for (const language of ['ja', 'en'] as const) expect(error.describe(language)).not.toMatch(/\{\w+\}|undefined/);
      return error.code;
    },
  );
}

const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>`;
const zeros = deflateRawSync(Buffer.alloc(64 * 1024 * 1024)).toString('base64');
const papers: readonly (readonly [name: string, ends: string, make: () => string | Buffer])[] = [
  ['entities', 'DIAGRAM_BROKEN', () => `${bomb}<mxfile><diagram name="&b;"/></mxfile>`],
  [
    'an entity from a file',
    'DIAGRAM_BROKEN',
    () => `<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]><mxfile><diagram>&x;</diagram></mxfile>`,
  ],
  ['a bomb within a page', 'DIAGRAM_BROKEN', () => mxfile({ p: packed(`${bomb}<mxGraphModel>&b;</mxGraphModel>`) })],
  ['a deflate bomb', 'DIAGRAM_TOO_LARGE', () => mxfile({ p: zeros })],
  [
    'a page packed in a page',
    'read',
    () => mxfile({ p: packed(mxfile({ q: packed(model(vertex('a', 'x', 'rounded=0'))) })) }),
  ],
  ['no Base64', 'DIAGRAM_BROKEN', () => mxfile({ p: '%%%' })],
  ['Base64 of nothing packed', 'DIAGRAM_BROKEN', () => mxfile({ p: 'QUJDREVGRw==' })],
  [
    'broken percent signs',
    'DIAGRAM_BROKEN',
    () => mxfile({ p: deflateRawSync(Buffer.from('%E3%81')).toString('base64') }),
  ],
  ['tags a thousand deep', 'DIAGRAM_BROKEN', () => mxfile({ p: '<mxGraphModel>'.repeat(1000) })],
  ['tags that do not close', 'DIAGRAM_BROKEN', () => '<mxfile><diagram><mxGraphModel><root>'],
  ['too many shapes', 'DIAGRAM_TOO_LARGE', () => model('<mxCell id="a"/>'.repeat(20_001))],
  ['too many pages', 'DIAGRAM_TOO_LARGE', () => `<mxfile>${'<diagram name="x"/>'.repeat(101)}</mxfile>`],
  ['another kind of XML', 'DIAGRAM_BROKEN', () => '<?xml version="1.0"?><project/>'],
  ['no page at all', 'DIAGRAM_BROKEN', () => '<mxfile></mxfile>'],
  [
    'parents in a circle',
    'read',
    () =>
      model(vertex('a', 'A', 'x', 'b', '0 0 9 9'), vertex('b', 'B', 'x', 'a', '0 0 9 9'), vertex('c', 'C', 'x', 'c')),
  ],
  ['a label of a megabyte', 'read', () => model(vertex('a', '<b>'.repeat(300_000), 'x'))],
  [
    'attributes within values',
    'read',
    () => model(`<mxCell id="a" value=" id='evil' vertex='1' " style="x" vertex="1" parent="1"/>`),
  ],
  [
    'names of prototypes',
    'read',
    () =>
      model(
        vertex('__proto__', 'constructor', '__proto__=1;toString=2', 'hasOwnProperty'),
        edge('constructor', '__proto__', '__proto__'),
      ),
  ],
  [
    'numbers that are none',
    'read',
    () => model(vertex('a', 'A', 'grIcon=mxgraph.aws4.group_vpc', '1', '1e999 NaN -1 0')),
  ],
];

test.each(papers)('draw.io with %s: a clear end, quickly', async (_, ends, make) => {
  const started = process.cpuUsage();
  expect(await ending(readDiagram('図.drawio', make()))).toBe(ends);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(4);
});

test('a Visio file is a picture; a circle of parents is told, an attribute within a value is none', async () => {
  expect((await readDiagram('図.vsdx', zipOf({ 'visio/document.xml': '<x/>' }))).form).toBe('image');
  const circle = await readDiagram('a.drawio', papers.find(([name]) => name === 'parents in a circle')?.[2]() ?? '');
  expect(circle.elements.map(({ parent }) => parent)).toEqual([null, null, null]);
  expect(circle.notes.filter(({ kind }) => kind === 'error')).toHaveLength(3);
  const inside = await readDiagram(
    'a.drawio',
    papers.find(([name]) => name === 'attributes within values')?.[2]() ?? '',
  );
  expect(inside.elements.map(({ id }) => id)).toEqual(['a']);
});

const letters = (column: number): string =>
  (column > 25 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
const sheet = (size: number, cell: (row: number, column: number) => string): string => {
  const rows = Array.from({ length: size + 1 }, (_, row) => {
    const cells = Array.from({ length: size + 1 }, (_, column) => {
      const text =
        row === 0 && column === 0
          ? '発信元＼宛先'
          : row === 0
            ? `Z${column}`
            : column === 0
              ? `Z${row}`
              : cell(row, column);
      return `<c r="${letters(column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return `<sheetData>${rows.join('')}</sheetData>`;
};

test('a grid of 100,000 cells is read, all of them wrong is told briefly', async () => {
  const { flows } = await readZones(
    'a.xlsx',
    workbookOf(sheet(320, (row, column) => (row === column ? '－' : '○(443/tcp)'))),
  );
  expect(flows).toHaveLength(320 * 319);
  const error = await readZones('a.xlsx', workbookOf(sheet(80, () => '◎'))).catch((cause: AkashiError) => cause);
  expect((error as AkashiError).describe('ja').length).toBeLessThan(6000);
}, 30_000);

test('a formula without a result is no empty cell', async () => {
  const cells =
    '<row r="1"><c r="A1" t="str"><v>発信元＼宛先</v></c><c r="B1" t="str"><v>甲</v></c><c r="C1" t="str"><v>乙</v></c></row>';
  const rest =
    '<row r="2"><c r="A2" t="str"><v>甲</v></c><c r="C2"><f>HYPERLINK("http://x/"&amp;A1)</f></c></row><row r="3"><c r="A3" t="str"><v>乙</v></c><c r="B3" t="str"><f>"×"</f><v>×</v></c></row>';
  const file = workbookOf(`<sheetData>${cells}${rest}</sheetData>`);
  await expect(readZones('a.xlsx', file)).rejects.toMatchObject({
    data: { list: [{ code: 'FLOW_WORD_UNKNOWN', at: ['設定!C2'] }] },
  });
  const { flows } = await readZones('a.xlsx', file, { keepAmbiguous: true });
  expect(flows).toMatchObject([
    { from: '甲', to: '乙', allow: null },
    { from: '乙', to: '甲', allow: false },
  ]);
});

test('many lines about one pair are refused, not compared for hours', async () => {
  const rows = Array.from({ length: 3000 }, (_, port) => `甲,乙,${port + 1}/tcp,○`);
  expect(await ending(readZones('a.csv', `発信元,宛先,ポート,許可\n${rows.join('\n')}`))).toBe('NETWORK_PAPER_INVALID');
});

const words = [
  '○',
  '×',
  '－',
  '△',
  '(443)',
  '443/tcp',
  'HTTPS',
  '※1',
  '(VPN)',
  '発信元＼宛先',
  '甲',
  '乙',
  '凡例',
  '空欄は禁止',
  '〃',
  '10.0.0.0/8',
  'Tier=web',
  '\n',
  ' ',
  '"',
  ',',
  '全ポート',
  '-',
  '*',
  '~',
  '1-',
  '(((',
  '経由',
  '=1+1',
  '😀',
  '\u0000',
  '許可',
  '不可',
  'sg-0123456789abcdef0',
  'TCP',
  '/',
  'その他',
];

test('whatever stands in a table, nothing but our own errors comes out', async () => {
  const random = seeded(20260331);
  const ends = new Set<string>();
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  for (let round = 0; round < 150; round += 1) {
    const cell = (): string =>
      Array.from({ length: random(4) }, () => pick(words))
        .join('')
        .replace(/"/g, '""');
    const size = 1 + random(6);
    const heads =
      round % 3 === 0 ? ['発信元', '宛先', 'ポート', '許可', '経由'] : ['発信元＼宛先', '甲', '乙', '丙', '丁'];
    const rows = Array.from({ length: size }, (_, row) => [
      ['甲', '乙', '丙'][row] ?? cell(),
      ...heads.slice(1).map(cell),
    ]);
    const text = [heads, ...rows].map((row) => row.map((one) => `"${one}"`).join(',')).join('\n');
    ends.add(await ending(readZones('a.csv', text, { keepAmbiguous: round % 2 === 0 })));
  }
  expect([...ends]).toEqual(expect.arrayContaining(['read', 'NETWORK_PAPER_INVALID']));
});

test('however a draw.io file or a YAML file is bent, nothing but our own errors comes out', async () => {
  const random = seeded(7);
  const files = {
    'a.drawio': mxfile({
      p: model(
        vertex('a', 'VPC', 'grIcon=mxgraph.aws4.group_vpc', '1', '0 0 9 9'),
        vertex('b', 'x', 'y', 'a'),
        edge('e', 'a', 'b', 'VPN'),
      ),
    }),
    'b.drawio': mxfile({ p: packed(model(vertex('a', 'VPC', 'x'))) }),
    'c.yaml': 'elements:\n  - {id: A, kind: vpc, name: x}\nconnections:\n  - {from: A, to: A}\n',
    'z.yaml':
      'zones:\n  - {id: A, kind: cidr, match: {cidr: ["10.0.0.0/8"]}}\nflows:\n  - {from: A, to: "*", ports: [443], allow: true}\n',
  };
  for (let round = 0; round < 300; round += 1)
    for (const [name, content] of Object.entries(files)) {
      const at = random(content.length);
      const cut = random(12);
      const bent =
        content.slice(0, at) +
        ['', '<', '>', '"', '&', '&#x0;', '\u0000', '[', ': ', '%'][random(10)] +
        content.slice(at + cut);
      await ending(name === 'z.yaml' ? readZones(name, bent) : readDiagram(name, bent));
    }
}, 30_000);
