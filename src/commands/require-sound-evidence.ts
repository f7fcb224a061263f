import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { verifyEvidence } from '../evidence/verify-evidence.ts';
import { AkashiError } from '../text/akashi-error.ts';

/** Stops a command that would rest on evidence that is not as recorded; gives the evidence folder. */
export function requireSoundEvidence(folder: string, journalHead: string | null): string {
  const store = join(folder, 'evidence');
  if (!existsSync(join(store, 'journal.ndjson'))) throw new AkashiError('EVIDENCE_NOT_FOUND', { folder });
  const { damages } = verifyEvidence(store, journalHead);
  const [damage] = damages;
  if (damage === undefined) return store;
  throw new AkashiError('EVIDENCE_DAMAGED', { count: damages.length, file: damage.file, kind: damage.kind });
}
