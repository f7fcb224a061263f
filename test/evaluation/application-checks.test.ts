import { expect, test } from 'vitest';
import { applyRule } from '../../src/evaluation/apply-rule.ts';
import { functions } from '../../src/evaluation/functions/functions.ts';
import type { ComparingRule } from '../../src/evaluation/rule.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import { baselineSchema } from '../../src/procedures/baseline-schema.ts';
import { readChecked } from '../../src/procedures/read-checked.ts';
import type { TestAnswer } from '../facts/kinds-2/evidence-of.ts';
import { loadKind } from '../facts/kinds-2/load-kind.ts';

const items = ['app', 'db', 'log', 'iam'].flatMap((file) => readChecked(`baseline/${file}.yaml`, baselineSchema));
const context = { account: '111122223333', ownAccounts: ['111122223333'], asOf: '2026-04-10' };

/** The rule that the baseline row makes of one kind of fact, with the client's value. */
function ruleOf(id: string, fact: string, value: unknown): ComparingRule {
  const item = items.find((one) => one.id === id);
  const check = [item?.check, ...(item?.moreChecks ?? [])].find((one) => one?.fact === fact);
  if (item === undefined || check === undefined || check === null) throw new Error(`${id} has no check of ${fact}`);
  const named = functions.find(({ name }) => name === check.function) ?? null;
  const { conditions, where = [], reason, quantifier: shape } = check;
  const head = { id, version: item.version, reconciliation: item.reconciliation, severity: item.severity };
  const serves = { procedures: item.procedures, controls: item.controls, pair: 'G|c', criterion: null, required: null };
  return { ...head, ...serves, shape, kind: fact, where, conditions, function: named, value, reason };
}

/** The words of every row, with what was found. */
function judged(id: string, fact: string, answers: readonly TestAnswer[], value: unknown): readonly string[] {
  const kind = factKinds.find((one) => one.kind === fact);
  if (kind === undefined) throw new Error(`no kind ${fact}`);
  return [...applyRule(ruleOf(id, fact, value), loadKind(kind, answers), context)].map(
    ({ object, result, reason, found }) =>
      [object.id, result, reason, ...(found?.state === 'seen' ? [JSON.stringify(found.value)] : [])].join(' '),
  );
}

const answered = (service: string, operation: string, page: unknown, input: TestAnswer['input'] = {}): TestAnswer => ({
  service,
  operation,
  input,
  pages: [page],
});
const closed = (
  service: string,
  operation: string,
  input: TestAnswer['input'] = {},
  outcome: 'denied' | 'absent' = 'denied',
): TestAnswer => ({ service, operation, input, outcome });

const restList = answered('apigateway', 'GetRestApis', { items: [{ id: 'a1', name: 'order' }] });
const methods = (resourceMethods: object): TestAnswer =>
  answered('apigateway', 'GetResources', { items: [{ path: '/o', resourceMethods }] }, { restApiId: 'a1' });
const restStages = (...item: object[]): TestAnswer =>
  answered('apigateway', 'GetStages', { item }, { restApiId: 'a1' });
const httpList = (ProtocolType: string): TestAnswer =>
  answered('apigatewayv2', 'GetApis', { Items: [{ ApiId: 'h1', Name: 'web', ProtocolType }] });
const routes = (...Items: object[]): TestAnswer => answered('apigatewayv2', 'GetRoutes', { Items }, { ApiId: 'h1' });
const graphql = (api: object): TestAnswer =>
  answered('appsync', 'ListGraphqlApis', { graphqlApis: [{ arn: 'g1', ...api }] });
const stream = answered('kinesis', 'ListStreams', { StreamSummaries: [{ StreamARN: 's1' }] });
const streamOf = (StreamDescriptionSummary: object): TestAnswer =>
  answered('kinesis', 'DescribeStreamSummary', { StreamDescriptionSummary }, { StreamARN: 's1' });
const domain = (settings: object): TestAnswer =>
  answered('opensearch', 'DescribeDomains', { DomainStatusList: [{ ARN: 'd1', ...settings }] });
const safe = {
  VPCOptions: { VPCId: 'vpc-1' },
  AdvancedSecurityOptions: { Enabled: true },
  DomainEndpointOptions: { EnforceHTTPS: true },
};
const policies = answered('opensearchserverless', 'ListSecurityPolicies', {
  securityPolicySummaries: [
    { type: 'network', name: 'n1' },
    { type: 'encryption', name: 'e1' },
  ],
});
const network = (policy: unknown): TestAnswer =>
  answered(
    'opensearchserverless',
    'GetSecurityPolicy',
    { securityPolicyDetail: { policy } },
    { type: 'network', name: 'n1' },
  );
const cluster = (settings: object): TestAnswer =>
  answered('redshift', 'DescribeClusters', {
    Clusters: [{ ClusterIdentifier: 'r1', ClusterParameterGroups: [{ ParameterGroupName: 'default' }], ...settings }],
  });
const parameters = (...Parameters: object[]): TestAnswer =>
  answered('redshift', 'DescribeClusterParameters', { Parameters }, { ParameterGroupName: 'default' });
const workgroup = (settings: object): TestAnswer =>
  answered('redshift-serverless', 'ListWorkgroups', { workgroups: [{ workgroupArn: 'w1', ...settings }] });
const machine = answered('stepfunctions', 'ListStateMachines', { stateMachines: [{ stateMachineArn: 'm1' }] });
const machineOf = (page: object): TestAnswer =>
  answered('stepfunctions', 'DescribeStateMachine', page, {
    stateMachineArn: 'm1',
    includedData: 'METADATA_ONLY',
  });
const project = (environmentVariables: readonly object[]): TestAnswer =>
  answered('codebuild', 'BatchGetProjects', { projects: [{ arn: 'p1', environment: { environmentVariables } }] });

const denied = (id: string): string => `${id} NOT_COLLECTED ACCESS_DENIED`;

type Case = readonly [string, string, string, readonly TestAnswer[], readonly string[], unknown?];
const cases: readonly Case[] = [
  [
    'BL-APP-04',
    'rest-api',
    'signed',
    [restList, methods({ GET: { authorizationType: 'AWS_IAM' } })],
    ['a1 MATCH EQUAL []'],
  ],
  [
    'BL-APP-04',
    'rest-api',
    'open',
    [restList, methods({ GET: { authorizationType: 'NONE' } })],
    ['a1 MISMATCH PUBLIC ["GET /o"]'],
  ],
  [
    'BL-APP-04',
    'rest-api',
    'no authorization named',
    [restList, methods({ ANY: {} })],
    ['a1 MISMATCH PUBLIC ["ANY /o"]'],
  ],
  ['BL-APP-04', 'rest-api', 'listed for any API', [restList, methods({ GET: {} })], ['a1 MATCH EQUAL []'], ['GET /o']],
  [
    'BL-APP-04',
    'rest-api',
    'listed by name',
    [restList, methods({ GET: {} })],
    ['a1 MATCH EQUAL []'],
    ['order GET /o'],
  ],
  [
    'BL-APP-04',
    'rest-api',
    'listed for another API',
    [restList, methods({ GET: {} })],
    ['a1 MISMATCH PUBLIC ["GET /o"]'],
    ['web GET /o'],
  ],
  [
    'BL-APP-04',
    'rest-api',
    'preflight of a mock',
    [restList, methods({ OPTIONS: { authorizationType: 'NONE', methodIntegration: { type: 'MOCK' } } })],
    ['a1 MATCH EQUAL []'],
  ],
  [
    'BL-APP-04',
    'rest-api',
    'OPTIONS with something behind it',
    [restList, methods({ OPTIONS: { methodIntegration: { type: 'AWS_PROXY' } } })],
    ['a1 MISMATCH PUBLIC ["OPTIONS /o"]'],
  ],
  [
    'BL-APP-04',
    'rest-api',
    'no methods',
    [restList, answered('apigateway', 'GetResources', { items: [{ path: '/' }] }, { restApiId: 'a1' })],
    ['a1 MATCH EQUAL []'],
  ],
  [
    'BL-APP-04',
    'rest-api',
    'routes denied',
    [restList, closed('apigateway', 'GetResources', { restApiId: 'a1' })],
    [denied('a1')],
  ],
  ['BL-APP-04', 'rest-api', 'list denied', [closed('apigateway', 'GetRestApis')], [denied('*')]],
  [
    'BL-APP-04',
    'http-api',
    'signed',
    [httpList('HTTP'), routes({ RouteKey: '$default', AuthorizationType: 'JWT' })],
    ['h1 MATCH EQUAL []'],
  ],
  [
    'BL-APP-04',
    'http-api',
    'open',
    [httpList('HTTP'), routes({ RouteKey: 'GET /o', AuthorizationType: 'NONE' }, { RouteKey: '$default' })],
    ['h1 MISMATCH PUBLIC ["GET /o","$default"]'],
  ],
  [
    'BL-APP-04',
    'http-api',
    'WebSocket asked when connecting',
    [
      httpList('WEBSOCKET'),
      routes({ RouteKey: '$connect', AuthorizationType: 'CUSTOM' }, { RouteKey: 'send', AuthorizationType: 'NONE' }),
    ],
    ['h1 MATCH EQUAL []'],
  ],
  [
    'BL-APP-04',
    'http-api',
    'WebSocket never asked',
    [httpList('WEBSOCKET'), routes({ RouteKey: '$connect', AuthorizationType: 'NONE' })],
    ['h1 MISMATCH PUBLIC ["$connect"]'],
  ],
  [
    'BL-APP-04',
    'http-api',
    'routes denied',
    [httpList('HTTP'), closed('apigatewayv2', 'GetRoutes', { ApiId: 'h1' })],
    [denied('h1')],
  ],
  [
    'BL-LOG-17',
    'rest-api',
    'logged',
    [restList, restStages({ stageName: 'p', accessLogSettings: { destinationArn: 'arn' } })],
    ['a1 MATCH EQUAL []'],
  ],
  [
    'BL-LOG-17',
    'rest-api',
    'one stage without',
    [restList, restStages({ stageName: 'p', accessLogSettings: { destinationArn: 'arn' } }, { stageName: 'q' })],
    ['a1 MISMATCH VALUE ["q"]'],
  ],
  [
    'BL-LOG-17',
    'rest-api',
    'stages denied',
    [restList, closed('apigateway', 'GetStages', { restApiId: 'a1' })],
    [denied('a1')],
  ],
  [
    'BL-LOG-17',
    'http-api',
    'without',
    [httpList('HTTP'), answered('apigatewayv2', 'GetStages', { Items: [{ StageName: '$default' }] }, { ApiId: 'h1' })],
    ['h1 MISMATCH VALUE ["$default"]'],
  ],
  [
    'BL-LOG-17',
    'http-api',
    'stages denied',
    [httpList('HTTP'), closed('apigatewayv2', 'GetStages', { ApiId: 'h1' })],
    [denied('h1')],
  ],
  ['BL-APP-06', 'kinesis-stream', 'encrypted', [stream, streamOf({ EncryptionType: 'KMS' })], ['s1 MATCH EQUAL "KMS"']],
  [
    'BL-APP-06',
    'kinesis-stream',
    'not encrypted',
    [stream, streamOf({ EncryptionType: 'NONE' })],
    ['s1 MISMATCH VALUE "NONE"'],
  ],
  ['BL-APP-06', 'kinesis-stream', 'not set', [stream, streamOf({})], ['s1 MISMATCH VALUE']],
  [
    'BL-APP-06',
    'kinesis-stream',
    'denied',
    [stream, closed('kinesis', 'DescribeStreamSummary', { StreamARN: 's1' })],
    [denied('s1')],
  ],
  [
    'BL-APP-08',
    'graphql-api',
    'logged, IAM',
    [graphql({ authenticationType: 'AWS_IAM', logConfig: { fieldLogLevel: 'ERROR' } })],
    ['g1 MATCH EQUAL "ERROR"'],
  ],
  [
    'BL-APP-08',
    'graphql-api',
    'key',
    [graphql({ authenticationType: 'API_KEY', logConfig: { fieldLogLevel: 'ALL' } })],
    ['g1 MISMATCH VALUE "API_KEY"'],
  ],
  [
    'BL-APP-08',
    'graphql-api',
    'log off',
    [graphql({ authenticationType: 'AWS_IAM', logConfig: { fieldLogLevel: 'NONE' } })],
    ['g1 MISMATCH VALUE "NONE"'],
  ],
  ['BL-APP-08', 'graphql-api', 'log never set', [graphql({ authenticationType: 'AWS_IAM' })], ['g1 MISMATCH VALUE']],
  ['BL-APP-08', 'graphql-api', 'denied', [closed('appsync', 'ListGraphqlApis')], [denied('*')]],
  ['BL-DB-10', 'search-domain', 'in a VPC', [domain(safe)], ['d1 MATCH EQUAL "vpc-1"']],
  ['BL-DB-10', 'search-domain', 'outside', [domain({ ...safe, VPCOptions: undefined })], ['d1 MISMATCH VALUE']],
  [
    'BL-DB-10',
    'search-domain',
    'access control off',
    [domain({ ...safe, AdvancedSecurityOptions: { Enabled: false } })],
    ['d1 MISMATCH VALUE false'],
  ],
  [
    'BL-DB-10',
    'search-domain',
    'HTTPS not set',
    [domain({ ...safe, DomainEndpointOptions: {} })],
    ['d1 MISMATCH VALUE'],
  ],
  ['BL-DB-10', 'search-domain', 'denied', [closed('opensearch', 'DescribeDomains')], [denied('*')]],
  [
    'BL-DB-10',
    'search-network-policy',
    'closed',
    [policies, network([{ AllowFromPublic: false, Rules: [{ Resource: ['collection/a'] }] }])],
    ['n1 MATCH EQUAL []'],
  ],
  [
    'BL-DB-10',
    'search-network-policy',
    'public',
    [policies, network([{ AllowFromPublic: true, Rules: [{ Resource: ['collection/a'] }] }])],
    ['n1 MISMATCH PUBLIC ["collection/a"]'],
  ],
  [
    'BL-DB-10',
    'search-network-policy',
    'not to be read',
    [policies, network('?')],
    ['n1 INDETERMINATE UNKNOWN_CONDITION "unreadable"'],
  ],
  [
    'BL-DB-10',
    'search-network-policy',
    'denied',
    [policies, closed('opensearchserverless', 'GetSecurityPolicy', { type: 'network', name: 'n1' })],
    [denied('n1')],
  ],
  ['BL-DB-01', 'redshift-cluster', 'private', [cluster({ PubliclyAccessible: false })], ['r1 MATCH EQUAL false']],
  ['BL-DB-01', 'redshift-cluster', 'public', [cluster({ PubliclyAccessible: true })], ['r1 MISMATCH PUBLIC true']],
  ['BL-DB-01', 'redshift-cluster', 'not set', [cluster({})], ['r1 MISMATCH PUBLIC']],
  ['BL-DB-01', 'redshift-cluster', 'denied', [closed('redshift', 'DescribeClusters')], [denied('*')]],
  ['BL-DB-01', 'redshift-workgroup', 'private', [workgroup({ publiclyAccessible: false })], ['w1 MATCH EQUAL false']],
  ['BL-DB-01', 'redshift-workgroup', 'public', [workgroup({ publiclyAccessible: true })], ['w1 MISMATCH PUBLIC true']],
  ['BL-DB-01', 'redshift-workgroup', 'denied', [closed('redshift-serverless', 'ListWorkgroups')], [denied('*')]],
  ['BL-DB-02', 'redshift-cluster', 'encrypted', [cluster({ Encrypted: true })], ['r1 MATCH EQUAL true']],
  ['BL-DB-02', 'redshift-cluster', 'not encrypted', [cluster({ Encrypted: false })], ['r1 MISMATCH VALUE false']],
  [
    'BL-DB-05',
    'redshift-cluster',
    'forced',
    [cluster({}), parameters({ ParameterName: 'require_ssl', ParameterValue: 'true' })],
    ['r1 MATCH EQUAL "require_ssl=true"'],
  ],
  [
    'BL-DB-05',
    'redshift-cluster',
    'not forced',
    [cluster({}), parameters({ ParameterName: 'require_ssl', ParameterValue: 'false' })],
    ['r1 MISMATCH VALUE "require_ssl=false"'],
  ],
  [
    'BL-DB-05',
    'redshift-cluster',
    'not listed',
    [cluster({}), parameters()],
    ['r1 INDETERMINATE NEEDS_OBSERVATION "redshift"'],
  ],
  [
    'BL-DB-05',
    'redshift-cluster',
    'denied',
    [cluster({}), closed('redshift', 'DescribeClusterParameters', { ParameterGroupName: 'default' })],
    [denied('r1')],
  ],
  [
    'BL-LOG-23',
    'state-machine',
    'logged',
    [machine, machineOf({ loggingConfiguration: { level: 'ERROR' } })],
    ['m1 MATCH EQUAL "ERROR"'],
  ],
  [
    'BL-LOG-23',
    'state-machine',
    'off',
    [machine, machineOf({ loggingConfiguration: { level: 'OFF' } })],
    ['m1 MISMATCH VALUE "OFF"'],
  ],
  ['BL-LOG-23', 'state-machine', 'never set', [machine, machineOf({})], ['m1 MISMATCH VALUE']],
  [
    'BL-LOG-23',
    'state-machine',
    'denied',
    [machine, closed('stepfunctions', 'DescribeStateMachine', { stateMachineArn: 'm1' })],
    [denied('m1')],
  ],
  ['BL-IAM-24', 'build-project', 'harmless', [project([{ name: 'STAGE', type: 'PLAINTEXT' }])], ['p1 MATCH EQUAL []']],
  [
    'BL-IAM-24',
    'build-project',
    'telling',
    [project([{ name: 'DB_PASSWORD' }])],
    ['p1 INDETERMINATE NEEDS_OBSERVATION ["DB_PASSWORD"]'],
  ],
  [
    'BL-IAM-24',
    'build-project',
    'only named',
    [project([{ name: 'DB_PASSWORD', type: 'SECRETS_MANAGER' }])],
    ['p1 MATCH EQUAL []'],
  ],
  ['BL-IAM-24', 'build-project', 'none', [project([])], ['p1 MATCH EQUAL []']],
  ['BL-IAM-24', 'build-project', 'denied', [closed('codebuild', 'BatchGetProjects')], [denied('*')]],
];

test.each(cases.map((entry) => [entry[0], entry[1], entry[2], entry] as const))('%s %s: %s', (id, fact, _, entry) => {
  const [, , , answers, expected, value = []] = entry;
  expect(judged(id, fact, answers, value)).toEqual(expected);
});
