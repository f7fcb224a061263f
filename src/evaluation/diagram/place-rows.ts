import type { Topology } from '../../network/topology.ts';
import type { Row } from '../row.ts';
import type { Around } from './around-of.ts';
import { diagramGap } from './diagram-gap.ts';
import type { DiagramInput } from './diagram-input.ts';
import { type DiagramDraft, diagramRow } from './diagram-row.ts';
import type { DrawnElement } from './drawn-element.ts';
import { exposureRows } from './exposure-rows.ts';
import { findGap } from './find-gap.ts';
import type { ListGap } from './list-gap.ts';
import type { MatchedDiagram } from './match-elements.ts';
import type { RealElement } from './real-element.ts';

type Judged = Pick<DiagramDraft, 'result' | 'reason' | 'found' | 'evidence'>;

/** DIA-PLACE: whether what is drawn stands in the account, region, VPC and subnets it is drawn in, and whether subnets are as public as drawn. */
export function* placeRows(
  matched: readonly MatchedDiagram[],
  gaps: readonly ListGap[],
  input: DiagramInput,
): Iterable<Row> {
  const told = new Set<string>();
  for (const { elements, around } of matched)
    for (const [id, drawn] of elements) {
      const home = around.get(id);
      for (const one of drawn.found) {
        const { kind, account, region } = one;
        if (told.has(one.id) || home === undefined) continue;
        const draft = judge(drawn, one, home, gaps, input.topology);
        if (draft === null) continue;
        told.add(one.id);
        const where = { object: { kind, id: one.id }, account, region, criterion: drawn.element.criterion };
        yield* diagramRow({ rule: 'DIA-PLACE', ...where, ...draft }, input);
      }
    }
  yield* exposureRows(matched, gaps, input);
}

/** Null where it is drawn inside of nothing that says where it stands. */
function judge(
  { gap }: DrawnElement,
  one: RealElement,
  home: Around,
  gaps: readonly ListGap[],
  topology: Topology,
): Judged | null {
  const vpc = one.kind === 'vpc' ? null : one.vpc;
  const asked = {
    account: home.account,
    region: one.region === 'global' ? null : regionOf(home),
    vpc: vpc === null ? null : home.vpc,
    subnets: one.hasSubnets ? home.subnets : null,
  };
  if (asked.account === null && asked.region === null && asked.vpc === null && asked.subnets === null)
    return home.nextGap !== null && vpc !== null ? closed(home.nextGap, one) : null;
  const open = gap ?? (vpc === null ? null : home.nextGap);
  if (open !== null) return closed(open, one);
  const subnets = asked.subnets === null ? {} : { subnets: one.subnets };
  const seen = { account: one.account, region: one.region, vpc, ...subnets };
  // A NAT gateway says itself which subnet it stands in; of others only their interfaces tell.
  const interfaces = asked.subnets === null || one.kind === 'nat-gateway' ? [] : standing(one, topology);
  const evidence = [
    ...one.refs,
    ...home.parents.flatMap(({ found }) => found.flatMap(({ refs }) => refs)),
    ...interfaces,
  ];
  const found = { state: 'seen', value: { ...seen, drawnIn: home.parents.map(({ label }) => label) } } as const;
  const isElsewhere =
    (asked.account !== null && asked.account !== one.account) ||
    (asked.region !== null && asked.region !== one.region) ||
    (asked.vpc !== null && asked.vpc !== vpc);
  if (isElsewhere) return { result: 'MISMATCH', reason: 'VALUE', found, evidence };
  const tier = asked.subnets;
  if (tier === null) return { result: 'MATCH', reason: 'EQUAL', found, evidence };
  if (one.subnets?.some((subnet) => !tier.includes(subnet)) === true)
    return { result: 'MISMATCH', reason: 'VALUE', found, evidence };
  const hidden = findGap(gaps, ['interface'], { region: one.region });
  if (hidden !== null && one.kind !== 'nat-gateway') return closed(hidden, one);
  if (one.subnets === null) return { result: 'INDETERMINATE', reason: 'UNASSIGNED', found, evidence };
  return { result: 'MATCH', reason: 'EQUAL', found, evidence };
}

function standing({ id }: RealElement, { interfaces }: Topology): Judged['evidence'] {
  return [...interfaces.values()].filter(({ serves }) => serves?.id === id).flatMap(({ refs }) => refs);
}

/** The region a frame of the diagram names; one that only the VPC tells is no claim of the diagram. */
function regionOf({ region, vpc }: Around): string | null {
  return vpc === null ? region : null;
}

function closed(gap: Parameters<typeof diagramGap>[0], one: RealElement): Judged {
  return { ...diagramGap(gap), evidence: [...one.refs, ...gap.refs] };
}
