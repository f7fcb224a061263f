import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';
import { restatePolicy } from '../restate-policy.ts';

const named = { FunctionName: 'FunctionName' };
/** Not the policy of one of its aliases or versions. */
const own = { ...named, Qualifier: '!' };

/** AWS Lambda functions: who may call them, over which addresses, and what they run on. */
export const lambdaFunction: FactKind = {
  kind: 'lambda-function',
  label: { ja: 'Lambda関数', en: 'Lambda function' },
  service: 'lambda',
  scope: 'region',
  configType: 'AWS::Lambda::Function',
  list: { service: 'lambda', operation: 'ListFunctions', each: 'Functions', id: 'FunctionArn' },
  attributes: {
    name: { path: 'FunctionName' },
    runtime: { path: 'Runtime' },
    packageType: { path: 'PackageType' },
    role: { path: 'Role' },
    modifiedAt: { path: 'LastModified', as: readInstant },
    subnets: { path: 'VpcConfig.SubnetIds' },
    securityGroups: { path: 'VpcConfig.SecurityGroupIds' },
    kmsKey: { path: 'KMSKeyArn' },
    environmentNames: { path: 'Environment.Variables', as: readNames },
    deadLetter: { path: 'DeadLetterConfig.TargetArn' },
    tracing: { path: 'TracingConfig.Mode' },
    policy: {
      ask: { service: 'lambda', operation: 'GetPolicy', input: own },
      path: 'Policy',
      as: restatePolicy,
    },
    policyDocument: { ask: { service: 'lambda', operation: 'GetPolicy', input: own }, path: 'Policy' },
    aliases: {
      ask: { service: 'lambda', operation: 'ListAliases', input: named },
      path: 'Aliases',
      all: true,
      as: (list: unknown) => readMembers(list, 'AliasArn'),
    },
    versions: {
      ask: { service: 'lambda', operation: 'ListVersionsByFunction', input: named },
      path: 'Versions',
      all: true,
      as: (list: unknown) => readMembers(list, 'FunctionArn')?.filter((arn) => !arn.endsWith(':$LATEST')),
    },
    urls: {
      ask: { service: 'lambda', operation: 'ListFunctionUrlConfigs', input: named },
      path: 'FunctionUrlConfigs',
      all: true,
      as: readUrls,
    },
    reservedConcurrency: {
      ask: { service: 'lambda', operation: 'GetFunctionConcurrency', input: named },
      path: 'ReservedConcurrentExecutions',
    },
  },
};

/** Only the names of environment variables; their values never reach the disk. */
function readNames(variables: unknown): string[] | undefined {
  return typeof variables === 'object' && variables !== null ? Object.keys(variables).sort() : undefined;
}

function readMembers(list: unknown, name: string): string[] | undefined {
  return Array.isArray(list) ? list.map((one) => String(readMember(one, name))) : undefined;
}

/** `AWS_IAM https://…` per function URL: who is asked for a signature, and where. */
function readUrls(configs: unknown): string[] | undefined {
  if (!Array.isArray(configs)) return undefined;
  return configs.map(
    (config) => `${String(readMember(config, 'AuthType'))} ${String(readMember(config, 'FunctionUrl'))}`,
  );
}
