import type { Fact } from '../../../facts/fact.ts';
import { seenValue } from '../../../facts/seen-value.ts';
import type { Value } from '../../../facts/value.ts';
import type { OpenDoor } from '../../elements/open-door.ts';
import type { PlaceReading } from '../place-reading.ts';
import { seenText } from '../seen-text.ts';
import { unreadPart } from '../unread-part.ts';
import type { DoorDraft } from './door-draft.ts';
import { guardOf } from './guard-of.ts';
import { makeDoor } from './make-door.ts';
import { readPolicyGuard } from './read-policy-guard.ts';

const actions = ['s3:GetObject', 's3:PutObject', 's3:ListBucket'];

/** Every bucket answers at a public address; what guards it are its policy, its ACL and the switches that overrule them. */
export function bucketDoors(reading: PlaceReading): readonly DoorDraft[] {
  return reading.facts('s3-bucket', 'door').map((fact) => {
    const region = seenText(fact, 'region');
    return makeDoor(reading, fact, { kind: 'bucket', region, ports: [80, 443], ...guardedBy(fact) });
  });
}

function guardedBy(fact: Fact): { readonly guard: OpenDoor['guard']; readonly limits: readonly string[] } {
  const policy = readPolicyGuard(fact, actions, [fact.id, `${fact.id}/*`]);
  if ('state' in policy) return { guard: policy, limits: [] };
  const { isOpen, refusesOthers, limits } = policy;
  const byPolicy = isOpen && !isSet(fact, 'restrictPublicBuckets') && !isSet(fact, 'accountRestrictPublicBuckets');
  const grants = seenValue(fact, 'publicGrants');
  const hasGrants = Array.isArray(grants) && grants.length > 0;
  const byGrants = hasGrants && !isSet(fact, 'ignorePublicAcls') && !isSet(fact, 'accountIgnorePublicAcls');
  if (!byPolicy && !byGrants) {
    // Owners that nobody asked about may have been let in by a grant.
    const unread = fact.attributes['publicGrants'];
    if (unread?.state === 'unread' && !isSet(fact, 'ignorePublicAcls') && !isSet(fact, 'accountIgnorePublicAcls'))
      return { guard: unreadPart('door', fact.id, unread), limits };
    return { guard: guardOf(true, refusesOthers), limits };
  }
  const names = byPolicy
    ? ['restrictPublicBuckets', 'accountRestrictPublicBuckets']
    : ['ignorePublicAcls', 'accountIgnorePublicAcls'];
  const closed = names
    .map((name): Value | undefined => fact.attributes[name])
    .find((value) => value?.state === 'unread');
  if (closed?.state === 'unread') return { guard: unreadPart('door', fact.id, closed), limits };
  return { guard: guardOf(false, refusesOthers), limits };
}

function isSet(fact: Fact, attribute: string): boolean {
  return seenValue(fact, attribute) === true;
}
