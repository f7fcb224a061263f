import type { SignedService } from './signed-service.ts';

/** DNS resolver: endpoints, rules, query logs, DNS firewall. */
export const route53resolver: SignedService = {
  id: 'Route53Resolver',
  signingName: 'route53resolver',
  host: 'route53resolver.{region}.{suffix}',
  protocol: 'json-1.1',
  target: 'Route53Resolver',
  operations: {
    ListResolverEndpoints: {
      body: ['MaxResults', 'NextToken', 'Filters'],
      output: {
        NextToken: 'text',
        MaxResults: 'number',
        ResolverEndpoints: [
          {
            Id: 'text',
            CreatorRequestId: 'text',
            Arn: 'text',
            Name: 'text',
            SecurityGroupIds: ['text'],
            Direction: 'text',
            IpAddressCount: 'number',
            HostVPCId: 'text',
            Status: 'text',
            StatusMessage: 'text',
            CreationTime: 'text',
            ModificationTime: 'text',
            OutpostArn: 'text',
            PreferredInstanceType: 'text',
            ResolverEndpointType: 'text',
            Protocols: ['text'],
            RniEnhancedMetricsEnabled: 'flag',
            TargetNameServerMetricsEnabled: 'flag',
            Dns64Enabled: 'flag',
            Ipv6InternetAccessEnabled: 'flag',
          },
        ],
      },
    },
    ListResolverRules: {
      body: ['MaxResults', 'NextToken', 'Filters'],
      output: {
        NextToken: 'text',
        MaxResults: 'number',
        ResolverRules: [
          {
            Id: 'text',
            CreatorRequestId: 'text',
            Arn: 'text',
            DomainName: 'text',
            Status: 'text',
            StatusMessage: 'text',
            RuleType: 'text',
            Name: 'text',
            TargetIps: [{ Ip: 'text', Port: 'number', Ipv6: 'text', Protocol: 'text', ServerNameIndication: 'text' }],
            ResolverEndpointId: 'text',
            OwnerId: 'text',
            ShareStatus: 'text',
            CreationTime: 'text',
            ModificationTime: 'text',
            DelegationRecord: 'text',
          },
        ],
      },
    },
    ListResolverQueryLogConfigs: {
      body: ['MaxResults', 'NextToken', 'Filters', 'SortBy', 'SortOrder'],
      output: {
        NextToken: 'text',
        TotalCount: 'number',
        TotalFilteredCount: 'number',
        ResolverQueryLogConfigs: [
          {
            Id: 'text',
            OwnerId: 'text',
            Status: 'text',
            ShareStatus: 'text',
            AssociationCount: 'number',
            Arn: 'text',
            Name: 'text',
            DestinationArn: 'text',
            CreatorRequestId: 'text',
            CreationTime: 'text',
          },
        ],
      },
    },
    ListResolverQueryLogConfigAssociations: {
      body: ['MaxResults', 'NextToken', 'Filters', 'SortBy', 'SortOrder'],
      output: {
        NextToken: 'text',
        TotalCount: 'number',
        TotalFilteredCount: 'number',
        ResolverQueryLogConfigAssociations: [
          {
            Id: 'text',
            ResolverQueryLogConfigId: 'text',
            ResourceId: 'text',
            Status: 'text',
            Error: 'text',
            ErrorMessage: 'text',
            CreationTime: 'text',
          },
        ],
      },
    },
    ListFirewallRuleGroupAssociations: {
      body: ['FirewallRuleGroupId', 'VpcId', 'Priority', 'Status', 'MaxResults', 'NextToken'],
      output: {
        NextToken: 'text',
        FirewallRuleGroupAssociations: [
          {
            Id: 'text',
            Arn: 'text',
            FirewallRuleGroupId: 'text',
            VpcId: 'text',
            Name: 'text',
            Priority: 'number',
            MutationProtection: 'text',
            ManagedOwnerName: 'text',
            Status: 'text',
            StatusMessage: 'text',
            CreatorRequestId: 'text',
            CreationTime: 'text',
            ModificationTime: 'text',
          },
        ],
      },
    },
  },
};
