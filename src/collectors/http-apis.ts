import type { Collector } from './collector.ts';

/** HTTP and WebSocket APIs: routes and their authorization, stages with their logs, authorizers and domain names. */
export const httpApis: Collector = {
  item: 'EV-APIG-02',
  service: 'apigatewayv2',
  operations: [
    {
      operation: 'GetApis',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Items',
      iamActions: ['apigateway:GET'],
    },
    {
      operation: 'GetRoutes',
      scope: 'region',
      parent: { operation: 'GetApis', each: 'Items', bind: { ApiId: 'ApiId' } },
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Items',
      iamActions: ['apigateway:GET'],
    },
    {
      operation: 'GetStages',
      scope: 'region',
      parent: { operation: 'GetApis', each: 'Items', bind: { ApiId: 'ApiId' } },
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Items',
      iamActions: ['apigateway:GET'],
      redact: [{ path: 'Items[].StageVariables.*', rule: 'R2' }],
    },
    {
      operation: 'GetAuthorizers',
      scope: 'region',
      parent: { operation: 'GetApis', each: 'Items', bind: { ApiId: 'ApiId' } },
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Items',
      iamActions: ['apigateway:GET'],
    },
    {
      operation: 'GetDomainNames',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Items',
      iamActions: ['apigateway:GET'],
    },
  ],
};
