import type { MatrixReport } from '../../matrix/matrix-report.ts';
import type { FlowDraft } from '../flows/flow-draft.ts';
import { printPorts } from '../ports/print-ports.ts';
import type { ZoneTables } from './zone-tables.ts';

/** Where a grid does not say who opens connections, only what both directions say alike is certain; the rest is a doubt, never a guess. */
export function settleDirection(
  drafts: readonly FlowDraft[],
  undirected: ZoneTables['undirected'],
  report: MatrixReport,
): readonly FlowDraft[] {
  if (undirected === null) return drafts;
  const key = ({ allow, ports, via, names }: FlowDraft, from: string, to: string): string =>
    JSON.stringify([from, to, allow, printPorts(ports), via, names]);
  const keys = new Set(drafts.map((draft) => key(draft, draft.from, draft.to)));
  const isCertain = (draft: FlowDraft): boolean => keys.has(key(draft, draft.to, draft.from));
  if (drafts.every(isCertain)) return drafts;
  report.doubt('DIRECTION_UNKNOWN', undirected.at, undirected.seen);
  return drafts.map((draft) => (isCertain(draft) ? draft : { ...draft, allow: null }));
}
