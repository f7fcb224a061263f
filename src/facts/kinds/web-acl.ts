import type { AskedAttribute, FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';

function protects(type: string): AskedAttribute {
  return {
    ask: {
      service: 'wafv2',
      operation: 'ListResourcesForWebACL',
      input: { WebACLArn: 'ARN', ResourceType: `=${type}` },
    },
    path: 'ResourceArns',
  };
}

/** Regional web ACLs of AWS WAF: what they block, whether they log and what they protect. */
export const webAcl: FactKind = {
  kind: 'web-acl',
  label: { ja: 'Web ACL（WAF）', en: 'Web ACL (WAF)' },
  service: 'wafv2',
  scope: 'region',
  configType: 'AWS::WAFv2::WebACL',
  list: {
    service: 'wafv2',
    operation: 'ListWebACLs',
    each: 'WebACLs',
    // The list of CloudFront's ACLs is asked once per account and belongs to another kind.
    where: (acl) => String(readMember(acl, 'ARN')).includes(':regional/'),
    id: 'ARN',
  },
  attributes: {
    name: { path: 'Name' },
    ruleCount: {
      ask: { service: 'wafv2', operation: 'GetWebACL', input: { Id: 'Id' } },
      path: 'WebACL.Rules',
      as: (rules: unknown) => (Array.isArray(rules) ? rules.length : undefined),
    },
    logDestinations: {
      ask: { service: 'wafv2', operation: 'GetLoggingConfiguration', input: { ResourceArn: 'ARN' } },
      path: 'LoggingConfiguration.LogDestinationConfigs',
    },
    loadBalancers: protects('APPLICATION_LOAD_BALANCER'),
    apiStages: protects('API_GATEWAY'),
    userPools: protects('COGNITO_USER_POOL'),
  },
};
