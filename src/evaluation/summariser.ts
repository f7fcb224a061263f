import type { Result } from '../text/result-words.ts';
import { emptyCounts } from './empty-counts.ts';
import { restsOnEvidence } from './rests-on-evidence.ts';
import type { Row } from './row.ts';

/** Counts of rows by result; accepted differences and what this tool cannot do stand apart (decisions 2, 3). */
export interface Counts extends Record<Result, number> {
  /** Of MISMATCH: with an approved exception, with a compensating control. */
  excepted: number;
  compensated: number;
  /** Of NOT_COLLECTED: NOT_BUILT. */
  notBuilt: number;
  /** Of OUT_OF_SCOPE: 該当なし, and not adopted. */
  noPopulation: number;
  notAdopted: number;
}

/** Counts of one procedure × control, and how many platforms stand behind them (decision 8). */
export interface PairSummary {
  readonly procedure: string;
  readonly control: string;
  readonly counts: Counts;
  readonly platforms: number;
  /** Platforms with at least one row that rests on evidence that was read. */
  readonly platformsWithEvidence: number;
}

/** The counts of a whole evaluation: per pair, per reconciliation, and every row once. */
export interface Summary {
  readonly totals: Counts;
  readonly pairs: readonly PairSummary[];
  readonly reconciliations: Readonly<Record<string, Counts>>;
  readonly reasons: Readonly<Record<string, number>>;
}

/** Counts rows as they pass; no rolled-up word is ever made (decision 8). */
export class Summariser {
  readonly #totals = emptyCounts();
  readonly #pairs = new Map<string, { counts: Counts; platforms: Set<string>; read: Set<string> }>();
  readonly #reconciliations = new Map<string, Counts>();
  readonly #reasons = new Map<string, number>();

  readonly #serves: (procedure: string, control: string) => boolean;

  /** `serves` says which procedure and control pairs the guide knows; others are not counted. */
  constructor(serves: (procedure: string, control: string) => boolean) {
    this.#serves = serves;
  }

  add(row: Row): void {
    count(this.#totals, row);
    const reconciliation = this.#reconciliations.get(row.reconciliation) ?? emptyCounts();
    this.#reconciliations.set(row.reconciliation, reconciliation);
    count(reconciliation, row);
    const reason = `${row.result}/${row.reason}`;
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
    for (const procedure of row.procedures) {
      for (const control of row.controls) {
        if (!this.#serves(procedure, control)) continue;
        const key = `${procedure} ${control}`;
        const pair = this.#pairs.get(key) ?? {
          counts: emptyCounts(),
          platforms: new Set<string>(),
          read: new Set<string>(),
        };
        this.#pairs.set(key, pair);
        count(pair.counts, row);
        if (row.reason === 'PLAN_EXCLUDED') continue;
        pair.platforms.add(row.platform);
        if (restsOnEvidence(row)) pair.read.add(row.platform);
      }
    }
  }

  result(): Summary {
    const pairs = [...this.#pairs.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { counts, platforms, read }]) => {
        const [procedure, control] = key.split(' ') as [string, string];
        return { procedure, control, counts, platforms: platforms.size, platformsWithEvidence: read.size };
      });
    return {
      totals: this.#totals,
      pairs,
      reconciliations: Object.fromEntries([...this.#reconciliations.entries()].sort(([a], [b]) => (a < b ? -1 : 1))),
      reasons: Object.fromEntries([...this.#reasons.entries()].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
  }
}

function count(counts: Counts, row: Row): void {
  counts[row.result] += 1;
  if (row.disposition?.kind === '例外承認') counts.excepted += 1;
  if (row.disposition?.kind === '代替管理策') counts.compensated += 1;
  if (row.reason === 'NOT_BUILT') counts.notBuilt += 1;
  if (row.reason === 'NO_POPULATION') counts.noPopulation += 1;
  if (row.reason === 'NOT_ADOPTED') counts.notAdopted += 1;
}
