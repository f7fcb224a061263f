import type { DecidingStatement } from '../../access/decision.ts';

/** A statement as a row cites it. */
export interface CitedStatement {
  readonly policy: string;
  readonly arn: string | null;
  readonly version: string | null;
  readonly sid: string | null;
  readonly index: number;
  readonly effect: 'Allow' | 'Deny';
}

/** So many statements of one right are cited. */
const cited = 5;

/** Statements in the words of a row. */
export function citeStatements(by: readonly DecidingStatement[]): readonly CitedStatement[] {
  return by.slice(0, cited).map(({ policy, index, sid, effect }) => ({
    policy: policy.name,
    arn: policy.arn,
    version: policy.version,
    sid,
    index,
    effect,
  }));
}
