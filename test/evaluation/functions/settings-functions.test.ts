import { expect, test } from 'vitest';
import type { CheckFunction } from '../../../src/evaluation/check-function.ts';
import { bedrockLogged } from '../../../src/evaluation/functions/bedrock-logged.ts';
import { changesWatched } from '../../../src/evaluation/functions/changes-watched.ts';
import { copiesElsewhere } from '../../../src/evaluation/functions/copies-elsewhere.ts';
import { dataEventsCover } from '../../../src/evaluation/functions/data-events-cover.ts';
import { dbLogsExported } from '../../../src/evaluation/functions/db-logs-exported.ts';
import { decryptNotOnAllKeys } from '../../../src/evaluation/functions/decrypt-not-on-all-keys.ts';
import { findingFixedInTime } from '../../../src/evaluation/functions/finding-fixed-in-time.ts';
import { flowLogTraffic } from '../../../src/evaluation/functions/flow-log-traffic.ts';
import { grantsWithinAccounts } from '../../../src/evaluation/functions/grants-within-accounts.ts';
import { macieEnabled } from '../../../src/evaluation/functions/macie-enabled.ts';
import { noAdminStatements } from '../../../src/evaluation/functions/no-admin-statements.ts';
import { ntpApproved } from '../../../src/evaluation/functions/ntp-approved.ts';
import { restoreTested } from '../../../src/evaluation/functions/restore-tested.ts';
import { roleTrustClosed } from '../../../src/evaluation/functions/role-trust-closed.ts';
import { rootHardwareMfa } from '../../../src/evaluation/functions/root-hardware-mfa.ts';
import { rootMfa } from '../../../src/evaluation/functions/root-mfa.ts';
import { secretRotated } from '../../../src/evaluation/functions/secret-rotated.ts';
import { trailBucketLocked } from '../../../src/evaluation/functions/trail-bucket-locked.ts';
import { trailDelivering } from '../../../src/evaluation/functions/trail-delivering.ts';
import { trailDigestFresh } from '../../../src/evaluation/functions/trail-digest-fresh.ts';
import { unauthenticatedLimited } from '../../../src/evaluation/functions/unauthenticated-limited.ts';
import { unusedCredentials } from '../../../src/evaluation/functions/unused-credentials.ts';
import { readPolicy } from '../../../src/facts/read-policy.ts';
import type { Value } from '../../../src/facts/value.ts';

const at = '2024-06-30T00:00:00.000Z';
const context = { account: '111122223333', ownAccounts: ['444455556666'], asOf: '2024-06-30' };
const trust = (statement: object): unknown =>
  readPolicy({ Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', ...statement }] });
const chain = (reach: string): object => ({ events: ['StopLogging', 'Delete*'], by: 'f', reach });
const removed = { rootPasswordPresent: false, rootAccessKeysPresent: false, rootCertificatesPresent: false };
const user = { userCreated: '2024-01-01T00:00:00.000Z' };
const foreign = { Principal: { AWS: '999988887777' } };

type Case = [CheckFunction, string, Record<string, unknown>, unknown, string, unknown?];
const cases: readonly Case[] = [
  [
    unusedCredentials,
    'nothing active',
    { ...user, passwordEnabled: false, accessKey1Active: false },
    45,
    'MATCH EQUAL',
    [],
  ],
  [
    unusedCredentials,
    'exactly at the limit',
    { ...user, accessKey1Active: true, accessKey1LastUsed: '2024-05-16T00:00:00.000Z' },
    45,
    'MATCH EQUAL',
    ['accessKey1=45d'],
  ],
  [
    unusedCredentials,
    'a moment over the limit',
    { ...user, accessKey1Active: true, accessKey1LastUsed: '2024-05-15T12:00:00.000Z' },
    45,
    'MISMATCH OVERDUE',
    ['accessKey1=45.5d'],
  ],
  [
    unusedCredentials,
    'never used, new',
    { ...user, accessKey2Active: true, accessKey2LastRotated: '2024-06-20T00:00:00.000Z' },
    45,
    'MATCH EQUAL',
    ['accessKey2=10d'],
  ],
  [unusedCredentials, 'never used, old', { ...user, passwordEnabled: true }, 45, 'MISMATCH OVERDUE', ['password=181d']],
  [
    unusedCredentials,
    'one used, one idle',
    {
      ...user,
      passwordEnabled: true,
      passwordLastUsed: at,
      accessKey1Active: true,
      accessKey1LastRotated: '2024-01-01T00:00:00.000Z',
    },
    45,
    'MISMATCH OVERDUE',
    ['password=0d', 'accessKey1=181d'],
  ],
  [unusedCredentials, 'no readable limit', user, 'soon', 'INDETERMINATE CRITERION_UNCLEAR'],
  [rootMfa, 'on', { accountMfaEnabled: true }, null, 'MATCH EQUAL'],
  [rootMfa, 'off', { accountMfaEnabled: false, ...removed, rootPasswordPresent: true }, null, 'MISMATCH VALUE'],
  [
    rootMfa,
    'credentials removed',
    { accountMfaEnabled: false, ...removed },
    null,
    'MATCH EQUAL',
    'root-credentials-removed',
  ],
  [rootMfa, 'not told', {}, null, 'INDETERMINATE NEEDS_OBSERVATION'],
  [rootHardwareMfa, 'hardware', { accountMfaEnabled: true, rootVirtualMfaDevices: [] }, null, 'MATCH EQUAL'],
  [
    rootHardwareMfa,
    'virtual',
    { accountMfaEnabled: true, rootVirtualMfaDevices: ['d'] },
    null,
    'MISMATCH VALUE',
    ['d'],
  ],
  [rootHardwareMfa, 'off', { accountMfaEnabled: false, rootVirtualMfaDevices: [] }, null, 'MISMATCH VALUE'],
  [noAdminStatements, 'none', { adminStatements: [] }, null, 'MATCH EQUAL'],
  [noAdminStatements, 'one', { adminStatements: ['All'] }, null, 'MISMATCH EXCESS', ['All']],
  [noAdminStatements, 'unreadable', {}, null, 'INDETERMINATE UNKNOWN_CONDITION'],
  [
    roleTrustClosed,
    'a service',
    { trustStatements: trust({ Principal: { Service: 'ec2.amazonaws.com' } }) },
    [],
    'MATCH EQUAL',
  ],
  [
    roleTrustClosed,
    'an own account',
    { trustStatements: trust({ Principal: { AWS: '444455556666' } }) },
    [],
    'MATCH EQUAL',
  ],
  [roleTrustClosed, 'everyone', { trustStatements: trust({ Principal: '*' }) }, [], 'MISMATCH PUBLIC', ['*']],
  [
    roleTrustClosed,
    'everyone of the organisation',
    { trustStatements: trust({ Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1' } } }) },
    [],
    'MATCH EQUAL',
  ],
  [
    roleTrustClosed,
    'a foreign account',
    { trustStatements: trust(foreign) },
    [],
    'MISMATCH EXTERNAL',
    ['999988887777'],
  ],
  [
    roleTrustClosed,
    'a foreign account, approved',
    { trustStatements: trust(foreign) },
    ['999988887777'],
    'MATCH EQUAL',
  ],
  [
    roleTrustClosed,
    'a foreign account with ExternalId',
    { trustStatements: trust({ ...foreign, Condition: { StringEquals: { 'sts:ExternalId': 'x' } } }) },
    [],
    'MATCH EQUAL',
    ['999988887777'],
  ],
  [
    roleTrustClosed,
    'a foreign account with any ExternalId',
    { trustStatements: trust({ ...foreign, Condition: { StringLike: { 'sts:ExternalId': '*' } } }) },
    [],
    'MISMATCH EXTERNAL',
  ],
  [roleTrustClosed, 'unreadable', { trustPolicy: '{' }, [], 'INDETERMINATE UNKNOWN_CONDITION'],
  [unauthenticatedLimited, 'not allowed', { allowUnauthenticated: false }, null, 'MATCH EQUAL'],
  [unauthenticatedLimited, 'allowed without a role', { allowUnauthenticated: true }, null, 'MATCH EQUAL'],
  [
    unauthenticatedLimited,
    'allowed with a role',
    { allowUnauthenticated: true, unauthenticatedRole: 'r' },
    null,
    'INDETERMINATE NEEDS_INTERVIEW',
    'r',
  ],
  [
    secretRotated,
    'in time',
    { rotationEnabled: true, lastRotatedOrCreated: '2024-06-20T00:00:00.000Z' },
    90,
    'MATCH EQUAL',
    'rotation=10d',
  ],
  [
    secretRotated,
    'late',
    { rotationEnabled: true, lastRotatedOrCreated: '2024-01-01T00:00:00.000Z' },
    90,
    'MISMATCH OVERDUE',
    'rotation=181d',
  ],
  [
    secretRotated,
    'by hand, in time',
    { lastChanged: '2024-06-20T00:00:00.000Z' },
    90,
    'INDETERMINATE NEEDS_INTERVIEW',
    'manual=10d',
  ],
  [secretRotated, 'never', { rotationEnabled: false }, 90, 'MISMATCH OVERDUE', 'manual=-d'],
  [trailDigestFresh, 'fresh', { latestDigestDelivery: '2024-06-29T22:30:00.000Z' }, null, 'MATCH EQUAL'],
  [trailDigestFresh, 'stale', { latestDigestDelivery: '2024-06-29T21:00:00.000Z' }, null, 'MISMATCH GAP'],
  [trailDigestFresh, 'never', {}, null, 'MISMATCH GAP', null],
  [trailDelivering, 'in time', { latestDelivery: '2024-06-29T10:00:00.000Z' }, 24, 'MATCH EQUAL'],
  [trailDelivering, 'late', { latestDelivery: '2024-06-28T10:00:00.000Z' }, 24, 'MISMATCH GAP'],
  [
    trailDelivering,
    'with an error',
    { latestDelivery: at, latestDeliveryError: 'AccessDenied' },
    24,
    'MISMATCH GAP',
    'AccessDenied',
  ],
  [trailBucketLocked, 'locked', { bucketObjectLock: 'Enabled' }, null, 'MATCH EQUAL'],
  [trailBucketLocked, 'not locked', {}, null, 'INDETERMINATE NEEDS_OBSERVATION', null],
  [
    dataEventsCover,
    'a bucket and all functions',
    { isLogging: true, dataEventResources: ['arn:aws:s3:::a/', 'arn:aws:lambda'] },
    ['arn:aws:s3:::a', 'arn:aws:lambda:ap-northeast-1:111122223333:function:f'],
    'MATCH EQUAL',
  ],
  [
    dataEventsCover,
    'a bucket with a longer name',
    { isLogging: true, dataEventResources: ['arn:aws:s3:::a'] },
    ['arn:aws:s3:::ab'],
    'MISMATCH MISSING',
  ],
  [
    dataEventsCover,
    'some of them',
    { isLogging: true, dataEventResources: ['arn:aws:s3:::a/'] },
    ['arn:aws:s3:::a', 'arn:aws:s3:::b'],
    'INDETERMINATE MULTI_MATCH',
  ],
  [
    dataEventsCover,
    'stopped',
    { isLogging: false, dataEventResources: ['arn:aws:s3'] },
    ['arn:aws:s3:::a'],
    'MISMATCH MISSING',
  ],
  [
    dataEventsCover,
    'nothing named',
    { isLogging: true, dataEventResources: ['arn:aws:s3'] },
    [],
    'INDETERMINATE CRITERION_UNCLEAR',
  ],
  [changesWatched, 'reaches somebody', { chains: [chain('confirmed')] }, ['StopLogging', 'DeleteTrail'], 'MATCH EQUAL'],
  [
    changesWatched,
    'misses one event',
    { chains: [chain('confirmed')] },
    ['StopLogging', 'UpdateTrail'],
    'MISMATCH MISSING',
  ],
  [
    changesWatched,
    'reaches nobody',
    { chains: [chain('unconfirmed')] },
    ['StopLogging'],
    'MISMATCH MISSING',
    ['f: unconfirmed'],
  ],
  [
    changesWatched,
    'goes to a rule target',
    { chains: [chain('rule')] },
    ['StopLogging'],
    'INDETERMINATE NEEDS_INTERVIEW',
    ['f: rule'],
  ],
  [changesWatched, 'nothing in the region', { chains: [] }, ['StopLogging'], 'INDETERMINATE NEEDS_INTERVIEW', []],
  [bedrockLogged, 'logged', { destinations: ['g'] }, null, 'MATCH EQUAL'],
  [bedrockLogged, 'not logged', {}, null, 'INDETERMINATE NEEDS_INTERVIEW', []],
  [macieEnabled, 'on', { status: 'ENABLED' }, null, 'MATCH EQUAL'],
  [macieEnabled, 'paused', { status: 'PAUSED' }, null, 'INDETERMINATE NEEDS_INTERVIEW', 'PAUSED'],
  [ntpApproved, 'approved', { ntpServers: ['169.254.169.123'] }, ['169.254.169.123'], 'MATCH EQUAL'],
  [ntpApproved, 'one other', { ntpServers: ['169.254.169.123', '192.0.2.1'] }, ['169.254.169.123'], 'MISMATCH VALUE'],
  [ntpApproved, 'none handed out', {}, ['169.254.169.123'], 'INDETERMINATE NEEDS_OBSERVATION', null],
  [
    findingFixedInTime,
    'young',
    { severity: 'HIGH', firstObserved: '2024-06-10T00:00:00.000Z' },
    ['CRITICAL=7', 'HIGH=30'],
    'MATCH EQUAL',
    'HIGH=20d',
  ],
  [
    findingFixedInTime,
    'old',
    { severity: 'CRITICAL', firstObserved: '2024-06-10T00:00:00.000Z' },
    ['CRITICAL: 7日'],
    'MISMATCH OVERDUE',
    'CRITICAL=20d',
  ],
  [
    findingFixedInTime,
    'old, suppressed',
    { severity: 'HIGH', workflow: 'SUPPRESSED', firstObserved: '2024-01-10T00:00:00.000Z' },
    ['HIGH=30'],
    'INDETERMINATE NEEDS_INTERVIEW',
  ],
  [
    findingFixedInTime,
    'no limit for it',
    { severity: 'HIGH', firstObserved: at },
    ['CRITICAL=7'],
    'INDETERMINATE CRITERION_UNCLEAR',
  ],
  [decryptNotOnAllKeys, 'none', { decryptAllStatements: [], conditionalDecryptAllStatements: [] }, null, 'MATCH EQUAL'],
  [
    decryptNotOnAllKeys,
    'open',
    { decryptAllStatements: ['A'], conditionalDecryptAllStatements: [] },
    null,
    'MISMATCH EXCESS',
    ['A'],
  ],
  [
    decryptNotOnAllKeys,
    'conditional',
    { decryptAllStatements: [], conditionalDecryptAllStatements: ['B'] },
    null,
    'INDETERMINATE UNKNOWN_CONDITION',
    ['B'],
  ],
  [decryptNotOnAllKeys, 'unreadable', {}, null, 'INDETERMINATE UNKNOWN_CONDITION'],
  [
    grantsWithinAccounts,
    'own account and a service',
    {
      grants: [
        { GranteePrincipal: 'arn:aws:iam::444455556666:role/r' },
        { GranteePrincipal: 'rds.ap-northeast-1.amazonaws.com' },
      ],
    },
    null,
    'MATCH EQUAL',
  ],
  [
    grantsWithinAccounts,
    'a foreign account',
    { grants: [{ GranteePrincipal: 'arn:aws:iam::999988887777:root' }] },
    null,
    'MISMATCH EXTERNAL',
  ],
  [
    grantsWithinAccounts,
    'a deleted role',
    { grants: [{ GranteePrincipal: 'AROAEXAMPLEEXAMPLEEXA' }] },
    null,
    'MISMATCH ORPHAN',
  ],
  [grantsWithinAccounts, 'no grants', {}, null, 'MATCH EQUAL', []],
  [restoreTested, 'recent', { lastRestore: '2024-06-10T00:00:00.000Z' }, 365, 'MATCH EQUAL'],
  [restoreTested, 'nothing shown', {}, 365, 'INDETERMINATE NEEDS_INTERVIEW', null],
  [
    copiesElsewhere,
    'another region',
    { copyDestinations: ['arn:aws:backup:ap-northeast-3:111122223333:backup-vault:v'] },
    null,
    'MATCH EQUAL',
  ],
  [
    copiesElsewhere,
    'another account',
    { copyDestinations: ['arn:aws:backup:ap-northeast-1:444455556666:backup-vault:v'] },
    null,
    'MATCH EQUAL',
  ],
  [
    copiesElsewhere,
    'the same place',
    { copyDestinations: ['arn:aws:backup:ap-northeast-1:111122223333:backup-vault:v'] },
    null,
    'MISMATCH MISSING',
  ],
  [copiesElsewhere, 'nowhere', { copyDestinations: [] }, null, 'MISMATCH MISSING', []],
  [flowLogTraffic, 'all', { flowLogTraffic: ['ALL'] }, 'REJECT', 'MATCH EQUAL'],
  [flowLogTraffic, 'only accepted', { flowLogTraffic: ['ACCEPT'] }, 'REJECT', 'MISMATCH VALUE'],
  [flowLogTraffic, 'both halves', { flowLogTraffic: ['ACCEPT', 'REJECT'] }, 'ALL', 'MATCH EQUAL'],
  [flowLogTraffic, 'no readable requirement', { flowLogTraffic: ['ALL'] }, '全部', 'INDETERMINATE CRITERION_UNCLEAR'],
  [
    dbLogsExported,
    'complete',
    { engine: 'mysql', logExports: ['audit', 'error', 'slowquery'] },
    ['mysql=audit+error'],
    'MATCH EQUAL',
  ],
  [
    dbLogsExported,
    'incomplete',
    { engine: 'oracle-ee', logExports: ['alert'] },
    ['oracle=audit+alert'],
    'MISMATCH MISSING',
    ['alert'],
  ],
  [dbLogsExported, 'none', { engine: 'postgres' }, ['postgres=postgresql'], 'MISMATCH MISSING', []],
  [
    dbLogsExported,
    'an engine without a line',
    { engine: 'db2-se' },
    ['postgres=postgresql'],
    'INDETERMINATE CRITERION_UNCLEAR',
  ],
];

test.each(cases.map((entry) => [entry[0].name, entry[1], entry] as const))('%s: %s', (_, __, entry) => {
  const [check, , values, parameter, expected, found] = entry;
  const attributes = Object.fromEntries(
    check.rests.map((name): [string, Value] => [
      name,
      values[name] === undefined
        ? { state: 'absent', at, refs: [] }
        : { state: 'seen', value: values[name], at, refs: [] },
    ]),
  );
  expect(Object.keys(values).filter((name) => !check.rests.includes(name))).toEqual([]);
  const fact = { kind: 'k', id: 'i', platform: 'aws:111122223333', region: 'ap-northeast-1', attributes, refs: [] };
  const verdict = check.compare(fact, parameter, context);
  expect(`${verdict.result} ${verdict.reason}`).toBe(expected);
  if (entry.length === 6) expect(verdict.found).toEqual(found);
});
