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

/** Networks and what stands at their doors. */
export interface CompanyNetwork {
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
}
