import { expect, test } from 'vitest';
import type { CheckFunction } from '../../../src/evaluation/check-function.ts';
import { bucketBlocksPublicAccess } from '../../../src/evaluation/functions/bucket-blocks-public-access.ts';
import { bucketNotPublic } from '../../../src/evaluation/functions/bucket-not-public.ts';
import { lifecycleKeepsRetention } from '../../../src/evaluation/functions/lifecycle-keeps-retention.ts';
import { masterCredentialManaged } from '../../../src/evaluation/functions/master-credential-managed.ts';
import { policyDeniesPlaintext } from '../../../src/evaluation/functions/policy-denies-plaintext.ts';
import { policyNotPublic } from '../../../src/evaluation/functions/policy-not-public.ts';
import { policyWithinAccounts } from '../../../src/evaluation/functions/policy-within-accounts.ts';
import { sharedWithinAccounts } from '../../../src/evaluation/functions/shared-within-accounts.ts';
import { tlsForced } from '../../../src/evaluation/functions/tls-forced.ts';
import { restatePolicy } from '../../../src/facts/restate-policy.ts';
import { context, factOf } from './fact-of.ts';

const on = { blockPublicAcls: true, ignorePublicAcls: true, blockPublicPolicy: true, restrictPublicBuckets: true };
const off = { blockPublicAcls: null, ignorePublicAcls: null, blockPublicPolicy: null, restrictPublicBuckets: null };
const quiet = {
  ...off,
  policyIsPublic: null,
  publicGrants: [],
  objectOwnership: null,
  accountIgnorePublicAcls: null,
  accountRestrictPublicBuckets: null,
};

function policy(...statements: unknown[]): { policy: unknown } {
  return { policy: restatePolicy({ Statement: statements }) };
}

const bucket = 'arn:aws:s3:::records';
const deny = {
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: [bucket, `${bucket}/*`],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};
const foreign = {
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::999988887777:root' },
  Action: 's3:GetObject',
  Resource: '*',
};
const everyone = { Effect: 'Allow', Principal: '*', Action: 'lambda:InvokeFunction', Resource: '*' };
const narrowed = { ...everyone, Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } };
const rule = (days: number | null, noncurrentDays: number | null = null, date: string | null = null): unknown => ({
  rule: 'r',
  days,
  date,
  noncurrentDays,
});

const cases: readonly (readonly [string, CheckFunction, Record<string, unknown>, unknown, string])[] = [
  ['all switches on', bucketBlocksPublicAccess, { name: 'records', ...on }, [], 'MATCH/EQUAL'],
  [
    'one switch off',
    bucketBlocksPublicAccess,
    { name: 'records', ...on, ignorePublicAcls: false },
    [],
    'MISMATCH/VALUE',
  ],
  ['never configured', bucketBlocksPublicAccess, { name: 'records', ...off }, ['web'], 'MISMATCH/VALUE'],
  ['approved public bucket', bucketBlocksPublicAccess, { name: 'web-1', ...off }, ['web-*'], 'MATCH/EQUAL'],
  ['unreadable list', bucketBlocksPublicAccess, { name: 'web', ...off }, { a: 1 }, 'INDETERMINATE/CRITERION_UNCLEAR'],

  ['nothing public', bucketNotPublic, quiet, null, 'MATCH/EQUAL'],
  ['public policy', bucketNotPublic, { ...quiet, policyIsPublic: true }, null, 'MISMATCH/PUBLIC'],
  [
    'public policy held back',
    bucketNotPublic,
    { ...quiet, policyIsPublic: true, restrictPublicBuckets: true },
    null,
    'MATCH/EQUAL',
  ],
  [
    'public policy, only ACLs ignored',
    bucketNotPublic,
    { ...quiet, policyIsPublic: true, ignorePublicAcls: true },
    null,
    'MISMATCH/PUBLIC',
  ],
  ['public grant', bucketNotPublic, { ...quiet, publicGrants: ['AllUsers:READ'] }, null, 'MISMATCH/PUBLIC'],
  [
    'public grant, ACLs disabled',
    bucketNotPublic,
    { ...quiet, publicGrants: ['AllUsers:READ'], objectOwnership: 'BucketOwnerEnforced' },
    null,
    'MATCH/EQUAL',
  ],
  [
    'public grant, account block',
    bucketNotPublic,
    { ...quiet, publicGrants: ['AllUsers:READ'], accountIgnorePublicAcls: true },
    null,
    'MATCH/EQUAL',
  ],
  [
    'public grant, account block unread',
    bucketNotPublic,
    { ...quiet, publicGrants: ['AllUsers:READ'], accountIgnorePublicAcls: '(unread)' },
    null,
    'MISMATCH/PUBLIC',
  ],

  ['no policy', policyWithinAccounts, { policy: null }, [], 'MATCH/EQUAL'],
  ['foreign account', policyWithinAccounts, policy(foreign), [], 'MISMATCH/EXTERNAL'],
  ['trusted account', policyWithinAccounts, policy(foreign), ['999988887777'], 'MATCH/EQUAL'],
  ['own account', policyWithinAccounts, policy({ ...foreign, Principal: { AWS: '444455556666' } }), [], 'MATCH/EQUAL'],
  ['denied account', policyWithinAccounts, policy({ ...foreign, Effect: 'Deny' }), [], 'MATCH/EQUAL'],
  [
    'policy that is none',
    policyWithinAccounts,
    { policy: restatePolicy('{"Statement":') },
    [],
    'INDETERMINATE/UNKNOWN_CONDITION',
  ],

  ['TLS only', policyDeniesPlaintext, policy(deny), null, 'MATCH/EQUAL'],
  ['no policy at all', policyDeniesPlaintext, { policy: null }, null, 'MISMATCH/VALUE'],
  ['objects only', policyDeniesPlaintext, policy({ ...deny, Resource: `${bucket}/*` }), null, 'MISMATCH/VALUE'],
  [
    'bucket and objects in two statements',
    policyDeniesPlaintext,
    policy({ ...deny, Resource: bucket }, { ...deny, Resource: `${bucket}/*` }),
    null,
    'MATCH/EQUAL',
  ],
  [
    'another bucket',
    policyDeniesPlaintext,
    policy({ ...deny, Resource: ['arn:aws:s3:::other', 'arn:aws:s3:::other/*'] }),
    null,
    'MISMATCH/VALUE',
  ],
  ['reading only', policyDeniesPlaintext, policy({ ...deny, Action: 's3:GetObject' }), null, 'MISMATCH/VALUE'],
  [
    'one principal only',
    policyDeniesPlaintext,
    policy({ ...deny, Principal: { AWS: '999988887777' } }),
    null,
    'MISMATCH/VALUE',
  ],
  [
    'a second condition',
    policyDeniesPlaintext,
    policy({ ...deny, Condition: { ...deny.Condition, StringEquals: { 'aws:PrincipalTag/x': '1' } } }),
    null,
    'MISMATCH/VALUE',
  ],
  [
    'the wrong way round',
    policyDeniesPlaintext,
    policy({ ...deny, Condition: { Bool: { 'aws:SecureTransport': 'true' } } }),
    null,
    'MISMATCH/VALUE',
  ],

  ['no lifecycle', lifecycleKeepsRetention, { expirations: null, versioning: null }, 365, 'MATCH/EQUAL'],
  ['kept long enough', lifecycleKeepsRetention, { expirations: [rule(365)], versioning: null }, 365, 'MATCH/EQUAL'],
  [
    'deleted too early',
    lifecycleKeepsRetention,
    { expirations: [rule(364)], versioning: 'Suspended' },
    365,
    'MISMATCH/VALUE',
  ],
  [
    'versions are never deleted',
    lifecycleKeepsRetention,
    { expirations: [rule(30)], versioning: 'Enabled' },
    365,
    'MATCH/EQUAL',
  ],
  [
    'versions are deleted soon',
    lifecycleKeepsRetention,
    { expirations: [rule(30, 7)], versioning: 'Enabled' },
    365,
    'MISMATCH/VALUE',
  ],
  [
    'deleted on a date',
    lifecycleKeepsRetention,
    { expirations: [rule(null, null, '2027-01-01T00:00:00.000Z')], versioning: null },
    365,
    'INDETERMINATE/NEEDS_INTERVIEW',
  ],
  [
    'no period given',
    lifecycleKeepsRetention,
    { expirations: [rule(1)], versioning: null },
    null,
    'INDETERMINATE/CRITERION_UNCLEAR',
  ],

  ['no policy', policyNotPublic, { policy: null }, null, 'MATCH/EQUAL'],
  ['open to everyone', policyNotPublic, policy(everyone), null, 'MISMATCH/PUBLIC'],
  ['one source account', policyNotPublic, policy(narrowed), null, 'MATCH/EQUAL'],
  [
    'function URL without signature',
    policyNotPublic,
    policy({ ...everyone, Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } } }),
    null,
    'MISMATCH/PUBLIC',
  ],
  ['policy as text', policyNotPublic, { policy: JSON.stringify({ Statement: everyone }) }, null, 'MISMATCH/PUBLIC'],
  ['policy that is none', policyNotPublic, { policy: '[' }, null, 'INDETERMINATE/UNKNOWN_CONDITION'],

  ['shared with nobody', sharedWithinAccounts, { sharedWith: [] }, [], 'MATCH/EQUAL'],
  ['shared with everyone', sharedWithinAccounts, { sharedWith: ['all'] }, ['all'], 'MISMATCH/PUBLIC'],
  ['shared with a stranger', sharedWithinAccounts, { sharedWith: ['999988887777'] }, [], 'MISMATCH/EXTERNAL'],
  [
    'shared with a friend',
    sharedWithinAccounts,
    { sharedWith: ['999988887777', '444455556666'] },
    '999988887777',
    'MATCH/EQUAL',
  ],

  [
    'PostgreSQL forced',
    tlsForced,
    { engine: 'aurora-postgresql', tlsParameter: 'rds.force_ssl=1' },
    null,
    'MATCH/EQUAL',
  ],
  ['PostgreSQL not forced', tlsForced, { engine: 'postgres', tlsParameter: 'rds.force_ssl=0' }, null, 'MISMATCH/VALUE'],
  ['MySQL not set', tlsForced, { engine: 'mysql', tlsParameter: null }, null, 'MISMATCH/VALUE'],
  ['MySQL forced', tlsForced, { engine: 'mysql', tlsParameter: 'require_secure_transport=ON' }, null, 'MATCH/EQUAL'],
  ['DocumentDB off', tlsForced, { engine: 'docdb', tlsParameter: 'tls=disabled' }, null, 'MISMATCH/VALUE'],
  ['DocumentDB on', tlsForced, { engine: 'docdb', tlsParameter: 'tls=tls1.2+' }, null, 'MATCH/EQUAL'],
  ['Oracle', tlsForced, { engine: 'oracle-ee', tlsParameter: null }, null, 'INDETERMINATE/NEEDS_OBSERVATION'],

  ['own name, managed', masterCredentialManaged, { masterUser: 'dbowner', masterSecret: 'arn:s' }, null, 'MATCH/EQUAL'],
  ['default name', masterCredentialManaged, { masterUser: 'Postgres', masterSecret: 'arn:s' }, null, 'MISMATCH/VALUE'],
  [
    'not managed',
    masterCredentialManaged,
    { masterUser: 'dbowner', masterSecret: null },
    null,
    'INDETERMINATE/NEEDS_INTERVIEW',
  ],
];

test.each(cases)('%s (%o)', (_, check, attributes, parameter, expected) => {
  const { result, reason } = check.compare(factOf(attributes), parameter, context);
  expect(`${result}/${reason}`).toBe(expected);
});

test('a block that makes a public setting void is named, and so is one that nobody could read', () => {
  const held = bucketNotPublic.compare(
    factOf({ ...quiet, policyIsPublic: true, restrictPublicBuckets: true }),
    null,
    context,
  );
  const unread = bucketNotPublic.compare(
    factOf({ ...quiet, policyIsPublic: true, accountRestrictPublicBuckets: '(unread)' }),
    null,
    context,
  );
  expect(held.qualifiers).toEqual(['公開の設定あり（公開ブロック等により無効）']);
  expect(unread.qualifiers).toEqual(['アカウント公開ブロック未確認']);
});
