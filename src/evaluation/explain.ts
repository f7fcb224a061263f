import type { Envelope } from '../evidence/envelope.ts';
import type { Plan } from '../evidence/plan.ts';
import type { Evidence } from '../evidence/read-evidence.ts';
import type { Reference } from '../facts/value.ts';
import type { Row } from './row.ts';

/** The end of one way back from a row: a payload, an error answer, a ledger line, or a line of the engagement. */
export type Ground =
  | {
      readonly kind: 'payload';
      readonly id: string;
      readonly operation: string;
      readonly finishedAt: string;
      readonly principalArn: string | null;
      readonly file: string;
      readonly pointer: string;
      readonly sha256: string;
      readonly requestId: string | null;
      /** What stands there, as stored. */
      readonly value: unknown;
    }
  | {
      readonly kind: 'error';
      readonly id: string;
      readonly operation: string;
      readonly finishedAt: string;
      readonly outcome: string;
      readonly code: string | null;
      readonly requestId: string | null;
      readonly file: string;
      readonly sha256: string;
    }
  | {
      readonly kind: 'not-asked';
      readonly operation: string;
      readonly place: string;
      readonly reason: string;
      readonly planned: boolean;
      readonly line: number | null;
    }
  | {
      readonly kind: 'engagement';
      readonly doc: string;
      readonly at: string;
      readonly raw: string;
      readonly sha256: string;
    };

/** Walks a row back to everything it rests on. */
export function explain(row: Row, evidence: Evidence, plan: Plan): readonly Ground[] {
  const grounds = row.evidence.flatMap((reference) => groundOf(reference, evidence));
  if (row.criterion !== null) {
    const { doc, at, raw, sha256 } = row.criterion;
    grounds.push({ kind: 'engagement', doc, at, raw, sha256 });
  }
  const resting = grounds.some(({ kind }) => kind === 'payload' || kind === 'error');
  return resting || row.result === 'OUT_OF_SCOPE' ? grounds : [...grounds, ...ledgerGrounds(row, evidence, plan)];
}

function groundOf(reference: Reference, evidence: Evidence): Ground[] {
  const answer = evidence.answers.find(({ evidenceId }) => evidenceId === reference.id);
  if (answer === undefined) return [];
  const envelope: Envelope = evidence.envelope(answer);
  const operation = `${answer.service}:${answer.operation}`;
  const page = reference.page === undefined ? undefined : envelope.pages[reference.page - 1];
  if (page === undefined) {
    const [file] = answer.files;
    return [
      {
        kind: 'error',
        id: reference.id,
        operation,
        finishedAt: answer.finishedAt,
        outcome: answer.outcome,
        code: answer.code,
        requestId: envelope.failure?.requestId ?? null,
        file: `evidence/${file?.path}`,
        sha256: file?.sha256 ?? '',
      },
    ];
  }
  const pointer = reference.pointer ?? '';
  return [
    {
      kind: 'payload',
      id: reference.id,
      operation,
      finishedAt: answer.finishedAt,
      principalArn: envelope.collector.principalArn,
      file: `evidence/${page.file}`,
      pointer,
      sha256: page.storedSha256,
      requestId: page.requestId,
      value: valueAtPointer(evidence.pages(answer)[page.n - 1], pointer),
    },
  ];
}

/** Rows that rest on nothing that was asked end in the ledger's line and the plan's entry. */
function ledgerGrounds(row: Row, evidence: Evidence, plan: Plan): Ground[] {
  const here = evidence.records.filter(
    (record) =>
      record.kind === 'not-asked' &&
      `aws:${record.account}` === row.platform &&
      (record.region === row.region || record.region === 'global'),
  );
  const grounds = here.flatMap((record) => {
    if (
      record.kind !== 'not-asked' ||
      !(row.found?.code === record.reason || row.found?.code === record.code || row.reason === record.reason)
    )
      return [];
    const planned = plan.operations.some(
      ({ service, operation }) => service === record.service && operation === record.operation,
    );
    return [
      {
        kind: 'not-asked' as const,
        operation: `${record.service}:${record.operation}`,
        place: record.region,
        reason: record.code ?? record.reason,
        planned,
        line: record.n,
      },
    ];
  });
  if (grounds.length > 0) return grounds;
  return [
    {
      kind: 'not-asked',
      operation: row.reconciliation,
      place: row.region,
      reason: row.reason,
      planned: plan.procedures.some((id) => row.procedures.includes(id)),
      line: null,
    },
  ];
}

/** The value at a JSON pointer; a CSV pointer (`…row=2,column=mfa_active`) gives the stored text's line. */
function valueAtPointer(page: unknown, pointer: string): unknown {
  const [json = ''] = pointer.split(/\/?row=/);
  return json
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    .filter((step) => step !== '')
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
      page,
    );
}
