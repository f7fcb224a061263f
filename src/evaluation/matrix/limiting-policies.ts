import type { DecisionReason } from '../../access/decision.ts';
import type { Policy } from '../../access/policy.ts';
import type { PolicySet } from '../../access/policy-set.ts';
import { matchesName } from './matches-name.ts';

/** Names of the policies whose silence denies an action: the message of a missing right names them (cases ). */
export function limitingPolicies(reason: DecisionReason, action: string, papers: PolicySet): readonly string[] {
  switch (reason) {
    case 'BOUNDARY':
      return names([papers.boundary]);
    case 'SESSION':
      return names(papers.session ?? []);
    case 'SCP':
      return names(firstSilent(papers.scps, action));
    case 'RCP':
      return names(firstSilent(papers.rcps, action));
    case 'KEY_POLICY':
    case 'NO_RESOURCE_ALLOW':
    case 'TRUST':
      return names([papers.resource]);
    case 'ENDPOINT':
      return names([papers.endpoint]);
    default:
      return [];
  }
}

function firstSilent(levels: PolicySet['scps'], action: string): readonly Policy[] {
  if (levels === null || 'state' in levels) return [];
  return (
    levels.find(
      (policies) =>
        !policies.some(({ statements }) =>
          statements.some((one) => one.effect === 'Allow' && speaksOf(one.action, action)),
        ),
    ) ?? []
  );
}

function speaksOf({ not, patterns }: Policy['statements'][number]['action'], action: string): boolean {
  return patterns.some((one) => matchesName(one.toLowerCase(), action.toLowerCase())) !== not;
}

function names(papers: readonly (Policy | null | { readonly state: 'closed' })[]): readonly string[] {
  return papers.flatMap((one) => (one === null || 'state' in one ? [] : [one.source.name]));
}
