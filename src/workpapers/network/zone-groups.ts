import type { Interface } from '../../network/elements/interface.ts';
import type { Subnet } from '../../network/elements/subnet.ts';
import type { DrawingKit } from './drawing-kit.ts';
import { networkWords } from './network-words.ts';
import type { PictureGroup } from './picture.ts';
import { subnetBox } from './subnet-box.ts';

/** The availability zones of a VPC, each around its subnets. */
export function zoneGroups(
  subnets: readonly Subnet[],
  interfaces: ReadonlyMap<string, readonly Interface[]>,
  kit: DrawingKit,
): readonly PictureGroup[] {
  const zones = new Map<string, Subnet[]>();
  for (const subnet of subnets) {
    const zone = subnet.zone ?? '';
    zones.set(zone, [...(zones.get(zone) ?? []), subnet]);
  }
  return [...zones]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([zone, list]) => ({
      id: `zone ${zone}`,
      tone: 'zone' as const,
      texts: [
        { text: kit.t(networkWords.zone), size: 7.5 },
        { text: zone === '' ? kit.t(networkWords.noZone) : zone, size: 9, bold: true },
      ],
      mark: null,
      groups: [],
      boxes: list.map((subnet) => subnetBox(subnet, interfaces.get(subnet.id) ?? [], kit)),
    }));
}
