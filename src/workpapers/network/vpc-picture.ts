import { printAddresses } from '../../network/addresses/print-addresses.ts';
import type { Interface } from '../../network/elements/interface.ts';
import type { Subnet, Vpc } from '../../network/elements/subnet.ts';
import type { DrawingKit } from './drawing-kit.ts';
import { foldLinks } from './fold-links.ts';
import { markOf } from './mark-of.ts';
import { networkWords } from './network-words.ts';
import type { Picture, PictureBox, PictureGroup } from './picture.ts';
import { routeTables } from './route-tables.ts';
import { vpcGateways } from './vpc-gateways.ts';
import { vpcOutside } from './vpc-outside.ts';
import { zoneGroups } from './zone-groups.ts';

/** One VPC with some of its subnets: outside | gateways | NAT | route tables | zones with subnets and what stands in them. */
export function vpcPicture(vpc: Vpc, subnets: readonly Subnet[], kit: DrawingKit): Picture {
  const { topology, t, marks, account } = kit;
  const interfaces = new Map<string, Interface[]>();
  for (const one of topology.interfaces.values())
    if (one.vpc === vpc.id) interfaces.set(one.subnet, [...(interfaces.get(one.subnet) ?? []), one]);
  const outside = vpcOutside(vpc, kit);
  const gateways = vpcGateways(vpc, kit);
  const tables = routeTables(subnets, kit);
  const into = new Map([...outside.into, ...gateways.into]);
  const links = foldLinks([...outside.links, ...gateways.links, ...tables.links], into);
  const own: PictureGroup = {
    id: vpc.id,
    tone: 'vpc',
    texts: [
      { text: 'VPC', size: 7.5 },
      { text: [vpc.name, vpc.id].filter((one) => one !== null).join('　'), size: 10, bold: true },
      { text: vpc.ranges.flatMap(printAddresses).join(', '), size: 8.5 },
      ...(vpc.isDefault ? [{ text: t(networkWords.defaultVpc), size: 8 }] : []),
    ],
    mark: markOf([vpc.id], marks),
    groups: zoneGroups(subnets, interfaces, kit),
    boxes: [...gateways.boxes, ...tables.boxes],
  };
  const region: PictureGroup = {
    id: `region ${vpc.region}`,
    tone: 'region',
    texts: [
      { text: t(networkWords.region), size: 7.5 },
      { text: vpc.region, size: 9, bold: true },
    ],
    mark: null,
    groups: [own],
    boxes: [],
  };
  const whole: PictureGroup = {
    id: `account ${vpc.account}`,
    tone: 'account',
    texts: [
      { text: t(networkWords.account), size: 7.5 },
      { text: account(vpc.account), size: 10, bold: true },
    ],
    mark: null,
    groups: [region],
    boxes: [],
  };
  const named = (id: string, text: string): readonly PictureBox[] =>
    links.some(({ from }) => from === id)
      ? [{ id, column: 0, tone: 'outside', texts: [{ text, size: 10, bold: true }], cells: [], perRow: 1, mark: null }]
      : [];
  return {
    groups: [whole],
    boxes: [
      ...named('internet', t(networkWords.internet)),
      ...named('aws-services', t(networkWords.awsServices)),
      ...outside.boxes,
    ],
    links,
    notes: kit.zones === null ? [] : [t(networkWords.zonesNote)],
  };
}
