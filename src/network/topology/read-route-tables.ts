import type { Fact } from '../../facts/fact.ts';
import { readMember } from '../../facts/read-member.ts';
import { readText } from '../../facts/read-text.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Route, RouteTable } from '../elements/route-table.ts';
import { isUnreadPart } from './is-unread-part.ts';
import { type Line, linesOf } from './lines-of.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { routeTarget } from './route-target.ts';
import { seenText } from './seen-text.ts';
import { unreadPart } from './unread-part.ts';

/** A route whose destination is still as written. */
export type RouteDraft = Omit<Route, 'destination'>;

/** A route table before prefix lists are spelled out, with the subnets that chose it. */
export interface RouteTableDraft extends Omit<RouteTable, 'routes'> {
  readonly routes: readonly RouteDraft[];
  readonly subnets: readonly string[];
}

/** The route tables that a place shows. */
export function readRouteTables(reading: PlaceReading): readonly RouteTableDraft[] {
  return reading.facts('route-table', 'route-table').map((fact) => {
    const listed = linesOf(fact, 'routeLines', 'route-table');
    // Every table holds the routes of its own network: one that shows none was not shown whole.
    const isBare = !isUnreadPart(listed) && listed.length === 0;
    const why = { code: 'API_ERROR', exact: 'NO_LIST', refs: fact.refs };
    const lines = isBare ? unreadPart('route-table', fact.id, why) : listed;
    if (isUnreadPart(lines)) reading.unread.push(lines);
    const joined = joinedTo(fact);
    const edges = joined.flatMap((one) => readText(one, 'GatewayId') ?? []);
    return {
      ...placeElement(reading, fact),
      vpc: seenText(fact, 'vpc') ?? '',
      routes: isUnreadPart(lines) ? [] : lines.map(readRoute),
      subnets: joined.flatMap((one) => readText(one, 'SubnetId') ?? []),
      edge: edges[0] ?? null,
      moreEdges: edges.slice(1),
      isMain: joined.some((one) => readMember(one, 'Main') === true),
    };
  });
}

/** Associations in force. */
function joinedTo(fact: Fact): readonly unknown[] {
  const list = seenValue(fact, 'associations');
  if (!Array.isArray(list)) return [];
  return list.filter((one) => /^associated$/.test(readText(one, 'AssociationState.State') ?? 'associated'));
}

function readRoute({ value, refs }: Line): RouteDraft {
  const written = ['DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'DestinationPrefixListId'].flatMap(
    (name) => readText(value, name) ?? [],
  );
  return {
    written: written[0] ?? '',
    target: routeTarget(value),
    state: readText(value, 'State') === 'blackhole' ? 'blackhole' : 'active',
    propagated: readText(value, 'Origin') === 'EnableVgwRoutePropagation',
    refs,
  };
}
