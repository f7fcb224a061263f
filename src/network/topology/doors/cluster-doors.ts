import type { Fact } from '../../../facts/fact.ts';
import { isInternet } from '../../../facts/is-internet.ts';
import { seenValue } from '../../../facts/seen-value.ts';
import type { Interface } from '../../elements/interface.ts';
import type { PlaceReading } from '../place-reading.ts';
import { seenTexts } from '../seen-texts.ts';
import { unreadPart } from '../unread-part.ts';
import type { DoorDraft } from './door-draft.ts';
import { guardOf } from './guard-of.ts';
import { makeDoor } from './make-door.ts';

/** Ports of the brokers' public listeners: TLS, SASL/SCRAM and IAM (MSK Developer Guide, "Port information"). */
const brokerPorts = [9194, 9196, 9198];

/** Kubernetes clusters whose API answers on the internet, and Kafka clusters with public brokers. */
export function clusterDoors(reading: PlaceReading, interfaces: readonly Interface[]): readonly DoorDraft[] {
  const behind = ({ id }: Fact): readonly string[] =>
    interfaces.filter(({ serves }) => serves?.id === id).map((one) => one.id);
  const kubernetes = reading.facts('eks-cluster', 'door').flatMap((fact) => {
    if (seenValue(fact, 'publicEndpoint') === false) return [];
    const ranges = seenTexts(fact, 'endpointRanges');
    const isNarrow = ranges.length > 0 && !ranges.some(isInternet);
    const isKnown = seenValue(fact, 'publicEndpoint') === true;
    const why = { code: 'API_ERROR', exact: 'NO_VALUE', refs: fact.refs };
    const guard = isKnown ? guardOf(true, isNarrow) : unreadPart('door', fact.id, why);
    const parts = { kind: 'cluster-endpoint' as const, ports: [443], guard, limits: isNarrow ? ranges : [] };
    return [makeDoor(reading, fact, { ...parts, leadsTo: behind(fact) })];
  });
  const kafka = reading
    .facts('kafka-cluster', 'door')
    .filter((fact) => seenValue(fact, 'publicAccess') === 'SERVICE_PROVIDED_EIPS')
    .map((fact) => {
      const guard = guardOf(seenValue(fact, 'unauthenticated') !== true, false);
      return makeDoor(reading, fact, { kind: 'stream-cluster', ports: brokerPorts, guard, leadsTo: behind(fact) });
    });
  return [...kubernetes, ...kafka];
}
