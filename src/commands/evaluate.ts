import { exitCode } from '../evaluation/exit-code.ts';
import { evaluateFolder } from './evaluate-folder.ts';
import type { Io } from './io.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { printSummary } from './print-summary.ts';
import { spareMemory } from './spare-memory.ts';

/** `akashi evaluate`: reconciles the evidence with the criteria; a pure function of files, offline (decision 29). */
export async function runEvaluate(open: OpenEngagement, io: Io): Promise<number> {
  spareMemory();
  const summary = await evaluateFolder(open);
  io.print(io.json ? JSON.stringify(summary) : printSummary(summary, open.content, io.language));
  return exitCode(summary.totals);
}
