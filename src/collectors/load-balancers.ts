import type { Collector } from './collector.ts';

/** Load balancers: listeners with their TLS policies, routing rules, target groups and health, and settings. */
export const loadBalancers: Collector = {
  item: 'EV-NET-19',
  service: 'elbv2',
  operations: [
    {
      operation: 'DescribeLoadBalancers',
      scope: 'region',
      paging: { request: 'Marker', response: 'NextMarker', size: { PageSize: 400 } },
      count: 'LoadBalancers',
      iamActions: ['elasticloadbalancing:DescribeLoadBalancers'],
    },
    {
      operation: 'DescribeListeners',
      scope: 'region',
      parent: {
        operation: 'DescribeLoadBalancers',
        each: 'LoadBalancers',
        bind: { LoadBalancerArn: 'LoadBalancerArn' },
      },
      paging: { request: 'Marker', response: 'NextMarker', size: { PageSize: 400 } },
      count: 'Listeners',
      iamActions: ['elasticloadbalancing:DescribeListeners'],
      redact: [
        { path: 'Listeners[].DefaultActions[].AuthenticateOidcConfig.ClientSecret', rule: 'R1' },
        { path: 'Listeners[].DefaultActions[].AuthenticateOidcConfig.AuthenticationRequestExtraParams.*', rule: 'R2' },
        {
          path: 'Listeners[].DefaultActions[].AuthenticateCognitoConfig.AuthenticationRequestExtraParams.*',
          rule: 'R2',
        },
      ],
    },
    {
      operation: 'DescribeRules',
      scope: 'region',
      parent: {
        operation: 'DescribeListeners',
        each: 'Listeners',
        bind: { ListenerArn: 'ListenerArn' },
        // Listeners of gateway load balancers have no rules and answer ListenerNotFound.
        where: { Protocol: ['HTTP', 'HTTPS', 'TCP', 'TLS', 'UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC'] },
      },
      paging: { request: 'Marker', response: 'NextMarker', size: { PageSize: 400 } },
      count: 'Rules',
      iamActions: ['elasticloadbalancing:DescribeRules'],
      redact: [
        { path: 'Rules[].Actions[].AuthenticateOidcConfig.ClientSecret', rule: 'R1' },
        { path: 'Rules[].Actions[].AuthenticateOidcConfig.AuthenticationRequestExtraParams.*', rule: 'R2' },
        { path: 'Rules[].Actions[].AuthenticateCognitoConfig.AuthenticationRequestExtraParams.*', rule: 'R2' },
      ],
    },
    {
      operation: 'DescribeTargetGroups',
      scope: 'region',
      paging: { request: 'Marker', response: 'NextMarker', size: { PageSize: 400 } },
      count: 'TargetGroups',
      iamActions: ['elasticloadbalancing:DescribeTargetGroups'],
    },
    {
      operation: 'DescribeTargetHealth',
      scope: 'region',
      parent: { operation: 'DescribeTargetGroups', each: 'TargetGroups', bind: { TargetGroupArn: 'TargetGroupArn' } },
      count: 'TargetHealthDescriptions',
      iamActions: ['elasticloadbalancing:DescribeTargetHealth'],
    },
    {
      // Whether targets see the client's own address decides which rules of theirs apply.
      operation: 'DescribeTargetGroupAttributes',
      scope: 'region',
      parent: { operation: 'DescribeTargetGroups', each: 'TargetGroups', bind: { TargetGroupArn: 'TargetGroupArn' } },
      count: 'Attributes',
      iamActions: ['elasticloadbalancing:DescribeTargetGroupAttributes'],
    },
    {
      operation: 'DescribeLoadBalancerAttributes',
      scope: 'region',
      parent: {
        operation: 'DescribeLoadBalancers',
        each: 'LoadBalancers',
        bind: { LoadBalancerArn: 'LoadBalancerArn' },
      },
      count: 'Attributes',
      iamActions: ['elasticloadbalancing:DescribeLoadBalancerAttributes'],
    },
  ],
};
