import { seenValue } from '../../facts/seen-value.ts';
import type { WorldPrincipal } from '../world.ts';
import type { GatheredPlace } from './gathered-place.ts';
import { partitionOf } from './partition-of.ts';

/** Root of an account: always there, in no list, limited by nothing but organisation policies (implicit row of domain C.4.1). */
export function readRoot(place: GatheredPlace): WorldPrincipal {
  const { account } = place;
  const row = place.population('iam-user-credential').facts.find((fact) => seenValue(fact, 'isRoot') === true);
  const lastUsed = row === undefined ? undefined : seenValue(row, 'lastActivity');
  const refs = row?.refs ?? [];
  return {
    arn: `arn:${partitionOf(place)}:iam::${account}:root`,
    kind: 'root',
    class: 'root',
    account,
    name: 'root',
    path: '/',
    uniqueId: account,
    tags: { state: 'absent', at: '', refs },
    policies: [],
    boundary: null,
    groups: [],
    trust: null,
    folded: null,
    permissionSet: null,
    lastUsed: typeof lastUsed === 'string' ? lastUsed : null,
    refs,
  };
}
