import { uniteAddresses } from '../../network/addresses/unite-addresses.ts';
import type { Addresses, Family } from '../../network/addresses.ts';
import type { Interface } from '../../network/elements/interface.ts';
import type { GroupRule } from '../../network/elements/security-group.ts';
import type { Topology } from '../../network/topology.ts';
import { uniteTraffic } from '../../network/traffic/unite-traffic.ts';
import type { Traffic } from '../../network/traffic.ts';
import type { ZoneMembers } from './zone-members.ts';

type Senders = Readonly<Record<Family, Addresses>>;

/** What the security groups of a zone alone would let in from another: a line that something else makes up for (case N-04). */
export function groupsAlone(from: ZoneMembers, to: ZoneMembers, topology: Topology): Traffic {
  const all = [
    ...from.outside.map(({ addresses }) => addresses),
    ...from.interfaces.flatMap(({ addresses }) => addresses),
  ];
  const senders = { 4: uniteAddresses(4, all), 6: uniteAddresses(6, all) };
  const groups = new Set(from.interfaces.flatMap(groupsOf));
  const rules = [...new Set(to.interfaces.flatMap(groupsOf))].flatMap((id) => {
    const lines = topology.groups.get(id)?.ingress ?? [];
    return 'state' in lines ? [] : lines;
  });
  return uniteTraffic(...rules.filter((rule) => admits(rule, senders, groups, topology)).map(({ traffic }) => traffic));
}

function groupsOf({ groups }: Interface): readonly string[] {
  return 'state' in groups ? [] : groups;
}

function admits({ peer }: GroupRule, senders: Senders, groups: ReadonlySet<string>, topology: Topology): boolean {
  if (peer.kind === 'group') return groups.has(peer.id);
  const entries = peer.kind === 'addresses' ? [peer.addresses] : (topology.prefixLists.get(peer.id)?.entries ?? []);
  return !('state' in entries) && entries.some((one) => meets(one, senders[one.family]));
}

/** Whether two sets have an address in common; the second is searched by halves, for it may hold thousands. */
function meets({ ranges }: Addresses, { ranges: sorted }: Addresses): boolean {
  return ranges.some(([first, last]) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as readonly [bigint, bigint])[1] < first) low = middle + 1;
      else high = middle;
    }
    const found = sorted[low];
    return found !== undefined && found[0] <= last;
  });
}
