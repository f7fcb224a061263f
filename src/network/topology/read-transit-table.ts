import type { Fact } from '../../facts/fact.ts';
import { readList } from '../../facts/read-list.ts';
import { readText } from '../../facts/read-text.ts';
import { seenValue } from '../../facts/seen-value.ts';
import { parseCidr } from '../addresses/parse-cidr.ts';
import type { TransitRoute, TransitRouteTable } from '../elements/transit-gateway.ts';
import { isUnreadPart } from './is-unread-part.ts';
import { type Line, linesOf } from './lines-of.ts';
import { unreadPart } from './unread-part.ts';

/** Reads a route table of a transit gateway: the routes really held, static and announced. */
export function readTransitTable(fact: Fact): TransitRouteTable {
  const lines = linesOf(fact, 'routeLines', 'transit-gateway');
  const routes = isUnreadPart(lines) ? lines : lines.map((line) => readRoute(line));
  return { id: fact.id, routes, isCut: seenValue(fact, 'isCut') === true, refs: fact.refs };
}

function readRoute({ value, refs }: Line): TransitRoute {
  const written = readText(value, 'DestinationCidrBlock') ?? readText(value, 'PrefixListId') ?? '';
  return {
    written,
    // Routes from a prefix list reference are listed with their own prefixes (Amazon VPC Transit Gateways guide).
    destination: parseCidr(written) ?? unreadPart('prefix-list', written, { code: null, exact: null, refs }),
    attachments: readList(value, 'TransitGatewayAttachments').flatMap(
      (one) => readText(one, 'TransitGatewayAttachmentId') ?? [],
    ),
    state: readText(value, 'State') === 'blackhole' ? 'blackhole' : 'active',
    propagated: readText(value, 'Type') === 'propagated',
    refs,
  };
}
