import type { Catalogue } from '../../access/catalogue.ts';
import type { Closed } from '../../access/closed.ts';
import type { Engine } from '../../access/engine.ts';
import type { Escalation } from '../../access/escalation/escalation.ts';
import type { World } from '../../access/world.ts';
import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';
import type { Reference, Unread } from '../../facts/value.ts';
import type { RuleHead } from '../rule.ts';

/** A recorded use of a principal. */
export interface UseEvent {
  readonly kind: 'ConsoleLogin' | 'AssumeRole';
  /** ARN of the user or role that was used. */
  readonly principal: string;
  /** Account the caller came from; null where the record does not say. */
  readonly account: string | null;
  readonly at: string;
  readonly refs: readonly Reference[];
}

/** A line of the record of privileged-ID use (DOC-12): who may have used the row's principal, and when. */
export interface Loan {
  readonly id: string;
  /** Id of the matrix row. */
  readonly principal: string;
  readonly from: string;
  readonly to: string;
}

/** What is known of the use of an account's root. */
export interface RootUse {
  readonly activeKeys: number;
  /** ISO instant; null where it was never used. */
  readonly lastUsed: string | null;
  readonly refs: readonly Reference[];
}

/** A resource or role that Access Analyzer calls open to somebody outside: the second source (domain C.4.10). */
export interface AnalyzerFinding {
  readonly resource: string;
  /** Where it was read. */
  readonly platform: string;
  /** As policies write them, `AWS:999900001111`, `*`; empty where it does not say. */
  readonly principals: readonly string[];
  /** The client put it aside as intended: the access is there all the same. */
  readonly isArchived: boolean;
  /** It says that the resource could not be analysed. */
  readonly isError: boolean;
  /** Its list broke off, or whom it names was not read. */
  readonly unread: Unread | null;
  readonly refs: readonly Reference[];
}

/** Everything the reconciliation of the matrix with the cloud is a pure function of. */
export interface AccessInput {
  readonly matrices: readonly AccessMatrix[];
  readonly world: World;
  readonly engine: Engine;
  readonly catalogue: Catalogue;
  readonly served: Pick<RuleHead, 'procedures' | 'controls' | 'pair'>;
  /** ISO date. */
  readonly asOf: string;
  /** First day of the period, ISO date. */
  readonly from: string;
  /** `aws:111122223333`, in the order of the plan. */
  readonly platforms: readonly string[];
  readonly escalationsOf: (principal: string) => readonly Escalation[];
  /** Null while the records of use are not read. */
  readonly events: readonly UseEvent[] | null;
  readonly loans: readonly Loan[];
  /** By account; null where nothing was asked. */
  readonly rootUse: (account: string) => RootUse | Unread | null;
  /** Service → last use AWS knows, for a principal; null where that was not asked. It includes refused attempts. */
  readonly lastAccess: (principal: string) => Readonly<Record<string, string>> | null;
  /** Function → whether it has a URL that asks for no authentication; left out where its URLs were not read. */
  readonly openUrls: ReadonlyMap<string, boolean>;
  /** Functions whose URLs were not read, and why. */
  readonly unreadUrls?: ReadonlyMap<string, Closed>;
  /** Null where no analyzer was read. */
  readonly analyzer: readonly AnalyzerFinding[] | null;
  /** Platform → why its analyzers or their findings are not known to the end. */
  readonly analyzerGaps?: ReadonlyMap<string, Closed>;
}
