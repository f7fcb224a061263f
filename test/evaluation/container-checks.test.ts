import { expect, test } from 'vitest';
import { functions } from '../../src/evaluation/functions/functions.ts';
import { judgeFact } from '../../src/evaluation/judge-fact.ts';
import type { ComparingRule } from '../../src/evaluation/rule.ts';
import { selectFact } from '../../src/evaluation/select-fact.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import type { Check } from '../../src/procedures/baseline-item.ts';
import { readContent } from '../../src/procedures/read-content.ts';
import type { TestAnswer } from '../facts/kinds-2/evidence-of.ts';
import { loadKind } from '../facts/kinds-2/load-kind.ts';
import { context } from './functions/fact-of.ts';

const { baseline } = readContent();

/** What each object of an item's check comes to; `none` where there is no object, the reason where the list is not whole. */
function judge(id: string, answers: readonly TestAnswer[], fact?: string): string[] {
  const item = baseline.find((one) => one.id === id);
  const check = [item?.check, ...(item?.moreChecks ?? [])].find(
    (one) => fact === undefined || one?.fact === fact,
  ) as Check;
  const kind = factKinds.find((one) => one.kind === check.fact);
  if (item === undefined || kind === undefined) throw new Error(`${id} cannot be judged`);
  const rule = {
    shape: check.quantifier,
    id,
    kind: check.fact,
    where: check.where ?? [],
    conditions: check.conditions,
    function: functions.find(({ name }) => name === check.function) ?? null,
    value: item.parameter?.default ?? null,
    reason: check.reason,
  } as unknown as ComparingRule;
  const population = loadKind(kind, answers);
  if (!population.complete && population.facts.length === 0) return [`unread ${population.code}`];
  const chosen = population.facts.filter((one) => selectFact(rule, one) !== false);
  const said = chosen.map((one) => {
    const { result, reason } = judgeFact(rule, one, context);
    return `${result} ${reason}`;
  });
  return said.length === 0 ? ['none'] : said;
}

const at = (days: number): string => new Date(Date.parse('2026-03-31T00:00:00.000Z') - days * 86_400_000).toISOString();

const cluster = (members: object): TestAnswer => ({
  service: 'eks',
  operation: 'DescribeCluster',
  pages: [{ cluster: { arn: 'arn:eks', name: 'k', version: '1.34', ...members } }],
});
const network = (endpointPublicAccess: boolean, publicAccessCidrs?: string[]): TestAnswer =>
  cluster({ resourcesVpcConfig: { endpointPublicAccess, publicAccessCidrs } });
const logs = (...types: string[]): TestAnswer =>
  cluster({
    logging: {
      clusterLogging: [
        { types, enabled: true },
        { types: ['scheduler'], enabled: false },
      ],
    },
  });
const versions = (versionStatus: string, clusterVersion = '1.34'): TestAnswer => ({
  service: 'eks',
  operation: 'DescribeClusterVersions',
  pages: [{ clusterVersions: [{ clusterVersion, versionStatus }] }],
});
const noCluster: TestAnswer = { service: 'eks', operation: 'DescribeCluster', outcome: 'denied' };

const repository = (members: object): TestAnswer => ({
  service: 'ecr',
  operation: 'DescribeRepositories',
  pages: [{ repositories: [{ repositoryArn: 'arn:ecr', repositoryName: 'team/web', ...members }] }],
});
const registry = (scanType: string, ...filters: string[]): TestAnswer => ({
  service: 'ecr',
  operation: 'GetRegistryScanningConfiguration',
  pages: [
    {
      scanningConfiguration: {
        scanType,
        rules: filters.map((filter) => ({ scanFrequency: 'SCAN_ON_PUSH', repositoryFilters: [{ filter }] })),
      },
    },
  ],
});
const images = (...imageDetails: object[]): TestAnswer => ({
  service: 'ecr',
  operation: 'DescribeImages',
  input: { repositoryName: 'team/web' },
  pages: [{ imageDetails }],
});
const image = (days: number, CRITICAL: number): object => ({
  imagePushedAt: at(days),
  imageScanFindingsSummary: { findingSeverityCounts: CRITICAL === 0 ? {} : { CRITICAL } },
});
const onPush = repository({ imageScanningConfiguration: { scanOnPush: true } });

const task = (container: object, members: object = {}): TestAnswer => ({
  service: 'ecs',
  operation: 'DescribeTaskDefinition',
  pages: [{ taskDefinition: { taskDefinitionArn: 'arn:task', containerDefinitions: [container], ...members } }],
});
const confined = { name: 'web', user: '1000', readonlyRootFilesystem: true };
const noTask: TestAnswer = { service: 'ecs', operation: 'DescribeTaskDefinition', outcome: 'denied' };

const service = (assignPublicIp?: string): TestAnswer => ({
  service: 'ecs',
  operation: 'DescribeServices',
  pages: [
    {
      services: [
        {
          serviceArn: 'arn:service',
          clusterArn: 'arn:cluster',
          enableExecuteCommand: true,
          networkConfiguration: assignPublicIp === undefined ? undefined : { awsvpcConfiguration: { assignPublicIp } },
        },
      ],
    },
  ],
});
const exec = (executeCommandConfiguration: object): TestAnswer => ({
  service: 'ecs',
  operation: 'DescribeClusters',
  pages: [{ clusters: [{ clusterArn: 'arn:cluster', configuration: { executeCommandConfiguration } }] }],
});

const server: TestAnswer = {
  service: 'ec2',
  operation: 'DescribeInstances',
  pages: [{ Reservations: [{ Instances: [{ InstanceId: 'i-1', State: { Name: 'running' } }] }] }],
};
const managed: TestAnswer = {
  service: 'ssm',
  operation: 'DescribeInstanceInformation',
  pages: [{ InstanceInformationList: [{ InstanceId: 'i-1' }] }],
};
const compliance = (Status: string): TestAnswer => ({
  service: 'ssm',
  operation: 'ListResourceComplianceSummaries',
  pages: [
    {
      ResourceComplianceSummaryItems: [
        { ComplianceType: 'Association', ResourceId: 'i-1', Status: 'NON_COMPLIANT' },
        { ComplianceType: 'Patch', ResourceId: 'i-1', Status },
      ],
    },
  ],
});
const patched = (days: number): TestAnswer => ({
  service: 'ssm',
  operation: 'DescribeInstancePatchStates',
  pages: [{ InstancePatchStates: [{ InstanceId: 'i-1', OperationEndTime: at(days) }] }],
});

const zone = (PrivateZone: boolean): TestAnswer => ({
  service: 'route53',
  operation: 'ListHostedZones',
  pages: [{ HostedZones: [{ Id: '/hostedzone/Z1', Config: { PrivateZone } }] }],
});
const records = (...ResourceRecordSets: object[]): TestAnswer => ({
  service: 'route53',
  operation: 'ListResourceRecordSets',
  input: { HostedZoneId: '/hostedzone/Z1' },
  pages: [{ ResourceRecordSets }],
});
const alias = (DNSName: string, Name = 'www.example.jp.'): object => ({ Name, Type: 'A', AliasTarget: { DNSName } });
const owned: TestAnswer[] = [
  {
    service: 'cloudfront',
    operation: 'ListDistributions',
    pages: [{ DistributionList: { Items: [{ DomainName: 'd1.cloudfront.net' }] } }],
  },
  { service: 's3', operation: 'ListBuckets', pages: [{ Buckets: [{ Name: 'www.example.jp' }] }] },
];
const balancer = alias('lb-1.ap-northeast-1.elb.amazonaws.com.');
const website = 's3-website-ap-northeast-1.amazonaws.com.';

const lambda = (...names: string[]): TestAnswer => ({
  service: 'lambda',
  operation: 'ListFunctions',
  pages: [
    {
      Functions: [
        { FunctionArn: 'arn:f', Environment: { Variables: Object.fromEntries(names.map((name) => [name, '***'])) } },
      ],
    },
  ],
});

const classic = (Protocol: string, ...PolicyNames: string[]): TestAnswer => ({
  service: 'elb',
  operation: 'DescribeLoadBalancers',
  pages: [
    {
      LoadBalancerDescriptions: [
        {
          LoadBalancerName: 'old',
          ListenerDescriptions: [{ Listener: { Protocol, LoadBalancerPort: 443 }, PolicyNames }],
        },
      ],
    },
  ],
});
const negotiated = (AttributeValue?: string): TestAnswer => ({
  service: 'elb',
  operation: 'DescribeLoadBalancerPolicies',
  input: { LoadBalancerName: 'old' },
  pages: [
    {
      PolicyDescriptions: [
        {
          PolicyName: 'tls',
          PolicyTypeName: 'SSLNegotiationPolicyType',
          PolicyAttributeDescriptions:
            AttributeValue === undefined ? [] : [{ AttributeName: 'Reference-Security-Policy', AttributeValue }],
        },
      ],
    },
  ],
});
const clb = 'classic-load-balancer';

const denied = (one: TestAnswer): TestAnswer => ({ ...one, outcome: 'denied', pages: [] });

type Case = readonly [string, string, readonly TestAnswer[], string, string?];
const cases: readonly Case[] = [
  ['BL-CON-01', 'closed', [network(false)], 'MATCH EQUAL'],
  ['BL-CON-01', 'open to an office', [network(true, ['203.0.113.0/24'])], 'MATCH EQUAL'],
  ['BL-CON-01', 'open to everybody', [network(true, ['203.0.113.0/24', '0.0.0.0/0'])], 'MISMATCH PUBLIC'],
  ['BL-CON-01', 'open, ranges not told', [network(true)], 'MISMATCH PUBLIC'],
  ['BL-CON-01', 'denied', [noCluster], 'unread ACCESS_DENIED'],
  ['BL-CON-02', 'all three', [logs('audit', 'api', 'authenticator')], 'MATCH EQUAL'],
  ['BL-CON-02', 'one lacks', [logs('api', 'audit')], 'MISMATCH MISSING'],
  ['BL-CON-02', 'unset', [cluster({})], 'MISMATCH MISSING'],
  ['BL-CON-02', 'denied', [noCluster], 'unread ACCESS_DENIED'],
  ['BL-CON-03', 'standard', [cluster({}), versions('STANDARD_SUPPORT')], 'MATCH EQUAL'],
  ['BL-CON-03', 'extended', [cluster({}), versions('EXTENDED_SUPPORT')], 'MISMATCH VALUE'],
  ['BL-CON-03', 'named no more', [cluster({}), versions('STANDARD_SUPPORT', '1.35')], 'MISMATCH VALUE'],
  ['BL-CON-03', 'versions denied', [cluster({}), denied(versions(''))], 'NOT_COLLECTED ACCESS_DENIED'],
  ['BL-CON-04', 'own switch', [onPush, registry('BASIC'), images(image(90, 0))], 'MATCH EQUAL'],
  ['BL-CON-04', 'a rule of the registry', [repository({}), registry('BASIC', 'team/*'), images()], 'MATCH EQUAL'],
  ['BL-CON-04', 'a filter within the name', [repository({}), registry('ENHANCED', 'am/w'), images()], 'MATCH EQUAL'],
  ['BL-CON-04', 'another’s rule', [repository({}), registry('BASIC', 'team/*b2'), images()], 'MISMATCH VALUE'],
  ['BL-CON-04', 'own switch beside enhanced', [onPush, registry('ENHANCED'), images()], 'MISMATCH VALUE'],
  ['BL-CON-04', 'new and critical', [onPush, registry('BASIC'), images(image(29, 4))], 'MATCH EQUAL'],
  [
    'BL-CON-04',
    'old and critical',
    [onPush, registry('BASIC'), images(image(31, 1))],
    'INDETERMINATE NEEDS_OBSERVATION',
  ],
  [
    'BL-CON-04',
    'scan not told',
    [onPush, registry('BASIC'), images({ imagePushedAt: at(31) })],
    'INDETERMINATE NEEDS_OBSERVATION',
  ],
  ['BL-CON-04', 'images denied', [onPush, registry('BASIC'), denied(images())], 'NOT_COLLECTED ACCESS_DENIED'],
  ['BL-CON-05', 'immutable', [repository({ imageTagMutability: 'IMMUTABLE' })], 'MATCH EQUAL'],
  ['BL-CON-05', 'mutable', [repository({ imageTagMutability: 'MUTABLE' })], 'MISMATCH VALUE'],
  ['BL-CON-05', 'unset', [repository({})], 'MISMATCH VALUE'],
  ['BL-CON-05', 'denied', [denied(repository({}))], 'unread ACCESS_DENIED'],
  ['BL-CON-06', 'confined', [task(confined)], 'MATCH EQUAL'],
  ['BL-CON-06', 'privileged', [task({ ...confined, privileged: true })], 'MISMATCH EXCESS'],
  ['BL-CON-06', 'root by number', [task({ ...confined, user: '0:0' })], 'MISMATCH EXCESS'],
  ['BL-CON-06', 'writable', [task({ ...confined, readonlyRootFilesystem: false })], 'MISMATCH EXCESS'],
  [
    'BL-CON-06',
    'user left to the image',
    [task({ name: 'web', readonlyRootFilesystem: true })],
    'INDETERMINATE NEEDS_OBSERVATION',
  ],
  [
    'BL-CON-06',
    'Windows',
    [task({ name: 'web' }, { runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } })],
    'none',
  ],
  ['BL-CON-06', 'denied', [noTask], 'unread ACCESS_DENIED'],
  ['BL-CON-07', 'none', [service('DISABLED')], 'MATCH EQUAL'],
  ['BL-CON-07', 'given', [service('ENABLED')], 'MISMATCH VALUE'],
  ['BL-CON-07', 'no network of its own', [service()], 'MATCH EQUAL'],
  ['BL-CON-07', 'denied', [denied(service())], 'unread ACCESS_DENIED'],
  ['BL-CON-08', 'logged', [task({ name: 'web', logConfiguration: { logDriver: 'awslogs' } })], 'MATCH EQUAL'],
  ['BL-CON-08', 'not logged', [task({ name: 'web' })], 'MISMATCH MISSING'],
  ['BL-CON-08', 'denied', [noTask], 'unread ACCESS_DENIED'],
  [
    'BL-CON-09',
    'own key',
    [cluster({ encryptionConfig: [{ resources: ['secrets'], provider: { keyArn: 'arn:key' } }] })],
    'MATCH EQUAL',
  ],
  ['BL-CON-09', 'unset', [cluster({})], 'MISMATCH MISSING'],
  ['BL-CON-09', 'denied', [noCluster], 'unread ACCESS_DENIED'],
  [
    'BL-LOG-21',
    'recorded',
    [exec({ logging: 'OVERRIDE', logConfiguration: { s3BucketName: 'b' } }), service()],
    'MATCH EQUAL',
  ],
  ['BL-LOG-21', 'switched off', [exec({ logging: 'NONE' }), service()], 'MISMATCH MISSING'],
  ['BL-LOG-21', 'override without a place', [exec({ logging: 'OVERRIDE' }), service()], 'MISMATCH MISSING'],
  ['BL-LOG-21', 'unset', [exec({}), service()], 'INDETERMINATE NEEDS_OBSERVATION'],
  ['BL-LOG-21', 'nobody enters', [exec({}), { ...service(), pages: [{ services: [] }] }], 'none'],
  ['BL-LOG-21', 'denied', [denied(exec({})), service()], 'unread ACCESS_DENIED'],
  ['BL-VM-05', 'patched', [server, managed, compliance('COMPLIANT'), patched(29)], 'MATCH EQUAL'],
  ['BL-VM-05', 'long ago', [server, managed, compliance('COMPLIANT'), patched(31)], 'MISMATCH VALUE'],
  ['BL-VM-05', 'patches lack', [server, managed, compliance('NON_COMPLIANT'), patched(1)], 'MISMATCH VALUE'],
  [
    'BL-VM-05',
    'not managed',
    [
      server,
      { ...managed, pages: [{ InstanceInformationList: [] }] },
      { ...compliance(''), pages: [{ ResourceComplianceSummaryItems: [] }] },
      { ...patched(1), pages: [] },
    ],
    'MISMATCH VALUE',
  ],
  ['BL-VM-05', 'denied', [server, managed, denied(compliance('')), patched(1)], 'NOT_COLLECTED ACCESS_DENIED'],
  ['BL-NET-16', 'an own distribution', [zone(false), records(alias('D1.cloudfront.net.')), ...owned], 'MATCH EQUAL'],
  ['BL-NET-16', 'an own website', [zone(false), records(alias(website)), ...owned], 'MATCH EQUAL'],
  [
    'BL-NET-16',
    'somebody’s website',
    [zone(false), records(alias(website, 'old.example.jp.')), ...owned],
    'INDETERMINATE NEEDS_OBSERVATION',
  ],
  ['BL-NET-16', 'a balancer', [zone(false), records(balancer), ...owned], 'INDETERMINATE NEEDS_OBSERVATION'],
  [
    'BL-NET-16',
    'nothing of AWS',
    [
      zone(false),
      records({ Name: 'm.example.jp.', Type: 'CNAME', ResourceRecords: [{ Value: 'mail.example.com' }] }),
      ...owned,
    ],
    'MATCH EQUAL',
  ],
  ['BL-NET-16', 'a private zone', [zone(true), records(balancer), ...owned], 'none'],
  ['BL-NET-16', 'records denied', [zone(false), denied(records()), ...owned], 'NOT_COLLECTED ACCESS_DENIED'],
  ['BL-NET-13', 'approved', [classic('SSL', 'tls'), negotiated('ELBSecurityPolicy-TLS13-1-2-X')], 'MATCH EQUAL', clb],
  [
    'BL-NET-13',
    'old policy',
    [classic('HTTPS', 'tls'), negotiated('ELBSecurityPolicy-2016-08')],
    'MISMATCH VALUE',
    clb,
  ],
  ['BL-NET-13', 'own policy', [classic('HTTPS', 'tls'), negotiated()], 'INDETERMINATE NEEDS_OBSERVATION', clb],
  ['BL-NET-13', 'plain', [classic('HTTP'), negotiated()], 'MISMATCH VALUE', clb],
  ['BL-NET-13', 'passed on', [classic('TCP'), negotiated()], 'INDETERMINATE NEEDS_OBSERVATION', clb],
  ['BL-NET-13', 'policies denied', [classic('HTTPS', 'tls'), denied(negotiated())], 'NOT_COLLECTED ACCESS_DENIED', clb],
  ['BL-IAM-24', 'harmless names', [lambda('DB_HOST', 'LOG_LEVEL')], 'MATCH EQUAL', 'lambda-function'],
  ['BL-IAM-24', 'a telling name', [lambda('DB_PASSWORD')], 'INDETERMINATE NEEDS_OBSERVATION', 'lambda-function'],
  ['BL-IAM-24', 'denied', [denied(lambda())], 'unread ACCESS_DENIED', 'lambda-function'],
  ['BL-IAM-24', 'a container without any', [task({ name: 'web' })], 'MATCH EQUAL', 'task-definition'],
  [
    'BL-IAM-24',
    'a container with a token',
    [task({ name: 'web', environment: [{ name: 'slackToken', value: '***' }] })],
    'INDETERMINATE NEEDS_OBSERVATION',
    'task-definition',
  ],
];

const named = cases.map(([id, title, answers, expected, fact]) => ({ id, title, answers, expected, fact }));

test.each(named)('$id, $title', ({ id, answers, expected, fact }) => {
  expect(judge(id, answers, fact)).toEqual([expected]);
});

test.each(['BL-CON-07', 'BL-LOG-21'])('%s: what could not be described leaves a population that says so', (id) => {
  const list = id === 'BL-CON-07' ? service('DISABLED') : exec({ logging: 'NONE' });
  const kind = factKinds.find(({ kind: name }) => name === (id === 'BL-CON-07' ? 'ecs-service' : 'ecs-cluster'));
  if (kind === undefined) throw new Error('no such kind');
  const told = (failure: object) => {
    const page = { ...(list.pages?.[0] as object), failures: [{ arn: 'arn:other', ...failure }] };
    const { complete, facts } = loadKind(kind, [{ ...list, pages: [page] }]);
    return [complete, facts.length];
  };
  expect(told({ reason: 'ACCESS_DENIED' })).toEqual([false, 1]);
  expect(told({ reason: 'MISSING' })).toEqual([true, 1]);
});

test('settings that wait for nothing but a collector are not among those of this batch', () => {
  const waiting = baseline.filter(({ needs }) => needs === 'collector').flatMap(({ evidence }) => evidence);
  expect(waiting.filter((item) => /^EV-(EKS|ECS|ECR|SSM|BUD|MAC|NET-22)/.test(item))).toEqual([]);
});
