import type { Criterion } from '../../engagement/criterion.ts';
import type { RuleHead } from '../rule.ts';
import type { NetContext } from './net-context.ts';

/** Where the requirement stands in the client's document and in which words; null for what it does not name at all. */
export interface NetRequirement {
  readonly criterion: Criterion | null;
  readonly at?: string;
  readonly raw: string;
  readonly value: unknown;
}

/** The rule of one kind of row of REC-NET, with its place in the client's document. */
export function netHead(
  id: string,
  { input, matrix }: Pick<NetContext, 'input' | 'matrix'>,
  requirement: NetRequirement | null,
  severity: RuleHead['severity'],
): RuleHead {
  const { value, raw } = requirement ?? { value: [], raw: '（記載なし）' };
  const known = requirement?.criterion ?? matrix.flows[0]?.criterion ?? matrix.otherwise?.criterion ?? null;
  const at = requirement?.criterion?.at ?? requirement?.at ?? matrix.doc;
  return {
    id,
    version: 1,
    reconciliation: 'REC-NET',
    ...input.served,
    severity,
    criterion: known === null ? null : { ...known, at, value, raw },
    required: { value, raw },
  };
}
