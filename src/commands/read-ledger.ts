import { join } from 'node:path';
import { collectors } from '../collectors/collectors.ts';
import { type Evidence, readEvidence } from '../evidence/read-evidence.ts';

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
  /** Accounts of which nothing was asked, with the reason and the exact code. */
  readonly refused: readonly { readonly account: string; readonly reason: string; readonly code: string | null }[];
  /** Something the plan asks for is not there: exit code 4 (decision 10). */
  readonly incomplete: boolean;
}

/** Counts the evidence of an engagement folder over all its sessions. */
export function readLedger(folder: string): Ledger {
  const evidence = readEvidence(join(folder, 'evidence'));
  const of = (wanted: string): number => evidence.answers.filter(({ outcome }) => outcome === wanted).length;
  const { nothing, byDesign, missing } = countNotAsked(evidence);
  const [denied, failed, cut] = [of('denied'), of('failed'), of('cut')];
  const refused = new Map(
    evidence.notAsked
      .filter(({ reason }) => reason === 'WRONG_ACCOUNT' || reason === 'IDENTITY_UNKNOWN')
      .map(({ account, reason, code }) => [account, { account, reason, code }]),
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
    incomplete: denied + failed + cut + missing > 0,
  };
}

function countNotAsked({ notAsked }: Evidence): Pick<Ledger, 'nothing' | 'byDesign' | 'missing'> {
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
