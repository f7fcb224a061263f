import type { Named, Placed } from './placed.ts';

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
  /** Lines of the default ACL before those every VPC has. */
  readonly aclRules?: readonly string[];
}

/** A route table beside what every one has; `propagating` is the VPN whose gateway writes its routes. */
export interface SampleRouteTable extends Named {
  readonly vpc: string;
  readonly main?: boolean;
  readonly subnets?: readonly string[];
  readonly routes: readonly string[];
  readonly propagating?: string;
}

export interface SampleBalancer extends Named {
  readonly scheme: string;
  readonly vpc: string;
  readonly groups: readonly string[];
  readonly subnets: readonly string[];
  readonly logs: string;
  readonly target: string;
  /** The container service that gets `/report`. */
  readonly service?: string;
  readonly publicAddresses?: readonly string[];
  readonly listeners: readonly {
    readonly port: number;
    readonly protocol: string;
    readonly policy?: string;
    readonly cert?: string;
    readonly redirect?: boolean;
  }[];
  readonly acl?: string;
}

/** Networks and what stands at their doors. */
export interface CompanyNetwork {
  readonly vpcs: readonly SampleVpc[];
  readonly dhcpOptions: readonly (Named & { readonly ntp: readonly string[] })[];
  readonly securityGroups: readonly (Named & {
    readonly vpc: string;
    readonly note: string;
    readonly ingress: readonly string[];
    readonly egress?: readonly string[];
  })[];
  readonly routeTables: readonly SampleRouteTable[];
  readonly natGateways: readonly (Named & { readonly subnet: string; readonly publicAddress: string })[];
  readonly acls: readonly (Named & {
    readonly vpc: string;
    readonly subnets: readonly string[];
    readonly ingress: readonly string[];
    readonly egress: readonly string[];
  })[];
  readonly prefixLists: readonly (Named & {
    readonly id?: string;
    readonly own?: boolean;
    readonly entries: readonly string[];
  })[];
  readonly publicAccessBlocks: readonly (Placed & { readonly mode: string })[];
  readonly peerings: readonly (Named & { readonly from: string; readonly to: string })[];
  readonly endpoints: readonly (Named & {
    readonly vpc: string;
    readonly service: string;
    readonly type: string;
    readonly open?: boolean;
    readonly actions?: readonly string[];
  })[];
  readonly transitGateways: readonly (Named & { readonly autoAccept: string })[];
  readonly transitAttachments: readonly (Named & {
    readonly gateway: string;
    readonly owner: string;
    readonly vpc: string;
    readonly subnets: readonly string[];
    readonly table: string;
  })[];
  readonly transitTables: readonly (Named & {
    readonly gateway: string;
    readonly propagates: readonly string[];
    readonly blackholes: readonly string[];
  })[];
  readonly vpns: readonly (Named & {
    readonly customer: string;
    readonly asn: number;
    readonly tunnels: readonly string[];
    readonly vpc: string;
    readonly routes: readonly string[];
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
}
