import type { EscalationVariant } from '../../procedures/escalation-pattern.ts';
import type { WorldPrincipal } from '../world.ts';
import type { Escalation } from './escalation.ts';
import type { RoleGraph, Walk } from './role-graph.ts';
import type { Survey } from './survey.ts';
import { writeEscalation } from './write-escalation.ts';

/** The longest chain of roles that is followed. */
const depth = 4;
const most = 20;
const examples = 5;

/** Finds the roles a principal reaches through sts:AssumeRole (E12), alone or one from another, across accounts too. */
export function searchChains(
  variant: EscalationVariant,
  principal: WorldPrincipal,
  survey: Survey,
  graph: RoleGraph,
): readonly Escalation[] {
  const walks = new Map(graph.walk(principal, depth).map((walk): [WorldPrincipal, Walk] => [walk.role, walk]));
  if (walks.size === 0) return [];
  const strength = ({ role }: Walk): number => {
    const { admin, weight } = survey.capability(role);
    return (admin ? 1e6 : 0) + weight;
  };
  const order = [...walks.values()].sort((left, right) => {
    const gap = strength(right) - strength(left);
    return gap !== 0 ? gap : left.hops.length - right.hops.length || (left.role.arn < right.role.arn ? -1 : 1);
  });
  const found: Escalation[] = [];
  const seen = new Set<string>();
  let reached = 0;
  for (const { role, hops } of order) {
    const capability = survey.known(role);
    const gain = capability === null ? null : survey.gain(principal, capability);
    if (capability !== null && gain === null) continue;
    reached += 1;
    const key = capability?.key ?? role.arn;
    if (seen.has(key) || found.length >= most || rules(found, role, survey)) continue;
    const permits = graph.permits(principal, hops);
    if (permits === null) continue;
    seen.add(key);
    const assumed = capability === null ? [unread] : [];
    found.push(
      writeEscalation({
        variant,
        path: [principal.arn, ...hops.flatMap(({ arn }) => ['sts:AssumeRole', arn])],
        target: role.arn,
        reached: 0,
        resources: [],
        levels: [],
        admin: capability?.admin === true,
        gained: gain === null ? [] : survey.space.gravest(gain.actions, examples).map(({ id }) => id),
        permits,
        assumed,
        closed: survey.policies(role).closed,
      }),
    );
  }
  return found.map((one) => ({ ...one, reached }));
}

/** Beside an administrator of an account no other role of that account is new. */
function rules(found: readonly Escalation[], { account }: WorldPrincipal, survey: Survey): boolean {
  return found.some(({ admin, target }) => admin && survey.principals.get(target ?? '')?.account === account);
}

const unread = {
  ja: '到達先のロールのポリシーの証拠を入手していない',
  en: 'the policies of the role that is reached were not read',
};
