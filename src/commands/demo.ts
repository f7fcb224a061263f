import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { recordedSource } from '../collection/sources/recorded.ts';
import { readResults } from '../evaluation/read-results.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { packageRoot } from '../procedures/package-root.ts';
import { readYaml } from '../procedures/read-yaml.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import { collectInto } from './collect-into.ts';
import { comparePlanted, type Planted } from './compare-planted.ts';
import { evaluateFolder } from './evaluate-folder.ts';
import type { Io } from './io.ts';
import { openEngagement } from './open-engagement.ts';
import { printSummary } from './print-summary.ts';
import { reportFolder } from './report-folder.ts';

/** Files the demo writes; a folder that holds anything else is not the demo's to overwrite. */
const own = new Set([
  '.akashi',
  'engagement.yaml',
  'evidence',
  'plan.json',
  'planted.yaml',
  'provided',
  'results',
  'workpapers',
]);

/** `akashi demo`: the whole line on the embedded fictional company; 0 when the results are exactly the planted ones. */
export async function runDemo(folder: string, io: Io): Promise<number> {
  const sample = join(packageRoot, 'templates', 'sample');
  if (existsSync(folder)) {
    // A folder with these names only may be a real engagement: the planted file is what marks the demo's own.
    const names = readdirSync(folder);
    if (names.length > 0 && (!names.includes('planted.yaml') || names.some((name) => !own.has(name))))
      throw new AkashiError('FOLDER_NOT_EMPTY', { folder });
    rmSync(folder, { recursive: true });
  }
  for (const name of ['engagement.yaml', 'provided', 'planted.yaml'])
    cpSync(join(sample, name), join(folder, name), { recursive: true });
  const open = openEngagement(folder, { ...io, tell: () => {} });
  const recorded = readEvidence(join(sample, 'answers'));
  // The clock stands where the recording ended: fictional evidence is settled at a fictional time, the same on every machine.
  const then = new Date(recorded.settledAt ?? 0);
  await collectInto(
    open,
    recordedSource(join(sample, 'answers')),
    { ...io, now: () => then, wait: async () => {} },
    { mode: 'fictional', concurrency: 1, again: true, silent: true },
  );
  const summary = await evaluateFolder(open);
  await reportFolder(open, io);
  const planted = readYaml(join(folder, 'planted.yaml'), 'planted.yaml').value as readonly Planted[];
  const { lost, extra, found } = comparePlanted(planted, readResults(folder).rows());
  if (io.json) io.print(JSON.stringify({ folder, summary, lost, extra, found }));
  else {
    io.print(printSummary(summary, open.content, io.language));
    for (const { rule, object } of lost) io.print(say(commandWords.demoLost, io.language, { rule, object }));
    for (const { rule, object, result } of extra)
      io.print(say(commandWords.demoExtra, io.language, { rule, object, result }));
    if (lost.length + extra.length === 0) io.print(say(commandWords.demoEqual, io.language, { planted: found }));
    io.print(say(commandWords.demoFolder, io.language, { folder: join(folder, 'workpapers') }));
  }
  return lost.length + extra.length === 0 ? 0 : 1;
}
