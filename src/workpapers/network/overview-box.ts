import { printAddresses } from '../../network/addresses/print-addresses.ts';
import type { Vpc } from '../../network/elements/subnet.ts';
import type { Topology } from '../../network/topology.ts';
import type { DrawingKit } from './drawing-kit.ts';
import { markOf } from './mark-of.ts';
import { markedCount } from './marked-count.ts';
import { nameTexts } from './name-texts.ts';
import { networkWords } from './network-words.ts';
import type { OverviewUnit } from './overview-units.ts';
import type { PictureBox, PictureCell } from './picture.ts';

/** The box of a VPC, or of several folded ones, in the overview. */
export function overviewBox(unit: OverviewUnit, kit: DrawingKit): PictureBox {
  const [first] = unit.vpcs;
  if (unit.vpcs.length === 1 && first !== undefined) return singleBox(first, kit);
  const { t, marks, account, fold } = kit;
  const ids = unit.vpcs.map(({ id }) => id);
  const kind = t(unit.isEmpty ? networkWords.emptyVpcs : networkWords.vpcs, { n: ids.length });
  const regions = new Set(unit.vpcs.map(({ region }) => region)).size;
  const defaults = unit.vpcs.filter(({ isDefault }) => isDefault).length;
  const notDrawn = ids.filter((id) => marks.elements.get(id) === 'not-drawn').length;
  fold({
    place: `${account(unit.account)}　${unit.region ?? t(networkWords.regions, { n: regions })}`,
    kind: 'VPC',
    count: ids.length,
    notDrawn,
    ids,
  });
  const names = unit.vpcs.map(({ name, id }) => name ?? id);
  return {
    id: unit.id,
    column: 2,
    tone: 'folded',
    texts: [
      { text: kind, size: 9, bold: true },
      ...(regions > 1 ? [{ text: t(networkWords.regions, { n: regions }), size: 7.5 }] : []),
      ...(defaults > 0 ? [{ text: t(networkWords.defaults, { n: defaults }), size: 7.5 }] : []),
      ...(unit.isEmpty ? [] : names.slice(0, 4).map((text) => ({ text, size: 7.5 }))),
      ...(!unit.isEmpty && names.length > 4
        ? [{ text: t(networkWords.more, { n: names.length - 4 }), size: 7.5 }]
        : []),
      ...markedCount(ids, kit),
    ],
    cells: [],
    perRow: 1,
    mark: markOf(ids, marks),
  };
}

function singleBox(vpc: Vpc, kit: DrawingKit): PictureBox {
  const { topology, t, marks } = kit;
  const count = (list: ReadonlyMap<string, { readonly vpc: string | null }>): number =>
    [...list.values()].filter((one) => one.vpc === vpc.id).length;
  const counts = [
    t(networkWords.subnets, { n: count(topology.subnets) }),
    t(networkWords.interfaces, { n: count(topology.interfaces) }),
  ];
  return {
    id: vpc.id,
    column: 2,
    tone: 'vpc',
    texts: [
      ...nameTexts(vpc.isDefault ? t(networkWords.defaultVpc) : 'VPC', vpc.name, vpc.id),
      { text: vpc.ranges.flatMap(printAddresses).join(', '), size: 8 },
      { text: counts.join('・'), size: 7.5 },
    ],
    cells: cellsOf(vpc.id, topology, kit),
    perRow: 3,
    mark: markOf([vpc.id], marks),
  };
}

/** What hangs at a VPC, a cell per kind; each of them stands on the VPC's own drawing. */
function cellsOf(vpc: string, topology: Topology, kit: DrawingKit): readonly PictureCell[] {
  const own = <T extends { readonly vpc: string | null; readonly id: string }>(
    list: ReadonlyMap<string, T>,
  ): readonly T[] => [...list.values()].filter((one) => one.vpc === vpc);
  const gateways = own(topology.gateways);
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ...(['internet-gateway', 'egress-only-gateway', 'vpn-gateway'] as const).map(
      (kind) => [kind, gateways.filter((one) => one.kind === kind).map(({ id }) => id)] as const,
    ),
    [
      'nat-gateway',
      own(topology.natGateways)
        .filter(({ state }) => state !== 'deleted')
        .map(({ id }) => id),
    ],
    ['vpc-endpoint', own(topology.endpoints).map(({ id }) => id)],
    ['load-balancer', own(topology.balancers).map(({ id }) => id)],
    ['firewall', own(topology.firewalls).map(({ id }) => id)],
  ];
  return lists.flatMap(([kind, ids]) => {
    if (ids.length === 0) return [];
    const [id = ''] = ids;
    const name = kit.kind(kind);
    const texts =
      ids.length === 1 && !id.startsWith('arn:')
        ? nameTexts(name, null, id)
        : [
            { text: kit.t(networkWords.times, { kind: name, n: ids.length }), size: 8, bold: true },
            ...markedCount(ids, kit),
          ];
    return [{ tone: 'gateway' as const, texts, mark: markOf(ids, kit.marks), ids }];
  });
}
