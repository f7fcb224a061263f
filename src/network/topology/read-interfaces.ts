import type { Fact } from '../../facts/fact.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Interface } from '../elements/interface.ts';
import { groupBy } from './group-by.ts';
import { interfaceAddresses } from './interface-addresses.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { publicAddressesOf } from './public-addresses-of.ts';
import { seenText } from './seen-text.ts';
import { ServingIndex } from './serving-index.ts';
import { servingOf } from './serving-of.ts';
import { unreadPart } from './unread-part.ts';

/** The network interfaces that a place shows. */
export function readInterfaces(reading: PlaceReading): readonly Interface[] {
  const index = new ServingIndex(reading);
  const elastic = groupBy(reading.hints('elastic-address'), (fact) => seenText(fact, 'interface'));
  return reading.facts('network-interface', 'interface').map((fact) => ({
    ...placeElement(reading, fact),
    vpc: seenText(fact, 'vpc') ?? '',
    subnet: seenText(fact, 'subnet') ?? '',
    type: seenText(fact, 'type') ?? '',
    addresses: interfaceAddresses(fact),
    publicAddresses: publicAddressesOf(fact, elastic.get(fact.id) ?? []),
    deniesInternet: seenValue(fact, 'deniesInternet') === true,
    groups: groupsOf(fact),
    checksAddresses: checksOf(fact),
    serves: servingOf(fact, index),
    description: seenText(fact, 'description'),
  }));
}

function groupsOf(fact: Fact): Interface['groups'] {
  const value = fact.attributes['securityGroups'];
  if (value?.state === 'seen' && Array.isArray(value.value)) return value.value.map(String);
  if (value?.state === 'absent') return [];
  return unreadPart(
    'interface',
    fact.id,
    value?.state === 'unread' ? value : { code: null, exact: null, refs: fact.refs },
  );
}

function checksOf(fact: Fact): boolean | null {
  const checks = seenValue(fact, 'checksAddresses');
  return typeof checks === 'boolean' ? checks : null;
}
