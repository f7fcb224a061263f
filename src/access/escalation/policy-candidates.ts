import type { EscalationVariant } from '../../procedures/escalation-pattern.ts';
import { isClosed } from '../engine/is-closed.ts';
import type { WorldPrincipal } from '../world.ts';
import type { Candidate } from './candidate.ts';
import type { CandidateMaker } from './candidate-maker.ts';
import { customerPolicies } from './customer-policies.ts';
import { trustPrincipal } from './trust-principal.ts';

function alike(policy: string): string {
  return `${policy.slice(0, policy.indexOf('/') + 1)}*`;
}

/** Candidates of the variants that change the text of a policy, or the boundary of the principal itself. */
export function policyCandidates(
  { reach }: EscalationVariant,
  principal: WorldPrincipal,
  maker: CandidateMaker,
): Iterable<Candidate> | null {
  const { survey, graph } = maker;
  const onPolicy = (policy: string, holder: WorldPrincipal, end: readonly string[]): Candidate => ({
    ...maker.govern(holder, holder, end),
    on: { policy },
    broad: alike(policy),
    context: {},
  });
  const usable = (): readonly WorldPrincipal[] =>
    graph.direct(principal).filter(({ account }) => account === principal.account);
  const own = customerPolicies(survey, principal);
  switch (reach) {
    case 'own-policy':
      return own.map((policy) => onPolicy(policy, principal, [policy]));
    case 'usable-policy':
      return usable().flatMap((role) =>
        customerPolicies(survey, role).map((policy) => ({
          ...onPolicy(policy, role, [policy, 'sts:AssumeRole', role.arn]),
          after: () => graph.permits(principal, [role]),
        })),
      );
    case 'role-policy':
      return survey
        .list(principal.account, 'role')
        .filter((role) => role !== principal && role.folded === null)
        .flatMap((role) =>
          customerPolicies(survey, role).map((policy) => ({
            ...onPolicy(policy, role, [policy, 'sts:AssumeRole', role.arn]),
            on: { policy, target: role.arn },
            broad: null,
            after: () => trustPrincipal(survey, principal, role.arn),
          })),
        );
    case 'other-policy': {
      const mine = new Set([...own, ...usable().flatMap((role) => customerPolicies(survey, role))]);
      const kinds = ['role', 'user', 'group'] as const;
      const found = new Map<string, WorldPrincipal>();
      for (const one of kinds.flatMap((kind) => survey.list(principal.account, kind)))
        for (const policy of customerPolicies(survey, one)) if (!mine.has(policy)) found.set(policy, one);
      return [...found].map(([policy, holder]) => onPolicy(policy, holder, [policy, holder.arn]));
    }
    case 'own-boundary':
    case 'boundary-policy': {
      const { boundary, arn, account } = principal;
      if (boundary === null || isClosed(boundary)) return [];
      const unbound = {
        ...maker.govern(principal, principal, [arn]),
        capability: survey.unbound(principal),
        context: {},
      };
      if (reach === 'own-boundary') return [unbound];
      const policy = boundary.source.arn;
      if (policy === null || policy.split(':')[4] !== account) return [];
      return [{ ...unbound, on: { policy }, broad: alike(policy), end: [policy, arn] }];
    }
    default:
      return null;
  }
}
