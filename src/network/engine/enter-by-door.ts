import type { Door } from '../reach.ts';
import { deliver } from './deliver.ts';
import { enterAccount } from './enter-account.ts';
import { enterInternet } from './enter-internet.ts';
import { enterSite } from './enter-site.ts';
import { notRead } from './not-read.ts';
import type { Span } from './span.ts';
import { Trail } from './trail.ts';
import type { Walk } from './walk.ts';

/** Where packets are headed that come in by a door: the VPC and subnet of an interface, null for another door. */
export interface Heading {
  readonly vpc: string;
  readonly subnet: string;
  readonly isPublic: boolean;
  /** Whether its IPv6 addresses take nothing from an internet gateway. */
  readonly isHidden: boolean;
}

/** Packets that come in by a door, for a destination; an egress-only gateway (`via`) lets answers in. */
export function enterByDoor(walk: Walk, door: Door, destination: Span, heading: Heading | null, via: string | null) {
  const trail = new Trail(null);
  switch (door.kind) {
    case 'internet':
      return enterInternet(walk, destination, heading, via, trail);
    case 'vpn':
    case 'direct-connect':
    case 'client-vpn':
      return enterSite(walk, door, destination, trail);
    case 'account':
    case 'transit-gateway':
      return enterAccount(walk, door, destination, trail);
    case 'core-network': {
      const refs = [...walk.atlas.topology.routeTables.values()].flatMap(({ routes }) =>
        routes.filter(({ target }) => target.id === door.id).flatMap((route) => route.refs),
      );
      const doubt = { reason: 'RUNTIME_DEPENDENT', kind: 'core-network', id: door.id, refs } as const;
      const at = trail.to('outside', door.id, { kind: 'doubt', doubt });
      return at.lose(walk, destination, notRead(walk.atlas.topology, 'core-network', door.id));
    }
    case 'service':
      // A service answers through the endpoint it was asked by, and never begins.
      if (heading !== null && via !== null)
        return deliver(walk, heading.vpc, destination, trail.to('outside', door.id).to('endpoint', via));
      return trail.to('outside', door.id).end(walk, destination, { kind: 'stop', by: null });
  }
}
