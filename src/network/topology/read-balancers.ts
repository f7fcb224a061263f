import type { Fact } from '../../facts/fact.ts';
import type { Balancer } from '../elements/balancer.ts';
import type { Interface } from '../elements/interface.ts';
import { groupBy } from './group-by.ts';
import { keepsClientAddress } from './keeps-client-address.ts';
import { ListenerReading } from './listener-reading.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { readClassicBalancers } from './read-classic-balancers.ts';
import { seenText } from './seen-text.ts';
import { seenTexts } from './seen-texts.ts';

const kinds: ReadonlyMap<string, Balancer['kind']> = new Map([
  ['application', 'application'],
  ['network', 'network'],
  ['gateway', 'gateway'],
]);

/** The load balancers that a place shows, with the interfaces that say they serve them. */
export function readBalancers(reading: PlaceReading, interfaces: readonly Interface[]): readonly Balancer[] {
  const facts = reading.facts('load-balancer', 'load-balancer');
  reading.facts('listener', 'load-balancer');
  reading.facts('target-group', 'load-balancer');
  const listeners = new ListenerReading(reading);
  const served = groupBy(interfaces, ({ serves }) => serves?.id ?? '');
  const own = facts.map((fact): Balancer => {
    const kind = kinds.get(seenText(fact, 'type') ?? '') ?? 'network';
    return {
      ...placeElement(reading, fact),
      kind,
      isInternetFacing: seenText(fact, 'scheme') === 'internet-facing',
      vpc: seenText(fact, 'vpc') ?? '',
      groups: groupsOf(fact),
      interfaces: (served.get(fact.id) ?? []).map(({ id }) => id).sort(),
      listeners: listeners.of(fact),
      keepsClientAddress: keepsClientAddress(kind, fact, listeners.groupsOf(fact)),
    };
  });
  return [...own, ...readClassicBalancers(reading, served)];
}

/** A network load balancer made without groups has none and lets everything in. */
function groupsOf(fact: Fact): readonly string[] | null {
  const groups = seenTexts(fact, 'securityGroups');
  return groups.length === 0 ? null : groups;
}
