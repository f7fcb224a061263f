import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '../../src/engagement/read-document.ts';
import { AkashiError } from '../../src/text/akashi-error.ts';
import { hostileWorkbooks } from '../engagement/hostile/hostile-workbooks.ts';
import { settingsLayout } from '../engagement/settings-layout.ts';

// Without arguments: builds every hostile file at full size and has it read in a process of its own, measured.
// With a path: reads that file and says how it ended, how long it took and the most memory the process held.
const [given] = process.argv.slice(2);
const limits = { seconds: 10, mebibytes: 256 };

async function readOne(path: string): Promise<void> {
  const received = {
    doc: 'DOC-15',
    file: 'a.xlsx',
    version: '1',
    approvedAt: null,
    approver: null,
    receivedAt: null,
    custodian: null,
    sheet: null,
  };
  const started = performance.now();
  const ended = await readDocument(settingsLayout, path, received).then(
    () => 'read',
    (error: unknown) => (error instanceof AkashiError ? error.code : String(error)),
  );
  const seconds = (performance.now() - started) / 1000;
  console.log(JSON.stringify({ ended, seconds, mebibytes: mostMemory() }));
}

/** The most this process itself held; what its parent held before the start does not count. */
function mostMemory(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const own = /^VmHWM:\s*(\d+) kB/m.exec(status);
  return Number(own?.[1] ?? process.resourceUsage().maxRSS) / 1024;
}

function measureAll(): void {
  const folder = mkdtempSync(join(tmpdir(), 'akashi-hostile-'));
  const idle = 'no file at all';
  for (const { name, ends, make } of [{ name: idle, ends: 'DOCUMENT_UNREADABLE', make: null }, ...hostileWorkbooks]) {
    const path = join(folder, make === null ? 'none.xlsx' : 'hostile.xlsx');
    if (make !== null) writeFileSync(path, make(1));
    const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', import.meta.filename, path], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    const { ended, seconds, mebibytes } = JSON.parse(
      stdout || '{"ended":"killed","seconds":60,"mebibytes":0}',
    ) as Record<string, number | string>;
    const bad = ended !== ends || Number(seconds) > limits.seconds || Number(mebibytes) > limits.mebibytes;
    console.log(
      `${bad ? 'BAD ' : 'ok  '}${name}: ${ended}, ${Number(seconds).toFixed(1)} s, ${Math.round(Number(mebibytes))} MiB`,
    );
    if (bad) process.exitCode = 1;
  }
  rmSync(folder, { recursive: true });
}

if (given === undefined) measureAll();
else await readOne(given);
