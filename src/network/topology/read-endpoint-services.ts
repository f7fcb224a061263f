import { readText } from '../../facts/read-text.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { EndpointService } from '../elements/endpoint.ts';
import { isUnreadPart } from './is-unread-part.ts';
import { linesOf } from './lines-of.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { seenText } from './seen-text.ts';
import { seenTexts } from './seen-texts.ts';

/** The endpoint services that a place offers to others. */
export function readEndpointServices(reading: PlaceReading): readonly EndpointService[] {
  return reading
    .facts('endpoint-service', 'endpoint')
    .filter((fact) => seenText(fact, 'state')?.toLowerCase() !== 'deleted')
    .map((fact) => {
      const lines = linesOf(fact, 'principalLines', 'endpoint');
      const accepts = seenValue(fact, 'acceptanceRequired');
      return {
        ...placeElement(reading, fact),
        acceptanceRequired: typeof accepts === 'boolean' ? accepts : null,
        allowedPrincipals: isUnreadPart(lines)
          ? lines
          : lines.flatMap(({ value }) => readText(value, 'Principal') ?? []),
        balancers: [...seenTexts(fact, 'networkBalancers'), ...seenTexts(fact, 'gatewayBalancers')],
      };
    });
}
