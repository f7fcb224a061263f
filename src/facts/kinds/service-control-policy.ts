import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readTexts } from '../read-texts.ts';

/** A service control policy: what the principals of its accounts can do at most. Other policy types that were refused do not close its list. */
export const serviceControlPolicy: FactKind = {
  kind: 'service-control-policy',
  label: { ja: 'サービスコントロールポリシー（SCP）', en: 'Service control policy (SCP)' },
  service: 'organizations',
  scope: 'account',
  list: {
    service: 'organizations',
    operation: 'ListPolicies',
    each: 'Policies',
    input: { Filter: 'SERVICE_CONTROL_POLICY' },
    where: (policy) => readMember(policy, 'Type') === 'SERVICE_CONTROL_POLICY',
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
