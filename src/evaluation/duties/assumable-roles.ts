import type { Closed } from '../../access/closed.ts';
import type { Engine } from '../../access/engine.ts';
import type { Policy } from '../../access/policy.ts';
import type { World, WorldPrincipal } from '../../access/world.ts';
import { askedServices } from './asked-services.ts';
import { isProven } from './is-proven.ts';

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
  const steps = new Map<string, Step>();
  const next = (arn: string): Step => {
    const known = steps.get(arn);
    if (known !== undefined) return known;
    const account = byArn.get(arn)?.account ?? '';
    const found: string[] = [];
    const closed: Closed[] = [];
    const asks = mayAsk(arn, engine);
    for (const role of roles) {
      if (role.arn === arn || !mayName(role, arn, account, asks)) continue;
      const request = { principal: arn, action: 'sts:AssumeRole', resource: role.arn, resourceAccount: role.account };
      const decision = engine.decide({ ...request, context: {}, others: 'unknown' });
      if (decision.closed[0] !== undefined && closed.length === 0) closed.push(decision.closed[0]);
      // A step that an unread boundary or policy could forbid is not taken; one that only an SCP could is, with that reservation.
      if (decision.result !== 'denied' && isProven({ standing: 'open', closed: decision.closed })) found.push(role.arn);
    }
    const step = { roles: found, closed };
    steps.set(arn, step);
    return step;
  };
  const unread = roles.flatMap(({ trust }) => (trust !== null && 'state' in trust ? [trust] : []));
  return (principal) => {
    const ways = new Map<string, readonly string[]>([[principal, [principal]]]);
    const closed = [...unread];
    let edge: readonly string[] = [principal];
    for (let step = 0; step < depth && edge.length > 0; step += 1) {
      const reached: string[] = [];
      for (const from of edge) {
        const { roles: taken, closed: gaps } = next(from);
        closed.push(...gaps);
        for (const role of taken) {
          if (ways.has(role)) continue;
          ways.set(role, [...(ways.get(from) ?? []), role]);
          reached.push(role);
        }
      }
      edge = reached;
    }
    return { ways, closed };
  };
}

/** One step of a chain, and what could hide more of it. */
interface Step {
  readonly roles: readonly string[];
  readonly closed: readonly Closed[];
}

/** Whether the caller's own policies could allow it to take roles; where they were not read, they could. */
function mayAsk(arn: string, engine: Engine): boolean {
  const request = { principal: arn, action: 'sts:AssumeRole', resource: '*', resourceAccount: null };
  const { identity } = engine.policiesFor(request);
  return 'state' in identity || askedServices(identity, ['sts']).length > 0;
}

/** Only roles whose trust policy could mean the caller are asked about; one that names the whole account leaves it to the caller's policies. */
function mayName({ trust }: WorldPrincipal, arn: string, account: string, asks: boolean): boolean {
  if (trust === null || 'state' in trust) return false;
  const names = new Set([`AWS:${arn}`, '*', 'AWS:*', ...(asks ? [`AWS:${account}`] : [])]);
  return (trust as Policy).statements.some(
    ({ effect, principal }) =>
      effect === 'Allow' && principal !== null && (principal.not || principal.patterns.some((one) => names.has(one))),
  );
}
