import type { NetworkRule } from '../../network/reach.ts';
import type { Topology } from '../../network/topology.ts';
import { intersectTraffic } from '../../network/traffic/intersect-traffic.ts';
import type { ToldStop } from './told-stop.ts';

/** The lines that refuse the packets of a stop: of a network ACL each that denies some of them, for the same addresses. */
export function refusingRules({ by, lost }: ToldStop, { acls }: Topology): readonly NetworkRule[] {
  if (by === null) return [];
  const acl = by.kind === 'network-acl' ? acls.get(by.of) : undefined;
  const isFirst = ({ number, refs }: { readonly number: number; readonly refs: NetworkRule['refs'] }): boolean =>
    String(number) === by.line && JSON.stringify(refs) === JSON.stringify(by.refs);
  const list = [acl?.ingress ?? [], acl?.egress ?? []].find((lines) => !('state' in lines) && lines.some(isFirst));
  if (list === undefined || 'state' in list) return [by];
  const first = list.find(isFirst);
  return list
    .filter(({ allow, written, traffic, number }) => {
      if (allow || written !== first?.written || number < first.number) return false;
      return number === first.number || (number < 32767 && intersectTraffic(traffic, lost).length > 0);
    })
    .map(({ number, refs }) => ({ ...by, line: String(number), refs }));
}
