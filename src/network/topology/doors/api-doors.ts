import type { Fact } from '../../../facts/fact.ts';
import type { OpenDoor } from '../../elements/open-door.ts';
import type { PlaceReading } from '../place-reading.ts';
import { seenTexts } from '../seen-texts.ts';
import { unreadPart } from '../unread-part.ts';
import type { DoorDraft } from './door-draft.ts';
import { guardOf } from './guard-of.ts';
import { makeDoor } from './make-door.ts';
import { readPolicyGuard } from './read-policy-guard.ts';

const actions = ['execute-api:Invoke'];

/** APIs of API Gateway: which of their methods ask nobody who they are, and what their policy says about where callers come from. */
export function apiDoors(reading: PlaceReading): readonly DoorDraft[] {
  const rest = reading.facts('rest-api', 'door').map((fact) => {
    const isPrivate = seenTexts(fact, 'endpointTypes').includes('PRIVATE');
    const endpoints = isPrivate ? seenTexts(fact, 'vpcEndpoints') : [];
    const { guard, limits } = restGuard(fact, isPrivate);
    // The endpoints joined to a private API only name it in DNS: its policy alone keeps other endpoints out.
    const named = limits.length > 0 || endpoints.length === 0 ? limits : [];
    return makeDoor(reading, fact, { kind: 'rest-api', guard, limits: named, ports: [443] });
  });
  const http = reading
    .facts('http-api', 'door')
    .map((fact) => makeDoor(reading, fact, { kind: 'http-api', guard: methodsOf(fact), ports: [443] }));
  return [...rest, ...http];
}

/** An API with a policy answers only whom it allows; a private one only through endpoints, anybody's unless the policy names some. */
function restGuard(
  fact: Fact,
  isPrivate: boolean,
): { readonly guard: OpenDoor['guard']; readonly limits: readonly string[] } {
  const asks = methodsOf(fact);
  const policy = readPolicyGuard(fact, actions, []);
  if (typeof asks === 'object') return { guard: asks, limits: [] };
  if ('state' in policy) return { guard: policy, limits: [] };
  const { isOpen, isLimited, refusesOthers, limits } = policy;
  const isNetwork = isPrivate || refusesOthers || (isLimited && !isOpen);
  const hasPolicy = fact.attributes['policyDocument']?.state === 'seen';
  const isNamedOnly = hasPolicy && !isOpen && !isLimited;
  return { guard: guardOf(asks === 'identity' || isNamedOnly, isNetwork), limits };
}

/** `identity` where every method asks who calls, `none` where one does not. */
function methodsOf(fact: Fact): 'identity' | 'none' | Extract<OpenDoor['guard'], object> {
  const value = fact.attributes['openRoutes'];
  if (value === undefined || value.state === 'unread')
    return unreadPart('door', fact.id, value ?? { code: null, exact: null, refs: fact.refs });
  return seenTexts(fact, 'openRoutes').length === 0 ? 'identity' : 'none';
}
