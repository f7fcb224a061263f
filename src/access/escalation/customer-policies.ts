import type { WorldPrincipal } from '../world.ts';
import type { Survey } from './survey.ts';

/** ARNs of the customer's own managed policies that apply to a principal; AWS's policies nobody but AWS can change. */
export function customerPolicies(survey: Survey, principal: WorldPrincipal): readonly string[] {
  const arns = survey.policies(principal).read.flatMap(({ source }) => source.arn ?? []);
  const own = arns.filter((arn) => arn.split(':')[4] === principal.account && arn.includes(':policy/'));
  return [...new Set(own)].sort();
}
