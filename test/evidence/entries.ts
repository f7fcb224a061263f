import type { AnswerRecord, JournalEntry, NotAskedRecord } from '../../src/evidence/journal-record.ts';
import { sha256 } from '../../src/evidence/sha256.ts';
import { storedJson } from '../../src/evidence/stored-json.ts';

/** The entry that opens a session. */
export function opened(session = 's1', mode: 'auditor-run' | 'auditee-run' = 'auditor-run'): JournalEntry {
  return {
    kind: 'opened',
    session,
    engagementId: 'T-1',
    mode,
    source: 'recorded',
    planSha256: '0'.repeat(64),
    tool: { name: 'akashi', version: '0' },
  };
}

/** An answer with so many pages and the files it names, ready to be added. */
export function answer(
  id: string,
  pages = 1,
  over: Partial<AnswerRecord> = {},
): { entry: AnswerRecord; files: { path: string; text: string }[] } {
  const folder = `${over.account ?? '111111111111'}/${over.region ?? 'global'}`;
  const texts = [
    { path: `${folder}/${id}.json`, text: storedJson({ evidenceId: id, failure: null, pages: [], collector: {} }) },
    ...Array.from({ length: pages }, (_, n) => ({
      path: `${folder}/${id}.p${n + 1}.json`,
      text: storedJson({ Users: [{ UserName: `利用者${n}` }] }),
    })),
  ];
  const entry: AnswerRecord = {
    kind: 'answer',
    item: 'EV-IAM-01',
    evidenceId: id,
    service: 'iam',
    operation: 'ListUsers',
    input: {},
    account: '111111111111',
    region: 'global',
    outcome: 'answered',
    code: null,
    items: pages,
    startedAt: '2026-04-01T00:00:00.000Z',
    finishedAt: '2026-04-01T00:00:01.000Z',
    ...over,
    pages,
    files: texts.map(({ path, text }) => ({ path, sha256: sha256(text) })),
  };
  return { entry, files: texts };
}

/** A ledger line of what was not asked. */
export function notAsked(over: Partial<NotAskedRecord> = {}): NotAskedRecord {
  return {
    kind: 'not-asked',
    item: 'EV-IAM-01',
    service: 'iam',
    operation: 'ListUsers',
    account: '111111111111',
    region: 'global',
    reason: 'NOT_ATTEMPTED',
    code: null,
    parent: null,
    ...over,
  };
}
