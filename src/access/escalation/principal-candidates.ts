import type { EscalationVariant } from '../../procedures/escalation-pattern.ts';
import type { WorldPrincipal } from '../world.ts';
import type { Candidate } from './candidate.ts';
import type { CandidateMaker } from './candidate-maker.ts';
import { trustPrincipal } from './trust-principal.ts';

function* map<T>(list: readonly T[], make: (one: T) => Candidate): Iterable<Candidate> {
  for (const one of list) yield make(one);
}

/** Nobody but IAM Identity Center can change the roles of its permission sets. */
function changeable({ folded }: WorldPrincipal): boolean {
  return folded === null;
}

/** Candidates of the variants that reach a user, group or role by changing it, itself or what it belongs to. */
export function principalCandidates(
  { reach, gain, asker, needs }: EscalationVariant,
  principal: WorldPrincipal,
  maker: CandidateMaker,
): Iterable<Candidate> | null {
  const { survey, graph } = maker;
  const { account, arn, kind } = principal;
  const own = new Set(principal.groups);
  const others = (what: WorldPrincipal['kind']): readonly WorldPrincipal[] =>
    survey.list(account, what).filter((one) => one !== principal && changeable(one));
  const all = map<WorldPrincipal>;
  const usable = (): readonly WorldPrincipal[] =>
    graph.direct(principal).filter((role) => role.account === account && changeable(role));
  switch (reach) {
    case 'user':
      return all(others('user'), (user) =>
        gain === 'any-policy' ? maker.govern(user, user, [user.arn]) : maker.become(user),
      );
    case 'group': {
      const groups = others('group').filter(({ arn: group }) => !own.has(group));
      return all(groups, (group) => {
        const made = maker.become(group);
        return asker === 'user' ? { ...made, capability: survey.joined(principal, group) } : made;
      });
    }
    case 'self-user':
    case 'self-role': {
      const fits = kind === reach.slice('self-'.length) && changeable(principal);
      return all(fits ? [principal] : [], () => maker.govern(principal, principal, [arn]));
    }
    case 'own-group': {
      const groups = survey.list(account, 'group').filter(({ arn: group }) => own.has(group));
      return all(groups, (group) => maker.govern(group, principal, [group.arn]));
    }
    case 'usable-role':
      return all(usable(), (role) => ({
        ...maker.govern(role, role, ['sts:AssumeRole', role.arn]),
        after: () => graph.permits(principal, [role]),
      }));
    case 'other-user':
    case 'other-group':
    case 'other-role': {
      const reached = new Set(usable());
      const list = others(reach.slice('other-'.length) as WorldPrincipal['kind']);
      const left = list.filter((one) => !reached.has(one) && !own.has(one.arn));
      return all(left, (one) => maker.govern(one, one, [one.arn]));
    }
    case 'role':
      return all(others('role'), (role) => ({
        ...(gain === 'any-policy'
          ? maker.govern(role, role, ['sts:AssumeRole', role.arn])
          : maker.behind(role, 'sts:AssumeRole')),
        after: () => trustPrincipal(survey, principal, role.arn),
      }));
    case 'new': {
      const [, partition = 'aws'] = arn.split(':');
      const role = `arn:${partition}:iam::${account}:role/zz-7f3a9c1e`;
      const made = needs.some(({ any }) => any.includes('iam:CreateRole'));
      const free = { ...principal, boundary: null };
      return all([free], () => ({
        ...maker.govern(free, free, []),
        after: () => (made ? trustPrincipal(survey, principal, role) : []),
      }));
    }
    default:
      return null;
  }
}
