import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { confirmationBook } from '../engagement/matrix/confirmation-book.ts';
import { mappingExamples } from '../evaluation/matrix/mapping-examples.ts';
import { engagementKey } from '../evidence/engagement-key.ts';
import { personToken } from '../evidence/person-token.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { matrixCommandWords } from '../text/matrix-command-words.ts';
import { say } from '../text/say.ts';
import { askedConfirmation } from './asked-confirmation.ts';
import type { Io } from './io.ts';
import { matrixFiles } from './matrix-files.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { worldOfFolder } from './world-of-folder.ts';

/** `akashi matrix confirm`: writes 対応付け確認書.xlsx for every mapping file; one that differs from an earlier one is not written over it. */
export async function matrixConfirm(open: OpenEngagement, io: Io): Promise<number> {
  const { folder, engagement } = open;
  const files = await matrixFiles(open, io);
  const world = worldOfFolder(open);
  const settledAt = world === null ? null : readEvidence(join(folder, 'evidence')).settledAt;
  const key = engagement.collection.pii === 'pseudonymize' ? engagementKey(folder) : null;
  const spellings = (name: string): readonly string[] => (key === null ? [name] : [name, personToken(name, key)]);
  const written: { file: string | null; mapping: string; lines: number; number: string }[] = [];
  for (const one of files) {
    const asked = askedConfirmation(open, one, settledAt);
    const { cover, lines, mapping } = asked;
    if (mapping.mapping.principals.length + mapping.mapping.resources.length === 0)
      throw new AkashiError('MAPPING_EMPTY', { file: mapping.file });
    const name = files.length === 1 ? '対応付け確認書.xlsx' : `対応付け確認書-${cover.number}.xlsx`;
    const file = lines.length === 0 ? null : `request/${name}`;
    if (file !== null) {
      const bytes = await confirmationBook(cover, mappingExamples(lines, world, { spellings }));
      mkdirSync(join(folder, 'request'), { recursive: true });
      writeOnce(join(folder, 'request', name), bytes, file);
    }
    written.push({ file, mapping: mapping.file, lines: lines.length, number: cover.number });
  }
  if (io.json) io.print(JSON.stringify(written));
  else
    for (const one of written) {
      const data = { ...one, file: one.file ?? one.mapping };
      io.print(
        say(one.file === null ? matrixCommandWords.allConfirmed : matrixCommandWords.written, io.language, data),
      );
    }
  return 0;
}

/** The same questions make the same bytes; another confirmation that lies there may be filled in already. */
function writeOnce(path: string, bytes: Buffer, file: string): void {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch (cause) {
    throw new AkashiError('TEMPLATE_NOT_WRITTEN', { file, seen: (cause as NodeJS.ErrnoException).code }, { cause });
  }
}
