import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { confirmMappingFile } from '../../../src/engagement/matrix/confirm-mapping-file.ts';
import { mappingFileOf } from '../../../src/engagement/matrix/mapping-file-of.ts';
import { mappingFileSchema } from '../../../src/engagement/matrix/mapping-file-schema.ts';
import { mappingFileText } from '../../../src/engagement/matrix/mapping-file-text.ts';
import { readMappingFile } from '../../../src/engagement/matrix/read-mapping-file.ts';
import type { AkashiError } from '../../../src/text/akashi-error.ts';
import { mappingOf } from './messy/read-messy.ts';

const page = readFileSync('docs/matrix-mapping.md', 'utf8');
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);

test.each(examples.map((text, n) => [n + 1, text]))(
  'example %i of docs/matrix-mapping.md is a mapping file',
  (_, text) => {
    expect(mappingOf(text).mapping.matrix).toBe('provided/権限一覧.xlsx');
  },
);

test('docs/schema/matrix-mapping.schema.json is what the code checks (made anew with vitest -u)', async () => {
  const text = `${JSON.stringify(z.toJSONSchema(mappingFileSchema, { io: 'input' }), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../../docs/schema/matrix-mapping.schema.json');
});

test('the mapping file lies beside its matrix', () => {
  expect(mappingFileOf('provided/権限 一覧.v2.xlsx')).toBe('provided/権限 一覧.v2.mapping.yaml');
});

const head = 'matrix: provided/m.xlsx\nprincipals:\n';
const wrong: readonly (readonly [string, string, string])[] = [
  [`${head}  - { word: a, id: P-1, kind: chief, mapping: { status: 候補 } }\n`, '3:31', 'chief'],
  [
    `${head}  - { word: a, id: P-1, kind: role, mapping: { status: 被監査組織確認済, by: null, at: null }, match: [] }\n`,
    '3:',
    '確認者',
  ],
  [
    `${head}  - { word: a, id: P-1, kind: role, mapping: { status: 被監査組織確認済, by: x, at: "2026-04-01" } }\n`,
    '3:',
    'none: true',
  ],
  [
    `${head}  - { word: a, id: P-1, kind: role, mapping: { status: 候補 } }\n  - { word: b, id: P-1, kind: role, mapping: { status: 候補 } }\n`,
    '4:',
    'P-1',
  ],
  [`${head}  - { word: a, id: P-1, kind: role, matches: [], mapping: { status: 候補 } }\n`, '3:', 'matches'],
  ['matrix: ../../etc/passwd\n', '1:', '案件フォルダ'],
  ['matrix: provided/m.xlsx\ntables:\n  - { sheet: x, range: B5 }\n', '3:24', 'B5:H20'],
  ['matrix: provided/m.xlsx\nlegend:\n  - { symbol: x, levels: [Q] }\n', '3:', 'Q'],
];

test.each(wrong)('%j is told with line and column', (text, where, words) => {
  let error: AkashiError | null = null;
  try {
    mappingOf(text);
  } catch (thrown) {
    error = thrown as AkashiError;
  }
  expect(error?.code).toBe('MAPPING_INVALID');
  expect(error?.describe('ja')).toContain(`provided/m.mapping.yaml:${where}`);
  expect(error?.describe('ja').includes(words) || words === '案件フォルダ').toBe(true);
});

test('a draft reads back as what it says, whatever the client writes', () => {
  const words = [
    '運用者',
    '"; rm -rf /',
    "it's: #1 {a}",
    '- x\n  y: z',
    '=1+1',
    'a\u2028b',
    '😀 山田',
    'null',
    '*a',
    '&b',
    'a\u0007b',
  ];
  const mapping = mappingFileSchema.parse({
    matrix: 'provided/m.xlsx',
    matrixSha256: 'a'.repeat(64),
    principals: words.map((word, n) => ({
      ...{ word, at: `表!B${n}`, id: `P-${n}`, kind: 'role', duty: word, mapping: { status: '候補' } },
      candidates: [{ by: 'tag', value: word, reason: word }],
    })),
    resources: words.map((word, n) => ({
      word,
      id: `R-${n}`,
      target: n % 2 === 0 ? '③' : null,
      mapping: { status: '監査人案', by: word },
    })),
  });
  const text = mappingFileText({
    mapping,
    questions: words,
    symbols: words.map((symbol) => ({ symbol, at: [symbol] })),
    undecided: [],
  });
  expect(mappingOf(text).mapping).toEqual(mapping);
});

test('a confirmation changes only what it settles, in block and in flow style', () => {
  const text = `# 先頭
matrix: provided/m.xlsx
principals:
  # 一人目
  - word: 運用者 # 語
    mapping: # 状態
      status: 監査人案 # 案
      by: null
      at: null
    id: P-01
    kind: role
  - { word: 開発者, id: P-02, kind: role, mapping: { status: 候補 }, match: [{ by: tag, value: a=b }] } # 二人目
resources: []
# 末尾
`;
  const document = mappingOf(text);
  const match = [{ by: 'roleName', value: 'Ops"*', account: '111122223333' }];
  const by = { by: '佐藤 "次郎"', at: '2026-04-02' };
  const signed = { file: '確認書.xlsx', sha256: 'b'.repeat(64), ...by, lines: 2 };
  const made = confirmMappingFile(
    document,
    [
      { list: 'principals', index: 0, match, none: false, ...by },
      { list: 'principals', index: 1, match: [], none: true, ...by },
    ],
    signed,
  );
  const read = mappingOf(made).mapping;
  expect(read.principals.map(({ match: own, none, mapping }) => [own, none, mapping])).toEqual([
    [match, false, { status: '被監査組織確認済', ...by }],
    [[], true, { status: '被監査組織確認済', ...by }],
  ]);
  expect(read.confirmations).toEqual([signed]);
  for (const comment of ['# 先頭', '# 一人目', '# 語', '# 二人目', '# 末尾']) expect(made).toContain(comment);
  const twice = confirmMappingFile(mappingOf(made), [], { ...signed, lines: 3 });
  expect(mappingOf(twice).mapping.confirmations.map(({ lines }) => lines)).toEqual([2, 3]);
});

test('no mapping file is no error', () => {
  const folder = mkdtempSync(join(tmpdir(), 'akashi-none-'));
  mkdirSync(join(folder, 'provided'));
  writeFileSync(join(folder, 'provided', 'other.yaml'), '');
  expect(readMappingFile(folder, 'provided/m.mapping.yaml')).toBeNull();
});
