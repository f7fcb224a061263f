import type { Attribute, FactKind } from '../fact-kind.ts';

/** A Step Functions state machine and its log. */
export const stateMachine: FactKind = {
  kind: 'state-machine',
  label: { ja: 'ステートマシン', en: 'State machine' },
  service: 'stepfunctions',
  scope: 'region',
  configType: 'AWS::StepFunctions::StateMachine',
  list: { service: 'stepfunctions', operation: 'ListStateMachines', each: 'stateMachines', id: 'stateMachineArn' },
  attributes: {
    name: { path: 'name' },
    type: { path: 'type' },
    logLevel: described('loggingConfiguration.level'),
    kmsKeyId: described('encryptionConfiguration.kmsKeyId'),
  },
};

function described(path: string): Attribute {
  return {
    ask: { service: 'stepfunctions', operation: 'DescribeStateMachine', input: { stateMachineArn: 'stateMachineArn' } },
    path,
  };
}
