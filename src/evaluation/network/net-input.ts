import type { Closed } from '../../access/closed.ts';
import type { Engine } from '../../access/engine.ts';
import type { SeparationLine } from '../../engagement/network/separation-design.ts';
import type { ZoneMatrix } from '../../engagement/network/zone-matrix.ts';
import type { Reference, Value } from '../../facts/value.ts';
import type { Network } from '../../network/network.ts';
import type { Traffic } from '../../network/traffic.ts';
import type { RuleHead } from '../rule.ts';

/** A path or finding of the client's own analyzers (EV-NET-25): a second source that decides nothing. */
export interface NetworkAnalysis {
  /** Reachability Analyzer says whether there is a path; Network Access Analyzer names paths it found. */
  readonly source: 'reachability-analyzer' | 'network-access-analyzer';
  readonly id: string;
  readonly platform: string;
  readonly region: string;
  /** Network interface ids; null where the path begins or ends elsewhere (`igw-…`, nothing named). */
  readonly from: string | null;
  readonly to: string | null;
  /** The packets it was made for; null for any. */
  readonly traffic: Traffic | null;
  readonly found: boolean;
  readonly refs: readonly Reference[];
}

/** Why the client's own analyses of a place are not known to the end. */
export interface AnalysisGap {
  readonly platform: string;
  readonly region: string;
  readonly code: string;
  readonly exact: string | null;
  readonly refs: readonly Reference[];
}

/** Everything the reconciliation of the zone matrix with the network is a pure function of. */
export interface NetInput {
  readonly matrices: readonly ZoneMatrix[];
  readonly network: Network;
  readonly served: Pick<RuleHead, 'procedures' | 'controls' | 'pair'>;
  /** `aws:111122223333`, in the order of the plan. */
  readonly platforms: readonly string[];
  /** What the client's design says about how things are kept apart (DOC-30). */
  readonly separation: readonly SeparationLine[];
  /** ARN of a load balancer → the web ACLs before it. */
  readonly webAcls: ReadonlyMap<string, Value>;
  readonly whoCan: Engine['whoCan'];
  /** Lists of an account's principals that were not read: who else there is. */
  readonly accountGaps: (account: string) => readonly Closed[];
  /** The principals that words of the client's name (`P-01` of the access-control matrix); null where they name none. */
  readonly principalsOf: (raw: string) => ReadonlySet<string> | null;
  readonly analyses: readonly NetworkAnalysis[];
  readonly analysisGaps: readonly AnalysisGap[];
}
