import type { PlannedPlatform } from '../evidence/plan.ts';
import type { Question } from '../evidence/question.ts';
import type { Source } from './source.ts';
import { valueAt } from './value-at.ts';

/** Why nothing of an account is asked, and the exact code of the answer that says so. */
export interface Refusal {
  readonly reason: string;
  readonly code: string | null;
}

/** Before an account's first question its identity must be the planned one (decision 26). */
export async function identifyPlatform(
  source: Source,
  platform: PlannedPlatform,
): Promise<{ readonly arn: string | null; readonly refusal: Refusal | null }> {
  const question: Question = {
    service: 'sts',
    operation: 'GetCallerIdentity',
    input: {},
    account: platform.account,
    region: 'global',
  };
  const reply = await source.ask(question, null);
  if (reply.kind !== 'page') {
    // An export folder may lack the identity, and a denied call names nobody: both are told by the ledger, not by a guess.
    const code = reply.kind === 'error' ? reply.code : null;
    return { arn: null, refusal: source.name === 'sdk' ? { reason: 'IDENTITY_UNKNOWN', code } : null };
  }
  const account = valueAt(reply.output, 'Account');
  const arn = valueAt(reply.output, 'Arn');
  const wrong = account !== platform.account || (typeof arn === 'string' && arn.split(':')[1] !== platform.partition);
  return {
    arn: typeof arn === 'string' ? arn : null,
    refusal: wrong ? { reason: 'WRONG_ACCOUNT', code: null } : null,
  };
}
