import type { Named, Placed } from './placed.ts';

interface SampleZone extends Named {
  readonly id: string;
  readonly private?: boolean;
  readonly log?: string;
  readonly records: readonly {
    readonly name: string;
    readonly alias?: string;
    readonly canonical?: string;
    readonly text?: string;
  }[];
}

/** Containers and what stands around them: sessions of operators, names, shared files, budgets. */
export interface CompanyContainers {
  readonly containerClusters: readonly (Named & { readonly log: string })[];
  readonly containerServices: readonly (Named & {
    readonly cluster: string;
    readonly subnets: readonly string[];
    readonly groups: readonly string[];
    readonly exec: boolean;
    readonly image: string;
    readonly created: string;
    readonly publicAddresses?: readonly string[];
  })[];
  readonly imageRepositories: readonly (Named & {
    readonly images: readonly string[];
    readonly created: string;
    readonly mutable?: boolean;
  })[];
  readonly kubernetesClusters: readonly (Named & {
    readonly version: string;
    readonly key: string;
    readonly subnets: readonly string[];
    readonly created: string;
  })[];
  readonly kubernetesVersions: readonly {
    readonly version: string;
    readonly status: string;
    readonly standardUntil: string;
    readonly extendedUntil: string;
  }[];
  readonly sessionLogs: readonly (Placed & { readonly log: string })[];
  readonly sessions: readonly (Placed & {
    readonly server: string;
    readonly by: string;
    readonly from: string;
    readonly to: string;
  })[];
  readonly hostedZones: readonly SampleZone[];
  readonly fileSystems: readonly (Named & {
    readonly key: string;
    readonly subnets: readonly string[];
    readonly group: string;
    readonly created: string;
  })[];
  readonly budgets: readonly (Named & { readonly amount: string; readonly alarmAt: number })[];
}
