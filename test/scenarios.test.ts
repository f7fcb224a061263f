import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { run } from '../src/cli.ts';
import { type Preparation, readScenario, type Said } from './scenarios/read-scenario.ts';

/** Scenarios name the folder they run in as <here>, because its name is never the same. */
function check({ stream, how, text }: Said, seen: string, at: string): void {
  if (how === 'is') {
    expect(seen.trimEnd(), `${at}: ${stream}`).toBe(text);
    return;
  }
  if (how === 'json') {
    expect(() => JSON.parse(seen), `${at}: ${stream}`).not.toThrow();
    return;
  }
  for (const line of text.split('\n').filter((part) => part.trim() !== '')) {
    if (how === 'has') expect(seen, `${at}: ${stream} has`).toContain(line.trim());
    else expect(seen, `${at}: ${stream} lacks`).not.toContain(line.trim());
  }
}

function prepare(here: string, preparation: Preparation, at: string): void {
  const file = join(here, preparation.path);
  switch (preparation.kind) {
    case 'copy':
      cpSync(join('test/scenarios/fixtures', preparation.fixture), file, { recursive: true });
      return;
    case 'link':
      symlinkSync(resolve(preparation.from), file);
      return;
    case 'write':
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, preparation.text);
      return;
    case 'replace': {
      const text = readFileSync(file, 'utf8');
      expect(text, `${at}: before replace`).toContain(preparation.old);
      writeFileSync(file, text.replace(preparation.old, preparation.text.replaceAll('\\n', '\n')));
      return;
    }
    case 'flip': {
      const bytes = readFileSync(file);
      const middle = Math.floor(bytes.length / 2);
      bytes[middle] = (bytes[middle] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    }
  }
}

const files = readdirSync('test/scenarios')
  .filter((file) => file.endsWith('.scenario'))
  .sort();

describe('scenarios', () => {
  for (const file of files) {
    const { title, steps } = readScenario(`test/scenarios/${file}`);
    test(`${file}: ${title}`, async () => {
      const here = mkdtempSync(join(tmpdir(), 'akashi-scenario-'));
      onTestFinished(() => rmSync(here, { recursive: true, force: true }));
      for (const step of steps) {
        for (const preparation of step.before) prepare(here, preparation, `${file}:${step.line}`);
        const seen = { stdout: '', stderr: '' };
        const code = await run(step.argv, {
          stdout: (text) => {
            seen.stdout += text;
          },
          stderr: (text) => {
            seen.stderr += text;
          },
          cwd: here,
          env: {},
          isTTY: false,
          now: () => new Date('2026-04-10T00:00:00.000Z'),
          wait: async () => {},
        });
        const at = `${file}:${step.line}`;
        for (const said of step.said) check(said, seen[said.stream].replaceAll(here, '<here>'), at);
        expect(code, `${at}: exit code; stderr: ${seen.stderr}`).toBe(step.code);
        for (const path of step.files) expect(existsSync(join(here, path)), `${at}: file ${path}`).toBe(true);
        for (const path of step.noFiles) expect(existsSync(join(here, path)), `${at}: no file ${path}`).toBe(false);
      }
    });
  }
});
