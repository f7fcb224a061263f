import type { NetworkPart, UnreadPart } from '../../network/unread-part.ts';
import { listPlace } from './list-place.ts';

/** What a network is made of first, then what decides in it, then what leads beside it. */
const order: readonly NetworkPart[] = [
  'account',
  'interface',
  'subnet',
  'vpc',
  'security-group',
  'door',
  'prefix-list',
  'route-table',
  'network-acl',
  'gateway',
  'load-balancer',
];

/**
 * Each once: what stands on a way that was found first, then what could hold more of the ends, then what could hold another way; among
 * these the more basic first. What is only named as missing stands after the lists that say why it is.
 */
export function sortGaps(
  gaps: readonly UnreadPart[],
  onWay: readonly UnreadPart[] = [],
  ofEnds: readonly UnreadPart[] = [],
): readonly UnreadPart[] {
  const key = ({ part, of, code }: UnreadPart): string => `${part} ${of} ${code}`;
  const each = [...new Map([...onWay, ...ofEnds, ...gaps].map((gap) => [key(gap), gap])).values()];
  const explained = new Set(each.filter(isExplained).map(({ part }) => part));
  const [met, own] = [new Set(onWay.map(key)), new Set(ofEnds.map(key))];
  const weight = (gap: UnreadPart): readonly number[] => {
    const isMet = met.has(key(gap));
    return [
      Number(!isMet && !isExplained(gap) && explained.has(gap.part)),
      isMet ? 0 : own.has(key(gap)) ? 1 : 2,
      order.includes(gap.part) ? order.indexOf(gap.part) : order.length,
      Number(gap.refs.length === 0),
    ];
  };
  return each
    .map((gap) => ({ gap, weight: weight(gap) }))
    .sort((a, b) => a.weight.reduce((sum, one, n) => sum || one - (b.weight[n] ?? 0), 0))
    .map(({ gap }) => gap);
}

/** The evidence says why, or that the whole list was not asked for. */
function isExplained(gap: UnreadPart): boolean {
  return gap.refs.length > 0 || listPlace(gap).region !== null;
}
