import type { Collector } from './collector.ts';

/**
 * State machines: role, log, tracing and encryption; the definition itself is not asked for.
 * revisionId tells one definition from another (API reference of DescribeStateMachine).
 */
export const stateMachines: Collector = {
  item: 'EV-SFN-01',
  service: 'stepfunctions',
  operations: [
    {
      operation: 'ListStateMachines',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 1000 } },
      count: 'stateMachines',
      iamActions: ['states:ListStateMachines'],
    },
    {
      operation: 'DescribeStateMachine',
      scope: 'region',
      // With the definition, a machine under a client's own key would answer only to who may decrypt.
      input: { includedData: 'METADATA_ONLY' },
      parent: { operation: 'ListStateMachines', each: 'stateMachines', bind: { stateMachineArn: 'stateMachineArn' } },
      iamActions: ['states:DescribeStateMachine'],
      redact: [{ path: 'definition', rule: 'R6' }],
    },
  ],
};
