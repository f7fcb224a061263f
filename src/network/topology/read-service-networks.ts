import type { Fact } from '../../facts/fact.ts';
import { readText } from '../../facts/read-text.ts';
import type { ServiceNetwork } from '../elements/service-network.ts';
import { isUnreadPart } from './is-unread-part.ts';
import { type Line, linesOf } from './lines-of.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { seenText } from './seen-text.ts';

/** The service networks of VPC Lattice that a place shows, its own and those lent to it. */
export function readServiceNetworks(reading: PlaceReading): readonly ServiceNetwork[] {
  const services = new Map(reading.facts('lattice-service', 'lattice').map((fact) => [fact.id, fact]));
  return reading.facts('service-network', 'lattice').map((fact) => {
    const arn = seenText(fact, 'arn');
    const vpcs = linesOf(fact, 'vpcLines', 'lattice');
    const offered = linesOf(fact, 'serviceLines', 'lattice');
    return {
      ...placeElement(reading, fact, arn ?? fact.id),
      id: fact.id,
      account: arn?.split(':')[4] ?? reading.account,
      vpcs: isUnreadPart(vpcs) ? vpcs : vpcs.filter(isActive).flatMap(({ value }) => readText(value, 'vpcId') ?? []),
      services: isUnreadPart(offered)
        ? offered
        : offered.filter(isActive).map(({ value }) => serviceOf(value, services)),
      authType: seenText(fact, 'authType'),
    };
  });
}

function isActive({ value }: Line): boolean {
  const status = readText(value, 'status');
  return status === undefined || !/^(DELETE_IN_PROGRESS|CREATE_FAILED)$/.test(status);
}

function serviceOf(
  value: unknown,
  services: ReadonlyMap<string, Fact>,
): { readonly id: string; readonly name: string | null; readonly authType: string | null } {
  const id = readText(value, 'serviceId') ?? '';
  const known = services.get(id);
  const name = readText(value, 'serviceName') ?? null;
  return { id, name, authType: known === undefined ? null : seenText(known, 'authType') };
}
