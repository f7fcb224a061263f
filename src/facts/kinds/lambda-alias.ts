import type { FactKind } from '../fact-kind.ts';

/** Aliases of AWS Lambda functions: names for a version, each with a policy of its own beside the function's. */
export const lambdaAlias: FactKind = {
  kind: 'lambda-alias',
  label: { ja: 'Lambda関数のエイリアス', en: 'Alias of a Lambda function' },
  service: 'lambda',
  scope: 'region',
  list: { service: 'lambda', operation: 'ListAliases', each: 'Aliases', id: 'AliasArn' },
  attributes: {
    name: { path: 'Name' },
    version: { path: 'FunctionVersion' },
    policyDocument: {
      ask: {
        service: 'lambda',
        operation: 'GetPolicy',
        input: { FunctionName: '^FunctionName', Qualifier: 'Name' },
      },
      path: 'Policy',
    },
  },
};
