import { readText } from '../../../facts/read-text.ts';
import { isUnreadPart } from '../is-unread-part.ts';
import { linesOf } from '../lines-of.ts';
import type { PlaceReading } from '../place-reading.ts';
import { seenText } from '../seen-text.ts';
import { seenTexts } from '../seen-texts.ts';
import type { DoorDraft } from './door-draft.ts';
import { guardOf } from './guard-of.ts';
import { makeDoor } from './make-door.ts';

/** Endpoint services: whoever is allowed may put a door to them into a network of his own; `*` allows everybody. */
export function serviceDoors(reading: PlaceReading): readonly DoorDraft[] {
  return reading
    .facts('endpoint-service', 'endpoint')
    .filter((fact) => seenText(fact, 'state')?.toLowerCase() !== 'deleted')
    .map((fact) => {
      const lines = linesOf(fact, 'principalLines', 'door');
      const parts = { kind: 'endpoint-service' as const, balancers: seenTexts(fact, 'networkBalancers') };
      if (isUnreadPart(lines)) return makeDoor(reading, fact, { kind: parts.kind, guard: lines });
      const limits = lines.flatMap(({ value }) => readText(value, 'Principal') ?? []).sort();
      return makeDoor(reading, fact, { kind: parts.kind, guard: guardOf(!limits.includes('*'), false), limits });
    });
}
