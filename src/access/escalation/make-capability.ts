import type { Closed } from '../closed.ts';
import { isClosed } from '../engine/is-closed.ts';
import type { Policy } from '../policy.ts';
import type { ActionSpace } from './action-space.ts';
import type { BitSet } from './bit-set.ts';
import type { Capability } from './capability.ts';
import type { PolicySketch } from './sketch-policy.ts';

/** The papers a capability is made of; parts that were not read do not limit it (it is an upper bound). */
export interface CapabilityPapers {
  readonly account: string;
  readonly identity: readonly Policy[];
  readonly boundary: Policy | null | Closed;
  readonly scps: readonly (readonly Policy[])[] | null | Closed;
}

/** Whoever may do all of this to any user and role can give itself every right. */
const ruling = [
  'iam:AttachRolePolicy',
  'iam:PutRolePolicy',
  'iam:UpdateAssumeRolePolicy',
  'iam:AttachUserPolicy',
  'iam:PutUserPolicy',
];

function join(sketches: readonly PolicySketch[], part: 'some' | 'whole', space: ActionSpace): BitSet {
  const given = sketches.reduce((set, sketch) => set.union(sketch[part]), space.none);
  return sketches.reduce((set, { denied }) => set.minus(denied), given);
}

/** Joins policies into what somebody can do at most, for comparison only. */
export function makeCapability(
  { account, identity, boundary, scps }: CapabilityPapers,
  space: ActionSpace,
  sketch: (policy: Policy) => PolicySketch,
  number: (text: string) => number,
): Capability {
  const own = identity.map(sketch);
  const limit = boundary === null || isClosed(boundary) ? null : sketch(boundary);
  const levels = scps === null || isClosed(scps) ? [] : (scps as readonly (readonly Policy[])[]);
  let some = join(own, 'some', space);
  let whole = join(own, 'whole', space);
  if (limit !== null) {
    some = some.and(join([limit], 'some', space));
    whole = whole.and(join([limit], 'whole', space));
  }
  const guards = levels.map((level) => level.map(sketch));
  for (const guard of guards) {
    const allowed = join(guard, 'some', space);
    some = some.and(allowed);
    whole = whole.and(allowed);
  }
  const limits = [...own, ...(limit === null ? [] : [limit])].flatMap((one) => one.limits);
  const free = limits.reduce((set, { actions }) => set.minus(actions), whole);
  const strong = some.and(space.strong);
  return {
    id: number(
      [account, ...own.map((one) => one.id).sort(), 'b', limit?.id, ...guards.flat().map((one) => one.id)].join(' '),
    ),
    account,
    some,
    strong,
    whole,
    scopes: own.flatMap(({ scopes }) => scopes),
    limits,
    admin: ruling.every((action) => space.holds(free, action)),
    weight: strong.size,
    variable: own.some(({ variable }) => variable),
  };
}
