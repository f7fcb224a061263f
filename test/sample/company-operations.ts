import type { Named, Placed } from './placed.ts';

export interface SampleTrail extends Named {
  readonly bucket: string;
  readonly group: string;
  readonly key: string;
  readonly logging: boolean;
  readonly delivered: string;
  readonly digest: string;
  readonly started: string;
  readonly stopped?: string;
}

interface Job extends Placed {
  readonly resource: string;
  readonly started: string;
  readonly ended: string;
}

/** Records, watching, backups, and the questions that are refused. */
export interface CompanyOperations {
  readonly trails: readonly SampleTrail[];
  readonly logGroups: readonly (Named & { readonly days?: number })[];
  readonly watches: readonly {
    readonly name: string;
    readonly pattern?: string;
    readonly events?: readonly string[];
  }[];
  readonly alarms: readonly (Named & {
    readonly namespace: string;
    readonly metric: string;
    readonly dimension: string;
    readonly of: string;
    readonly operator: string;
    readonly threshold: number;
    readonly topic: string;
  })[];
  readonly config: {
    readonly recorders: readonly string[];
    readonly partial: readonly string[];
    readonly aggregator: string;
    readonly rules: readonly (Named & {
      readonly source: string;
      readonly compliant: boolean;
      readonly resource?: string;
      readonly type?: string;
    })[];
  };
  readonly guardduty: { readonly detectors: readonly string[]; readonly withoutS3: readonly string[] };
  readonly securityHub: {
    readonly hubs: readonly string[];
    readonly controls: readonly string[];
    readonly findings: readonly (Placed & {
      readonly control: string;
      readonly severity: string;
      readonly title: string;
      readonly resource: string;
      readonly first: string;
    })[];
  };
  readonly analyzers: readonly string[];
  readonly externalAccess: readonly { readonly role: string; readonly principal: string }[];
  readonly inspector: readonly string[];
  readonly stacks: readonly (Named & { readonly drift: string; readonly created: string })[];
  readonly buses: readonly string[];
  readonly eventRules: readonly (Named & { readonly source: string; readonly topic: string })[];
  readonly events: readonly (Named & {
    readonly at: string;
    readonly source: string;
    readonly user: string;
    readonly resource: string;
    readonly type: string;
  })[];
  readonly vaults: readonly (Named & {
    readonly key: string;
    readonly points: readonly string[];
    readonly min: number;
    readonly max: number;
    readonly locked: boolean;
  })[];
  readonly plans: readonly (Named & {
    readonly vault: string;
    readonly copy: string;
    readonly role: string;
    readonly keep: number;
  })[];
  readonly jobs: readonly Job[];
  readonly restores: readonly Job[];
  readonly denials: readonly (Placed & {
    readonly service: string;
    readonly operation: string;
    readonly when?: Readonly<Record<string, unknown>>;
    readonly whenKey?: string;
    readonly code: string;
  })[];
}
