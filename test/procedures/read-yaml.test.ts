import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readYaml } from '../../src/procedures/read-yaml.ts';

const folder = mkdtempSync(join(tmpdir(), 'akashi-yaml-'));
function write(content: string | Uint8Array): string {
  const path = join(folder, 'given.yaml');
  writeFileSync(path, content);
  return path;
}

test('a value is found again by file, line and column', () => {
  const yaml = readYaml(write('scope:\n  accounts:\n    - id: "1"\n    - { id: "2" }\n'), 'engagement.yaml');
  expect(yaml.value).toEqual({ scope: { accounts: [{ id: '1' }, { id: '2' }] } });
  expect(yaml.locate(['scope', 'accounts', 1, 'id'])).toBe('engagement.yaml:4:13');
  expect(yaml.locate(['scope', 'accounts', 0, 'not-there'])).toBe('engagement.yaml:3:7');
  expect(yaml.locate(['not-there'])).toBe('engagement.yaml:1:1');
});

const bomb = `a: &a [x, x, x, x, x, x, x, x]\n${[...'bcdefghi']
  .map((name, index) => {
    const last = 'abcdefgh'[index];
    return `${name}: &${name} [${Array(8).fill(`*${last}`).join(', ')}]`;
  })
  .join('\n')}\n`;

test.each([
  ['a repeated key', 'a: 1\nb: 2\na: 3\n', 'YAML_SYNTAX', 'given.yaml:3:1'],
  ['a broken quotation', 'a: 1\nb: "x\n', 'YAML_SYNTAX', 'given.yaml:3:1'],
  ['two documents', 'a: 1\n---\nb: 2\n', 'YAML_SYNTAX', 'given.yaml:2:1'],
  ['an alias bomb', bomb, 'YAML_TOO_COMPLEX', undefined],
  ['an alias of nothing', 'a: *nowhere\n', 'YAML_SYNTAX', 'given.yaml:1:4'],
  ['a deep flow', '['.repeat(50_000), 'YAML_TOO_COMPLEX', undefined],
  ['a deep map in a flow', '{a: '.repeat(50_000), 'YAML_TOO_COMPLEX', undefined],
  ['a deep list on one line', '- '.repeat(50_000), 'YAML_TOO_COMPLEX', undefined],
  ['a deep key on one line', '? '.repeat(50_000), 'YAML_TOO_COMPLEX', undefined],
  [
    'a deep block',
    Array.from({ length: 5_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    'YAML_TOO_COMPLEX',
    undefined,
  ],
  ['another encoding', new Uint8Array([0x61, 0x3a, 0x20, 0x8e, 0x91]), 'FILE_NOT_UTF8', undefined],
] as const)('%s is refused with its place', (_, content, code, at) => {
  const path = write(content);
  expect(() => readYaml(path, 'given.yaml')).toThrowError(expect.objectContaining({ code }));
  try {
    readYaml(path, 'given.yaml');
  } catch (error) {
    if (at !== undefined) expect((error as { data: { at: string } }).data.at).toBe(at);
  }
});

test('a file that is not there is an input error that says why', () => {
  expect(() => readYaml(join(folder, 'none.yaml'), 'none.yaml')).toThrowError(
    expect.objectContaining({ code: 'FILE_UNREADABLE', data: { file: 'none.yaml', seen: 'ENOENT' } }),
  );
});

test('nesting and long lines that people write are read', () => {
  const text = `${'[[[{a: [1]}]]]'.repeat(1)}\n`;
  expect(readYaml(write(text)).value).toEqual([[[{ a: [1] }]]]);
  expect(readYaml(write(`a: "${'- [ {'.repeat(30)}"\n`)).value).toEqual({ a: '- [ {'.repeat(30) });
  expect(readYaml(write(`text: |\n  ${'─ - '.repeat(500)}\n`)).value).toEqual({ text: `${'─ - '.repeat(500)}\n` });
});

test('a key called __proto__ stays data', () => {
  const { value } = readYaml(write('__proto__: { polluted: true }\n'));
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(Object.keys(value as object)).toEqual(['__proto__']);
});
