import type { Fact } from '../../facts/fact.ts';
import { readMember } from '../../facts/read-member.ts';
import { readText } from '../../facts/read-text.ts';
import type { Balancer, Listener } from '../elements/balancer.ts';
import type { Interface } from '../elements/interface.ts';
import type { UnreadPart } from '../unread-part.ts';
import { balancerTraffic } from './balancer-traffic.ts';
import { classicArn } from './classic-arn.ts';
import { isUnreadPart } from './is-unread-part.ts';
import { linesOf } from './lines-of.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { seenText } from './seen-text.ts';
import { seenTexts } from './seen-texts.ts';

/** The load balancers of the first generation that a place shows; they are known by their names. */
export function readClassicBalancers(
  reading: PlaceReading,
  served: ReadonlyMap<string, readonly Interface[]>,
): readonly Balancer[] {
  return reading.facts('classic-load-balancer', 'load-balancer').map((fact) => ({
    ...placeElement(reading, fact, classicArn(reading, fact.id)),
    name: fact.id,
    kind: 'classic',
    isInternetFacing: seenText(fact, 'scheme') === 'internet-facing',
    vpc: seenText(fact, 'vpc') ?? '',
    groups: seenTexts(fact, 'securityGroups'),
    interfaces: (served.get(classicArn(reading, fact.id)) ?? []).map(({ id }) => id).sort(),
    listeners: listenersOf(fact),
    keepsClientAddress: false,
  }));
}

/** Every listener hands on to every registered instance. */
function listenersOf(fact: Fact): readonly Listener[] | UnreadPart {
  const lines = linesOf(fact, 'listenerLines', 'load-balancer');
  if (isUnreadPart(lines)) return lines;
  const instances = seenTexts(fact, 'instances');
  return lines.map(({ value, refs }) => {
    const port = readMember(value, 'Listener.LoadBalancerPort');
    const to = balancerTraffic(
      readText(value, 'Listener.InstanceProtocol') ?? null,
      readMember(value, 'Listener.InstancePort'),
    );
    return {
      id: `${fact.id}:${String(port)}`,
      traffic: balancerTraffic(readText(value, 'Listener.Protocol') ?? null, port),
      targets: instances.map((id) => ({ id, kind: 'instance', traffic: to, refs })),
      refs,
    };
  });
}
