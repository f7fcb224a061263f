import type { DrawingKit } from './drawing-kit.ts';
import { isEmptyVpc } from './is-empty-vpc.ts';
import { networkWords } from './network-words.ts';
import type { OverviewUnit } from './overview-units.ts';

const shown = 20;

/** What a page of the overview leaves to others: VPCs on other pages, and VPCs that have no drawing of their own. */
export function overviewNotes(
  units: readonly OverviewUnit[],
  { topology, t, language }: DrawingKit,
): readonly string[] {
  const vpcs = units.flatMap((unit) => unit.vpcs);
  const elsewhere = topology.vpcs.size - vpcs.length;
  const empty = vpcs.filter((vpc) => isEmptyVpc(vpc, topology)).map(({ id }) => id);
  const more = empty.length - shown;
  const list = [...empty.slice(0, shown), ...(more > 0 ? [t(networkWords.more, { n: more })] : [])];
  return [
    ...(empty.length === 0
      ? []
      : [t(networkWords.emptyNotDrawn, { n: empty.length, list: list.join(language === 'ja' ? '、' : ', ') })]),
    ...(elsewhere === 0 ? [] : [t(networkWords.elsewhere, { n: elsewhere })]),
  ];
}
