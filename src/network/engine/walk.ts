import type { Family } from '../addresses.ts';
import type { TransitGateway } from '../elements/transit-gateway.ts';
import type { Atlas } from './atlas.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import type { Way } from './way.ts';

/** A walk over the atlas in one family: the ways it has found so far, and the two crossroads where it goes on. */
export interface Walk {
  readonly atlas: Atlas;
  readonly family: Family;
  readonly found: Way[];
  /** Packets that leave an interface of a subnet. */
  leave(subnet: string, destination: Span, trail: Trail): void;
  /** Packets that come to a transit gateway by one of its attachments. */
  transit(gateway: TransitGateway, attachment: string, destination: Span, trail: Trail): void;
}
