import type { Collector, Operation } from './collector.ts';

const list = {
  operation: 'ListFunctions',
  paging: { request: 'Marker', response: 'NextMarker', size: { MaxItems: 50 } },
  count: 'Functions',
  iamActions: ['lambda:ListFunctions'],
  redact: [{ path: 'Functions[].Environment.Variables.*', rule: 'R2' }],
} as const satisfies Omit<Operation, 'scope'>;

/**
 * Functions: role, network, key, who may invoke them, their aliases and versions, public addresses and concurrency.
 * Danger: environment variables hold secrets; only their names are kept.
 */
export const lambdaFunctions: Collector = {
  item: 'EV-LAM-01',
  service: 'lambda',
  operations: [
    // The stray check: asked where nobody declared anything either.
    { ...list, scope: 'outside' },
    { ...list, scope: 'region' },
    {
      operation: 'GetPolicy',
      scope: 'region',
      parent: { operation: 'ListFunctions', each: 'Functions', bind: { FunctionName: 'FunctionName' } },
      // Lambda answers so for a listed function without a policy.
      absent: ['ResourceNotFoundException'],
      iamActions: ['lambda:GetPolicy'],
    },
    {
      operation: 'ListAliases',
      scope: 'region',
      parent: { operation: 'ListFunctions', each: 'Functions', bind: { FunctionName: 'FunctionName' } },
      paging: { request: 'Marker', response: 'NextMarker', size: { MaxItems: 50 } },
      count: 'Aliases',
      iamActions: ['lambda:ListAliases'],
    },
    {
      operation: 'GetPolicy',
      scope: 'region',
      parent: {
        operation: 'ListAliases',
        each: 'Aliases',
        bind: { FunctionName: '^FunctionName', Qualifier: 'Name' },
      },
      absent: ['ResourceNotFoundException'],
      iamActions: ['lambda:GetPolicy'],
    },
    {
      operation: 'ListVersionsByFunction',
      scope: 'region',
      parent: { operation: 'ListFunctions', each: 'Functions', bind: { FunctionName: 'FunctionName' } },
      paging: { request: 'Marker', response: 'NextMarker', size: { MaxItems: 50 } },
      count: 'Versions',
      iamActions: ['lambda:ListVersionsByFunction'],
      redact: [{ path: 'Versions[].Environment.Variables.*', rule: 'R2' }],
    },
    {
      operation: 'GetPolicy',
      scope: 'region',
      parent: {
        operation: 'ListVersionsByFunction',
        each: 'Versions',
        bind: { FunctionName: '^FunctionName', Qualifier: 'Version' },
        // The version that can still change has no policy of its own: the function's is asked for by its name.
        unless: { Version: ['$LATEST'] },
      },
      absent: ['ResourceNotFoundException'],
      iamActions: ['lambda:GetPolicy'],
    },
    {
      operation: 'ListFunctionUrlConfigs',
      scope: 'region',
      parent: { operation: 'ListFunctions', each: 'Functions', bind: { FunctionName: 'FunctionName' } },
      paging: { request: 'Marker', response: 'NextMarker', size: { MaxItems: 50 } },
      count: 'FunctionUrlConfigs',
      iamActions: ['lambda:ListFunctionUrlConfigs'],
    },
    {
      operation: 'GetFunctionConcurrency',
      scope: 'region',
      parent: { operation: 'ListFunctions', each: 'Functions', bind: { FunctionName: 'FunctionName' } },
      iamActions: ['lambda:GetFunctionConcurrency'],
    },
    {
      operation: 'ListEventSourceMappings',
      scope: 'region',
      paging: { request: 'Marker', response: 'NextMarker', size: { MaxItems: 100 } },
      count: 'EventSourceMappings',
      iamActions: ['lambda:ListEventSourceMappings'],
    },
    {
      operation: 'GetAccountSettings',
      scope: 'region',
      iamActions: ['lambda:GetAccountSettings'],
    },
  ],
};
