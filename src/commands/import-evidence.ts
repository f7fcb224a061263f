import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { recordedSource } from '../collection/sources/recorded.ts';
import type { CollectionMode } from '../evidence/envelope.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { readPlan } from '../evidence/read-plan.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import { collectInto } from './collect-into.ts';
import type { Io } from './io.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { requireSoundEvidence } from './require-sound-evidence.ts';
import { tellLedger } from './tell-ledger.ts';

/**
 * `akashi import evidence <folder>`: joins what another machine collected for the same engagement, account by account.
 * The other folder is verified first; every answer keeps who obtained it, when, where and how.
 */
export async function importEvidence(open: OpenEngagement, folder: string, io: Io): Promise<number> {
  if (!existsSync(join(folder, 'plan.json'))) throw new AkashiError('EVIDENCE_NOT_FOUND', { folder });
  const store = requireSoundEvidence(folder, readPlan(folder).plan.journalHead);
  const { answers, records, head } = readEvidence(store);
  const sessions = records.flatMap((record) => (record.kind === 'opened' ? [record] : []));
  const stranger = sessions.find(({ engagementId }) => engagementId !== open.engagement.id);
  if (stranger !== undefined)
    throw new AkashiError('EVIDENCE_OF_ANOTHER', { seen: stranger.engagementId, expected: open.engagement.id });
  const accounts = [...new Set(answers.map(({ account }) => account))].sort();
  const note = { kind: 'evidence', from: basename(folder), head, accounts };
  const options = { mode: weakest(sessions.map(({ mode }) => mode)), concurrency: 1, again: true, note } as const;
  const session = await collectInto(open, recordedSource(store), io, { ...options, platforms: accounts });
  if (!io.json) io.print(say(commandWords.joined, io.language, { asked: session.asked, accounts: accounts.length }));
  return tellLedger(open.folder, session, io);
}

/** Evidence of several sessions is worth what the least of them is (decision 4). */
function weakest(modes: readonly CollectionMode[]): CollectionMode {
  const order = ['fictional', 'auditee-run', 'witnessed', 'auditor-run'] as const;
  return order.find((mode) => modes.includes(mode)) ?? 'auditee-run';
}
