import type { PlaceReading } from '../place-reading.ts';
import { seenText } from '../seen-text.ts';
import type { DoorDraft } from './door-draft.ts';
import { guardOf } from './guard-of.ts';
import { makeDoor } from './make-door.ts';
import { readPolicyGuard } from './read-policy-guard.ts';

const actions = ['sqs:SendMessage', 'sqs:ReceiveMessage'];

/** Queues answer at a public address; their policy may let everybody in, or refuse whoever comes from elsewhere. */
export function queueDoors(reading: PlaceReading): readonly DoorDraft[] {
  return reading.facts('sqs-queue', 'door').map((fact) => {
    const arn = seenText(fact, 'arn') ?? fact.id;
    const policy = readPolicyGuard(fact, actions, [arn]);
    const name = arn.split(/[:/]/).at(-1) ?? null;
    if ('state' in policy)
      return makeDoor(reading, fact, { kind: 'queue', id: arn, name, ports: [443], guard: policy });
    const { isOpen, refusesOthers, limits } = policy;
    const guard = guardOf(!isOpen, refusesOthers);
    return makeDoor(reading, fact, { kind: 'queue', id: arn, name, ports: [443], guard, limits });
  });
}
