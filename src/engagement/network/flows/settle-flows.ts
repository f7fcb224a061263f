import type { MatrixReport } from '../../matrix/matrix-report.ts';
import { printPorts } from '../ports/print-ports.ts';
import type { PortRange } from '../zone-matrix.ts';
import type { FlowDraft } from './flow-draft.ts';

const most = 500;

/** Compares the lines of each pair: what is said twice counts once, what contradicts is told with both places. */
export function settleFlows(drafts: readonly FlowDraft[], report: MatrixReport): readonly FlowDraft[] {
  const byPair = new Map<string, FlowDraft[]>();
  for (const draft of drafts) {
    const key = `${draft.from}\n${draft.to}`;
    const own = byPair.get(key);
    if (own === undefined) byPair.set(key, [draft]);
    else own.push(draft);
  }
  const undecided = new Set<FlowDraft>();
  const kept = new Set<FlowDraft>();
  for (const own of byPair.values()) {
    const first = new Map<string, FlowDraft>();
    for (const draft of own) {
      const same = first.get(said(draft));
      if (same === undefined) first.set(said(draft), draft);
      else if (same.at !== draft.at) report.note('ignored', draft.at, draft.raw, `${same.at} と同じ記載です`);
    }
    const unique = [...first.values()];
    for (const draft of unique) kept.add(draft);
    if (unique.length > most) {
      const { from, to, at } = unique[0] as FlowDraft;
      report.problem('FLOWS_TOO_MANY', at, `${from}→${to}`, String(most));
      continue;
    }
    for (const [index, one] of unique.entries())
      for (const other of unique.slice(index + 1)) {
        if (!contradicts(one, other)) continue;
        const raw = [one, other].map((draft) => draft.raw || '空欄').join('／');
        report.doubt('FLOWS_DIFFER', [one.at, other.at], raw, `${one.from}→${one.to}`);
        undecided.add(one).add(other);
      }
  }
  return drafts
    .filter((draft) => kept.has(draft))
    .map((draft) => (undecided.has(draft) ? { ...draft, allow: null } : draft));
}

function said({ allow, ports, via, names }: FlowDraft): string {
  return JSON.stringify([allow, printPorts(ports), via, names]);
}

/** Two lines about the same packets of which one allows what the other forbids, or demands what the other does not. */
function contradicts(one: FlowDraft, other: FlowDraft): boolean {
  if (one.allow === null || other.allow === null) return false;
  if (!overlap(one, other)) return false;
  if (one.allow !== other.allow) return true;
  return one.allow && JSON.stringify([one.via, one.names]) !== JSON.stringify([other.via, other.names]);
}

function overlap(one: FlowDraft, other: FlowDraft): boolean {
  const [left, right] = [one.ports, other.ports];
  // A line without ports speaks of all of them.
  if (left === null || right === null || left.length === 0 || right.length === 0) return true;
  return left.some((a) => right.some((b) => touches(a, b)));
}

function touches(a: PortRange, b: PortRange): boolean {
  if (a.protocol === null || b.protocol === null) return true;
  if (a.protocol !== b.protocol) return false;
  return (a.from ?? 0) <= (b.to ?? 65535) && (b.from ?? 0) <= (a.to ?? 65535);
}
