import { join } from 'node:path';
import { collectors } from '../collectors/collectors.ts';
import { type Outcomes, readOutcomes } from '../evidence/read-outcomes.ts';

/** Why an account as a whole was not asked. */
type Refused = 'WRONG_ACCOUNT' | 'IDENTITY_UNKNOWN' | 'CREDENTIALS_EXPIRED';

/** The ledger in numbers: what was answered, and what was not asked and why. */
export interface Ledger {
  readonly answered: number;
  readonly absent: number;
  readonly denied: number;
  readonly failed: number;
  readonly cut: number;
  /** Not asked because the list it hangs on is empty. */
  readonly nothing: number;
  /** Not asked because this version only declares the operation. */
  readonly byDesign: number;
  /** Not asked although the plan names it. */
  readonly missing: number;
  /** Accounts of which nothing, or nothing more, was asked, with the reason and the exact code. */
  readonly refused: readonly { readonly account: string; readonly reason: Refused; readonly code: string | null }[];
  /** Failed and cut-off answers by exact code, the most frequent first. */
  readonly failures: readonly { readonly code: string; readonly count: number }[];
  /** Regions of the plan that an account has not enabled, so that nothing was asked there. */
  readonly disabled: readonly { readonly account: string; readonly regions: readonly string[] }[];
  /** Something the plan asks for is not there: exit code 4 (decision 10). */
  readonly incomplete: boolean;
}

/** Counts the evidence of an engagement folder over all its sessions. */
export function readLedger(folder: string): Ledger {
  const evidence = readOutcomes(join(folder, 'evidence'));
  const of = (wanted: string): number => evidence.answers.filter(({ outcome }) => outcome === wanted).length;
  const { nothing, byDesign, missing } = countNotAsked(evidence);
  const [denied, failed, cut] = [of('denied'), of('failed'), of('cut')];
  const refused = new Map(
    evidence.notAsked.flatMap(({ account, reason, code }) =>
      isRefused(reason) ? [[account, { account, reason, code }] as const] : [],
    ),
  );
  return {
    answered: of('answered'),
    absent: of('absent'),
    denied,
    failed,
    cut,
    nothing,
    byDesign,
    missing,
    refused: [...refused.values()],
    failures: failuresOf(evidence),
    disabled: disabledOf(evidence),
    incomplete: denied + failed + cut + missing > 0,
  };
}

function countNotAsked({ notAsked }: Outcomes): Pick<Ledger, 'nothing' | 'byDesign' | 'missing'> {
  const silent = new Set(
    collectors.flatMap(({ service, operations }) =>
      operations
        .filter(({ notPlanned }) => notPlanned !== undefined)
        .map((one) => `${one.service ?? service}:${one.operation}`),
    ),
  );
  const nothing = notAsked.filter(({ reason }) => reason === 'NO_PARENT').length;
  const byDesign = notAsked.filter(
    ({ reason, service, operation }) => reason === 'NOT_ATTEMPTED' && silent.has(`${service}:${operation}`),
  ).length;
  return { nothing, byDesign, missing: notAsked.length - nothing - byDesign };
}

function isRefused(reason: string): reason is Refused {
  return reason === 'WRONG_ACCOUNT' || reason === 'IDENTITY_UNKNOWN' || reason === 'CREDENTIALS_EXPIRED';
}

function failuresOf({ answers }: Outcomes): Ledger['failures'] {
  const counts = new Map<string, number>();
  for (const { outcome, code } of answers) {
    if ((outcome === 'failed' || outcome === 'cut') && code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

function disabledOf({ notAsked }: Outcomes): Ledger['disabled'] {
  const regions = new Map<string, Set<string>>();
  for (const { account, region, reason } of notAsked) {
    if (reason === 'REGION_DISABLED') regions.set(account, (regions.get(account) ?? new Set()).add(region));
  }
  return [...regions].map(([account, found]) => ({ account, regions: [...found].sort() }));
}
