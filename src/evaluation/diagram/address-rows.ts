import { intersectAddresses } from '../../network/addresses/intersect-addresses.ts';
import { printAddresses } from '../../network/addresses/print-addresses.ts';
import { subtractAddresses } from '../../network/addresses/subtract-addresses.ts';
import { uniteAddresses } from '../../network/addresses/unite-addresses.ts';
import type { Addresses } from '../../network/addresses.ts';
import type { Row } from '../row.ts';
import { diagramGap } from './diagram-gap.ts';
import type { DiagramInput } from './diagram-input.ts';
import { type DiagramDraft, diagramRow } from './diagram-row.ts';
import type { DrawnElement } from './drawn-element.ts';
import { findGap } from './find-gap.ts';
import type { ListGap } from './list-gap.ts';
import { listRefs } from './list-refs.ts';
import type { MatchedDiagram } from './match-elements.ts';
import { onPremisesRows } from './on-premises-rows.ts';
import { unusedDefaults } from './unused-defaults.ts';
import { writtenMarks } from './written-marks.ts';

type Judged = Pick<DiagramDraft, 'result' | 'reason' | 'found' | 'evidence' | 'qualifiers'>;

/** DIA-ADDRESS: ranges drawn against real ones, networks on premises that overlap with VPCs, routes to them wider than what is drawn. */
export function* addressRows(
  matched: readonly MatchedDiagram[],
  gaps: readonly ListGap[],
  input: DiagramInput,
): Iterable<Row> {
  const told = new Set<string>();
  const drawn = matched.flatMap(({ elements }) => [...elements.values()]);
  for (const one of drawn) {
    const { ranges } = writtenMarks(one.element);
    const [real] = one.found;
    if (
      ranges.length === 0 ||
      real === undefined ||
      (real.kind !== 'vpc' && real.kind !== 'subnet') ||
      told.has(real.id)
    )
      continue;
    told.add(real.id);
    const { kind, id, account, region } = real;
    const where = { object: { kind, id }, account, region, criterion: one.element.criterion };
    yield* diagramRow({ rule: 'DIA-ADDRESS', ...where, ...compare(one, ranges) }, input);
  }
  for (const one of drawn) {
    const { ranges } = writtenMarks(one.element);
    if (one.element.kind !== 'site' || ranges.length === 0 || told.has(one.label)) continue;
    told.add(one.label);
    const where = {
      object: { kind: 'site', id: one.label },
      account: null,
      region: null,
      criterion: one.element.criterion,
    };
    yield* diagramRow({ rule: 'DIA-ADDRESS', ...where, ...overlap(ranges, gaps, input) }, input);
  }
  yield* onPremisesRows(drawn, gaps, input);
}

/** The ranges drawn against those of what it stands for; a tier may hold less than the block it is drawn as. */
function compare({ found, gap, by }: DrawnElement, ranges: readonly Addresses[]): Judged {
  const evidence = found.flatMap(({ refs }) => refs);
  if (gap !== null) return { ...diagramGap(gap), evidence: [...evidence, ...gap.refs] };
  const families = new Set(ranges.map(({ family }) => family));
  const pairs = [...families].map((family) => ({
    drawn: uniteAddresses(family, ranges),
    real: uniteAddresses(
      family,
      found.flatMap((one) => one.ranges),
    ),
  }));
  const value = { ranges: pairs.flatMap(({ real }) => printAddresses(real)) };
  const base = { found: { state: 'seen', value }, evidence } as const;
  const isOver = pairs.some(({ drawn, real }) => subtractAddresses(real, drawn).ranges.length > 0);
  const isUnder = pairs.some(({ drawn, real }) => subtractAddresses(drawn, real).ranges.length > 0);
  if (!isOver && !isUnder) return { ...base, result: 'MATCH', reason: 'EQUAL' };
  const isTier = by === 'cidr' && !isOver && found[0]?.kind === 'subnet';
  if (isTier) return { ...base, result: 'MATCH', reason: 'EQUAL', qualifiers: ['図の範囲の一部を使用'] };
  return { ...base, result: 'MISMATCH', reason: 'VALUE' };
}

/** A network on premises against every VPC in use: addresses that stand on both sides cannot be told apart. */
function overlap(ranges: readonly Addresses[], gaps: readonly ListGap[], input: DiagramInput): Judged {
  const { topology } = input;
  const unused = unusedDefaults(topology, [], []);
  const hit = [...topology.vpcs.values()]
    .filter(({ id }) => !unused.has(id))
    .flatMap((vpc) => {
      const common = vpc.ranges
        .flatMap((own) => ranges.map((range) => intersectAddresses(own, range)))
        .flatMap(printAddresses);
      return common.length === 0 ? [] : [{ vpc, common: [...new Set(common)] }];
    });
  if (hit.length > 0) {
    const value = { overlaps: hit.map(({ vpc, common }) => ({ vpc: vpc.id, ranges: common })) };
    const evidence = hit.flatMap(({ vpc }) => vpc.refs);
    return {
      result: 'MISMATCH',
      reason: 'VALUE',
      found: { state: 'seen', value },
      evidence,
      qualifiers: ['アドレスの重複'],
    };
  }
  const gap = findGap(gaps, ['vpc']);
  if (gap !== null) return diagramGap(gap);
  return {
    result: 'MATCH',
    reason: 'EQUAL',
    found: { state: 'seen', value: { overlaps: [] } },
    evidence: listRefs(['vpc'], input),
  };
}
