import type { Fact } from '../../facts/fact.ts';
import { readText } from '../../facts/read-text.ts';
import { seenValue } from '../../facts/seen-value.ts';
import { parseCidr } from '../addresses/parse-cidr.ts';
import type { Addresses } from '../addresses.ts';
import type { Site } from '../elements/site.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { readClientVpns } from './read-client-vpns.ts';
import { seenText } from './seen-text.ts';

/** The doors to networks outside that a place shows: VPNs, virtual interfaces of Direct Connect, Client VPNs. */
export function readSites(reading: PlaceReading): readonly Site[] {
  reading.facts('customer-gateway', 'vpn');
  const vpns = reading
    .facts('vpn-connection', 'vpn')
    .filter((fact) => seenText(fact, 'state') !== 'deleted')
    .map((fact): Site => ({ ...placeElement(reading, fact), ...vpnOf(fact) }));
  const lines = reading
    .facts('virtual-interface', 'direct-connect')
    .filter((fact) => !/^(deleted|rejected)$/.test(seenText(fact, 'state') ?? ''))
    .map((fact): Site => ({ ...placeElement(reading, fact), ...lineOf(fact) }));
  return [...vpns, ...lines, ...readClientVpns(reading)];
}

const nothingOwn = { subnets: [], groups: [], authorised: [] } as const;

function vpnOf(fact: Fact): Omit<Site, keyof ReturnType<typeof placeElement>> {
  const states = seenValue(fact, 'tunnelStates');
  return {
    kind: 'vpn',
    gateway: seenText(fact, 'vpnGateway') ?? seenText(fact, 'transitGateway') ?? seenText(fact, 'coreNetwork'),
    isUp: Array.isArray(states) ? states.includes('UP') : null,
    ranges: ranges(seenValue(fact, 'routeLines'), 'DestinationCidrBlock'),
    ...nothingOwn,
  };
}

function lineOf(fact: Fact): Omit<Site, keyof ReturnType<typeof placeElement>> {
  const state = seenText(fact, 'state');
  return {
    kind: 'direct-connect',
    gateway: seenText(fact, 'vpnGateway') ?? seenText(fact, 'gateway'),
    isUp: state === null ? null : state === 'available',
    ranges: ranges(seenValue(fact, 'routeFilters'), 'cidr'),
    ...nothingOwn,
  };
}

function ranges(lines: unknown, name: string): readonly Addresses[] {
  if (!Array.isArray(lines)) return [];
  const held = lines.filter((line) => readText(line, 'State') !== 'deleted');
  return held.flatMap((line) => parseCidr(readText(line, name) ?? '') ?? []);
}
