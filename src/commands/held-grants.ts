import type { Grant } from '../access/engine.ts';
import type { PolicyKind } from '../access/policy.ts';
import type { RequestContext } from '../access/request.ts';
import type { OpenAccess } from './open-access.ts';

/** Kinds of policies that hang on a resource. */
const kinds: readonly PolicyKind[] = ['resource', 'grant', 'acl'];

/** What somebody may do, as the engine lists it. */
export interface HeldGrants {
  /** By the whole of its policies, or on the one resource that was asked about. */
  readonly grants: readonly Grant[];
  /** What policies, grants and ACLs of single resources give; empty where one resource was asked about. */
  readonly named: readonly Grant[];
}

/** Lists what somebody may do, on everything or on one resource; what could only be turned by something unread is kept in it. */
export function heldGrants(
  principal: string,
  resource: string | null,
  context: RequestContext,
  { engine, catalogue, world }: OpenAccess,
): HeldGrants {
  if (resource !== null) return { grants: engine.grants(principal, resource, { context }), named: [] };
  const grants = engine.grants(principal, '*', { services: catalogue.services, context });
  const named = world.resources
    .filter(({ policy, grants: given }) => policy !== null || 'state' in given || given.length > 0)
    .flatMap(({ arn }) => engine.grants(principal, arn, { context }))
    .filter(({ decision }) =>
      decision.by.some(({ policy, effect }) => effect === 'Allow' && kinds.includes(policy.kind)),
    );
  return { grants, named };
}
