import type { Fact } from '../../../facts/fact.ts';
import { seenValue } from '../../../facts/seen-value.ts';
import type { OpenDoor } from '../../elements/open-door.ts';
import type { PlaceReading } from '../place-reading.ts';
import { seenText } from '../seen-text.ts';
import { seenTexts } from '../seen-texts.ts';
import { unreadPart } from '../unread-part.ts';
import type { DoorDraft } from './door-draft.ts';
import { guardOf } from './guard-of.ts';
import { makeDoor } from './make-door.ts';
import { readPolicyGuard } from './read-policy-guard.ts';

/** Search domains that stand in no VPC, and network policies of OpenSearch Serverless that open collections to every network. */
export function searchDoors(reading: PlaceReading): readonly DoorDraft[] {
  const domains = reading
    .facts('search-domain', 'door')
    .filter((fact) => seenText(fact, 'vpc') === null)
    .map((fact) => {
      const ports = seenValue(fact, 'enforceHttps') === true ? [443] : [80, 443];
      return makeDoor(reading, fact, { kind: 'search-domain', ports, ...domainGuard(fact) });
    });
  const collections = reading.facts('search-network-policy', 'door').flatMap((fact) => {
    const value = fact.attributes['publicResources'];
    const isUnread =
      value === undefined || value.state === 'unread' || seenValue(fact, 'publicResources') === 'unreadable';
    const named = seenTexts(fact, 'publicResources');
    if (!isUnread && named.length === 0) return [];
    const why = value?.state === 'unread' ? value : { code: 'API_ERROR', exact: 'UNREADABLE_POLICY', refs: fact.refs };
    const guard = isUnread ? unreadPart('door', fact.id, why) : ('identity' as const);
    const id = `search-network-policy/${fact.id}`;
    return [makeDoor(reading, fact, { kind: 'search-domain', id, name: fact.id, ports: [443], guard })];
  });
  return [...domains, ...collections];
}

/** The access policy alone decides; users of the domain itself ask for one more identity (fine-grained access control). */
function domainGuard(fact: Fact): { readonly guard: OpenDoor['guard']; readonly limits: readonly string[] } {
  const policy = readPolicyGuard(fact, ['es:ESHttpGet', 'es:ESHttpPost', 'es:ESHttpPut'], []);
  if ('state' in policy) return { guard: policy, limits: [] };
  const { isOpen, isLimited, refusesOthers, limits } = policy;
  const asksUsers = seenValue(fact, 'fineGrainedAccess') === true;
  const isNamedOnly = !isOpen && !isLimited;
  return { guard: guardOf(asksUsers || isNamedOnly, refusesOthers || (isLimited && !isOpen)), limits };
}
