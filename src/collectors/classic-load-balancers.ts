import type { Collector } from './collector.ts';

/** Load balancers of the first generation: listeners, access log and the TLS policies in use. */
export const classicLoadBalancers: Collector = {
  item: 'EV-NET-20',
  service: 'elb',
  operations: [
    {
      operation: 'DescribeLoadBalancers',
      scope: 'region',
      paging: { request: 'Marker', response: 'NextMarker', size: { PageSize: 400 } },
      count: 'LoadBalancerDescriptions',
      iamActions: ['elasticloadbalancing:DescribeLoadBalancers'],
    },
    {
      operation: 'DescribeLoadBalancerAttributes',
      scope: 'region',
      parent: {
        operation: 'DescribeLoadBalancers',
        each: 'LoadBalancerDescriptions',
        bind: { LoadBalancerName: 'LoadBalancerName' },
      },
      iamActions: ['elasticloadbalancing:DescribeLoadBalancerAttributes'],
    },
    {
      operation: 'DescribeLoadBalancerPolicies',
      scope: 'region',
      parent: {
        operation: 'DescribeLoadBalancers',
        each: 'LoadBalancerDescriptions',
        bind: { LoadBalancerName: 'LoadBalancerName' },
      },
      count: 'PolicyDescriptions',
      iamActions: ['elasticloadbalancing:DescribeLoadBalancerPolicies'],
    },
  ],
};
