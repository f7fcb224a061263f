import type { Envelope } from '../evidence/envelope.ts';
import type { Plan } from '../evidence/plan.ts';
import type { Evidence } from '../evidence/read-evidence.ts';
import { readBytes } from '../facts/read-bytes.ts';
import { readCsvRows } from '../facts/read-csv-rows.ts';
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
  const settled = resting || (row.result === 'OUT_OF_SCOPE' && grounds.length > 0);
  return settled ? grounds : [...grounds, ...ledgerGrounds(row, evidence, plan)];
}

function groundOf(reference: Reference, evidence: Evidence): Ground[] {
  // An older answer may be the ground too: a list that closed its children, an answer a later one could not replace.
  const answer = evidence.records.find((record) => record.kind === 'answer' && record.evidenceId === reference.id);
  if (answer?.kind !== 'answer') return [];
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

/** The value at a JSON pointer; behind `;row=2,column=mfa_active` the field of the CSV that stands there, the heading being row 1. */
function valueAtPointer(page: unknown, pointer: string): unknown {
  const [json = '', row, column] = pointer.split(/;row=|,column=/);
  const value = json
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce<unknown>(memberOf, page);
  if (row === undefined) return value;
  const rows = readCsvRows(readBytes(value, 'user,') ?? '');
  const line = rows[Number(row) - 1];
  return column === undefined ? line : line?.[rows[0]?.indexOf(column) ?? -1];
}

function memberOf(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string, unknown>)[step];
}
