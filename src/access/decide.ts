import type { Decision } from './decision.ts';
import { askQuestion } from './engine/ask-question.ts';
import { compilePapers } from './engine/compile-papers.ts';
import { decideCase } from './engine/decide-case.ts';
import { Workshop } from './engine/workshop.ts';
import type { PolicySet } from './policy-set.ts';
import type { Request } from './request.ts';
import type { RequestFacts } from './request-facts.ts';

const none: readonly RequestFacts[] = Object.freeze([]);

/** Policies are prepared when they are first seen; nothing of a request is kept but the taken-apart names. */
const workshop = new Workshop();

/**
 * Decides one request by the policies given, and by nothing else; condition keys that follow from the request are filled in.
 * Parts of the set that are `Closed` leave the decision on the rest, are listed in `closed`, and may turn it: whoever prints an
 * `allowed` must look there first (an unread SCP makes a match into NOT_COLLECTED). AWS: "Policy evaluation logic".
 */
export function decide(policies: PolicySet, request: Request, facts: RequestFacts | null = null): Decision {
  const asker = workshop.asker(request.principal);
  const action = workshop.action(request.action);
  const resource = workshop.resource(request.resource);
  const account = request.resourceAccount ?? facts?.keys['aws:resourceaccount']?.[0] ?? null;
  const question = askQuestion(request, account, facts === null ? none : [facts], asker, action, resource);
  return decideCase(workshop, compilePapers(policies, workshop), question);
}
