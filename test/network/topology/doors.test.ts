import { expect, test } from 'vitest';
import type { OpenDoor } from '../../../src/network/elements/open-door.ts';
import { printTraffic } from '../../../src/network/traffic/print-traffic.ts';
import { type RecordedAnswer, recordedTopology } from '../recorded-network.ts';
import { withEmptyLists } from '../with-empty-lists.ts';
import { account, asked, region } from './asked.ts';

type Over = Partial<RecordedAnswer>;

function doors(...answers: readonly RecordedAnswer[]): readonly OpenDoor[] {
  return recordedTopology(withEmptyLists(answers)).doors;
}

function said(found: readonly OpenDoor[]): readonly (readonly string[])[] {
  return found.map(({ kind, guard, traffic, limits, leadsTo }) => [
    kind,
    typeof guard === 'string' ? guard : `${guard.code} ${guard.exact}`,
    printTraffic(traffic).join(' '),
    ...limits,
    ...leadsTo.map((one) => `> ${one}`),
  ]);
}

const anybody = (Action: string, Resource: string, Condition?: object): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal: '*', Action, Resource, ...(Condition === undefined ? {} : { Condition }) },
  });

const fn = `arn:aws:lambda:${region}:${account}:function:report`;
const lambda = (AuthType: string, policy: string | null | 'denied'): readonly RecordedAnswer[] => {
  const over: Over = { service: 'lambda', input: { FunctionName: 'report' } };
  const urls = { FunctionUrlConfigs: [{ FunctionUrl: 'https://x.lambda-url', AuthType }] };
  return [
    asked(
      'ListFunctions',
      { Functions: [{ FunctionArn: fn, FunctionName: 'report', VpcConfig: { SubnetIds: ['s'] } }] },
      { service: 'lambda' },
    ),
    asked('ListFunctionUrlConfigs', urls, over),
    asked(
      'GetPolicy',
      { Policy: policy },
      { ...over, outcome: policy === null ? 'absent' : policy === 'denied' ? 'denied' : 'answered' },
    ),
  ];
};
const callers = anybody('lambda:InvokeFunctionUrl', fn, { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } });

test.each([
  ['NONE', callers, 'none'],
  ['NONE', null, 'identity'],
  ['NONE', 'denied', 'ACCESS_DENIED AccessDenied'],
  ['NONE', '{"Statement":"?"}', 'API_ERROR UNREADABLE_POLICY'],
  ['AWS_IAM', callers, 'identity'],
])('a function at an address of its own, %s with %s', (type, policy, guard) => {
  expect(said(doors(...lambda(type, policy)))).toEqual([['lambda-url', guard, '443/tcp']]);
});

const rest = (over: object, methods: object): readonly RecordedAnswer[] => [
  asked(
    'GetRestApis',
    { items: [{ id: 'api1', name: 'order', endpointConfiguration: { types: ['REGIONAL'] }, ...over }] },
    { service: 'apigateway' },
  ),
  asked(
    'GetResources',
    { items: [{ path: '/', resourceMethods: methods }] },
    { service: 'apigateway', input: { restApiId: 'api1' } },
  ),
];
const open = { GET: { authorizationType: 'NONE' } };
const asks = { GET: { authorizationType: 'AWS_IAM' } };
const inside = { types: ['PRIVATE'], vpcEndpointIds: ['vpce-9'] };
const byEndpoint = anybody('execute-api:Invoke', '*', { StringEquals: { 'aws:SourceVpce': 'vpce-1' } });

test.each([
  ['open to all', {}, open, ['none']],
  ['asking for a signature', {}, asks, ['identity']],
  [
    'for the office',
    { policy: anybody('execute-api:Invoke', '*', { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } }) },
    open,
    ['network', '192.0.2.0/24'],
  ],
  ['inside, for one endpoint', { endpointConfiguration: inside, policy: byEndpoint }, open, ['network', 'vpce-1']],
  [
    'inside, for anybody’s endpoint',
    { endpointConfiguration: inside, policy: anybody('execute-api:Invoke', '*') },
    open,
    ['network'],
  ],
  ['inside and signed', { endpointConfiguration: inside, policy: byEndpoint }, asks, ['both', 'vpce-1']],
])('a REST API %s', (_, over, methods, [guard = '', ...limits]) => {
  expect(said(doors(...rest(over, methods)))).toEqual([['rest-api', guard, '443/tcp', ...limits]]);
});

const arn = 'arn:aws:s3:::order';
const bucket = (
  policy: string | null,
  over: { block?: boolean; grants?: readonly object[]; refuse?: string } = {},
): readonly RecordedAnswer[] => {
  const here: Over = { service: 's3', region: 'global', input: { Bucket: 'order' } };
  const all = {
    BlockPublicAcls: over.block,
    IgnorePublicAcls: over.block,
    BlockPublicPolicy: over.block,
    RestrictPublicBuckets: over.block,
  };
  const given = [
    asked('ListBuckets', { Buckets: [{ Name: 'order', BucketRegion: region }] }, { ...here, input: {} }),
    asked('GetBucketPolicy', { Policy: policy }, { ...here, outcome: policy === null ? 'absent' : 'answered' }),
    asked('GetBucketAcl', { Grants: over.grants ?? [] }, here),
    asked(
      'GetPublicAccessBlock',
      { PublicAccessBlockConfiguration: all },
      { ...here, outcome: over.block === undefined ? 'absent' : 'answered' },
    ),
    asked('GetPublicAccessBlock', {}, { service: 's3control', region: 'global', outcome: 'absent' }),
  ];
  return given.map((one) => (one.operation === over.refuse ? { ...one, outcome: 'denied' } : one));
};
const readable = anybody('s3:GetObject', `${arn}/*`);
const elsewhere = JSON.stringify({
  Version: '2012-10-17',
  Statement: {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [arn, `${arn}/*`],
    Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } },
  },
});
const everyone = [
  { Grantee: { Type: 'Group', URI: 'http://acs.amazonaws.com/groups/global/AllUsers' }, Permission: 'READ' },
];

test.each([
  ['without a policy', bucket(null), ['identity']],
  ['that everybody may read', bucket(readable), ['none']],
  ['whose policy is overruled', bucket(readable, { block: true }), ['identity']],
  ['that everybody may list', bucket(null, { grants: everyone }), ['none']],
  ['whose list is overruled', bucket(null, { grants: everyone, block: true }), ['identity']],
  ['that one endpoint reaches', bucket(elsewhere), ['both', 'vpce-1']],
  ['whose policy was refused', bucket(readable, { refuse: 'GetBucketPolicy' }), ['ACCESS_DENIED AccessDenied']],
  ['whose list was refused', bucket(null, { refuse: 'GetBucketAcl' }), ['ACCESS_DENIED AccessDenied']],
  ['whose block was refused', bucket(readable, { refuse: 'GetPublicAccessBlock' }), ['ACCESS_DENIED AccessDenied']],
])('a bucket %s', (_, answers, [guard = '', ...limits]) => {
  const [door, ...more] = doors(...answers);
  expect(more).toEqual([]);
  expect(door).toMatchObject({ id: arn, account, region, name: 'order' });
  expect(said(door === undefined ? [] : [door])).toEqual([['bucket', guard, '80/tcp 443/tcp', ...limits]]);
});

const db = `arn:aws:rds:${region}:${account}:db:order-1`;

test('databases, warehouses, clusters and paths by identity are doors, each leading to its interfaces', () => {
  const rds: Over = { service: 'rds' };
  const found = doors(
    asked(
      'DescribeDBInstances',
      {
        DBInstances: [
          {
            DBInstanceArn: db,
            DBInstanceIdentifier: 'order-1',
            DBClusterIdentifier: 'order',
            PubliclyAccessible: true,
            Endpoint: { Port: 5432 },
            DBSubnetGroup: { VpcId: 'vpc-1' },
            VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-db' }],
          },
          { DBInstanceArn: `${db}-hidden`, DBInstanceIdentifier: 'hidden', PubliclyAccessible: false },
        ],
      },
      rds,
    ),
    asked(
      'DescribeDBClusters',
      { DBClusters: [{ DBClusterArn: 'arn:cluster', DBClusterIdentifier: 'order', HttpEndpointEnabled: true }] },
      rds,
    ),
    asked('DescribeNetworkInterfaces', {
      NetworkInterfaces: [
        {
          NetworkInterfaceId: 'eni-db',
          VpcId: 'vpc-1',
          SubnetId: 's',
          Description: 'RDSNetworkInterface',
          Groups: [{ GroupId: 'sg-db' }],
        },
        {
          NetworkInterfaceId: 'eni-task',
          VpcId: 'vpc-1',
          SubnetId: 's',
          Description: `arn:aws:ecs:${region}:${account}:attachment/1`,
          Groups: [{ GroupId: 'sg-task' }],
        },
      ],
    }),
    asked(
      'ListClustersV2',
      {
        ClusterInfoList: [
          {
            ClusterArn: 'arn:kafka',
            ClusterName: 'log',
            Provisioned: {
              BrokerNodeGroupInfo: { ConnectivityInfo: { PublicAccess: { Type: 'SERVICE_PROVIDED_EIPS' } } },
            },
          },
        ],
      },
      { service: 'kafka' },
    ),
    asked(
      'DescribeCluster',
      {
        cluster: {
          arn: 'arn:eks',
          name: 'app',
          resourcesVpcConfig: { endpointPublicAccess: true, publicAccessCidrs: ['192.0.2.0/24'] },
        },
      },
      { service: 'eks', input: { name: 'app' } },
    ),
    asked(
      'DescribeServices',
      {
        services: [
          {
            serviceArn: 'arn:svc',
            serviceName: 'web',
            status: 'ACTIVE',
            enableExecuteCommand: true,
            networkConfiguration: { awsvpcConfiguration: { subnets: ['s'], securityGroups: ['sg-task'] } },
          },
        ],
      },
      { service: 'ecs', input: { cluster: 'c' } },
    ),
    asked('DescribeInstances', {
      Reservations: [
        {
          Instances: [
            { InstanceId: 'i-1', State: { Name: 'running' } },
            { InstanceId: 'i-2', State: { Name: 'running' } },
          ],
        },
      ],
    }),
    asked(
      'DescribeInstanceInformation',
      { InstanceInformationList: [{ InstanceId: 'i-1', PingStatus: 'Online' }] },
      { service: 'ssm' },
    ),
    asked('DescribeInstanceConnectEndpoints', {
      InstanceConnectEndpoints: [
        { InstanceConnectEndpointId: 'eice-1', State: 'create-complete', NetworkInterfaceIds: ['eni-eice'] },
      ],
    }),
    asked('DescribeVpcEndpointServiceConfigurations', {
      ServiceConfigurations: [{ ServiceId: 'vpce-svc-1', ServiceState: 'Available' }],
    }),
    asked(
      'DescribeVpcEndpointServicePermissions',
      { AllowedPrincipals: [{ Principal: '*' }] },
      { input: { ServiceId: 'vpce-svc-1' } },
    ),
  );
  expect(said(found)).toEqual([
    ['cluster-endpoint', 'both', '443/tcp', '192.0.2.0/24'],
    ['data-api', 'identity', '', '> eni-db'],
    ['database', 'identity', '5432/tcp', '> eni-db'],
    ['ecs-exec', 'identity', '', '> eni-task'],
    ['endpoint-service', 'none', '', '*'],
    ['instance-connect-endpoint', 'identity', '', '> eni-eice'],
    ['session-manager', 'identity', '', '> i-1'],
    ['stream-cluster', 'identity', '9194/tcp 9196/tcp 9198/tcp'],
  ]);
});

test('whether instances can be given a session is unread where nobody could ask', () => {
  const topology = recordedTopology([
    asked('DescribeInstances', { Reservations: [{ Instances: [{ InstanceId: 'i-1' }, { InstanceId: 'i-2' }] }] }),
    asked('DescribeInstanceInformation', {}, { service: 'ssm', outcome: 'denied' }),
  ]);
  const denied = topology.unread.filter(({ part, code }) => part === 'door' && code === 'ACCESS_DENIED');
  expect(denied).toMatchObject([{ of: `${account} ${region}`, exact: 'AccessDenied' }]);
  expect(topology.doors).toEqual([]);
});

test('a distribution leads to the interfaces of the load balancer it fetches from', () => {
  const balancer = `arn:aws:elasticloadbalancing:${region}:${account}:loadbalancer/app/web/0123`;
  const item = {
    ARN: 'arn:cf',
    DomainName: 'd1.cloudfront.net',
    Enabled: true,
    Origins: { Items: [{ DomainName: 'web-1.elb.amazonaws.com' }] },
  };
  const found = doors(
    asked(
      'ListDistributions',
      {
        DistributionList: {
          Items: [
            { ...item, DefaultCacheBehavior: {} },
            { ...item, ARN: 'arn:off', Enabled: false },
          ],
        },
      },
      { service: 'cloudfront', region: 'global' },
    ),
    asked(
      'DescribeLoadBalancers',
      { LoadBalancers: [{ LoadBalancerArn: balancer, DNSName: 'WEB-1.elb.amazonaws.com', Type: 'application' }] },
      { service: 'elbv2' },
    ),
    asked('DescribeListeners', { Listeners: [] }, { service: 'elbv2', input: { LoadBalancerArn: balancer } }),
    asked('DescribeNetworkInterfaces', {
      NetworkInterfaces: [{ NetworkInterfaceId: 'eni-1', VpcId: 'v', SubnetId: 's', Description: 'ELB app/web/0123' }],
    }),
  );
  expect(said(found)).toEqual([['distribution', 'none', '80/tcp 443/tcp', '> eni-1']]);
});

const domain = (AccessPolicies: string, over: object = {}): RecordedAnswer =>
  asked(
    'DescribeDomains',
    {
      DomainStatusList: [
        { ARN: 'arn:es', DomainName: 'log', AccessPolicies, DomainEndpointOptions: { EnforceHTTPS: true }, ...over },
      ],
    },
    { service: 'opensearch' },
  );

test.each([
  ['open to all', domain(anybody('es:*', '*')), [['search-domain', 'none', '443/tcp']]],
  [
    'that asks its own users',
    domain(anybody('es:*', '*'), { AdvancedSecurityOptions: { Enabled: true } }),
    [['search-domain', 'identity', '443/tcp']],
  ],
  [
    'for the office',
    domain(anybody('es:*', '*', { IpAddress: { 'aws:SourceIp': ['192.0.2.0/24'] } })),
    [['search-domain', 'network', '443/tcp', '192.0.2.0/24']],
  ],
  ['in a VPC', domain(anybody('es:*', '*'), { VPCOptions: { VPCId: 'vpc-1' } }), []],
])('a search domain %s', (_, answer, expected) => {
  expect(said(doors(answer))).toEqual(expected);
});

test('a queue that everybody may fill, and one that only says who may', () => {
  const url = (name: string): string => `https://sqs/${account}/${name}`;
  const queue = (name: string, Policy: string): RecordedAnswer =>
    asked(
      'GetQueueAttributes',
      { Attributes: { QueueArn: `arn:aws:sqs:${region}:${account}:${name}`, Policy } },
      { service: 'sqs', input: { QueueUrl: url(name) } },
    );
  const found = doors(
    asked('ListQueues', { QueueUrls: [url('a'), url('b')] }, { service: 'sqs' }),
    queue('a', anybody('sqs:SendMessage', '*')),
    queue('b', anybody('sqs:SendMessage', '*', { ArnEquals: { 'aws:SourceArn': 'arn:topic' } })),
  );
  expect(said(found)).toEqual([
    ['queue', 'none', '443/tcp'],
    ['queue', 'identity', '443/tcp'],
  ]);
});
