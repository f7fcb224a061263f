import type { Engagement } from '../engagement/engagement.ts';
import type { Plan } from '../evidence/plan.ts';

/** The engagement with the accounts the plan took from the organisation's list, so that everything after collecting knows them by name. */
export function listedEngagement(engagement: Engagement, plan: Plan): Engagement {
  if (engagement.scope.organization === null) return engagement;
  const named = new Set(engagement.scope.accounts.map(({ id }) => id));
  const listed = plan.platforms
    .filter(({ account }) => !named.has(account))
    .map(({ account, name, organization }) => ({
      ...{ id: account, name, env: null, in: true, reason: null, approver: null },
      organization,
    }));
  const validated = new Set(engagement.validation.map(({ platform }) => platform));
  const unvalidated = listed
    .filter(({ id }) => !validated.has(`aws:${id}`))
    .map(({ id }) => ({
      platform: `aws:${id}`,
      ...{ method: 'none' as const, items: 0, differences: 0, by: null, at: null },
    }));
  return {
    ...engagement,
    scope: { ...engagement.scope, accounts: [...engagement.scope.accounts, ...listed] },
    validation: [...engagement.validation, ...unvalidated],
  };
}
