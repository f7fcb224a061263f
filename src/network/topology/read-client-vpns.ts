import type { Fact } from '../../facts/fact.ts';
import { readText } from '../../facts/read-text.ts';
import { seenValue } from '../../facts/seen-value.ts';
import { parseCidr } from '../addresses/parse-cidr.ts';
import type { Site } from '../elements/site.ts';
import { isUnreadPart } from './is-unread-part.ts';
import { linesOf } from './lines-of.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { seenText } from './seen-text.ts';
import { seenTexts } from './seen-texts.ts';
import { unreadPart } from './unread-part.ts';

/** The Client VPN endpoints that a place shows; deleted ones are gone. */
export function readClientVpns(reading: PlaceReading): readonly Site[] {
  return reading
    .facts('client-vpn', 'client-vpn')
    .filter((fact) => seenText(fact, 'state') !== 'deleted')
    .map((fact) => ({
      ...placeElement(reading, fact),
      kind: 'client-vpn',
      gateway: seenText(fact, 'vpc'),
      isUp: seenText(fact, 'state') === null ? null : seenText(fact, 'state') === 'available',
      ranges: [parseCidr(seenText(fact, 'clientRange') ?? '') ?? []].flat(),
      subnets: subnetsOf(fact, reading),
      ...routesOf(fact),
      groups: seenTexts(fact, 'securityGroups'),
      authorised: authorisedOf(fact),
    }));
}

/** Subnets it is joined to: as the endpoint lists them, and as the routes that an association made name them. */
function subnetsOf(fact: Fact, reading: PlaceReading): readonly string[] {
  const listed = seenValue(fact, 'targetNetworks');
  const routes = linesOf(fact, 'routeLines', 'client-vpn');
  if (isUnreadPart(routes)) reading.unread.push(routes);
  const own = Array.isArray(listed) ? listed.flatMap((one) => readText(one, 'NetworkId') ?? []) : [];
  const routed = isUnreadPart(routes) ? [] : routes.flatMap(({ value }) => readText(value, 'TargetSubnet') ?? []);
  // Clients may be routed to one another, through no subnet at all.
  return [...new Set([...own, ...routed])].filter((subnet) => subnet !== 'local').sort();
}

function authorisedOf(fact: Fact): Site['authorised'] {
  const lines = linesOf(fact, 'ruleLines', 'client-vpn');
  if (isUnreadPart(lines)) return lines;
  const held = lines.filter(({ value }) => !/^(revok|fail)/.test(readText(value, 'Status.Code') ?? ''));
  const ranges = held.map(({ value }) => parseCidr(readText(value, 'DestinationCidr') ?? ''));
  const read = ranges.filter((one) => one !== null);
  if (read.length === ranges.length) return read;
  return unreadPart('client-vpn', fact.id, { code: 'API_ERROR', exact: 'UNREADABLE_LINE', refs: fact.refs });
}

/** Clients get only where a route of the endpoint leads (AWS Client VPN Administrator Guide, "Client VPN routes"). */
function routesOf(fact: Fact): Pick<Site, 'routes'> {
  const lines = linesOf(fact, 'routeLines', 'client-vpn');
  if (isUnreadPart(lines)) return {};
  const held = lines.filter(({ value }) => !/^(delet|fail)/.test(readText(value, 'Status.Code') ?? ''));
  const read = held.map(({ value }) => {
    const destination = parseCidr(readText(value, 'DestinationCidr') ?? '');
    return destination === null ? null : { destination, subnet: readText(value, 'TargetSubnet') ?? '' };
  });
  const routes = read.filter((one) => one !== null);
  return routes.length === read.length ? { routes } : {};
}
