/** What stands in one place: `本番/東京`, or `本番` for what belongs to the account. */
export interface Placed {
  readonly in: string;
}

interface Named extends Placed {
  readonly name: string;
}

export interface SampleAccount {
  readonly name: string;
  readonly id: string;
  readonly alias: string;
  readonly email: string;
  readonly joined: string;
  readonly outside?: boolean;
  readonly s3Block?: readonly string[];
  readonly contacts?: readonly string[];
  readonly passwordPolicy?: { readonly length: number; readonly reuse: number; readonly maxAge: number };
}

export interface SampleUser extends Named {
  readonly groups: readonly string[];
  readonly created: string;
  readonly password?: { readonly changed: string; readonly used: string };
  readonly keys?: readonly { readonly created: string; readonly used: string; readonly service: string }[];
}

export interface SampleRole extends Named {
  readonly path?: string;
  readonly trust: {
    readonly service?: string;
    readonly account?: string;
    readonly arn?: string;
    readonly saml?: string;
    readonly externalId?: string;
  };
  readonly managed?: readonly string[];
  readonly own?: readonly string[];
  readonly used: string;
  readonly created: string;
  readonly profile?: boolean;
}

export interface SampleSubnet {
  readonly name: string;
  readonly cidr: string;
  readonly az: string;
  readonly tier: string;
  readonly internet?: boolean;
}

export interface SampleVpc extends Named {
  readonly cidr: string;
  readonly flowLog: string;
  readonly dhcp: string;
  readonly subnets: readonly SampleSubnet[];
}

export interface SampleBalancer extends Named {
  readonly scheme: string;
  readonly vpc: string;
  readonly groups: readonly string[];
  readonly subnets: readonly string[];
  readonly logs: string;
  readonly target: string;
  readonly listeners: readonly {
    readonly port: number;
    readonly protocol: string;
    readonly policy?: string;
    readonly cert?: string;
    readonly redirect?: boolean;
  }[];
  readonly acl?: string;
}

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

export interface SampleKey extends Placed {
  readonly alias: string;
  readonly note: string;
  readonly rotation?: boolean;
  readonly created: string;
  readonly aws?: boolean;
  readonly users?: readonly string[];
}

interface Job extends Placed {
  readonly resource: string;
  readonly started: string;
  readonly ended: string;
}

interface OrganizationPolicy {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly type: string;
  readonly aws?: boolean;
  readonly targets: readonly string[];
  readonly content: unknown;
}

/** The fictional company as its description files tell it: every list a person can read, nothing of AWS's answers. */
export interface Company {
  readonly organization: {
    readonly id: string;
    readonly root: string;
    readonly management: string;
    readonly serviceAccess: readonly string[];
    readonly rootFeatures: readonly string[];
    readonly units: readonly { readonly id: string; readonly name: string; readonly accounts: readonly string[] }[];
    readonly policies: readonly OrganizationPolicy[];
  };
  readonly regions: Readonly<Record<string, string>>;
  readonly accounts: readonly SampleAccount[];
  readonly users: readonly SampleUser[];
  readonly groups: readonly (Named & {
    readonly managed?: readonly string[];
    readonly own?: readonly string[];
    readonly created: string;
  })[];
  readonly roles: readonly SampleRole[];
  readonly policies: readonly (Named & { readonly statements: readonly unknown[] })[];
  readonly managedPolicies: Readonly<Record<string, readonly unknown[]>>;
  readonly sso: {
    readonly instance: { readonly id: string; readonly store: string; readonly name: string; readonly created: string };
    readonly users: readonly {
      readonly id: string;
      readonly user: string;
      readonly family: string;
      readonly given: string;
      readonly email: string;
    }[];
    readonly groups: readonly { readonly id: string; readonly name: string; readonly members: readonly string[] }[];
    readonly permissionSets: readonly {
      readonly id: string;
      readonly name: string;
      readonly session: string;
      readonly managed: readonly string[];
      readonly created: string;
    }[];
    readonly assignments: readonly { readonly set: string; readonly account: string; readonly group: string }[];
  };
  readonly vpcs: readonly SampleVpc[];
  readonly dhcpOptions: readonly (Named & { readonly ntp: readonly string[] })[];
  readonly securityGroups: readonly (Named & {
    readonly vpc: string;
    readonly note: string;
    readonly ingress: readonly string[];
  })[];
  readonly peerings: readonly (Named & { readonly from: string; readonly to: string })[];
  readonly endpoints: readonly (Named & {
    readonly vpc: string;
    readonly service: string;
    readonly type: string;
    readonly open?: boolean;
    readonly actions?: readonly string[];
  })[];
  readonly transitGateways: readonly (Named & { readonly autoAccept: string })[];
  readonly vpns: readonly (Named & {
    readonly customer: string;
    readonly asn: number;
    readonly tunnels: readonly string[];
    readonly cidr: string;
  })[];
  readonly loadBalancers: readonly SampleBalancer[];
  readonly webAcls: readonly (Named & { readonly scope: string; readonly log: string })[];
  readonly distributions: readonly (Placed & {
    readonly id: string;
    readonly domain: string;
    readonly alias: string;
    readonly bucket: string;
    readonly acl: string;
    readonly cert: string;
  })[];
  readonly buckets: readonly (Named & {
    readonly created: string;
    readonly tls?: boolean;
    readonly locked?: boolean;
    readonly sse?: string;
    readonly dataClass?: string;
  })[];
  readonly databases: readonly (Named & {
    readonly version: string;
    readonly class: string;
    readonly multiAz: boolean;
    readonly created: string;
  })[];
  readonly clusters: readonly (Named & {
    readonly version: string;
    readonly members: readonly string[];
    readonly created: string;
  })[];
  readonly databaseVpc: Readonly<Record<string, string>>;
  readonly databaseSnapshots: readonly (Named & { readonly database: string; readonly created: string })[];
  readonly tables: readonly (Named & { readonly pitr: boolean; readonly created: string })[];
  readonly caches: readonly (Named & { readonly node: string; readonly created: string })[];
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
