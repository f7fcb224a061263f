import { parsePolicy } from '../../../src/access/parse-policy.ts';
import type { Policy, PolicyKind } from '../../../src/access/policy.ts';

type Json = Readonly<Record<string, unknown>>;

export const accounts = ['111122223333', '222233334444', '333344445555'] as const;
export const departments = 20;
const refs = [{ id: 'E-IAM-01-111122223333-global-0000000000' }];

/** A paper made of its statements, parsed from the text as the collected ones are. */
export function paper(kind: PolicyKind, name: string, arn: string | null, ...Statement: readonly Json[]): Policy {
  const source = { kind, name, arn, version: arn === null ? null : 'v1', attachedTo: null, refs };
  const policy = parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement }), source);
  if ('statements' in policy) return policy;
  throw new Error(JSON.stringify(policy));
}

const managed = (name: string, ...statements: readonly Json[]): Policy =>
  paper('identity', name, `arn:aws:iam::111122223333:policy/${name}`, ...statements);

const read = [
  ['s3:GetObject', 's3:GetObjectTagging', 's3:List*', 'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:Describe*'],
  ['sqs:Get*', 'sqs:List*', 'sqs:ReceiveMessage', 'secretsmanager:Describe*', 'lambda:Get*', 'lambda:List*'],
].flat();
const write = [
  ['s3:PutObject', 's3:DeleteObject', 'dynamodb:*Item', 'dynamodb:Batch*', 'sqs:SendMessage', 'sqs:DeleteMessage'],
  ['secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue', 'lambda:InvokeFunction'],
].flat();

function ofDepartment(n: number): readonly string[] {
  return [
    `arn:aws:s3:::acme-d${n}-*`,
    `arn:aws:dynamodb:*:*:table/d${n}-*`,
    `arn:aws:sqs:*:*:d${n}-*`,
    `arn:aws:secretsmanager:*:*:secret:d${n}-*`,
    `arn:aws:lambda:*:*:function:d${n}-*`,
  ];
}

const mfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };

/** Managed policies that many share: two of each department, and those of the whole company. */
export const shared = {
  reading: Array.from({ length: departments }, (_, n) =>
    managed(`Dept${n}Read`, { Effect: 'Allow', Action: read, Resource: ofDepartment(n) }),
  ),
  writing: Array.from({ length: departments }, (_, n) =>
    managed(
      `Dept${n}Write`,
      { Effect: 'Allow', Action: write, Resource: ofDepartment(n) },
      { Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Resource: 'arn:aws:kms:*:*:key/*' },
    ),
  ),
  audit: managed('CompanyAudit', {
    Effect: 'Allow',
    Action: [
      's3:Get*',
      's3:List*',
      'dynamodb:Describe*',
      'dynamodb:List*',
      'lambda:List*',
      'kms:Describe*',
      'sqs:List*',
    ],
    Resource: '*',
  }),
  tagged: managed('CompanyByTag', {
    Effect: 'Allow',
    Action: ['secretsmanager:GetSecretValue', 'dynamodb:*', 'lambda:*'],
    Resource: '*',
    Condition: { StringEquals: { 'aws:ResourceTag/Department': `\${aws:PrincipalTag/Department}` } },
  }),
  careful: managed(
    'CompanyCareful',
    { Effect: 'Deny', Action: ['s3:DeleteBucket*', 'dynamodb:DeleteTable', 'kms:ScheduleKeyDeletion'], Resource: '*' },
    { Effect: 'Deny', NotAction: ['iam:*', 'sts:*'], Resource: '*', Condition: { BoolIfExists: mfaFalse() } },
  ),
  operator: managed('CompanyOperator', { Effect: 'Allow', Action: ['s3:*', 'sqs:*'], Resource: '*', Condition: mfa }),
  admin: managed('AdministratorAccess', { Effect: 'Allow', Action: '*', Resource: '*' }),
  limit: paper('boundary', 'CompanyBoundary', 'arn:aws:iam::111122223333:policy/CompanyBoundary', {
    Effect: 'Allow',
    NotAction: ['iam:*', 'organizations:*', 'account:*'],
    Resource: '*',
  }),
} as const;

function mfaFalse(): Json {
  return { 'aws:MultiFactorAuthPresent': 'false' };
}

const everything = paper('scp', 'FullAWSAccess', 'arn:aws:organizations::aws:policy/service_control_policy/p-Full', {
  Effect: 'Allow',
  Action: '*',
  Resource: '*',
});
const regions = paper('scp', 'Regions', null, {
  Effect: 'Deny',
  NotAction: ['iam:*', 'sts:*', 'organizations:*', 's3:ListAllMyBuckets'],
  Resource: '*',
  Condition: { StringNotEquals: { 'aws:RequestedRegion': ['ap-northeast-1', 'ap-northeast-3', 'us-east-1'] } },
});
const guarded = paper('scp', 'Guarded', null, {
  Effect: 'Deny',
  Action: ['s3:PutBucketPublicAccessBlock', 's3:PutAccountPublicAccessBlock', 'organizations:LeaveOrganization'],
  Resource: '*',
  Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/Deploy*' } },
});

/** Service control policies of three levels. */
export const scps: readonly (readonly Policy[])[] = [[everything, regions], [everything, guarded], [everything]];
