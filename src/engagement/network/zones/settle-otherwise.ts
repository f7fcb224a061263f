import type { Criterion } from '../../criterion.ts';
import type { MatrixReport } from '../../matrix/matrix-report.ts';
import type { FlowDraft } from '../flows/flow-draft.ts';
import type { FlowLegend } from '../flows/flow-legend.ts';
import type { ZoneMatrix } from '../zone-matrix.ts';

/** Takes out what holds for all pairs that no line names: the line from every zone to every zone, or a sentence of the paper. */
export function settleOtherwise(
  drafts: readonly FlowDraft[],
  legend: FlowLegend,
  criterion: (at: string, raw: string, value: unknown) => Criterion,
  report: MatrixReport,
): { readonly otherwise: ZoneMatrix['otherwise']; readonly drafts: readonly FlowDraft[] } {
  const isWhole = ({ from, to, ports, via, allow }: FlowDraft): boolean =>
    from === '*' && to === '*' && (ports === null || ports.length === 0) && via.length === 0 && allow !== null;
  const whole = drafts.filter(isWhole);
  const rest = drafts.filter((draft) => !isWhole(draft));
  const said = legend.unlisted;
  const bySentence = said !== null && (said.verdict === 'allow' || said.verdict === 'deny') ? said : null;
  const all = [
    ...whole.map(({ allow, at, raw }) => ({ allow: allow === true, at, raw })),
    ...(bySentence === null ? [] : [{ allow: bySentence.verdict === 'allow', at: bySentence.at, raw: bySentence.raw }]),
  ];
  const [first] = all;
  if (first === undefined) return { otherwise: null, drafts: rest };
  const other = all.find(({ allow }) => allow !== first.allow);
  if (other !== undefined)
    report.problem('FLOWS_DIFFER', [first.at, other.at], `${first.raw}／${other.raw}`, '記載のない通信');
  const { allow, at, raw } = first;
  return { otherwise: { allow, criterion: criterion(at, raw, { from: '*', to: '*', allow }) }, drafts: rest };
}
