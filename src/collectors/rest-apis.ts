import type { Collector } from './collector.ts';

/**
 * REST APIs: exposure, stages with their logs, authorization of every method, domain names and usage plans.
 * Danger: API keys are never asked for; stage variables and what a method sends on hold secrets, so only names are kept.
 */
export const restApis: Collector = {
  item: 'EV-APIG-01',
  service: 'apigateway',
  operations: [
    {
      operation: 'GetRestApis',
      scope: 'region',
      paging: { request: 'position', response: 'position', size: { limit: 500 } },
      count: 'items',
      iamActions: ['apigateway:GET'],
    },
    {
      operation: 'GetStages',
      scope: 'region',
      parent: { operation: 'GetRestApis', each: 'items', bind: { restApiId: 'id' } },
      count: 'item',
      iamActions: ['apigateway:GET'],
      redact: [
        { path: 'item[].variables.*', rule: 'R2' },
        { path: 'item[].canarySettings.stageVariableOverrides.*', rule: 'R2' },
      ],
    },
    {
      operation: 'GetAuthorizers',
      scope: 'region',
      parent: { operation: 'GetRestApis', each: 'items', bind: { restApiId: 'id' } },
      paging: { request: 'position', response: 'position', size: { limit: 500 } },
      count: 'items',
      iamActions: ['apigateway:GET'],
    },
    {
      operation: 'GetResources',
      scope: 'region',
      // Without it the answer names no method.
      input: { embed: ['methods'] },
      parent: { operation: 'GetRestApis', each: 'items', bind: { restApiId: 'id' } },
      paging: { request: 'position', response: 'position', size: { limit: 500 } },
      count: 'items',
      iamActions: ['apigateway:GET'],
      redact: [
        { path: 'items[].resourceMethods.*.methodIntegration.requestParameters.*', rule: 'R2' },
        { path: 'items[].resourceMethods.*.methodIntegration.requestTemplates.*', rule: 'R2' },
      ],
    },
    {
      operation: 'GetDomainNames',
      scope: 'region',
      paging: { request: 'position', response: 'position', size: { limit: 500 } },
      count: 'items',
      iamActions: ['apigateway:GET'],
    },
    {
      operation: 'GetUsagePlans',
      scope: 'region',
      paging: { request: 'position', response: 'position', size: { limit: 500 } },
      count: 'items',
      iamActions: ['apigateway:GET'],
    },
  ],
};
