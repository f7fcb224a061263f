import type { Named, Placed } from './placed.ts';

export interface SampleKey extends Placed {
  readonly alias: string;
  readonly note: string;
  readonly rotation?: boolean;
  readonly created: string;
  readonly aws?: boolean;
  readonly users?: readonly string[];
}

/** Where data lies and what works on it. */
export interface CompanyData {
  readonly buckets: readonly (Named & {
    readonly created: string;
    readonly tls?: boolean;
    readonly locked?: boolean;
    readonly sse?: string;
    /** The account whose key encrypts it, where it is not its own. */
    readonly keyOf?: string;
    readonly dataClass?: string;
  })[];
  readonly databases: readonly (Named & {
    readonly version: string;
    readonly class: string;
    readonly group: string;
    readonly multiAz: boolean;
    readonly created: string;
  })[];
  readonly clusters: readonly (Named & {
    readonly version: string;
    readonly members: readonly string[];
    readonly group: string;
    readonly created: string;
  })[];
  readonly databaseVpc: Readonly<Record<string, string>>;
  readonly databaseSnapshots: readonly (Named & { readonly database: string; readonly created: string })[];
  readonly tables: readonly (Named & { readonly pitr: boolean; readonly created: string })[];
  readonly caches: readonly (Named & {
    readonly node: string;
    readonly subnet: string;
    readonly group: string;
    readonly created: string;
  })[];
  readonly queues: readonly Named[];
  readonly topics: readonly (Named & {
    readonly subscribers: readonly { readonly to: string; readonly confirmed: boolean }[];
  })[];
  readonly functions: readonly (Named & {
    readonly runtime: string;
    readonly role: string;
    readonly variables: readonly string[];
    readonly modified: string;
    readonly url?: string;
    readonly subnets?: readonly string[];
    readonly groups?: readonly string[];
  })[];
  readonly secrets: readonly (Named & {
    readonly rotated: string;
    readonly accessed: string;
    readonly created: string;
  })[];
  readonly userPools: readonly (Named & { readonly id: string; readonly created: string; readonly client: string })[];
  readonly scaling: readonly (Placed & { readonly table: string; readonly min: number; readonly max: number })[];
  readonly quotas: Readonly<
    Record<string, readonly { readonly code: string; readonly name: string; readonly value: number }[]>
  >;
  readonly instances: readonly (Named & {
    readonly type: string;
    readonly subnet: string;
    readonly groups: readonly string[];
    readonly role: string;
    readonly launched: string;
    readonly imds?: string;
    readonly publicAddress?: string;
  })[];
  readonly diskSnapshots: readonly (Named & { readonly volumeOf: string; readonly started: string })[];
  readonly images: readonly (Named & { readonly created: string })[];
  readonly scalingGroups: readonly (Named & {
    readonly min: number;
    readonly max: number;
    readonly desired: number;
    readonly subnets: readonly string[];
  })[];
  readonly keys: readonly SampleKey[];
  readonly certificates: readonly (Placed & { readonly domain: string; readonly expires: string })[];
}
