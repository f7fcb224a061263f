import { type BilledRequests, billedRequests } from '../collection/billed-requests.ts';
import type { CountRange, PlaceCount } from '../collection/plan-count.ts';
import { sumRanges } from '../collection/sum-ranges.ts';
import type { Collector } from '../collectors/collector.ts';
import type { Plan } from '../evidence/plan.ts';
import type { Text } from '../text/language.ts';

/** What a plan says besides numbers: what may cost, what stays behind, what is left out. */
export interface PlanRemarks {
  readonly billed: readonly (BilledRequests & { readonly requests: CountRange })[];
  readonly sideEffects: readonly { readonly item: string; readonly operation: string; readonly effect: Text }[];
  readonly notPlanned: readonly { readonly item: string; readonly operation: string; readonly reason: Text }[];
}

/** Gathers the remarks of a plan from the declarations and the counts. */
export function planRemarks(plan: Plan, counts: readonly PlaceCount[], collectors: readonly Collector[]): PlanRemarks {
  const items = new Set(plan.operations.map(({ item }) => item));
  const planned = collectors
    .filter(({ item }) => items.has(item))
    .flatMap(({ item, service, operations }) =>
      operations.map((one) => ({ ...one, item, name: `${one.service ?? service}:${one.operation}` })),
    );
  const billed = billedRequests
    .map((entry) => {
      const held = counts.filter(
        ({ service, operation }) =>
          service === entry.service && (entry.operations === undefined || entry.operations.includes(operation)),
      );
      return { ...entry, asked: held.length > 0, requests: sumRanges(held.map(({ requests }) => requests)) };
    })
    .filter(({ asked }) => asked)
    .map(({ asked: _, ...entry }) => entry);
  const sideEffects = planned.flatMap(({ item, name, sideEffect, notPlanned }) =>
    sideEffect === undefined || notPlanned !== undefined
      ? []
      : [{ item, operation: name, effect: effectWords(sideEffect) }],
  );
  const notPlanned = planned.flatMap(({ item, name, notPlanned: reason }) =>
    reason === undefined ? [] : [{ item, operation: name, reason }],
  );
  return { billed, sideEffects: once(sideEffects), notPlanned: once(notPlanned) };
}

/** An operation that an item declares several times, with other inputs, is named once. */
function once<T extends { readonly item: string; readonly operation: string }>(entries: readonly T[]): readonly T[] {
  return [...new Map(entries.map((entry) => [`${entry.item} ${entry.operation}`, entry])).values()];
}

/** The declarations name what stays behind in English; the two there are have a Japanese name too. */
function effectWords(effect: string): Text {
  if (effect.startsWith('credential report')) return { ja: 'アカウントの認証情報レポート', en: effect };
  if (effect.startsWith('last-accessed report')) return { ja: '主体ごとの最終アクセスのレポート', en: effect };
  return { ja: effect, en: effect };
}
