import { expect, test } from 'vitest';
import { adminStatements } from '../../src/facts/admin-statements.ts';
import { decryptAllStatements } from '../../src/facts/decrypt-all-statements.ts';
import { readPolicy } from '../../src/facts/read-policy.ts';

const cases: readonly [string, object, { readonly admin: boolean; readonly decrypt: boolean }][] = [
  ['everything', { Action: '*', Resource: '*' }, { admin: true, decrypt: true }],
  ['everything, denied', { Effect: 'Deny', Action: '*', Resource: '*' }, { admin: false, decrypt: false }],
  ['everything on one bucket', { Action: '*', Resource: 'arn:aws:s3:::a' }, { admin: false, decrypt: false }],
  ['decrypt everywhere', { Action: ['kms:De*'], Resource: '*' }, { admin: false, decrypt: true }],
  [
    're-encrypt on all keys of an account',
    { Action: 'KMS:ReEncrypt*', Resource: 'arn:aws:kms:*:111122223333:key/*' },
    { admin: false, decrypt: true },
  ],
  [
    'decrypt with one key',
    { Action: 'kms:Decrypt', Resource: 'arn:aws:kms:ap-northeast-1:111122223333:key/1-2' },
    { admin: false, decrypt: false },
  ],
  ['describe everywhere', { Action: 'kms:Describe*', Resource: '*' }, { admin: false, decrypt: false }],
  ['all but IAM', { NotAction: 'iam:*', Resource: '*' }, { admin: false, decrypt: true }],
  ['all but KMS', { NotAction: 'kms:*', Resource: '*' }, { admin: false, decrypt: false }],
  ['a hostile pattern', { Action: `kms:${'*a'.repeat(2000)}`, Resource: '*' }, { admin: false, decrypt: false }],
];

test.each(cases)('%s', (_, statement, expected) => {
  const all = readPolicy({ Statement: [{ Effect: 'Allow', ...statement }] }) ?? [];
  expect({ admin: adminStatements(all).length > 0, decrypt: decryptAllStatements(all).length > 0 }).toEqual(expected);
});
