import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { exportsSource } from '../../src/collection/sources/exports.ts';
import type { Collector } from '../../src/collectors/collector.ts';

const account = '111122223333';
const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const collectors: readonly Collector[] = [
  {
    item: 'EV-1',
    service: 'iam',
    operations: [
      {
        operation: 'ListUsers',
        scope: 'account',
        iamActions: [],
        paging: { request: 'Marker', response: 'Marker', more: 'IsTruncated' },
      },
      {
        operation: 'ListMFADevices',
        scope: 'account',
        iamActions: [],
        parent: { operation: 'ListUsers', each: 'Users', bind: { UserName: 'UserName' } },
      },
    ],
  },
  {
    item: 'EV-2',
    service: 's3',
    operations: [
      { operation: 'ListBuckets', scope: 'account', iamActions: [] },
      {
        operation: 'GetBucketPolicy',
        scope: 'account',
        iamActions: [],
        parent: { operation: 'ListBuckets', each: 'Buckets', bind: { Bucket: 'Name' } },
      },
    ],
  },
  {
    item: 'EV-3',
    service: 'config',
    operations: [{ operation: 'DescribeConfigRules', scope: 'region', iamActions: [] }],
  },
  {
    item: 'EV-4',
    service: 'sso-admin',
    operations: [
      { operation: 'ListInstances', scope: 'organization', iamActions: [], home: 'ap-northeast-1' },
      {
        operation: 'DescribePermissionSet',
        scope: 'organization',
        iamActions: [],
        parent: {
          operation: 'ListInstances',
          each: 'Instances',
          bind: { InstanceArn: 'InstanceArn', PermissionSetArn: '$' },
        },
      },
    ],
  },
  {
    item: 'EV-5',
    service: 'organizations',
    operations: [
      {
        operation: 'ListPolicies',
        scope: 'organization',
        iamActions: [],
        inputs: [{ Filter: 'SERVICE_CONTROL_POLICY' }, { Filter: 'TAG_POLICY' }],
      },
    ],
  },
  {
    item: 'EV-6',
    service: 'secretsmanager',
    operations: [
      { operation: 'ListSecrets', scope: 'region', iamActions: [] },
      {
        operation: 'GetResourcePolicy',
        scope: 'region',
        iamActions: [],
        parent: { operation: 'ListSecrets', each: 'SecretList', bind: { SecretId: 'ARN' } },
      },
    ],
  },
];

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'akashi-export-'));
  made.push(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

const users = '{"Users":[{"UserName":"太郎"}]}';
type Asked = readonly [service: string, operation: string, region: string, input?: Readonly<Record<string, unknown>>];
const listUsers: Asked = ['iam', 'ListUsers', 'global'];
const configRules: Asked = ['config', 'DescribeConfigRules', 'ap-northeast-1'];
const mfa: Asked = ['iam', 'ListMFADevices', 'global', { UserName: 'my_user/x' }];
const policy: Asked = ['s3', 'GetBucketPolicy', 'global', { Bucket: 'my-bucket' }];
const permissionSet: Asked = [
  'sso-admin',
  'DescribePermissionSet',
  'global',
  { InstanceArn: 'arn:i/1', PermissionSetArn: 'arn:p/2' },
];
const secretPolicy: Asked = [
  'secretsmanager',
  'GetResourcePolicy',
  'ap-northeast-1',
  { SecretId: `arn:aws:secretsmanager:ap-northeast-1:${account}:secret:app/db-AbC123` },
];

async function open(files: Readonly<Record<string, string | Uint8Array>> | string, mostBytes?: number) {
  const folder = typeof files === 'string' ? files : folderOf(files);
  const source = await exportsSource(folder, {
    account,
    collectors,
    ...(mostBytes === undefined ? {} : { mostBytes }),
  });
  const ask = ([service, operation, region, input = {}]: Asked, token?: unknown) =>
    source.ask(
      { service, operation, region, input, account },
      token === undefined ? null : { member: 'Marker', token },
    );
  return { folder, source, ask };
}

test.each<{ name: string; asked: Asked }>([
  { name: 'us-east-1/iam-list-users.json', asked: listUsers },
  { name: 'us-east-1/iam-list-users', asked: listUsers },
  { name: 'ap-southeast-1/iam-list-users.json', asked: listUsers },
  { name: 'global/iam_list_users.json', asked: listUsers },
  { name: 'iam_ListUsers.json', asked: listUsers },
  { name: 'iam.ListUsers_1.json', asked: listUsers },
  { name: 'ap-northeast-1/configservice-describe-config-rules.json', asked: configRules },
  { name: 'ap-northeast-1/config_DescribeConfigRules.json', asked: configRules },
  { name: 'config_describe-config-rules_ap-northeast-1.json', asked: configRules },
  { name: 'account-data/main/us-east-1/iam-list-users.json', asked: listUsers },
  { name: `${account}/us-east-1/iam-list-users.json`, asked: listUsers },
  { name: `a/b/${account}/iam-list-users.json`, asked: listUsers },
  { name: 'us-east-1/iam-list-mfa-devices/my_user%2Fx.json', asked: mfa },
  { name: 'us-east-1/iam-list-mfa-devices/my_user%2Fx', asked: mfa },
  { name: 'us-east-1/iam_list-mfa-devices_my_user%2Fx.json', asked: mfa },
  { name: 'us-east-1/s3api-get-bucket-policy/my-bucket.json', asked: policy },
  { name: 's3_GetBucketPolicy_my-bucket.json', asked: policy },
  { name: 's3_GetBucketPolicy_2026.json', asked: ['s3', 'GetBucketPolicy', 'global', { Bucket: '2026' }] },
  { name: 'ap-northeast-1/sso-admin-describe-permission-set/arn%3Ai%2F1/arn%3Ap%2F2.json', asked: permissionSet },
  { name: 'ap-northeast-1/sso-admin-describe-permission-set/arn%3Ap%2F2/arn%3Ai%2F1', asked: permissionSet },
  { name: 'ap-northeast-1/secretsmanager-get-resource-policy/app%2Fdb.json', asked: secretPolicy },
  {
    name: 'us-east-1/organizations-list-policies/TAG_POLICY.json',
    asked: ['organizations', 'ListPolicies', 'global', { Filter: 'TAG_POLICY' }],
  },
])('$name is found', async ({ name, asked }) => {
  const { source, ask } = await open({ [name]: users });
  expect(await ask(asked)).toMatchObject({ kind: 'page', output: { Users: [{ UserName: '太郎' }] } });
  expect(source.unclaimed()).toEqual([]);
  expect(source.claimed()).toMatchObject([{ file: name, asked: true, service: asked[0], operation: asked[1] }]);
});

test.each<{ name: string; asked: Asked }>([
  { name: 'us-east-1/configservice-describe-config-rules.json', asked: configRules },
  {
    name: 'us-east-1/organizations-list-policies.json',
    asked: ['organizations', 'ListPolicies', 'global', { Filter: 'TAG_POLICY' }],
  },
  { name: 'us-east-1/s3api-get-bucket-policy/other.json', asked: policy },
  { name: 'us-east-1/s3api-get-bucket-policy/my-bucket.json.json', asked: policy },
  { name: 'us-east-1/iam-list-users-extra.json', asked: listUsers },
  { name: 'ap-northeast-1/secretsmanager-get-resource-policy/app%2Fdb-old.json', asked: secretPolicy },
])('$name does not answer another question', async ({ name, asked }) => {
  const { ask } = await open({ [name]: users, 'us-east-1/sts-get-caller-identity.json': '{}' });
  expect(await ask(asked)).toEqual({ kind: 'missing', reason: 'NOT_EXPORTED' });
});

const utf16 = Buffer.from(`\uFEFF${users}`, 'utf16le');

test.each([
  { title: 'UTF-8 with a mark', content: Buffer.from(`\uFEFF${users}`) },
  { title: 'UTF-16 with a mark', content: utf16 },
  { title: 'UTF-16 without one', content: Buffer.from(users, 'utf16le') },
  { title: 'UTF-16 big endian', content: Buffer.from(utf16).swap16() },
  {
    title: 'Shift_JIS',
    content: Buffer.from([...Buffer.from('{"Users":[{"UserName":"'), 0x91, 0xbe, 0x98, 0x59, ...Buffer.from('"}]}')]),
  },
])('$title is read', async ({ content }) => {
  const { ask } = await open({ 'us-east-1/iam-list-users.json': content });
  expect(await ask(listUsers)).toMatchObject({ kind: 'page', output: { Users: [{ UserName: '太郎' }] } });
});

test.each([
  { title: 'half a file', content: '{"Users":[', code: 'INVALID_JSON' },
  { title: 'text output', content: 'USERS\tarn:aws:iam', code: 'INVALID_JSON' },
  { title: 'a part cut out with --query', content: '[{"UserName":"a"}]', code: 'NOT_CLI_OUTPUT' },
  { title: 'a number', content: '3', code: 'NOT_CLI_OUTPUT' },
  { title: 'bytes of no text', content: Buffer.from([0xff, 0xff, 0xfe, 0x80, 0xa0]), code: 'FILE_ENCODING' },
  {
    title: 'the message of the CLI',
    content: '\nAn error occurred (AccessDenied) when calling the ListUsers operation: User is not authorized\n',
    code: 'AccessDenied',
  },
  { title: 'an exported error', content: '{"error":{"Code":"NoSuchEntity","Message":"none"}}', code: 'NoSuchEntity' },
])('$title is an error of its own, never an empty answer', async ({ content, code }) => {
  const { ask } = await open({ 'us-east-1/iam-list-users.json': content });
  expect(await ask(listUsers)).toMatchObject({ kind: 'error', code });
});

test.each(['', '\n', '\uFEFF'])('an empty file (%j) is no answer', async (content) => {
  const { ask, source } = await open({ 'us-east-1/s3api-get-bucket-policy/my-bucket.json': content });
  expect(await ask(policy)).toEqual({ kind: 'missing', reason: 'NOT_EXPORTED' });
  expect(source.claimed()).toHaveLength(1);
});

test('an empty object is an answer: the service said nothing more', async () => {
  const { ask } = await open({ 'us-east-1/iam-list-users.json': '{}' });
  expect(await ask(listUsers)).toMatchObject({ kind: 'page', output: {} });
});

test('the output stays as it is, with the hash of the file and the time of the file as its bound', async () => {
  const { folder, source, ask } = await open({ 'us-east-1/iam-list-users.json': users });
  const at = new Date('2026-05-01T02:03:04.000Z');
  utimesSync(join(folder, 'us-east-1/iam-list-users.json'), at, at);
  const reply = await ask(listUsers);
  expect(reply).toMatchObject({
    provenance: { startedAt: at.toISOString(), finishedAt: at.toISOString() },
    exchange: { httpStatus: null },
  });
  expect(reply.kind === 'page' && Buffer.from(reply.exchange.body ?? []).toString()).toBe(users);
  expect([source.name, source.shape, source.sdk('iam')]).toEqual(['exports', 'cli', null]);
});

test('a token that stayed in the file is left there, and its page is missing unless the next file follows', async () => {
  const first = '{"Users":[],"IsTruncated":true,"Marker":"m2"}';
  const alone = await open({ 'us-east-1/iam-list-users.json': first });
  expect(await alone.ask(listUsers)).toMatchObject({ output: { Marker: 'm2' } });
  expect(await alone.ask(listUsers, 'm2')).toEqual({ kind: 'missing', reason: 'NOT_EXPORTED' });
  const paged = await open({ 'us-east-1/iam_ListUsers_2.json': users, 'us-east-1/iam_ListUsers_1.json': first });
  expect(await paged.ask(listUsers)).toMatchObject({ output: { Marker: 'm2' } });
  expect(await paged.ask(listUsers, 'm2')).toMatchObject({ output: { Users: [{ UserName: '太郎' }] } });
  expect(await paged.ask(listUsers, 'other')).toEqual({ kind: 'missing', reason: 'NOT_EXPORTED' });
});

test('a list that --max-items cut off is not taken for a whole one', async () => {
  const { ask } = await open({ 'us-east-1/iam-list-users.json': '{"Users":[],"NextToken":"eyJ"}' });
  expect(await ask(listUsers)).toMatchObject({ kind: 'error', code: 'EXPORT_CUT' });
});

test('us-east-1 goes before the home region, the home region before others; files of one name are not weighed', async () => {
  const instances: Asked = ['sso-admin', 'ListInstances', 'global'];
  const all = {
    'us-east-1/sso-admin-list-instances.json': '{"at":"us-east-1"}',
    'ap-northeast-1/sso-admin-list-instances.json': '{"at":"home"}',
    'af-south-1/sso-admin-list-instances.json': '{"at":"other"}',
  };
  expect(await (await open(all)).ask(instances)).toMatchObject({ output: { at: 'us-east-1' } });
  const { 'us-east-1/sso-admin-list-instances.json': _, ...rest } = all;
  expect(await (await open(rest)).ask(instances)).toMatchObject({ output: { at: 'home' } });
  const twice = await open({ 'us-east-1/iam-list-users.json': users, 'us-east-1/iam_ListUsers.json': '{}' });
  expect(await twice.ask(listUsers)).toMatchObject({ output: { Users: expect.any(Array) } });
  expect(twice.source.unclaimed()).toEqual([{ file: 'us-east-1/iam_ListUsers.json', reason: 'DUPLICATE' }]);
});

test('every file nobody claims is listed with its reason', async () => {
  const { source } = await open({
    'account-data/demo/describe-regions.json': '{}',
    'account-data/demo/us-east-1/accessanalzyer-list-analyzers.json': '{}',
    'account-data/demo/us-east-1/iam-list-mfa-devices/%zz.json': '{}',
    'account-data/demo/config_describe-config-rules.json': '{}',
    'account-data/demo/us-east-1/iam-list-users.json': users,
    'README.txt': 'hello',
  });
  expect(source.unclaimed()).toEqual([
    { file: 'README.txt', reason: 'OUTSIDE_ACCOUNT' },
    { file: 'account-data/demo/config_describe-config-rules.json', reason: 'NO_REGION' },
    { file: 'account-data/demo/describe-regions.json', reason: 'NO_DECLARATION' },
    { file: 'account-data/demo/us-east-1/accessanalzyer-list-analyzers.json', reason: 'NO_DECLARATION' },
    { file: 'account-data/demo/us-east-1/iam-list-mfa-devices/%zz.json', reason: 'BAD_NAME' },
  ]);
  expect(source.claimed()).toMatchObject([{ file: 'account-data/demo/us-east-1/iam-list-users.json', asked: false }]);
});

test('the account is found by its identity file, then by its folder, else the error names the folders', async () => {
  const identity = (id: string) => `{"Account":"${id}","Arn":"arn:aws:iam::${id}:user/a","UserId":"A"}`;
  const files = {
    'one/us-east-1/sts-get-caller-identity.json': identity('444455556666'),
    'two/us-east-1/sts-get-caller-identity.json': identity(account),
    'two/us-east-1/iam-list-users.json': users,
    '999900001111/us-east-1/iam-list-users.json': '{}',
  };
  const found = await open(files);
  expect(found.source.identity()).toEqual({
    account,
    arn: `arn:aws:iam::${account}:user/a`,
    file: 'two/us-east-1/sts-get-caller-identity.json',
  });
  expect(await found.ask(listUsers)).toMatchObject({ output: { Users: [{ UserName: '太郎' }] } });
  const folder = folderOf({ ...files, 'two/us-east-1/sts-get-caller-identity.json': identity('777788889999') });
  await expect(open(folder)).rejects.toMatchObject({
    code: 'EXPORT_ACCOUNT_UNCLEAR',
    data: { seen: '999900001111/, one/, two/' },
  });
  const alone = await open({ 'x/us-east-1/sts-get-caller-identity.json': identity('444455556666') });
  expect(alone.source.identity()?.account).toBe('444455556666');
  expect((await open({ 'us-east-1/iam-list-users.json': users })).source.identity()).toBeNull();
});

test('links, sockets and names that climb lead nowhere', async () => {
  const outside = folderOf({ 'secret.json': '{"secret":true}', 'us-east-1/iam-list-users.json': '{"secret":true}' });
  const folder = folderOf({ 'us-east-1/s3api-get-bucket-policy/..%2F..%2Fsecret.json': '{"fine":true}' });
  symlinkSync(join(outside, 'secret.json'), join(folder, 'us-east-1/iam-list-users.json'));
  symlinkSync(join(outside, 'us-east-1'), join(folder, 'us-west-2'));
  const socket = createServer();
  await new Promise<void>((resolve) => socket.listen(join(folder, 'us-east-1/s3api-list-buckets.json'), resolve));
  const { source, ask } = await open(folder);
  expect(source.unclaimed()).toEqual([
    { file: 'us-east-1/iam-list-users.json', reason: 'SYMLINK' },
    { file: 'us-east-1/s3api-list-buckets.json', reason: 'NOT_A_FILE' },
    { file: 'us-west-2', reason: 'SYMLINK' },
  ]);
  await new Promise<void>((resolve) => socket.close(() => resolve()));
  expect((await ask(listUsers)).kind).toBe('missing');
  const climbing: Asked = ['s3', 'GetBucketPolicy', 'global', { Bucket: '../../secret' }];
  expect(await ask(climbing)).toMatchObject({ output: { fine: true } });
});

test('a file replaced by a link after the listing is not followed', async () => {
  const outside = folderOf({ 'secret.json': '{"secret":true}' });
  const { folder, ask } = await open({ 'us-east-1/iam-list-users.json': users });
  rmSync(join(folder, 'us-east-1/iam-list-users.json'));
  symlinkSync(join(outside, 'secret.json'), join(folder, 'us-east-1/iam-list-users.json'));
  expect(await ask(listUsers)).toMatchObject({ kind: 'error', code: 'FILE_UNREADABLE' });
});

test('a huge file is told, not loaded', async () => {
  const { folder, ask } = await open({ 'us-east-1/iam-list-users.json': users });
  truncateSync(join(folder, 'us-east-1/iam-list-users.json'), 3 * 1024 ** 3);
  expect(await ask(listUsers)).toMatchObject({ kind: 'error', code: 'FILE_TOO_LARGE', exchange: { body: null } });
});

test('a folder tree without end is cut, and a folder that is not there says so', async () => {
  const deep = await open({ [`${'d/'.repeat(14)}iam-list-users.json`]: users, 'us-east-1/iam-list-users.json': users });
  expect(deep.source.unclaimed().map(({ reason }) => reason)).toContain('TOO_DEEP');
  await expect(open('/nowhere/at/all')).rejects.toMatchObject({
    code: 'EXPORT_FOLDER_UNREADABLE',
    data: { seen: 'ENOENT' },
  });
});
