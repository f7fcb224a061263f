import type { Fact } from '../../facts/fact.ts';
import type { Balancer } from '../elements/balancer.ts';
import type { UnreadPart } from '../unread-part.ts';
import { seenText } from './seen-text.ts';
import { unreadPart } from './unread-part.ts';

/**
 * Whether targets see the client's own address (Network Load Balancer guide, "Client IP preservation"): never behind an
 * application load balancer, always over UDP, otherwise as each target group sets it. Groups that differ leave it open.
 */
export function keepsClientAddress(
  kind: Balancer['kind'],
  balancer: Fact,
  groups: readonly Fact[] | UnreadPart,
): boolean | UnreadPart {
  if (kind === 'application' || kind === 'classic') return false;
  if (kind === 'gateway') return true;
  if ('state' in groups) return groups;
  const answers = groups.filter((group) => seenText(group, 'targetType') !== 'lambda').map(ofGroup);
  const closed = answers.find((answer) => typeof answer !== 'boolean');
  if (closed !== undefined) return closed;
  const [first = false] = answers;
  if (answers.every((answer) => answer === first)) return first;
  const refs = groups.flatMap((group) => group.refs);
  return unreadPart('load-balancer', balancer.id, { code: 'MULTI_MATCH', exact: 'preserve_client_ip.enabled', refs });
}

function ofGroup(group: Fact): boolean | UnreadPart {
  if (/UDP|QUIC/.test(seenText(group, 'protocol') ?? '')) return true;
  const value = group.attributes['keepsClientAddress'];
  if (value?.state === 'seen' && typeof value.value === 'boolean') return value.value;
  const why = value?.state === 'unread' ? value : { code: 'API_ERROR', exact: 'NO_VALUE', refs: group.refs };
  return unreadPart('load-balancer', group.id, why);
}
