import type { PlaceContext } from '../../../src/evaluation/place-context.ts';
import type { JournalRecord, NotAskedRecord } from '../../../src/evidence/journal-record.ts';
import { questionOf } from '../../../src/evidence/question-of.ts';
import type { CountingAnswer, Evidence } from '../../../src/evidence/read-evidence.ts';
import type { Fact, Population } from '../../../src/facts/fact.ts';
import type { Value } from '../../../src/facts/value.ts';

export const account = '111122223333';
export const platform = `aws:${account}`;
const at = '2026-04-10T01:00:00.000Z';

/** A population of objects given as id → attributes; a code makes it unread. */
export function population(
  kind: string,
  objects: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  code: string | null = null,
  region = 'ap-northeast-1',
): Population {
  const refs = [{ id: `E-${kind}` }];
  const facts = Object.entries(objects).map(
    ([id, attributes]): Fact => ({
      kind,
      id,
      platform,
      region,
      refs,
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([name, value]): [string, Value] => [name, { state: 'seen', value, at, refs }]),
      ),
    }),
  );
  return { kind, platform, region, complete: code === null, code, exact: code, refs, at, facts };
}

/** So many objects without attributes. */
export function many(kind: string, count: number, code: string | null = null): Population {
  return population(kind, Object.fromEntries(Array.from({ length: count }, (_, n) => [`${kind}-${n}`, {}])), code);
}

/** A place that knows these populations; every other one is an empty list that was read. */
export function place(populations: readonly Population[], region = 'ap-northeast-1'): PlaceContext {
  const known = new Map(populations.map((one) => [one.kind, one]));
  return {
    place: { platform, account, region },
    population: (kind: string) => known.get(kind) ?? population(kind, {}),
  } as PlaceContext;
}

/** An answer of the journal; pages are its payloads. */
export interface Given {
  readonly name: string;
  readonly id?: string;
  readonly region?: string;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly outcome?: CountingAnswer['outcome'];
  readonly code?: string;
  readonly pages?: readonly unknown[];
  readonly items?: number;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly clockOffsetMs?: number | null;
  readonly item?: string;
}

/** Evidence of some answers and lines not asked, all of one account; a string opens a session. */
export function evidenceOf(
  given: readonly (Given | 'session')[],
  silent: readonly { readonly name: string; readonly reason: string; readonly region?: string }[] = [],
): Evidence {
  const payloads = new Map<string, Given>();
  const records: JournalRecord[] = [];
  for (const [index, one] of given.entries()) {
    if (one === 'session') {
      records.push({ kind: 'opened' } as JournalRecord);
      continue;
    }
    const [service = '', operation = ''] = one.name.split(':');
    const evidenceId = one.id ?? `E-${index}`;
    payloads.set(evidenceId, one);
    records.push({
      kind: 'answer',
      item: one.item ?? 'EV-X-01',
      evidenceId,
      service,
      operation,
      input: one.input ?? {},
      account,
      region: one.region ?? 'ap-northeast-1',
      outcome: one.outcome ?? 'answered',
      code: one.code ?? null,
      pages: one.pages?.length ?? 0,
      items: one.items ?? null,
      startedAt: one.startedAt ?? at,
      finishedAt: one.finishedAt ?? one.startedAt ?? at,
      files: [
        { path: 'e', sha256: 'e' },
        ...(one.pages ?? []).map((page) => ({ path: 'p', sha256: JSON.stringify(page) })),
      ],
    } as unknown as JournalRecord);
  }
  const answers = new Map<string, CountingAnswer>();
  for (const record of records) {
    if (record.kind !== 'answer') continue;
    answers.set(questionOf(record.evidenceId), { ...record, laterCode: null, mode: 'auditor-run' });
  }
  const notAsked = silent.map(({ name, reason, region }) => {
    const [service = '', operation = ''] = name.split(':');
    const record: NotAskedRecord = {
      kind: 'not-asked',
      item: 'EV-X-01',
      service,
      operation,
      account,
      region: region ?? 'ap-northeast-1',
      reason,
      code: null,
      parent: null,
    };
    return record;
  });
  return {
    head: '0'.repeat(64),
    settledAt: at,
    records,
    answers: [...answers.values()],
    notAsked,
    envelope: ({ evidenceId }: { evidenceId: string }) => ({
      host: { clockOffsetMs: payloads.get(evidenceId)?.clockOffsetMs ?? null },
    }),
    pages: ({ evidenceId }: { evidenceId: string }) => [...(payloads.get(evidenceId)?.pages ?? [])],
  } as unknown as Evidence;
}
