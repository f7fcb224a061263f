import type { AccountProbes, Probe } from '../collection/probe.ts';
import type { Collector } from '../collectors/collector.ts';
import type { OpenEngagement } from './open-engagement.ts';

/** Evidence items of a procedure that will be missing in some accounts. */
export interface ProcedureGaps {
  readonly procedure: string;
  readonly items: readonly {
    readonly item: string;
    /** `whole` nothing of the item can be asked in any of the accounts concerned, `part` some of it can. */
    readonly extent: 'whole' | 'part';
    readonly accounts: readonly string[];
  }[];
}

/** Which evidence items will be 証拠未入手, procedure by procedure in the order of the guide. */
export function precheckItems(
  accounts: readonly AccountProbes[],
  { engagement, content }: OpenEngagement,
  collectors: readonly Collector[],
): readonly ProcedureGaps[] {
  const chosen = new Set(engagement.scope.procedures.in);
  const collected = new Set(collectors.map(({ item }) => item));
  return content.procedures
    .filter(({ id }) => chosen.has(id))
    .map(({ id, controls }) => {
      const needed = new Set([
        ...controls.flatMap(({ evidence }) => evidence),
        ...content.baseline.filter(({ procedures }) => procedures.includes(id)).flatMap(({ evidence }) => evidence),
      ]);
      const items = [...needed]
        .filter((item) => collected.has(item))
        .sort()
        .flatMap((item) => gapOf(item, accounts));
      return { procedure: id, items };
    })
    .filter(({ items }) => items.length > 0);
}

function gapOf(item: string, accounts: readonly AccountProbes[]): ProcedureGaps['items'] {
  const concerned = accounts.flatMap(({ account, refusal, probes }) => {
    if (refusal !== null) return [{ account, whole: true }];
    const mine = probes.filter(({ items }) => items.includes(item));
    const lost = mine.filter(isLost);
    if (lost.length === 0) return [];
    return [{ account, whole: mine.every((probe) => isLost(probe) || probe.untried === 'NOT_PLANNED') }];
  });
  if (concerned.length === 0) return [];
  const extent = concerned.every(({ whole }) => whole) ? 'whole' : 'part';
  return [{ item, extent, accounts: concerned.map(({ account }) => account) }];
}

/** Failed itself, or hangs on a list that was not read. */
function isLost({ state, untried }: Probe): boolean {
  return state === 'unproven' ? untried === 'LIST_UNREAD' || untried === 'STOPPED' : state !== 'allowed';
}
