import { seenValue } from '../../facts/seen-value.ts';
import type { Placed } from '../elements/placed.ts';
import type { TransitAttachment, TransitRouteTable } from '../elements/transit-gateway.ts';
import type { UnreadPart } from '../unread-part.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { readTransitAttachment } from './read-transit-attachment.ts';
import { readTransitTable } from './read-transit-table.ts';
import { seenText } from './seen-text.ts';

/** What one account sees of transit gateways, its own or lent to it. */
export interface TransitView {
  readonly account: string;
  readonly region: string;
  readonly gateways: readonly (Placed & { readonly owner: string })[];
  readonly attachments: readonly {
    readonly gateway: string;
    readonly owner: string | null;
    readonly attachment: TransitAttachment;
  }[];
  readonly tables: readonly { readonly gateway: string; readonly table: TransitRouteTable }[];
  /** Why its list of attachments, or of route tables, was not read to its end; null where it was. */
  readonly closedAttachments: UnreadPart | null;
  readonly closedTables: UnreadPart | null;
}

/** Reads what a place shows of transit gateways. */
export function readTransitGateways(reading: PlaceReading): TransitView {
  const gateways = reading.facts('transit-gateway', 'transit-gateway');
  const attachments = reading.facts('transit-gateway-attachment', 'transit-gateway');
  const tables = reading.facts('transit-gateway-route-table', 'transit-gateway');
  return {
    account: reading.account,
    region: reading.region,
    gateways: gateways
      .filter((fact) => !/^delet(ed|ing)$/.test(seenText(fact, 'state') ?? ''))
      .map((fact) => {
        const placed = placeElement(reading, fact, seenText(fact, 'gateway') ?? fact.id);
        return { ...placed, owner: placed.account };
      }),
    attachments: attachments.map((fact) => ({
      gateway: seenText(fact, 'gateway') ?? '',
      owner: seenText(fact, 'gatewayOwner'),
      attachment: readTransitAttachment(fact, reading),
    })),
    tables: tables
      .filter((fact) => seenValue(fact, 'state') !== 'deleted')
      .map((fact) => ({ gateway: seenText(fact, 'gateway') ?? '', table: readTransitTable(fact) })),
    closedAttachments: reading.closed('transit-gateway-attachment', 'transit-gateway'),
    closedTables: reading.closed('transit-gateway-route-table', 'transit-gateway'),
  };
}
