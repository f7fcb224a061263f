import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { recordedSource } from '../../src/collection/sources/recorded.ts';
import { collectInto } from '../../src/commands/collect-into.ts';
import { evaluateFolder } from '../../src/commands/evaluate-folder.ts';
import { openEngagement } from '../../src/commands/open-engagement.ts';
import { readResults } from '../../src/evaluation/read-results.ts';
import type { Row } from '../../src/evaluation/row.ts';
import { silentIo as io } from './silent-io.ts';

/** Takes the sample through the line as the demo does: its answers as a source, evaluated in a folder of its own. */
export async function sampleRows(sample: string, folder: string): Promise<readonly Row[]> {
  mkdirSync(folder, { recursive: true });
  for (const name of ['engagement.yaml', 'provided'])
    cpSync(join(sample, name), join(folder, name), { recursive: true });
  const open = openEngagement(folder, io);
  await collectInto(open, recordedSource(join(sample, 'answers')), io, {
    mode: 'fictional',
    concurrency: 1,
    again: true,
  });
  await evaluateFolder(open);
  return [...readResults(folder).rows()];
}
