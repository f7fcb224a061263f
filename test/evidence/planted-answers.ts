import type { PageReply } from '../../src/collection/source.ts';
import { page } from '../collection/scripted-source.ts';
import { formless, kinds, marker, plain } from './planted.ts';

const all = Object.values(kinds);
const keyId = kinds['access key id'] as () => string;
const account = '111122223333';

/** One object per kind: as a tag's value, as a description, as a key of a map, inside JSON text, and inside JSON text that is URL-encoded. */
function inEveryPlace(): readonly Record<string, unknown>[] {
  return all.map((kind, n) => ({
    Tags: [
      { Key: 'memo', Value: kind() },
      { Key: 'DbPassword', Value: plain() },
    ],
    Description: `before ${kind()} after, 電話 ${formless[n % formless.length]}`,
    TagMap: { [kind()]: 'x', memo: kind(), API_KEY: plain() },
    Text: JSON.stringify({ deep: [{ note: kind(), userData: plain(), environment: { variables: { A: plain() } } }] }),
    Encoded: encodeURIComponent(JSON.stringify({ note: kind(), clientSecret: plain() })),
    Enabled: true,
    Count: 12,
  }));
}

const trust = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::999900001111:root' },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': plain() } },
    },
    {
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:sts::${account}:assumed-role/Ops/${marker}.session@example.co.jp` },
      Action: 'sts:AssumeRole',
      Condition: { 'ForAnyValue:StringLike': { 'sts:externalid': [plain(), plain()] } },
    },
  ],
};

function event(n: number): Record<string, unknown> {
  const kind = all[n % all.length] as () => string;
  return {
    EventId: `e-${n}`,
    EventName: 'RunInstances',
    ReadOnly: 'false',
    Username: `${marker}.known@example.co.jp`,
    AccessKeyId: `AKIA${'ZQ7XPLANT0000000'.slice(0, 16)}`,
    CloudTrailEvent: JSON.stringify({
      eventVersion: '1.08',
      userIdentity: { type: 'IAMUser', userName: `${marker}.known@example.co.jp`, accessKeyId: keyId() },
      sourceIPAddress: `203.0.113.${n}`,
      requestParameters: {
        userData: plain(),
        masterUserPassword: plain(),
        note: kind(),
        environment: [{ name: 'A', value: plain() }],
      },
      responseElements: {
        credentials: { secretAccessKey: plain(), sessionToken: plain() },
        count: 3,
        encrypted: false,
      },
    }),
  };
}

/** Answers of the questions whose shapes hold secrets in the most places; null for every other question. */
export function plantedAnswers(): (service: string, operation: string) => PageReply | null {
  const report = [
    'user,arn,user_creation_time,password_enabled',
    `${marker}.known@example.co.jp,arn:aws:iam::${account}:user/${marker}.known@example.co.jp,2024-01-01T00:00:00+00:00,true`,
  ].join('\n');
  const answers: Readonly<Record<string, () => PageReply>> = {
    'iam:GetAccountAuthorizationDetails': () =>
      page({
        UserDetailList: all.map((kind, n) => ({
          UserName: `user${n}`,
          Arn: `arn:aws:iam::${account}:user/user${n}`,
          Tags: [{ Key: 'memo', Value: kind() }],
          CreateDate: '2024-01-01T00:00:00.000Z',
        })),
        GroupDetailList: [],
        RoleDetailList: [
          {
            RoleName: 'Ops',
            Arn: `arn:aws:iam::${account}:role/Ops`,
            AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(trust)),
            RolePolicyList: [
              { PolicyName: 'p', PolicyDocument: JSON.stringify({ ...trust, Note: all.map((kind) => kind()) }) },
            ],
          },
        ],
        Policies: [],
        IsTruncated: false,
      }),
    'iam:GenerateCredentialReport': () => page({ State: 'COMPLETE' }),
    'iam:GetCredentialReport': () =>
      page({ Content: { $bytes: Buffer.from(report).toString('base64') }, ReportFormat: 'text/csv' }),
    'iam:ListAccessKeys': () =>
      page({
        AccessKeyMetadata: [
          { UserName: 'user0', AccessKeyId: `AKIA${'ZQ7XPLANT1234567'.slice(0, 16)}`, Status: 'Active' },
        ],
        IsTruncated: false,
      }),
    'cloudtrail:LookupEvents': () => page({ Events: Array.from({ length: 40 }, (_, n) => event(n)) }),
    'config:SelectResourceConfig': () => page({ Results: inEveryPlace().map((one) => JSON.stringify(one)) }),
    'cloudformation:DescribeStacks': () =>
      page({
        Stacks: [
          {
            StackName: 's',
            Parameters: [{ ParameterKey: 'P', ParameterValue: plain() }],
            Outputs: [{ OutputKey: 'O', OutputValue: plain() }],
            ...inEveryPlace()[0],
          },
        ],
      }),
    'lambda:ListFunctions': () =>
      page({
        Functions: [
          {
            FunctionName: 'f',
            Environment: {
              Variables: { A: plain(), B: plain(), ...Object.fromEntries(all.map((kind) => [kind(), 'x'])) },
            },
          },
        ],
      }),
    'ec2:DescribeInstances': () => page({ Reservations: [{ Instances: inEveryPlace() }] }),
    'iam:GetAccountSummary': () => ({
      ...page({ SummaryMap: { Users: all.length } }),
      unmodelled: Object.fromEntries([
        ...all.map((kind, n) => [`/New/${n}/Note`, kind()]),
        ['/New/ApiKey', plain()],
        ['/New/Password', { a: [plain()] }],
      ]),
    }),
  };
  return (service, operation) => answers[`${service}:${operation}`]?.() ?? null;
}
