import type { Collector } from './collector.ts';

/**
 * Agents and knowledge bases of Bedrock: roles, keys, guardrails and where their data lies.
 * Danger: instructions and prompts are the client’s own text; only a token that tells a change is kept.
 */
export const bedrockAgents: Collector = {
  item: 'EV-BED-02',
  service: 'bedrock-agent',
  operations: [
    {
      operation: 'ListAgents',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 1000 } },
      count: 'agentSummaries',
      iamActions: ['bedrock:ListAgents'],
    },
    {
      operation: 'GetAgent',
      scope: 'region',
      parent: { operation: 'ListAgents', each: 'agentSummaries', bind: { agentId: 'agentId' } },
      iamActions: ['bedrock:GetAgent'],
      redact: [
        { path: 'agent.instruction', rule: 'R6' },
        { path: 'agent.promptOverrideConfiguration.promptConfigurations[].basePromptTemplate', rule: 'R6' },
      ],
    },
    {
      operation: 'ListKnowledgeBases',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 1000 } },
      count: 'knowledgeBaseSummaries',
      iamActions: ['bedrock:ListKnowledgeBases'],
    },
    {
      operation: 'GetKnowledgeBase',
      scope: 'region',
      parent: {
        operation: 'ListKnowledgeBases',
        each: 'knowledgeBaseSummaries',
        bind: { knowledgeBaseId: 'knowledgeBaseId' },
      },
      iamActions: ['bedrock:GetKnowledgeBase'],
    },
    {
      operation: 'ListDataSources',
      scope: 'region',
      parent: {
        operation: 'ListKnowledgeBases',
        each: 'knowledgeBaseSummaries',
        bind: { knowledgeBaseId: 'knowledgeBaseId' },
      },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 1000 } },
      count: 'dataSourceSummaries',
      iamActions: ['bedrock:ListDataSources'],
    },
    {
      operation: 'GetDataSource',
      scope: 'region',
      parent: {
        operation: 'ListDataSources',
        each: 'dataSourceSummaries',
        bind: { knowledgeBaseId: 'knowledgeBaseId', dataSourceId: 'dataSourceId' },
      },
      iamActions: ['bedrock:GetDataSource'],
      redact: [
        {
          path: 'dataSource.vectorIngestionConfiguration.parsingConfiguration.bedrockFoundationModelConfiguration.parsingPrompt',
          rule: 'R6',
        },
      ],
    },
  ],
};
