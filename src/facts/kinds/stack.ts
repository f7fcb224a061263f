import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';

/** A CloudFormation stack and its last drift check. */
export const stack: FactKind = {
  kind: 'stack',
  label: { ja: 'CloudFormation スタック', en: 'CloudFormation stack' },
  service: 'cloudformation',
  scope: 'region',
  configType: 'AWS::CloudFormation::Stack',
  list: { service: 'cloudformation', operation: 'DescribeStacks', each: 'Stacks', id: 'StackId' },
  attributes: {
    name: { path: 'StackName' },
    status: { path: 'StackStatus' },
    created: { path: 'CreationTime', as: readInstant },
    updated: { path: 'LastUpdatedTime', as: readInstant },
    roleArn: { path: 'RoleARN' },
    terminationProtection: { path: 'EnableTerminationProtection' },
    driftStatus: { path: 'DriftInformation.StackDriftStatus' },
    driftCheckedAt: { path: 'DriftInformation.LastCheckTimestamp', as: readInstant },
  },
};
