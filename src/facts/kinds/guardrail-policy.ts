import type { FactKind } from '../fact-kind.ts';
import { readPolicy } from '../read-policy.ts';

/** An organisation policy (SCP, RCP and others), its text and what it is attached to. */
export const guardrailPolicy: FactKind = {
  kind: 'guardrail-policy',
  label: { ja: '組織ポリシー（SCP・RCP 等）', en: 'Organisation policy (SCP, RCP, …)' },
  service: 'organizations',
  scope: 'account',
  configType: 'AWS::Organizations::Policy',
  list: { service: 'organizations', operation: 'ListPolicies', each: 'Policies', id: 'Arn' },
  attributes: {
    policyId: { path: 'Id' },
    name: { path: 'Name' },
    type: { path: 'Type' },
    isAwsManaged: { path: 'AwsManaged' },
    statements: {
      ask: { service: 'organizations', operation: 'DescribePolicy', input: { PolicyId: 'Id' } },
      path: 'Policy.Content',
      as: readPolicy,
    },
    targets: {
      ask: { service: 'organizations', operation: 'ListTargetsForPolicy', input: { PolicyId: 'Id' } },
      path: 'Targets',
      all: true,
    },
  },
};
