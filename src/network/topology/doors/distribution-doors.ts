import { seenValue } from '../../../facts/seen-value.ts';
import type { PlaceReading } from '../place-reading.ts';
import { seenTexts } from '../seen-texts.ts';
import type { DoorDraft } from './door-draft.ts';
import { guardOf } from './guard-of.ts';
import { makeDoor } from './make-door.ts';

/** Distributions of CloudFront that deliver, and the hosts they fetch from; signed addresses ask for an identity. */
export function distributionDoors(reading: PlaceReading): readonly DoorDraft[] {
  return reading
    .facts('distribution', 'door')
    .filter((fact) => seenValue(fact, 'enabled') !== false)
    .map((fact) => {
      const guard = guardOf(seenTexts(fact, 'unsignedPaths').length === 0, false);
      return makeDoor(reading, fact, {
        kind: 'distribution',
        ports: [80, 443],
        guard,
        hosts: seenTexts(fact, 'originNames'),
      });
    });
}
