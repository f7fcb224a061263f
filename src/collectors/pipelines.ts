import type { Collector } from './collector.ts';

/**
 * Pipelines: stages, approvals and who gave them, and executions of the last twelve months.
 * Danger: the configuration of an action may hold tokens; only the names of its members are kept.
 */
export const pipelines: Collector = {
  item: 'EV-CP-01',
  service: 'codepipeline',
  operations: [
    {
      operation: 'ListPipelines',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 1000 } },
      count: 'pipelines',
      iamActions: ['codepipeline:ListPipelines'],
    },
    {
      operation: 'GetPipeline',
      scope: 'region',
      parent: { operation: 'ListPipelines', each: 'pipelines', bind: { name: 'name' } },
      iamActions: ['codepipeline:GetPipeline'],
      redact: [
        { path: 'pipeline.stages[].actions[].configuration.*', rule: 'R2' },
        { path: 'pipeline.stages[].actions[].environmentVariables[].value', rule: 'R2' },
        { path: 'pipeline.variables[].defaultValue', rule: 'R2' },
      ],
    },
    {
      operation: 'GetPipelineState',
      scope: 'region',
      parent: { operation: 'ListPipelines', each: 'pipelines', bind: { name: 'name' } },
      count: 'stageStates',
      iamActions: ['codepipeline:GetPipelineState'],
      // With the token somebody could approve.
      redact: [{ path: 'stageStates[].actionStates[].latestExecution.token', rule: 'R1' }],
    },
    {
      operation: 'ListPipelineExecutions',
      scope: 'region',
      parent: { operation: 'ListPipelines', each: 'pipelines', bind: { pipelineName: 'name' } },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'pipelineExecutionSummaries',
      iamActions: ['codepipeline:ListPipelineExecutions'],
      retentionDays: 365,
    },
    {
      operation: 'ListActionExecutions',
      scope: 'region',
      parent: { operation: 'ListPipelines', each: 'pipelines', bind: { pipelineName: 'name' } },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'actionExecutionDetails',
      iamActions: ['codepipeline:ListActionExecutions'],
      redact: [
        { path: 'actionExecutionDetails[].input.configuration.*', rule: 'R2' },
        { path: 'actionExecutionDetails[].input.resolvedConfiguration.*', rule: 'R2' },
        { path: 'actionExecutionDetails[].output.outputVariables.*', rule: 'R2' },
      ],
      retentionDays: 365,
    },
  ],
};
