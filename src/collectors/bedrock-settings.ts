import type { Collector } from './collector.ts';

/** Bedrock: where invocations are logged, guardrails, own models and reserved throughput; no log is ever read. */
export const bedrockSettings: Collector = {
  item: 'EV-BED-01',
  service: 'bedrock',
  operations: [
    {
      operation: 'GetModelInvocationLoggingConfiguration',
      scope: 'region',
      iamActions: ['bedrock:GetModelInvocationLoggingConfiguration'],
    },
    {
      operation: 'ListGuardrails',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 1000 } },
      count: 'guardrails',
      iamActions: ['bedrock:ListGuardrails'],
    },
    {
      operation: 'GetGuardrail',
      scope: 'region',
      parent: { operation: 'ListGuardrails', each: 'guardrails', bind: { guardrailIdentifier: 'id' } },
      iamActions: ['bedrock:GetGuardrail'],
    },
    {
      operation: 'ListCustomModels',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 1000 } },
      count: 'modelSummaries',
      iamActions: ['bedrock:ListCustomModels'],
    },
    {
      operation: 'ListProvisionedModelThroughputs',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 1000 } },
      count: 'provisionedModelSummaries',
      iamActions: ['bedrock:ListProvisionedModelThroughputs'],
    },
  ],
};
