import { expect, test } from 'vitest';
import { parsePolicy } from '../../../src/access/parse-policy.ts';
import { policyGuard } from '../../../src/network/topology/doors/policy-guard.ts';

const source = { kind: 'resource', name: 'policy', arn: null, version: null, attachedTo: null, refs: [] } as const;
const bucket = 'arn:aws:s3:::order';
const both = [bucket, `${bucket}/*`];

function guard(...Statement: readonly object[]): readonly string[] {
  const parsed = parsePolicy({ Version: '2012-10-17', Statement }, source);
  if (!('statements' in parsed)) throw new Error(JSON.stringify(parsed));
  const { isOpen, isLimited, refusesOthers, limits } = policyGuard(parsed, ['s3:GetObject', 's3:ListBucket'], both);
  return [isOpen && 'open', isLimited && 'limited', refusesOthers && 'refuses', ...limits].filter(
    (word) => word !== false,
  );
}

const allow = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: `${bucket}/*` };
const deny = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: both };
const office = { NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } };

test.each([
  ['everybody', [allow], ['open']],
  ['everybody, written otherwise', [{ ...allow, Principal: { AWS: '*' } }], ['open']],
  ['one account', [{ ...allow, Principal: { AWS: '111122223333' } }], []],
  ['other actions', [{ ...allow, Action: 's3:PutBucketPolicy' }], []],
  ['an unknown condition', [{ ...allow, Condition: { StringEquals: { 'aws:Referer': 'x' } } }], ['open']],
  ['an organisation', [{ ...allow, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } }], []],
  [
    'an office',
    [{ ...allow, Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } }],
    ['limited', '192.0.2.0/24'],
  ],
  ['an endpoint', [{ ...allow, Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } } }], ['limited', 'vpce-1']],
  [
    'an office or whoever shows no address',
    [{ ...allow, Condition: { IpAddressIfExists: { 'aws:SourceIp': '192.0.2.0/24' } } }],
    ['open'],
  ],
  [
    'the whole internet by address',
    [{ ...allow, Condition: { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } }],
    ['open'],
  ],
  ['a refusal of others', [{ ...deny, Condition: office }], ['refuses', '192.0.2.0/24']],
  [
    'a refusal of others but AWS itself',
    [{ ...deny, Condition: { ...office, Bool: { 'aws:ViaAWSService': 'false' } } }],
    ['refuses', '192.0.2.0/24'],
  ],
  ['a refusal of AWS itself alone', [{ ...deny, Condition: { ...office, Bool: { 'aws:ViaAWSService': 'true' } } }], []],
  [
    'a refusal that spares a role',
    [{ ...deny, Condition: { ...office, ArnNotLike: { 'aws:PrincipalArn': 'arn:x' } } }],
    [],
  ],
  ['a refusal of one action', [{ ...deny, Action: 's3:GetObject', Condition: office }], []],
  ['a refusal on the objects only', [{ ...deny, Resource: `${bucket}/*`, Condition: office }], []],
  ['a refusal of one user', [{ ...deny, Principal: { AWS: '111122223333' }, Condition: office }], []],
  ['a refusal of the office', [{ ...deny, Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } }], []],
] as const)('what a policy guards: %s', (_, statements, expected) => {
  expect(guard(...statements)).toEqual(expected);
});
