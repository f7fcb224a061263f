import type { FactKind } from '../fact-kind.ts';
import { readNameTag } from '../read-name-tag.ts';

/** Endpoint services (PrivateLink): what this account offers to others' networks, and to whom. */
export const endpointService: FactKind = {
  kind: 'endpoint-service',
  label: { ja: 'VPCエンドポイントサービス', en: 'VPC endpoint service' },
  service: 'ec2',
  scope: 'region',
  list: {
    service: 'ec2',
    operation: 'DescribeVpcEndpointServiceConfigurations',
    each: 'ServiceConfigurations',
    id: 'ServiceId',
  },
  attributes: {
    name: { path: 'Tags', as: readNameTag },
    tagList: { path: 'Tags' },
    serviceName: { path: 'ServiceName' },
    state: { path: 'ServiceState' },
    acceptanceRequired: { path: 'AcceptanceRequired' },
    networkBalancers: { path: 'NetworkLoadBalancerArns' },
    gatewayBalancers: { path: 'GatewayLoadBalancerArns' },
    principalLines: {
      ask: { service: 'ec2', operation: 'DescribeVpcEndpointServicePermissions', input: { ServiceId: 'ServiceId' } },
      path: 'AllowedPrincipals',
      all: true,
    },
  },
};
