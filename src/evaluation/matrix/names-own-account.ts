import type { Held } from './ways.ts';

/** Keys that say on whose account's behalf a call is made; the default policy of an SNS topic names its owner by the first. */
const accountKeys = /^(aws:sourceowner|aws:sourceaccount|aws:principalaccount|kms:calleraccount)$/;

/** Whether a condition lets in only the client's own accounts: then it is no way in for everybody. */
export function namesOwnAccount({ clause, holds, unknown }: Held, own: ReadonlySet<string>): boolean {
  if (unknown || clause.ifExists || clause.values.length === 0) return false;
  const positive = holds ? !clause.base.includes('not') : clause.base.includes('not');
  return positive && accountKeys.test(clause.key.toLowerCase()) && clause.values.every((value) => own.has(value));
}
