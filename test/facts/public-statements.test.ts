import { expect, test } from 'vitest';
import { publicStatements } from '../../src/facts/public-statements.ts';
import { readPolicy } from '../../src/facts/read-policy.ts';

const cases: readonly [string, object, boolean][] = [
  ['everyone', { Principal: '*' }, true],
  ['everyone as AWS', { Principal: { AWS: ['*'] } }, true],
  ['everyone but one', { NotPrincipal: { AWS: '111122223333' } }, true],
  ['one account', { Principal: { AWS: '111122223333' } }, false],
  ['a Deny', { Effect: 'Deny', Principal: '*' }, false],
  ['one organisation', { Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-abc123' } } }, false],
  ['any organisation', { Principal: '*', Condition: { StringLike: { 'aws:PrincipalOrgID': 'o-*' } } }, true],
  ['IfExists', { Principal: '*', Condition: { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-abc123' } } }, true],
  ['a negative operator', { Principal: '*', Condition: { StringNotEquals: { 'aws:SourceAccount': '1' } } }, true],
  [
    'one of two values open',
    { Principal: '*', Condition: { StringLike: { 'aws:SourceVpce': ['vpce-1', '*'] } } },
    true,
  ],
  ['one VPC endpoint', { Principal: '*', Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } } }, false],
  [
    'a source ARN with account',
    { Principal: '*', Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:111122223333:*' } } },
    false,
  ],
  [
    'a source ARN of any account',
    { Principal: '*', Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:*' } } },
    true,
  ],
  ['a source bucket', { Principal: '*', Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::logs' } } }, false],
  ['any source bucket', { Principal: '*', Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::*' } } }, true],
  ['a narrow range', { Principal: '*', Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }, false],
  ['a wide range', { Principal: '*', Condition: { IpAddress: { 'aws:SourceIp': '0.0.0.0/1' } } }, true],
  ['a wide IPv6 range', { Principal: '*', Condition: { IpAddress: { 'aws:SourceIp': '2000::/3' } } }, true],
  [
    'a policy variable',
    { Principal: '*', Condition: { StringEquals: { 'aws:PrincipalAccount': '${aws:SourceAccount}' } } },
    true,
  ],
  ['only transport', { Principal: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }, true],
  [
    'only the service passed through',
    { Principal: '*', Condition: { StringEquals: { 'kms:ViaService': 's3.ap-northeast-1.amazonaws.com' } } },
    true,
  ],
  [
    'the caller account of a key',
    { Principal: '*', Condition: { StringEquals: { 'kms:CallerAccount': '111122223333' } } },
    false,
  ],
];

test.each(cases)('%s', (_, statement, open) => {
  const statements = readPolicy({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*', ...statement }] });
  expect(publicStatements(statements ?? []).length > 0).toBe(open);
});
