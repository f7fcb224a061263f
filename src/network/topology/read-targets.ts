import type { Fact } from '../../facts/fact.ts';
import { readMember } from '../../facts/read-member.ts';
import { readText } from '../../facts/read-text.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { BalancerTarget } from '../elements/balancer.ts';
import type { UnreadPart } from '../unread-part.ts';
import { balancerTraffic } from './balancer-traffic.ts';
import { isUnreadPart } from './is-unread-part.ts';
import { linesOf } from './lines-of.ts';
import { seenText } from './seen-text.ts';

/** The registered targets of a group, each with the packets it is handed; a function takes no packets. */
export function readTargets(group: Fact, listener: Fact): readonly BalancerTarget[] | UnreadPart {
  const lines = linesOf(group, 'targetLines', 'load-balancer');
  if (isUnreadPart(lines)) return lines;
  const kind = kindOf(group);
  // A group of a network load balancer that took every port hands packets on to the port they came for.
  const protocol = seenText(group, 'protocol') ?? seenText(listener, 'protocol');
  return lines.flatMap(({ value, refs }) => {
    const id = readText(value, 'Target.Id');
    if (id === undefined || readText(value, 'TargetHealth.State') === 'draining') return [];
    const port = readMember(value, 'Target.Port') ?? seenValue(group, 'port');
    const traffic = kind === 'lambda' ? [] : balancerTraffic(protocol, port);
    return [{ id, kind, traffic, refs }];
  });
}

function kindOf(group: Fact): BalancerTarget['kind'] {
  const type = seenText(group, 'targetType');
  return type === 'ip' || type === 'lambda' || type === 'alb' ? type : 'instance';
}
