import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readSources } from '../structure/read-sources.ts';

const program = ['--import', 'tsx', 'src/cli.ts'];

test('the program ends by itself, with its code and nothing left open', () => {
  const ran = spawnSync(process.execPath, [...program, 'plan', '-e', 'nai', '--lang', 'en'], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(ran).toMatchObject({ status: 2, signal: null, stdout: '' });
  expect(ran.stderr).toContain('There is no engagement.yaml');
});

test('a reader that closes the pipe early is no error', () => {
  const script = `set -o pipefail; "${process.execPath}" ${program.join(' ')} permissions 2>/dev/null | head -1`;
  const ran = spawnSync('bash', ['-c', script], { encoding: 'utf8', timeout: 20_000 });
  expect(ran).toMatchObject({ status: 0, stdout: '{\n', stderr: '' });
});

test('a reader that is gone before anything is written is no error', () => {
  const script = `set -o pipefail; "${process.execPath}" ${program.join(' ')} --help | true`;
  expect(spawnSync('bash', ['-c', script], { encoding: 'utf8', timeout: 20_000 })).toMatchObject({
    status: 0,
    stderr: '',
  });
});

test('--help loads the words and the reader of command lines, and no more', () => {
  const sources = new Map(readSources().map((source) => [source.path, source]));
  const seen = new Set<string>();
  const libraries = new Set<string>();
  const visit = (path: string): void => {
    const source = sources.get(path);
    if (source === undefined || seen.has(path)) return;
    seen.add(path);
    for (const [, from = ''] of source.text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm)) {
      if (from.startsWith('.')) visit(new URL(from, `file:///${path}`).pathname.slice(1));
      else libraries.add(from);
    }
  };
  visit('src/cli.ts');
  expect([...libraries].filter((name) => !name.startsWith('node:'))).toEqual(['commander']);
  expect([...seen].filter((path) => !/^src\/(text|commands)\/|^src\/cli\.ts$/.test(path))).toEqual([]);
  expect([...seen].filter((path) => path.startsWith('src/commands/')).length).toBeLessThan(8);
});
