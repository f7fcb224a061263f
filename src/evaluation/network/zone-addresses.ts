import type { Zone } from '../../engagement/network/zone-matrix.ts';
import { parseCidr } from '../../network/addresses/parse-cidr.ts';
import { publicAddresses } from '../../network/addresses/public-addresses.ts';
import { subtractAddresses } from '../../network/addresses/subtract-addresses.ts';
import { uniteAddresses } from '../../network/addresses/unite-addresses.ts';
import type { Addresses, Family } from '../../network/addresses.ts';
import type { Topology } from '../../network/topology.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import { fitsName } from './fits-name.ts';

/** The addresses a zone names outside the VPCs, per family, and the prefix lists among them that were not read. */
export interface ZoneAddresses {
  readonly sets: Readonly<Record<Family, Addresses>>;
  readonly gaps: readonly UnreadPart[];
  /** Unread lists of other zones, which could name some of these addresses. */
  readonly unsure: readonly UnreadPart[];
}

/** The addresses of every zone; what a narrower zone names is taken out of the wider one, and of the internet whatever any zone names. */
export function zoneAddresses(zones: readonly Zone[], topology: Topology): ReadonlyMap<string, ZoneAddresses> {
  const named = new Map(zones.map((zone) => [zone.id, namedBy(zone, topology)]));
  const internet = new Set(zones.filter(isInternet).map(({ id }) => id));
  const settled = (id: string, family: Family): Addresses => {
    const own = (named.get(id) as ZoneAddresses).sets[family];
    const others = zones.filter((zone) => zone.id !== id && !internet.has(zone.id));
    const narrower = others
      .map((zone) => (named.get(zone.id) as ZoneAddresses).sets[family])
      .filter((set) => internet.has(id) || isPartOf(set, own));
    return subtractAddresses(own, uniteAddresses(family, narrower));
  };
  return new Map(
    zones.map(({ id }) => {
      const sets = { 4: settled(id, 4), 6: settled(id, 6) };
      const isHeld = sets[4].ranges.length + sets[6].ranges.length > 0;
      const others = zones.filter((zone) => zone.id !== id).flatMap((zone) => named.get(zone.id)?.gaps ?? []);
      return [id, { sets, gaps: named.get(id)?.gaps ?? [], unsure: isHeld ? others : [] }];
    }),
  );
}

function isInternet({ kind, matchers }: Zone): boolean {
  return kind === 'internet' || matchers.some(({ by }) => by === 'internet');
}

function isPartOf(one: Addresses, whole: Addresses): boolean {
  if (one.ranges.length === 0 || subtractAddresses(one, whole).ranges.length > 0) return false;
  return subtractAddresses(whole, one).ranges.length > 0;
}

function namedBy(zone: Zone, topology: Topology): ZoneAddresses {
  const found: Addresses[] = isInternet(zone) ? [publicAddresses(4), publicAddresses(6)] : [];
  const gaps: UnreadPart[] = [];
  for (const { by, value } of zone.matchers) {
    const range = by === 'cidr' ? parseCidr(value) : null;
    if (range !== null) found.push(range);
    if (by !== 'prefixList' && by !== 'prefixListName') continue;
    const lists = [...topology.prefixLists.values()].filter(({ id, name }) => fitsName(value, [id, name]));
    for (const { entries } of lists)
      if ('state' in entries) gaps.push(entries);
      else found.push(...entries);
    if (lists.length === 0) gaps.push(...topology.unread.filter(({ part }) => part === 'prefix-list'));
  }
  return { sets: { 4: uniteAddresses(4, found), 6: uniteAddresses(6, found) }, gaps, unsure: [] };
}
