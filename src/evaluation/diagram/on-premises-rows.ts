import { printAddresses } from '../../network/addresses/print-addresses.ts';
import { subtractAddresses } from '../../network/addresses/subtract-addresses.ts';
import type { Addresses } from '../../network/addresses.ts';
import type { Row } from '../row.ts';
import { diagramGap } from './diagram-gap.ts';
import type { DiagramInput } from './diagram-input.ts';
import { diagramRow } from './diagram-row.ts';
import type { DrawnElement } from './drawn-element.ts';
import type { ListGap } from './list-gap.ts';
import { listOnPremisesRoutes, type OnPremisesRoutes } from './list-on-premises-routes.ts';
import { writtenMarks } from './written-marks.ts';

/** Routes that lead to networks on premises against the addresses drawn for these: what is wider than the plan is told route by route. */
export function* onPremisesRows(
  drawn: readonly DrawnElement[],
  gaps: readonly ListGap[],
  input: DiagramInput,
): Iterable<Row> {
  const sites = drawn.filter(({ element }) => element.kind === 'site');
  const plan = sites.flatMap(({ element }) => writtenMarks(element).ranges);
  const criterion = sites.find(({ element }) => writtenMarks(element).ranges.length > 0)?.element.criterion;
  const isImage = input.diagrams.some(({ form }) => form === 'image');
  for (const one of listOnPremisesRoutes(input.topology, gaps)) {
    const { kind, id, account, region } = one;
    const where = { rule: 'DIA-ADDRESS', object: { kind, id }, account, region } as const;
    const judged = judge(one, plan, isImage);
    yield* diagramRow({ ...where, ...(criterion === undefined ? {} : { criterion }), ...judged }, input);
  }
}

function judge({ routes, gap, refs }: OnPremisesRoutes, plan: readonly Addresses[], isImage: boolean) {
  const evidence = [...refs, ...routes.flatMap((one) => one.refs)];
  const told = (all: OnPremisesRoutes['routes']): readonly string[] => [
    ...new Set(all.map(({ table, written }) => `${written}（${table}）`)),
  ];
  if (plan.length > 0 && !isImage) {
    const wide = routes.filter(({ destination }) => excess(destination, plan).ranges.length > 0);
    if (wide.length > 0) {
      const beyond = [
        ...new Set(wide.flatMap(({ destination }) => printAddresses(excess(destination, plan)).slice(0, 10))),
      ];
      const found = { state: 'seen', value: { routes: told(wide), beyond: beyond.slice(0, 20) } } as const;
      const cited = [...refs, ...wide.flatMap((one) => one.refs)];
      return {
        result: 'MISMATCH',
        reason: 'EXCESS',
        found,
        evidence: cited,
        qualifiers: ['拠点への経路が図の範囲より広い'],
      } as const;
    }
  }
  if (gap !== null) return { ...diagramGap(gap), evidence: [...evidence, ...gap.refs] };
  const found = { state: 'seen', value: { routes: told(routes) } } as const;
  if (isImage)
    return {
      result: 'INDETERMINATE',
      reason: 'MAPPING_UNCONFIRMED',
      found,
      evidence,
      qualifiers: ['図は画像のみ（D-20で手作業により対応付け）'],
    } as const;
  if (plan.length === 0)
    return {
      result: 'INDETERMINATE',
      reason: 'CRITERION_UNCLEAR',
      found,
      evidence,
      qualifiers: ['図に拠点のアドレスの記載なし'],
    } as const;
  return { result: 'MATCH', reason: 'EQUAL', found, evidence } as const;
}

function excess(destination: Addresses, plan: readonly Addresses[]): Addresses {
  return plan.reduce((left, range) => subtractAddresses(left, range), destination);
}
