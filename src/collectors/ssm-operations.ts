import type { Collector } from './collector.ts';

/**
 * Automations that ran, with who started them, and operational items with their state.
 * Danger: outputs of an automation and data of an item are free text; only their names are kept.
 */
export const ssmOperations: Collector = {
  item: 'EV-SSM-04',
  service: 'ssm',
  operations: [
    {
      operation: 'DescribeAutomationExecutions',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'AutomationExecutionMetadataList',
      iamActions: ['ssm:DescribeAutomationExecutions'],
      redact: [
        { path: 'AutomationExecutionMetadataList[].Outputs.*', rule: 'R2' },
        { path: 'AutomationExecutionMetadataList[].Runbooks[].Parameters.*', rule: 'R2' },
      ],
    },
    {
      operation: 'DescribeOpsItems',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'OpsItemSummaries',
      iamActions: ['ssm:DescribeOpsItems'],
      redact: [{ path: 'OpsItemSummaries[].OperationalData.*.Value', rule: 'R2' }],
    },
  ],
};
