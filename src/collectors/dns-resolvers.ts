import type { Collector } from './collector.ts';

/** Name resolution of the VPCs: endpoints, forwarding rules, query logs and the VPCs they cover, DNS firewall. */
export const dnsResolvers: Collector = {
  item: 'EV-NET-23',
  service: 'route53resolver',
  operations: [
    {
      operation: 'ListResolverEndpoints',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'ResolverEndpoints',
      iamActions: ['route53resolver:ListResolverEndpoints'],
    },
    {
      operation: 'ListResolverRules',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'ResolverRules',
      iamActions: ['route53resolver:ListResolverRules'],
    },
    {
      operation: 'ListResolverQueryLogConfigs',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'ResolverQueryLogConfigs',
      iamActions: ['route53resolver:ListResolverQueryLogConfigs'],
    },
    {
      operation: 'ListResolverQueryLogConfigAssociations',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'ResolverQueryLogConfigAssociations',
      iamActions: ['route53resolver:ListResolverQueryLogConfigAssociations'],
    },
    {
      operation: 'ListFirewallRuleGroupAssociations',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'FirewallRuleGroupAssociations',
      iamActions: ['route53resolver:ListFirewallRuleGroupAssociations'],
    },
  ],
};
