import type { Closed } from '../../access/closed.ts';
import type { Engine } from '../../access/engine.ts';
import type { Policy } from '../../access/policy.ts';
import type { World, WorldPrincipal } from '../../access/world.ts';

/** Roles are followed this far: a role that takes a role that takes a role … */
const depth = 4;

/** What a principal can become, with the way to it, and trust policies on the way that were not read. */
export interface Reach {
  /** ARN → the ARNs on the way, the principal itself first. */
  readonly ways: ReadonlyMap<string, readonly string[]>;
  readonly closed: readonly Closed[];
}

/** Makes the question "what can this principal become", remembering every single step. */
export function assumableRoles(world: World, engine: Engine): (principal: string) => Reach {
  const roles = world.principals.filter(({ kind, folded }) => kind === 'role' && folded !== 'service-linked');
  const byArn = new Map(world.principals.map((one) => [one.arn, one]));
  const steps = new Map<string, readonly string[]>();
  const next = (arn: string): readonly string[] => {
    const known = steps.get(arn);
    if (known !== undefined) return known;
    const account = byArn.get(arn)?.account ?? '';
    const found = roles
      .filter((role) => role.arn !== arn && mayName(role, arn, account))
      .filter(({ arn: role, account: owner }) => {
        const request = { principal: arn, action: 'sts:AssumeRole', resource: role, resourceAccount: owner };
        return engine.decide({ ...request, context: {}, others: 'unknown' }).result !== 'denied';
      })
      .map((role) => role.arn);
    steps.set(arn, found);
    return found;
  };
  return (principal) => {
    const ways = new Map<string, readonly string[]>([[principal, [principal]]]);
    let edge: readonly string[] = [principal];
    for (let step = 0; step < depth && edge.length > 0; step += 1) {
      const reached: string[] = [];
      for (const from of edge)
        for (const role of next(from)) {
          if (ways.has(role)) continue;
          ways.set(role, [...(ways.get(from) ?? []), role]);
          reached.push(role);
        }
      edge = reached;
    }
    const closed = roles.flatMap(({ trust }) => (trust !== null && 'state' in trust ? [trust] : []));
    return { ways, closed };
  };
}

/** Only roles whose trust policy could mean the caller are asked about. */
function mayName({ trust }: WorldPrincipal, arn: string, account: string): boolean {
  if (trust === null || 'state' in trust) return false;
  const names = new Set([`AWS:${arn}`, `AWS:${account}`, '*', 'AWS:*']);
  return (trust as Policy).statements.some(
    ({ effect, principal }) =>
      effect === 'Allow' && principal !== null && (principal.not || principal.patterns.some((one) => names.has(one))),
  );
}
