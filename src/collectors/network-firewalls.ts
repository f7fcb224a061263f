import type { Collector } from './collector.ts';

/** Managed network firewalls: where they stand, their policy, rule groups and logs. */
export const networkFirewalls: Collector = {
  item: 'EV-NET-17',
  service: 'network-firewall',
  operations: [
    {
      operation: 'ListFirewalls',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Firewalls',
      iamActions: ['network-firewall:ListFirewalls'],
    },
    {
      operation: 'DescribeFirewall',
      scope: 'region',
      parent: { operation: 'ListFirewalls', each: 'Firewalls', bind: { FirewallArn: 'FirewallArn' } },
      iamActions: ['network-firewall:DescribeFirewall'],
    },
    {
      operation: 'DescribeFirewallPolicy',
      scope: 'region',
      parent: { operation: 'DescribeFirewall', each: '$', bind: { FirewallPolicyArn: 'Firewall.FirewallPolicyArn' } },
      iamActions: ['network-firewall:DescribeFirewallPolicy'],
    },
    {
      operation: 'DescribeRuleGroup',
      scope: 'region',
      parent: {
        operation: 'DescribeFirewallPolicy',
        each: 'FirewallPolicy.StatelessRuleGroupReferences',
        bind: { RuleGroupArn: 'ResourceArn' },
      },
      iamActions: ['network-firewall:DescribeRuleGroup'],
    },
    {
      operation: 'DescribeRuleGroup',
      scope: 'region',
      parent: {
        operation: 'DescribeFirewallPolicy',
        each: 'FirewallPolicy.StatefulRuleGroupReferences',
        bind: { RuleGroupArn: 'ResourceArn' },
      },
      iamActions: ['network-firewall:DescribeRuleGroup'],
    },
    {
      operation: 'DescribeLoggingConfiguration',
      scope: 'region',
      parent: { operation: 'ListFirewalls', each: 'Firewalls', bind: { FirewallArn: 'FirewallArn' } },
      iamActions: ['network-firewall:DescribeLoggingConfiguration'],
    },
  ],
};
