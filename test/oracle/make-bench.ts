import { makeRandom } from './make-random.ts';
import type { Document, Scenario } from './scenario.ts';

/** The list both programs answer: principals with their policies, resources with theirs, and the questions. */
export interface BenchList {
  readonly principals: readonly {
    readonly arn: string;
    readonly policies: readonly Document[];
    readonly boundary: Document | null;
  }[];
  readonly resources: readonly {
    readonly arn: string;
    readonly service: string;
    readonly policy: Document | null;
    readonly actions: readonly string[];
  }[];
  readonly scps: readonly (readonly Document[])[];
  readonly questions: readonly { readonly principal: number; readonly action: string; readonly resource: number }[];
}

const account = '111122223333';
const kinds = [
  {
    service: 's3',
    arn: (n: number) => `arn:aws:s3:::bucket-${n}/data/file`,
    policy: 's3:GetObject',
    actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:GetObjectAcl'],
  },
  {
    service: 'sqs',
    arn: (n: number) => `arn:aws:sqs:ap-northeast-1:${account}:queue-${n}`,
    policy: 'sqs:SendMessage',
    actions: ['sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:DeleteQueue'],
  },
  {
    service: 'dynamodb',
    arn: (n: number) => `arn:aws:dynamodb:ap-northeast-1:${account}:table/table-${n}`,
    policy: 'dynamodb:GetItem',
    actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteTable'],
  },
  {
    service: 'secretsmanager',
    arn: (n: number) => `arn:aws:secretsmanager:ap-northeast-1:${account}:secret:secret-${n}-AbCdEf`,
    policy: 'secretsmanager:GetSecretValue',
    actions: ['secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue'],
  },
] as const;

/** 100 principals × 1,000 questions each over 200 resources, always the same ones. */
export function makeBench(principalCount = 100, questionsEach = 1_000, resourceCount = 200): BenchList {
  const random = makeRandom(20_260_401);
  const document = (...statements: Record<string, unknown>[]): Document => ({
    Version: '2012-10-17',
    Statement: statements,
  });
  const resources = Array.from({ length: resourceCount }, (_, n) => {
    const kind = kinds[n % kinds.length] as (typeof kinds)[number];
    const arn = kind.arn(n);
    const allow = {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${account}:role/role-${n % principalCount}` },
      Action: kind.policy,
      Resource: '*',
    };
    const deny = {
      Effect: 'Deny',
      Principal: '*',
      Action: `${kind.service}:*`,
      Resource: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    };
    return { arn, service: kind.service, policy: n % 2 === 0 ? document(allow, deny) : null, actions: kind.actions };
  });
  const principals = Array.from({ length: principalCount }, (_, n) => ({
    arn: n % 2 === 0 ? `arn:aws:iam::${account}:role/role-${n}` : `arn:aws:iam::${account}:user/user-${n}`,
    policies: Array.from({ length: 4 }, (_, part) =>
      document(
        {
          Effect: 'Allow',
          Action: ['s3:Get*', 's3:List*', 'sqs:*', 'dynamodb:*Item'],
          Resource: [
            `arn:aws:s3:::bucket-${n + part}*`,
            `arn:aws:sqs:*:${account}:queue-${part}*`,
            `arn:aws:dynamodb:*:${account}:table/table-*${part}`,
          ],
        },
        {
          Effect: 'Allow',
          Action: 'secretsmanager:GetSecretValue',
          Resource: '*',
          Condition: { StringEquals: { 'aws:PrincipalTag/Team': 'blue' } },
        },
        { Effect: 'Deny', Action: 's3:Delete*', Resource: `arn:aws:s3:::bucket-${n}*` },
      ),
    ),
    boundary:
      n % 5 === 0 ? document({ Effect: 'Allow', NotAction: ['iam:*', 'organizations:*'], Resource: '*' }) : null,
  }));
  const everything = document({ Effect: 'Allow', Action: '*', Resource: '*' });
  const regions = document({
    Effect: 'Deny',
    NotAction: ['iam:*', 'sts:*'],
    Resource: '*',
    Condition: { StringNotEquals: { 'aws:RequestedRegion': ['ap-northeast-1', 'us-east-1'] } },
  });
  const questions = principals.flatMap((_, principal) =>
    Array.from({ length: questionsEach }, () => {
      const resource = random.between(0, resourceCount - 1);
      return { principal, action: random.pick((resources[resource] as (typeof resources)[number]).actions), resource };
    }),
  );
  return { principals, resources, scps: [[everything], [everything, regions]], questions };
}

/** The keys of every question. */
export const benchContext = {
  'aws:SecureTransport': 'true',
  'aws:RequestedRegion': 'ap-northeast-1',
  'aws:PrincipalTag/Team': 'blue',
  'aws:SourceIp': '203.0.113.7',
} as const;

/** One question of the list as a scenario of its own. */
export function scenarioOf(list: BenchList, at: number): Scenario {
  const question = list.questions[at] as BenchList['questions'][number];
  const principal = list.principals[question.principal] as BenchList['principals'][number];
  const resource = list.resources[question.resource] as BenchList['resources'][number];
  return {
    principal: principal.arn,
    action: question.action,
    resource: resource.arn,
    account,
    context: { ...benchContext, 'aws:PrincipalArn': principal.arn, 'aws:PrincipalAccount': account },
    identity: principal.policies,
    boundary: principal.boundary,
    session: null,
    scps: list.scps,
    rcps: null,
    resourcePolicy: resource.policy,
    restrictPublicBuckets: false,
  };
}
