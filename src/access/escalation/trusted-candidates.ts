import type { EscalationVariant } from '../../procedures/escalation-pattern.ts';
import type { WorldPrincipal } from '../world.ts';
import type { Candidate } from './candidate.ts';
import type { CandidateMaker } from './candidate-maker.ts';

/** Roles of permission sets: whoever governs IAM Identity Center governs who sits in them. AWS runs it from the management account. */
function seats(
  gain: EscalationVariant['gain'],
  { account }: WorldPrincipal,
  maker: CandidateMaker,
): readonly Candidate[] {
  const { survey } = maker;
  const { center, accounts } = survey.input.world;
  if (center === null || accounts.get(account)?.isManagement !== true) return [];
  const arns = [...new Set(center.assignments.flatMap(({ roleArn }) => roleArn ?? []))];
  const roles = survey.rank('seats', () => arns.flatMap((arn) => survey.principals.get(arn) ?? []));
  return roles.map((role) => {
    const made = gain === 'any-policy' ? maker.govern(role, role, [role.arn]) : maker.become(role);
    return { ...made, on: {}, broad: null, context: {} };
  });
}

/** Candidates of the variants that work through somebody the account trusts: an identity provider, IAM Identity Center. */
export function trustedCandidates(
  { reach, gain, provider }: EscalationVariant,
  principal: WorldPrincipal,
  maker: CandidateMaker,
): Iterable<Candidate> | null {
  const { survey } = maker;
  if (reach === 'seat') return seats(gain, principal, maker);
  if (reach !== 'provider-role') return null;
  const found = [...survey.trust.providers]
    .filter(([arn]) => arn.split(':')[4] === principal.account && arn.includes(`:${provider}/`))
    .flatMap(([arn, roles]) => roles.filter((role) => role !== principal).map((role) => [arn, role] as const));
  const order = survey.list(principal.account, 'role');
  const ranked = found.sort(([, left], [, right]) => order.indexOf(left) - order.indexOf(right));
  return ranked.map(([arn, role]): Candidate => {
    const broad = `${arn.slice(0, arn.indexOf('/') + 1)}*`;
    return { ...maker.behind(role, arn), on: { provider: arn }, broad, context: {} };
  });
}
