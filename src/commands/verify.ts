import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../evidence/read-plan.ts';
import { verifyEvidence } from '../evidence/verify-evidence.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import type { Io } from './io.ts';

/** `akashi verify`: re-hashes every file of the evidence and walks the chain; 5 when anything is not as recorded. */
export function runVerify(folder: string, io: Io): number {
  const store = join(folder, 'evidence');
  if (!existsSync(store)) throw new AkashiError('EVIDENCE_NOT_FOUND', { folder });
  const head = existsSync(join(folder, 'plan.json')) ? readPlan(folder).plan.journalHead : null;
  const found = verifyEvidence(store, head);
  if (io.json) io.print(JSON.stringify(found));
  else {
    for (const { kind, file, expected, seen } of found.damages) {
      io.print(
        say(commandWords[`damage-${kind}`], io.language, { file, expected: expected ?? '—', seen: seen ?? '—' }),
      );
    }
    const words = found.damages.length === 0 ? commandWords.verified : commandWords.damaged;
    io.print(say(words, io.language, { ...found, damages: found.damages.length }));
    if (!found.closed && found.damages.length === 0) io.print(say(commandWords.sessionOpen, io.language));
  }
  return found.damages.length === 0 ? 0 : 5;
}
