import type { Request } from '../request.ts';
import type { RequestFacts } from '../request-facts.ts';
import type { AskedAction, AskedResource, Question } from './asked.ts';
import type { Asker } from './read-asker.ts';

function ownerOf(account: string | null, { arn }: AskedResource): string | null {
  if (account !== null) return account;
  return arn !== null && /^\d{12}$/.test(arn.account) ? arn.account : null;
}

/** Puts a request into the form in which it is decided. */
export function askQuestion(
  request: Pick<Request, 'context' | 'others'>,
  account: string | null,
  facts: readonly RequestFacts[],
  asker: Asker,
  action: AskedAction,
  resource: AskedResource,
): Question {
  const owner = ownerOf(account, resource);
  const cross = owner !== null && asker.account !== null && owner !== asker.account;
  return { request, facts, asker, action, resource, owner, cross, view: null, usedRoleTags: false };
}
