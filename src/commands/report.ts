import { exitCode } from '../evaluation/exit-code.ts';
import { readResults } from '../evaluation/read-results.ts';
import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import type { Io } from './io.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { reportFolder } from './report-folder.ts';

/** `akashi report`: draws the workpapers of an evaluated engagement as one workbook and one PDF. */
export async function runReport(open: OpenEngagement, io: Io): Promise<number> {
  const written = await reportFolder(open, io);
  if (io.json) io.print(JSON.stringify(written));
  else
    for (const { file, size } of written.files)
      io.print(say(commandWords.reported, io.language, { file, count: size }));
  return exitCode(readResults(open.folder).summary.totals);
}
