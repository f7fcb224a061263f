import type { Collector } from './collector.ts';

/**
 * Event buses with their policies, rules and the targets that a rule starts or notifies.
 * Danger: constant inputs and HTTP parameters of a target may hold secrets.
 */
export const eventRules: Collector = {
  item: 'EV-EVB-01',
  service: 'events',
  operations: [
    {
      operation: 'ListEventBuses',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { Limit: 100 } },
      count: 'EventBuses',
      iamActions: ['events:ListEventBuses'],
    },
    {
      operation: 'ListRules',
      scope: 'region',
      parent: { operation: 'ListEventBuses', each: 'EventBuses', bind: { EventBusName: 'Name' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { Limit: 100 } },
      count: 'Rules',
      iamActions: ['events:ListRules'],
    },
    {
      operation: 'ListTargetsByRule',
      scope: 'region',
      parent: { operation: 'ListRules', each: 'Rules', bind: { Rule: 'Name', EventBusName: '^EventBusName' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { Limit: 100 } },
      count: 'Targets',
      iamActions: ['events:ListTargetsByRule'],
      redact: [
        { path: 'Targets[].Input', rule: 'R1' },
        { path: 'Targets[].InputTransformer.InputTemplate', rule: 'R1' },
        { path: 'Targets[].HttpParameters.PathParameterValues[]', rule: 'R1' },
        { path: 'Targets[].HttpParameters.HeaderParameters.*', rule: 'R1' },
        { path: 'Targets[].HttpParameters.QueryStringParameters.*', rule: 'R1' },
        { path: 'Targets[].AppSyncParameters.GraphQLOperation', rule: 'R1' },
        { path: 'Targets[].RedshiftDataParameters.Sql', rule: 'R1' },
        { path: 'Targets[].RedshiftDataParameters.Sqls[]', rule: 'R1' },
        { path: 'Targets[].SageMakerPipelineParameters.PipelineParameterList[].Value', rule: 'R1' },
      ],
    },
  ],
};
