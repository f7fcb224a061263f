import { intersectAddresses } from '../../network/addresses/intersect-addresses.ts';
import { publicAddresses } from '../../network/addresses/public-addresses.ts';
import type { Route } from '../../network/elements/route-table.ts';
import type { Topology } from '../../network/topology.ts';
import type { Row } from '../row.ts';
import { diagramGap } from './diagram-gap.ts';
import type { DiagramInput } from './diagram-input.ts';
import { type DiagramDraft, diagramRow } from './diagram-row.ts';
import { drawnExposure } from './drawn-exposure.ts';
import { findGap } from './find-gap.ts';
import type { ListGap } from './list-gap.ts';
import type { MatchedDiagram } from './match-elements.ts';
import type { RealElement } from './real-element.ts';

type Judged = Pick<DiagramDraft, 'result' | 'reason' | 'found' | 'evidence' | 'qualifiers'>;

/** Subnets drawn as public or private against their route to an internet gateway (Amazon VPC User Guide: a public subnet has a direct one). */
export function* exposureRows(
  matched: readonly MatchedDiagram[],
  gaps: readonly ListGap[],
  input: DiagramInput,
): Iterable<Row> {
  const told = new Set<string>();
  for (const { element, found, gap } of matched.flatMap(({ elements }) => [...elements.values()])) {
    const drawn = element.kind === 'subnet' ? drawnExposure(element) : null;
    if (drawn === null) continue;
    for (const one of found) {
      const { id, account, region, refs } = one;
      if (one.kind !== 'subnet' || told.has(id)) continue;
      told.add(id);
      const judged =
        gap === null
          ? judge(drawn, one, gaps, input.topology)
          : { ...diagramGap(gap), evidence: [...refs, ...gap.refs] };
      const where = { object: { kind: 'subnet-exposure', id }, account, region, criterion: element.criterion };
      yield* diagramRow({ rule: 'DIA-PLACE', ...where, ...judged }, input);
    }
  }
}

function judge(
  drawn: 'public' | 'private',
  { id, refs, account, region }: RealElement,
  gaps: readonly ListGap[],
  { subnets, routeTables, unread }: Topology,
): Judged {
  const chosen = subnets.get(id)?.routeTable;
  if (typeof chosen === 'object') return { ...diagramGap(chosen), evidence: [...refs, ...chosen.refs] };
  const table = routeTables.get(chosen ?? '');
  if (table === undefined) {
    const gap = findGap(gaps, ['route-table'], { account, region }) ?? { code: 'NOT_ATTEMPTED', exact: null, refs };
    return { ...diagramGap(gap), evidence: [...refs, ...gap.refs] };
  }
  const ways = table.routes.filter(({ target, state }) => target.kind === 'internet-gateway' && state === 'active');
  const open = ways.filter(leadsOut);
  const value = { drawn, routes: open.map(({ written, target }) => `${written} → ${target.id}`) };
  const found = { state: 'seen', value } as const;
  const evidence = [...refs, ...table.refs, ...open.flatMap((route) => route.refs)];
  if (open.length > 0)
    return drawn === 'public'
      ? { result: 'MATCH', reason: 'EQUAL', found, evidence }
      : { result: 'MISMATCH', reason: 'PUBLIC', found, evidence, qualifiers: ['プライベートと記載'] };
  const hidden =
    unread.find(({ of }) => of === table.id) ??
    ways.map(({ destination }) => destination).find((one) => 'state' in one);
  if (hidden !== undefined && 'state' in hidden)
    return { ...diagramGap(hidden), evidence: [...evidence, ...hidden.refs] };
  return drawn === 'private'
    ? { result: 'MATCH', reason: 'EQUAL', found, evidence }
    : { result: 'MISMATCH', reason: 'VALUE', found, evidence, qualifiers: ['パブリックと記載'] };
}

/** A route to addresses of the internet; one to a single private range is none. */
function leadsOut({ destination }: Route): boolean {
  if ('state' in destination) return false;
  return destination.some((one) => intersectAddresses(one, publicAddresses(one.family)).ranges.length > 0);
}
