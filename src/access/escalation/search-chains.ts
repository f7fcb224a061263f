import type { EscalationVariant } from '../../procedures/escalation-pattern.ts';
import type { WorldPrincipal } from '../world.ts';
import type { ListedEscalation } from './escalation.ts';
import type { RoleGraph, Walk } from './role-graph.ts';
import type { Survey } from './survey.ts';
import { type Found, writeEscalation } from './write-escalation.ts';

/** The longest chain of roles that is followed. */
const depth = 4;
const examples = 5;

/** Finds the roles a principal reaches through sts:AssumeRole (E12), alone or one from another, across accounts too. With `only`, that one. */
export function searchChains(
  variant: EscalationVariant,
  principal: WorldPrincipal,
  survey: Survey,
  graph: RoleGraph,
  only: string | null = null,
): readonly ListedEscalation[] {
  const walks = new Map(graph.walk(principal, depth).map((walk): [WorldPrincipal, Walk] => [walk.role, walk]));
  if (walks.size === 0) return [];
  const ranked = survey.rank('roles', () => survey.input.world.principals.filter(({ kind }) => kind === 'role'));
  const order = ranked.flatMap((role) => walks.get(role) ?? []);
  let first: Found | null = null;
  const targets: string[] = [];
  const ruled = new Set<string>();
  for (const { role, hops } of order) {
    if (only !== null && role.arn !== only) continue;
    if (ruled.has(role.account)) continue;
    const gains = survey.gains(principal, survey.capability(role));
    const { closed } = survey.policies(role);
    if (!gains && closed.length === 0) continue;
    const capability = gains ? survey.capability(role) : null;
    targets.push(role.arn);
    // Beside an administrator of an account no other role of that account is new.
    if (capability?.admin === true) ruled.add(role.account);
    if (first !== null && (capability === null || first.assumed.length === 0)) continue;
    const permits = graph.permits(principal, hops);
    if (permits === null) continue;
    const actions = capability === null ? survey.space.none : survey.gained(principal, capability);
    first = {
      variant,
      path: [principal.arn, ...hops.flatMap(({ arn }) => ['sts:AssumeRole', arn])],
      target: role.arn,
      targets: [],
      resources: [],
      levels: [],
      admin: capability?.admin === true,
      gained: survey.space.gravest(actions, examples).map(({ id }) => id),
      permits,
      assumed: capability === null ? [unread] : [],
      closed,
    };
  }
  return first === null ? [] : [writeEscalation({ ...first, targets })];
}

const unread = {
  ja: '到達先のロールのポリシーの証拠を入手していない',
  en: 'the policies of the role that is reached were not read',
};
