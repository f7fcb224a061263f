import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';

/** Web ACLs of AWS WAF that stand in front of CloudFront; what they protect stands in the distributions. */
export const cloudfrontWebAcl: FactKind = {
  kind: 'cloudfront-web-acl',
  label: { ja: 'CloudFront用Web ACL（WAF）', en: 'CloudFront web ACL (WAF)' },
  service: 'wafv2',
  scope: 'account',
  configType: 'AWS::WAFv2::WebACL',
  list: {
    service: 'wafv2',
    operation: 'ListWebACLs',
    each: 'WebACLs',
    where: (acl) => String(readMember(acl, 'ARN')).includes(':global/'),
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
  },
};
