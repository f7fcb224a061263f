import type { Fact } from '../../../facts/fact.ts';
import { readTexts } from '../../../facts/read-texts.ts';
import type { OpenDoor } from '../../elements/open-door.ts';
import type { PlaceReading } from '../place-reading.ts';
import { unreadPart } from '../unread-part.ts';
import type { DoorDraft } from './door-draft.ts';
import { guardOf } from './guard-of.ts';
import { makeDoor } from './make-door.ts';
import { readPolicyGuard } from './read-policy-guard.ts';

const actions = ['lambda:InvokeFunctionUrl'];

/**
 * Functions that answer at an address of their own. Where no signature is asked for, the function's policy alone decides who
 * gets in (Lambda Developer Guide, "Control access to Lambda function URLs"); the network of a function guards only what it calls.
 */
export function functionDoors(reading: PlaceReading): readonly DoorDraft[] {
  return reading.facts('lambda-function', 'door').flatMap((fact) => {
    const urls = fact.attributes['urls'];
    if (urls === undefined || urls.state === 'unread') {
      reading.unread.push(unreadPart('door', fact.id, urls ?? { code: null, exact: null, refs: fact.refs }));
      return [];
    }
    const held = urls.state === 'seen' ? readTexts({ urls: urls.value }, 'urls') : [];
    if (held.length === 0) return [];
    const isSigned = held.every((url) => url.startsWith('AWS_IAM '));
    const { guard, limits } = guardedBy(fact, isSigned);
    return [makeDoor(reading, fact, { kind: 'lambda-url', guard, limits, ports: [443] })];
  });
}

function guardedBy(
  fact: Fact,
  isSigned: boolean,
): { readonly guard: OpenDoor['guard']; readonly limits: readonly string[] } {
  const policy = readPolicyGuard(fact, actions, [fact.id]);
  if ('state' in policy) return { guard: isSigned ? 'identity' : policy, limits: [] };
  const { isOpen, isLimited, refusesOthers, limits } = policy;
  if (isSigned) return { guard: guardOf(true, refusesOthers), limits };
  // Without a statement for everybody the address refuses whoever is not named.
  const isNamedOnly = !isOpen && !isLimited;
  return { guard: guardOf(isNamedOnly, refusesOthers || (isLimited && !isOpen)), limits };
}
