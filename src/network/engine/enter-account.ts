import type { Door } from '../reach.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { deliver } from './deliver.ts';
import { notRead } from './not-read.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import { uncollected } from './uncollected.ts';
import type { Walk } from './walk.ts';

/**
 * In from an account or a transit gateway that nobody collected: over the peerings and attachments that lead there. What stands
 * beyond is not known, so that whatever gets in is an upper bound.
 */
export function enterAccount(walk: Walk, door: Door, destination: Span, before: Trail) {
  const { topology } = walk.atlas;
  const unread =
    door.kind === 'account' ? uncollected(topology, door.id) : notRead(topology, 'transit-gateway', door.id);
  const trail = before.to('outside', door.id, { kind: 'unread', unread });
  let isFound = false;
  if (door.kind === 'account') isFound = enterPeerings(walk, door, destination, trail);
  for (const transit of [...topology.transitGateways.values()].sort((a, b) => byCodeUnit(a.id, b.id)))
    for (const { id, kind, resource, owner } of 'state' in transit.attachments ? [] : transit.attachments) {
      const isOurs =
        door.kind === 'account'
          ? kind === 'vpc' && owner === door.id && !topology.vpcs.has(resource)
          : kind === 'peering' && resource === door.id;
      if (!isOurs) continue;
      isFound = true;
      walk.transit(transit, id, destination, trail.over({ kind: 'open', id: '' }));
    }
  // A transit gateway of theirs shows us our own attachments only.
  const theirs = [...topology.transitGateways.values()].filter(({ owner, id }) => owner === door.id || id === door.id);
  if (theirs.length > 0) trail.end(walk, destination, { kind: 'anywhere' });
  if (!isFound) trail.end(walk, destination, { kind: 'anywhere' });
}

function enterPeerings(walk: Walk, door: Door, destination: Span, trail: Trail): boolean {
  const { topology } = walk.atlas;
  let isFound = false;
  for (const { id, isActive, requester, accepter, refs } of topology.peerings.values())
    for (const [far, near] of [
      [requester, accepter],
      [accepter, requester],
    ] as const) {
      if (far.account !== door.id || topology.vpcs.has(far.vpc) || !topology.vpcs.has(near.vpc)) continue;
      isFound = true;
      const rule = { kind: 'peering', of: id, line: null, refs } as const;
      const at = trail.to('peering', id, { kind: 'cite', rule });
      const isNear = requester.region === accepter.region;
      if (!isActive) at.end(walk, destination, { kind: 'stop', by: rule });
      else deliver(walk, near.vpc, destination, at.over({ kind: isNear ? 'open' : 'lost', id: '' }));
    }
  return isFound;
}
