import type { Collector } from './collector.ts';

/**
 * GraphQL and event APIs: authentication, logs, keys with their expiry, and caches.
 * Danger: the id of an API key is the key itself, so only a token of it is kept.
 */
export const graphqlApis: Collector = {
  item: 'EV-ASY-01',
  service: 'appsync',
  operations: [
    {
      operation: 'ListGraphqlApis',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 25 } },
      count: 'graphqlApis',
      iamActions: ['appsync:ListGraphqlApis'],
      redact: [{ path: 'graphqlApis[].ownerContact', rule: 'R5' }],
    },
    {
      operation: 'ListApis',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 25 } },
      count: 'apis',
      iamActions: ['appsync:ListApis'],
      redact: [{ path: 'apis[].ownerContact', rule: 'R5' }],
    },
    {
      operation: 'ListApiKeys',
      scope: 'region',
      parent: { operation: 'ListGraphqlApis', each: 'graphqlApis', bind: { apiId: 'apiId' } },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 25 } },
      count: 'apiKeys',
      iamActions: ['appsync:ListApiKeys'],
      redact: [{ path: 'apiKeys[].id', rule: 'R7' }],
    },
    {
      operation: 'ListApiKeys',
      scope: 'region',
      parent: { operation: 'ListApis', each: 'apis', bind: { apiId: 'apiId' } },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 25 } },
      count: 'apiKeys',
      iamActions: ['appsync:ListApiKeys'],
      redact: [{ path: 'apiKeys[].id', rule: 'R7' }],
    },
    {
      operation: 'GetApiCache',
      scope: 'region',
      parent: { operation: 'ListGraphqlApis', each: 'graphqlApis', bind: { apiId: 'apiId' } },
      // The API was listed a moment ago: what is not found is its cache.
      absent: ['NotFoundException'],
      iamActions: ['appsync:GetApiCache'],
    },
  ],
};
