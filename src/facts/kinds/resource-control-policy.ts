import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readTexts } from '../read-texts.ts';

/** A resource control policy: what can be done to the resources of its accounts at most. Other policy types that were refused do not close its list. */
export const resourceControlPolicy: FactKind = {
  kind: 'resource-control-policy',
  label: { ja: 'リソースコントロールポリシー（RCP）', en: 'Resource control policy (RCP)' },
  service: 'organizations',
  scope: 'account',
  list: {
    service: 'organizations',
    operation: 'ListPolicies',
    each: 'Policies',
    input: { Filter: 'RESOURCE_CONTROL_POLICY' },
    where: (policy) => readMember(policy, 'Type') === 'RESOURCE_CONTROL_POLICY',
    id: 'Arn',
  },
  attributes: {
    policyId: { path: 'Id' },
    name: { path: 'Name' },
    policyDocument: {
      ask: { service: 'organizations', operation: 'DescribePolicy', input: { PolicyId: 'Id' } },
      path: 'Policy.Content',
    },
    targets: {
      ask: { service: 'organizations', operation: 'ListTargetsForPolicy', input: { PolicyId: 'Id' } },
      path: 'Targets',
      all: true,
      as: (targets: unknown) => readTexts({ targets }, 'targets[].TargetId'),
    },
  },
};
