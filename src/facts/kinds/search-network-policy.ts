import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';

/** Network policies of OpenSearch Serverless: which collections and dashboards they open to every network. */
export const searchNetworkPolicy: FactKind = {
  kind: 'search-network-policy',
  label: { ja: 'OpenSearch Serverlessのネットワークポリシー', en: 'OpenSearch Serverless network policy' },
  service: 'opensearchserverless',
  scope: 'region',
  list: {
    service: 'opensearchserverless',
    operation: 'ListSecurityPolicies',
    each: 'securityPolicySummaries',
    where: (policy) => readMember(policy, 'type') === 'network',
    id: 'name',
  },
  attributes: {
    publicResources: {
      ask: {
        service: 'opensearchserverless',
        operation: 'GetSecurityPolicy',
        input: { type: 'type', name: 'name' },
      },
      path: 'securityPolicyDetail.policy',
      as: readPublicResources,
    },
  },
};

/** A policy that is no list of rules is told as `unreadable`: it must never look like one that opens nothing. */
function readPublicResources(policy: unknown): readonly string[] | 'unreadable' {
  if (!Array.isArray(policy)) return 'unreadable';
  return policy
    .filter((rule) => readMember(rule, 'AllowFromPublic') === true)
    .flatMap((rule) => {
      const resources = readMember(rule, 'Rules[].Resource[]');
      return Array.isArray(resources) && resources.length > 0 ? resources.map(String) : ['*'];
    });
}
