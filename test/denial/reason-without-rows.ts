import type { Collector } from '../../src/collectors/collector.ts';
import type { Evidence } from '../../src/evidence/read-evidence.ts';
import type { FactKind } from '../../src/facts/fact-kind.ts';
import { operationsOfKind } from './declared-reading.ts';

/** Why no row of the sample rests on an operation. */
export type WhyNoRows = 'on-demand' | 'not-planned' | 'no-method' | 'none-in-sample' | 'table-only';

/** Finds the reason from the declarations and the sample's ledger alone. */
export function reasonWithoutRows(
  operation: string,
  collectors: readonly Collector[],
  kinds: readonly FactKind[],
  planned: ReadonlySet<string>,
  evidence: Evidence,
): WhyNoRows {
  const declared = collectors.flatMap(({ service, operations }) =>
    operations.filter((one) => `${one.service ?? service}:${one.operation}` === operation),
  );
  if (declared.every(({ notPlanned }) => notPlanned !== undefined)) return 'on-demand';
  if (!planned.has(operation)) return 'not-planned';
  if (!kinds.some((kind) => operationsOfKind(kind).has(operation))) return 'no-method';
  const answered = evidence.answers.some((answer) => `${answer.service}:${answer.operation}` === operation);
  return answered ? 'table-only' : 'none-in-sample';
}
