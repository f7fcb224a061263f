import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { commandTable } from '../src/commands/command-table.ts';
import { packageRoot } from '../src/procedures/package-root.ts';

const pages = ['README.md', 'CHANGELOG.md', ...walk('docs')].filter((page) => page.endsWith('.md'));
const read = (page: string): string => readFileSync(join(packageRoot, page), 'utf8');

test.each(pages)('every link of %s leads to a file', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target]) => target as string);
  const broken = links.filter((target) => !existsSync(resolve(packageRoot, dirname(page), target)));
  expect(broken).toEqual([]);
});

test('the README names every command and no other', () => {
  const shell = [...read('README.md').matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block).join('\n');
  const named = new Set([...shell.matchAll(/^akashi (\S+)/gm)].map(([, name]) => (name === '-e' ? 'status' : name)));
  const known = commandTable.map(({ name }) => name);
  expect([...named].filter((name) => !known.some((one) => one === name))).toEqual([]);
  expect(known.filter((name) => !named.has(name) && name !== 'demo')).toEqual([]);
});

test('the two commands of the README are scripts of the package', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  expect(read('README.md')).toContain('npm ci && npm run demo');
  expect(read('README.md')).toContain('npm ci && npm test');
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test', 'build', 'test:corpus', 'test:tools']));
});

test('the evidence format page names every outcome and every kind of journal record', () => {
  const page = read('docs/evidence-format.md');
  const outcomes = /Outcome = (.*);/.exec(read('src/evidence/outcome.ts'))?.[1]?.match(/[a-z-]+/g) ?? [];
  const kinds = [...read('src/evidence/journal-record.ts').matchAll(/readonly kind: '([a-z-]+)'/g)].map(
    ([, kind]) => kind,
  );
  expect(outcomes).toHaveLength(6);
  expect(kinds).toHaveLength(6);
  for (const word of [...outcomes, ...kinds]) expect(page).toContain(`\`${word}\``);
  const envelope = read('src/evidence/envelope.ts').split('export interface Envelope')[1] ?? '';
  const members = [...envelope.matchAll(/^ {2}readonly (\w+):/gm)].map(([, name]) => name);
  const missing = members.filter(
    (name) =>
      !page.includes(`\`${name}\``) && !['schemaVersion', 'source', 'shape', 'itemCount'].includes(name as string),
  );
  expect(missing).toEqual([]);
});

function walk(folder: string): string[] {
  return readdirSync(join(packageRoot, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}
