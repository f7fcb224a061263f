import { listUnread } from './list-unread.ts';
import { notRead } from './not-read.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import type { Walk } from './walk.ts';

/** Packets for addresses of a VPC that are in it: to the subnets they belong to, past the network ACL at the border. */
export function deliver(walk: Walk, vpc: string, destination: Span, trail: Trail) {
  const { atlas, family } = walk;
  const inside = trail.last?.kind === 'vpc' ? trail : trail.to('vpc', vpc);
  for (const { span, value } of atlas.subnetsOf(vpc, family).split(destination))
    if (value === null) nowhere(walk, vpc, span, inside);
    else
      inside
        .to('subnet', value, { kind: 'acl', subnet: value, direction: 'ingress' })
        .end(walk, span, { kind: 'subnet', id: value });
}

/** Addresses of no subnet: nothing is there, unless the list of subnets was not read to its end. */
function nowhere(walk: Walk, id: string, span: Span, trail: Trail) {
  const { topology } = walk.atlas;
  const vpc = topology.vpcs.get(id);
  const unread = vpc === undefined ? notRead(topology, 'vpc', id) : listUnread(topology, 'subnet', vpc);
  if (unread === null) trail.end(walk, span, { kind: 'stop', by: null });
  else trail.lose(walk, span, unread);
}
