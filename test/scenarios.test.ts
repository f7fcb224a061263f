import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { run } from '../src/cli.ts';
import { readScenario, type Said } from './scenarios/read-scenario.ts';

/** Scenarios name the folder they run in as <here>, because its name is never the same. */
function check({ stream, how, text }: Said, seen: string, at: string): void {
  if (how === 'is') {
    expect(seen.trimEnd(), `${at}: ${stream}`).toBe(text);
    return;
  }
  for (const line of text.split('\n').filter((part) => part.trim() !== '')) {
    if (how === 'has') expect(seen, `${at}: ${stream} has`).toContain(line.trim());
    else expect(seen, `${at}: ${stream} lacks`).not.toContain(line.trim());
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
