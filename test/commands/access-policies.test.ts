import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { akashi, freshFolder } from './engagement-folder.ts';

const page = readFileSync('docs/engine.md', 'utf8');

/** The blocks of one language on the page, by the file they name. */
function blocks(language: string): ReadonlyMap<string, string> {
  const found = page.matchAll(new RegExp(`\`\`\`${language} (\\S+)\\n([\\s\\S]*?)\`\`\``, 'g'));
  return new Map([...found].map(([, name = '', text = '']) => [name, text] as const));
}

const files = blocks('yaml');
const outputs = blocks('text');

test('every worked example of docs/engine.md stands beside what it prints', () => {
  expect([...files.keys()]).toEqual([...outputs.keys()]);
  expect(files.size).toBeGreaterThan(1);
});

test.each([...files])('%s of docs/engine.md prints what the page says', async (name, text) => {
  const here = freshFolder();
  writeFileSync(join(here, name), text);
  const ran = await akashi(['access', 'can', '--policies', name], { cwd: here });
  expect(ran.stderr).toBe('');
  expect(ran.stdout).toBe(outputs.get(name));
  expect(ran.code).toBe(name === 'open.yaml' ? 4 : 0);
});

test('a decision that is not as expected is told member by member, and ends with 3', async () => {
  const here = freshFolder();
  const text = files.get('cases.yaml') ?? '';
  writeFileSync(join(here, 'cases.yaml'), text.replace('why: BOUNDARY', 'why: SCP'));
  const ran = await akashi(['access', 'can', '--policies', 'cases.yaml'], { cwd: here });
  expect(ran.code).toBe(3);
  expect(ran.stdout).toContain('期待と異なる  reason: 判定 "BOUNDARY"、期待 ["SCP"]');
  expect(ran.stdout).toContain('期待どおり 4、期待と異なる 1');
  const json = await akashi(['access', 'can', '--policies', 'cases.yaml', '--json'], { cwd: here });
  expect(json.code).toBe(3);
  expect(
    (JSON.parse(json.stdout) as { differences: unknown[] }[]).map(({ differences }) => differences.length),
  ).toEqual([0, 1, 0, 0, 0]);
});
