import type { FactKind } from './fact-kind.ts';
import { readMember } from './read-member.ts';
import { readTexts } from './read-texts.ts';

/** A policy type of AWS Organizations that limits what can be done at most. Other policy types that were refused do not close its list. */
export function controlPolicyKind(
  type: 'SERVICE_CONTROL_POLICY' | 'RESOURCE_CONTROL_POLICY',
  { kind, label }: Pick<FactKind, 'kind' | 'label'>,
): FactKind {
  return {
    kind,
    label,
    service: 'organizations',
    scope: 'account',
    list: {
      service: 'organizations',
      operation: 'ListPolicies',
      each: 'Policies',
      input: { Filter: type },
      where: (policy) => readMember(policy, 'Type') === type,
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
}
