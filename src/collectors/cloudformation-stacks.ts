import type { Collector } from './collector.ts';

/**
 * Stacks, their change sets and events, and the last drift detected; values of parameters and outputs are not stored.
 * Detecting drift writes to the account and is never asked for.
 */
export const cloudformationStacks: Collector = {
  item: 'EV-CFN-01',
  service: 'cloudformation',
  operations: [
    {
      operation: 'ListStacks',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'StackSummaries',
      iamActions: ['cloudformation:ListStacks'],
    },
    {
      operation: 'DescribeStacks',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Stacks',
      iamActions: ['cloudformation:DescribeStacks'],
      redact: [
        { path: 'Stacks[].Parameters[].ParameterValue', rule: 'R2' },
        { path: 'Stacks[].Parameters[].ResolvedValue', rule: 'R2' },
        { path: 'Stacks[].Outputs[].OutputValue', rule: 'R2' },
      ],
    },
    {
      operation: 'DescribeStackResourceDrifts',
      scope: 'region',
      parent: { operation: 'DescribeStacks', each: 'Stacks', bind: { StackName: 'StackId' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'StackResourceDrifts',
      iamActions: ['cloudformation:DescribeStackResourceDrifts'],
      redact: [
        { path: 'StackResourceDrifts[].ExpectedProperties', rule: 'R2' },
        { path: 'StackResourceDrifts[].ActualProperties', rule: 'R2' },
        { path: 'StackResourceDrifts[].PropertyDifferences[].ExpectedValue', rule: 'R2' },
        { path: 'StackResourceDrifts[].PropertyDifferences[].ActualValue', rule: 'R2' },
      ],
    },
    {
      operation: 'ListChangeSets',
      scope: 'region',
      parent: { operation: 'DescribeStacks', each: 'Stacks', bind: { StackName: 'StackId' } },
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Summaries',
      iamActions: ['cloudformation:ListChangeSets'],
    },
    {
      operation: 'DescribeStackEvents',
      scope: 'region',
      parent: { operation: 'DescribeStacks', each: 'Stacks', bind: { StackName: 'StackId' } },
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'StackEvents',
      iamActions: ['cloudformation:DescribeStackEvents'],
      redact: [{ path: 'StackEvents[].ResourceProperties', rule: 'R2' }],
    },
    {
      operation: 'ListStackSets',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Summaries',
      iamActions: ['cloudformation:ListStackSets'],
    },
  ],
};
