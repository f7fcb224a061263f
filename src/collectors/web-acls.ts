import type { Collector } from './collector.ts';

const resourceTypes = [
  'APPLICATION_LOAD_BALANCER',
  'API_GATEWAY',
  'APPSYNC',
  'COGNITO_USER_POOL',
  'APP_RUNNER_SERVICE',
  'VERIFIED_ACCESS_INSTANCE',
] as const;

/**
 * Web application firewalls: rules, what they protect and where they log, per region and once for CloudFront.
 * What a CloudFront ACL protects stands in the distributions (WebACLId); only Amplify applications are asked here.
 */
export const webAcls: Collector = {
  item: 'EV-NET-18',
  service: 'wafv2',
  operations: [
    {
      operation: 'ListWebACLs',
      scope: 'region',
      inputs: [{ Scope: 'REGIONAL' }],
      paging: { request: 'NextMarker', response: 'NextMarker', size: { Limit: 100 } },
      count: 'WebACLs',
      iamActions: ['wafv2:ListWebACLs'],
    },
    {
      operation: 'ListWebACLs',
      scope: 'account',
      home: 'us-east-1',
      inputs: [{ Scope: 'CLOUDFRONT' }],
      paging: { request: 'NextMarker', response: 'NextMarker', size: { Limit: 100 } },
      count: 'WebACLs',
      iamActions: ['wafv2:ListWebACLs'],
    },
    {
      operation: 'GetWebACL',
      scope: 'region',
      parent: { operation: 'ListWebACLs', each: 'WebACLs', bind: { Name: 'Name', Id: 'Id', Scope: '^Scope' } },
      iamActions: ['wafv2:GetWebACL'],
    },
    {
      operation: 'GetWebACL',
      scope: 'account',
      home: 'us-east-1',
      parent: { operation: 'ListWebACLs', each: 'WebACLs', bind: { Name: 'Name', Id: 'Id', Scope: '^Scope' } },
      iamActions: ['wafv2:GetWebACL'],
    },
    {
      operation: 'ListResourcesForWebACL',
      scope: 'region',
      parent: { operation: 'ListWebACLs', each: 'WebACLs', bind: { WebACLArn: 'ARN' } },
      // Without a type the call answers for load balancers only (API reference).
      inputs: resourceTypes.map((ResourceType) => ({ ResourceType })),
      count: 'ResourceArns',
      iamActions: [
        'wafv2:ListResourcesForWebACL',
        'appsync:ListResourcesForWebACL',
        'cognito-idp:ListResourcesForWebACL',
        'apprunner:ListAssociatedServicesForWebAcl',
        'ec2:DescribeVerifiedAccessInstanceWebAclAssociations',
      ],
    },
    {
      operation: 'ListResourcesForWebACL',
      scope: 'account',
      home: 'us-east-1',
      parent: { operation: 'ListWebACLs', each: 'WebACLs', bind: { WebACLArn: 'ARN' } },
      inputs: [{ ResourceType: 'AMPLIFY' }],
      count: 'ResourceArns',
      iamActions: ['wafv2:ListResourcesForWebACL', 'amplify:ListResourcesForWebACL'],
    },
    {
      operation: 'GetLoggingConfiguration',
      scope: 'region',
      parent: { operation: 'ListWebACLs', each: 'WebACLs', bind: { ResourceArn: 'ARN' } },
      // WAF answers so for an ACL that has no logging; the ACL itself was listed a moment before.
      absent: ['WAFNonexistentItemException'],
      iamActions: ['wafv2:GetLoggingConfiguration'],
    },
    {
      operation: 'GetLoggingConfiguration',
      scope: 'account',
      home: 'us-east-1',
      parent: { operation: 'ListWebACLs', each: 'WebACLs', bind: { ResourceArn: 'ARN' } },
      // As in a region: no logging on this ACL.
      absent: ['WAFNonexistentItemException'],
      iamActions: ['wafv2:GetLoggingConfiguration'],
    },
  ],
};
