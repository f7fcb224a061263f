import type { Fact } from '../../facts/fact.ts';
import type { Endpoint } from '../elements/endpoint.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { seenText } from './seen-text.ts';
import { seenTexts } from './seen-texts.ts';

const kinds: ReadonlyMap<string, Endpoint['kind']> = new Map([
  ['Gateway', 'gateway'],
  ['Interface', 'interface'],
  ['GatewayLoadBalancer', 'gateway-load-balancer'],
  ['Resource', 'resource'],
  ['ServiceNetwork', 'service-network'],
]);

/** The VPC endpoints that a place shows; deleted ones are gone. */
export function readEndpoints(reading: PlaceReading): readonly Endpoint[] {
  return reading
    .facts('vpc-endpoint', 'endpoint')
    .filter((fact) => !/^(deleted|failed|rejected|expired)$/i.test(seenText(fact, 'state') ?? ''))
    .map((fact) => ({
      ...placeElement(reading, fact),
      kind: kindOf(fact),
      vpc: seenText(fact, 'vpc') ?? '',
      service: seenText(fact, 'serviceName') ?? '',
      routeTables: seenTexts(fact, 'routeTables'),
      interfaces: seenTexts(fact, 'interfaces'),
      policy: fact.attributes['policyDocument'] ?? {
        state: 'unread',
        code: 'NOT_ATTEMPTED',
        exact: null,
        refs: fact.refs,
      },
    }));
}

/** An answer that does not say which sort it is tells it by what the endpoint has. */
function kindOf(fact: Fact): Endpoint['kind'] {
  const known = kinds.get(seenText(fact, 'type') ?? '');
  return known ?? (seenTexts(fact, 'routeTables').length > 0 ? 'gateway' : 'interface');
}
