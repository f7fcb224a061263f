import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';

/** Published versions of AWS Lambda functions, each with a policy of its own beside the function's. */
export const lambdaVersion: FactKind = {
  kind: 'lambda-version',
  label: { ja: 'Lambda関数のバージョン', en: 'Version of a Lambda function' },
  service: 'lambda',
  scope: 'region',
  list: {
    service: 'lambda',
    operation: 'ListVersionsByFunction',
    each: 'Versions',
    id: 'FunctionArn',
    // The version that can still change is the function itself.
    where: (version) => readMember(version, 'Version') !== '$LATEST',
  },
  attributes: {
    name: { path: 'Version' },
    policyDocument: {
      ask: {
        service: 'lambda',
        operation: 'GetPolicy',
        input: { FunctionName: '^FunctionName', Qualifier: 'Version' },
      },
      path: 'Policy',
    },
  },
};
