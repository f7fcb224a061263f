import type { AnswerRecord, NotAskedRecord } from '../../src/evidence/journal-record.ts';
import type { CountingAnswer, Evidence } from '../../src/evidence/read-evidence.ts';

/** One answer as a test writes it; left out, it was answered in full at the end of March 2026. */
export interface GivenAnswer {
  readonly question: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly region?: string;
  readonly outcome?: AnswerRecord['outcome'];
  readonly code?: string;
  readonly pages?: readonly unknown[];
  readonly finishedAt?: string;
  readonly over?: Partial<CountingAnswer>;
}

export const account = '111122223333';

/** Evidence that lies in memory: what was answered, and what was not asked. */
export function evidenceInMemory(
  given: readonly GivenAnswer[],
  silent: readonly Partial<NotAskedRecord>[] = [],
): Evidence {
  const payloads = new Map<string, readonly unknown[]>();
  const answers = given.map((one, index): CountingAnswer => {
    const [service = '', operation = ''] = one.question.split(':');
    const evidenceId = `E-${index + 1}`;
    const outcome = one.outcome ?? 'answered';
    const read = outcome === 'answered' || outcome === 'cut';
    const pages = read ? (one.pages ?? [{}]) : [];
    payloads.set(evidenceId, pages);
    return {
      kind: 'answer',
      item: 'EV-X',
      evidenceId,
      service,
      operation,
      input: one.input ?? {},
      account,
      region: one.region ?? 'global',
      outcome,
      code: one.code ?? (outcome === 'answered' ? null : outcome),
      pages: pages.length,
      items: null,
      startedAt: '2026-03-31T00:00:00.000Z',
      finishedAt: one.finishedAt ?? '2026-03-31T00:00:00.000Z',
      files: [{ path: `${evidenceId}.json`, sha256: 'e' }],
      laterCode: null,
      mode: 'auditor-run',
      ...one.over,
    };
  });
  const notAsked = silent.map(
    (record): NotAskedRecord => ({
      kind: 'not-asked',
      item: 'EV-X',
      service: 'x',
      operation: 'List',
      account,
      region: 'global',
      reason: 'NOT_ATTEMPTED',
      code: null,
      parent: null,
      ...record,
    }),
  );
  const chain = { at: '2026-04-01T00:00:00.000Z', previous: '', hash: '' };
  return {
    head: 'h',
    settledAt: '2026-04-01T00:00:00.000Z',
    records: [...answers, ...notAsked].map((record, index) => ({ ...record, n: index + 1, ...chain })),
    answers,
    notAsked,
    envelope: ({ evidenceId, pages }) =>
      ({
        evidenceId,
        failure: { requestId: `r-${evidenceId}` },
        collector: { principalArn: 'arn:aws:iam::1:role/a' },
        pages: Array.from({ length: pages }, (_, n) => ({
          n: n + 1,
          file: `${evidenceId}.p${n + 1}.json`,
          storedSha256: 's',
          requestId: 'r',
        })),
      }) as never,
    pages: ({ evidenceId }) => [...(payloads.get(evidenceId) ?? [])],
  };
}
