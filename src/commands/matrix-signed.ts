import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { confirmMappingFile } from '../engagement/matrix/confirm-mapping-file.ts';
import { readConfirmation } from '../engagement/matrix/read-confirmation.ts';
import { readMappingFile } from '../engagement/matrix/read-mapping-file.ts';
import { settleConfirmation } from '../engagement/matrix/settle-confirmation.ts';
import { readSheets } from '../engagement/read-sheets.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { matrixCommandWords } from '../text/matrix-command-words.ts';
import { say } from '../text/say.ts';
import { askedConfirmation } from './asked-confirmation.ts';
import type { Io } from './io.ts';
import { matrixFiles } from './matrix-files.ts';
import type { OpenEngagement } from './open-engagement.ts';

/** `akashi matrix confirm --signed`: checks the signed answer line by line and marks what was confirmed in the mapping file. */
export async function matrixSigned(open: OpenEngagement, path: string, io: Io): Promise<number> {
  const asked = (await matrixFiles(open, io)).map((file) => askedConfirmation(open, file, null));
  const file = basename(path);
  const number = await numberOf(path, file);
  const [first] = asked;
  // With one mapping file its own checks say best what is wrong; of several, the number tells which one is meant.
  const own = asked.length === 1 ? first : asked.find(({ cover }) => cover.number === number);
  if (own === undefined)
    throw new AkashiError('MATRIX_SIGNED_UNKNOWN', {
      seen: number || '－',
      known: asked.map(({ cover }) => cover.number).join('、'),
    });
  const { mapping, cover, lines } = own;
  const { sha256, answers } = await readConfirmation(path, file, cover, lines);
  const { settled, unanswered, rejected } = settleConfirmation(answers);
  if (settled.length > 0) {
    const by = [...new Set(settled.map((one) => one.by))].join('、');
    const at =
      settled
        .map((one) => one.at)
        .sort()
        .at(-1) ?? '';
    const text = confirmMappingFile(mapping, settled, { file, sha256, by, at, lines: answers.length });
    replaceChecked(open.folder, mapping.file, text);
  }
  const counts = { settled: settled.length, unanswered: unanswered.length, rejected: rejected.length };
  if (io.json) io.print(JSON.stringify({ file, sha256, mapping: mapping.file, settled, unanswered, rejected }));
  else
    io.print(
      [
        say(matrixCommandWords.signed, io.language, { file, sha256, mapping: mapping.file, ...counts }),
        ...rejected.map(({ word, remarks }) =>
          say(matrixCommandWords.rejected, io.language, { word, remarks: remarks.join('／') || '－' }),
        ),
        ...unanswered.map((word) => say(matrixCommandWords.unanswered, io.language, { word })),
      ].join('\n'),
    );
  return unanswered.length + rejected.length > 0 ? 4 : 0;
}

/** The new text is read back and checked before it takes the place of the old one. */
function replaceChecked(folder: string, file: string, text: string): void {
  const path = join(folder, ...file.split('/'));
  try {
    writeFileSync(`${path}.part`, text);
    readMappingFile(folder, `${file}.part`);
    renameSync(`${path}.part`, path);
  } finally {
    rmSync(`${path}.part`, { force: true });
  }
}

async function numberOf(path: string, file: string): Promise<string> {
  const { sheets } = await readSheets(path, file);
  const row = sheets.flatMap(({ rows }) => rows).find(({ cells }) => cells.get(1)?.kept.trim() === '依頼番号');
  return row?.cells.get(2)?.kept.trim() ?? '';
}
