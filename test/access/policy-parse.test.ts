import { expect, test } from 'vitest';
import { parsePolicy } from '../../src/access/parse-policy.ts';
import type { Policy, PolicyKind, PolicySource } from '../../src/access/policy.ts';

function source(kind: PolicyKind): PolicySource {
  return { kind, name: 'p', arn: null, version: null, attachedTo: null, refs: [] };
}

const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };

function read(document: unknown, kind: PolicyKind = 'identity'): Policy {
  const policy = parsePolicy(document, source(kind));
  if (!('statements' in policy)) throw new Error(JSON.stringify(policy));
  return policy;
}

function problems(document: unknown, kind: PolicyKind = 'identity'): readonly string[] {
  const found = parsePolicy(document, source(kind));
  return 'statements' in found ? [] : found.map(({ code, pointer }) => `${code} ${pointer}`);
}

const document = {
  Version: '2012-10-17',
  Id: 'any',
  Statement: [
    {
      Sid: 'One',
      Effect: 'Deny',
      NotAction: ['iam:*', 'STS:Get?aller*'],
      NotResource: ['arn:aws:s3:::b/${aws:username}', 'arn:aws:ec2:*'],
      Condition: {
        'ForAnyValue:StringLikeIfExists': { 'aws:TagKeys': ['a', 'b*'] },
        Bool: { 'aws:SecureTransport': false },
        NumericLessThan: { 's3:max-keys': 10 },
        StringEquals: {},
      },
    },
    allow,
  ],
};

test('everything of a policy is kept: order, place, Sid, operators, values as text', () => {
  const { version, statements } = read(document);
  expect(version).toBe('2012-10-17');
  expect(statements[0]).toEqual({
    policy: source('identity'),
    index: 0,
    sid: 'One',
    effect: 'Deny',
    principal: null,
    action: { not: true, patterns: ['iam:*', 'STS:Get?aller*'] },
    resource: { not: true, patterns: ['arn:aws:s3:::b/${aws:username}', 'arn:aws:ec2:*'] },
    condition: [
      {
        operator: 'ForAnyValue:StringLikeIfExists',
        base: 'stringlike',
        ifExists: true,
        quantifier: 'foranyvalue',
        key: 'aws:TagKeys',
        values: ['a', 'b*'],
      },
      {
        operator: 'Bool',
        base: 'bool',
        ifExists: false,
        quantifier: null,
        key: 'aws:SecureTransport',
        values: ['false'],
      },
      {
        operator: 'NumericLessThan',
        base: 'numericlessthan',
        ifExists: false,
        quantifier: null,
        key: 's3:max-keys',
        values: ['10'],
      },
    ],
  });
  expect(statements[1]).toMatchObject({ index: 1, sid: null, action: { not: false, patterns: ['s3:GetObject'] } });
});

test('the text, the encoded text of IAM and the object of the CLI are one policy', () => {
  const text = JSON.stringify(document, null, 2);
  const expected = read(document);
  const forms = [text, encodeURIComponent(text), `\n ${text}\n`, encodeURIComponent(` ${text}`), `\uFEFF${text}`];
  for (const form of forms) expect(read(form)).toEqual(expected);
});

test('one statement may stand without a list; a missing version is 2008-10-17', () => {
  expect(read({ Statement: allow })).toMatchObject({ version: '2008-10-17', statements: [{ index: 0 }] });
});

test('an account is one principal, however it is written', () => {
  const AWS = [
    '111122223333',
    'arn:aws:iam::111122223333:root',
    'arn:aws-cn:iam::111122223333:root',
    'arn:aws:iam::111122223333:role/path/R',
    'arn:aws:sts::111122223333:assumed-role/R/yamada@example.com',
    'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1ABCDEFGHIJKL',
    'AROAEXAMPLEEXAMPLE123',
    '*',
  ];
  const Principal = {
    AWS,
    Service: 'logs.ap-northeast-1.amazonaws.com',
    Federated: ['cognito-identity.amazonaws.com', 'arn:aws:iam::111122223333:oidc-provider/oidc.eks.x.com/id/A1'],
    CanonicalUser: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be',
  };
  expect(read({ Statement: { ...allow, Principal } }, 'resource').statements[0]?.principal).toEqual({
    not: false,
    patterns: [
      'AWS:111122223333',
      'AWS:111122223333',
      'AWS:111122223333',
      'AWS:arn:aws:iam::111122223333:role/path/R',
      'AWS:arn:aws:sts::111122223333:assumed-role/R/yamada@example.com',
      'AWS:arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1ABCDEFGHIJKL',
      'AWS:AROAEXAMPLEEXAMPLE123',
      '*',
      'Service:logs.ap-northeast-1.amazonaws.com',
      'Federated:cognito-identity.amazonaws.com',
      'Federated:arn:aws:iam::111122223333:oidc-provider/oidc.eks.x.com/id/A1',
      'CanonicalUser:79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be',
    ],
  });
});

const everyone = { ...allow, Principal: '*' };
const { Resource: _, ...bare } = everyone;
const trust = { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole', Condition: {} };

test.each([
  ['identity', allow, []],
  ['identity', everyone, ['PRINCIPAL /Statement/Principal']],
  ['identity', { ...allow, NotPrincipal: '*' }, ['PRINCIPAL /Statement/NotPrincipal']],
  ['boundary', everyone, ['PRINCIPAL /Statement/Principal']],
  ['session', everyone, ['PRINCIPAL /Statement/Principal']],
  ['scp', allow, []],
  ['scp', everyone, ['PRINCIPAL /Statement/Principal']],
  ['rcp', everyone, []],
  ['rcp', allow, ['PRINCIPAL /Statement']],
  ['rcp', { ...allow, Principal: { AWS: '111122223333' } }, ['PRINCIPAL /Statement/Principal']],
  ['rcp', { Effect: 'Deny', Principal: '*', NotAction: 's3:*', Resource: '*' }, ['ACTION /Statement']],
  ['resource', everyone, []],
  ['resource', bare, []],
  ['resource', { ...allow, NotPrincipal: { AWS: '111122223333' } }, []],
  ['resource', allow, ['PRINCIPAL /Statement']],
  ['resource', { ...everyone, Resource: 'execute-api:/prod/*' }, []],
  ['endpoint', everyone, []],
  ['endpoint', bare, ['RESOURCE /Statement']],
  ['trust', trust, []],
  ['trust', { ...trust, Resource: '*' }, ['RESOURCE /Statement/Resource']],
  ['trust', { ...trust, Principal: undefined, NotPrincipal: '*' }, 'any'],
  ['trust', { ...trust, Principal: { AWS: '*' } }, []],
] as const)('%s policy with %j: %j', (kind, statement, expected) => {
  const found = problems({ Statement: statement }, kind);
  if (expected === 'any') expect(found).not.toEqual([]);
  else expect(found).toEqual(expected);
});

test.each([
  [{ Statement: { ...allow, Effect: 'allow' } }, ['EFFECT /Statement/Effect']],
  [{ Statement: { Action: '*', Resource: '*' } }, ['EFFECT /Statement/Effect']],
  [{ Statement: { ...allow, NotAction: 's3:*' } }, ['ACTION /Statement/NotAction']],
  [{ Statement: { ...allow, NotResource: '*' } }, ['RESOURCE /Statement/NotResource']],
  [{ Statement: { ...allow, Action: [] } }, ['ACTION /Statement/Action']],
  [{ Statement: { ...allow, Action: ['s3:*', 1] } }, ['ACTION /Statement/Action/1']],
  [{ Statement: { ...allow, Action: 'GetObject' } }, ['ACTION /Statement/Action']],
  [{ Statement: { ...allow, Action: 's*:GetObject' } }, ['ACTION /Statement/Action']],
  [{ Statement: { ...allow, Action: '*:GetObject' } }, ['ACTION /Statement/Action']],
  [{ Statement: { ...allow, Action: '**' } }, ['ACTION /Statement/Action']],
  [{ Statement: { ...allow, Action: 's3:Get Object' } }, ['ACTION /Statement/Action']],
  [{ Statement: { ...allow, Action: '*:*' } }, []],
  [{ Statement: { Effect: 'Allow', Resource: '*' } }, ['ACTION /Statement']],
  [{ Statement: { Effect: 'Allow', Action: '*' } }, ['RESOURCE /Statement']],
  [{ Statement: { ...allow, Resource: [] } }, ['RESOURCE /Statement/Resource']],
  [{ Statement: { ...allow, Resource: 'my-bucket' } }, ['RESOURCE /Statement/Resource']],
  [{ Statement: { ...allow, Resource: [['*']] } }, ['RESOURCE /Statement/Resource/0']],
  [{ Statement: { ...allow, action: 's3:*' } }, ['MEMBER /Statement/action']],
  [{ Statement: { ...allow, 'a/b~': 1 } }, ['MEMBER /Statement/a~1b~0']],
  [{ Statement: { ...allow, Sid: 1 } }, ['SID /Statement/Sid']],
  [{ Statement: [] }, ['NO_STATEMENT /Statement']],
  [{ Statement: ['x'] }, ['NO_STATEMENT /Statement/0']],
  [{ Statement: [[allow]] }, ['NO_STATEMENT /Statement/0']],
  [{ Statement: null }, ['NO_STATEMENT /Statement']],
  [{}, ['NO_STATEMENT /Statement']],
  [{ Statement: allow, Extra: 1 }, ['MEMBER /Extra']],
  [{ Statement: allow, Id: 1 }, ['MEMBER /Id']],
  [{ Version: '2012-10-18', Statement: allow }, ['VERSION /Version']],
  [{ Version: 20121017, Statement: allow }, ['VERSION /Version']],
  [{ Statement: { ...allow, Condition: [] } }, ['CONDITION /Statement/Condition']],
  [{ Statement: { ...allow, Condition: null } }, ['CONDITION /Statement/Condition']],
  [
    { Statement: { ...allow, Condition: { StringEqual: { 'a:b': '1' } } } },
    ['OPERATOR /Statement/Condition/StringEqual'],
  ],
  [
    { Statement: { ...allow, Condition: { NullIfExists: { 'a:b': 'true' } } } },
    ['OPERATOR /Statement/Condition/NullIfExists'],
  ],
  [{ Statement: { ...allow, Condition: { Bool: 'true' } } }, ['CONDITION /Statement/Condition/Bool']],
  [{ Statement: { ...allow, Condition: { Bool: { 'a:b': [] } } } }, ['VALUE /Statement/Condition/Bool/a:b']],
  [{ Statement: { ...allow, Condition: { Bool: { 'a:b': [null] } } } }, ['VALUE /Statement/Condition/Bool/a:b/0']],
  [{ Statement: { ...allow, Condition: { Bool: { 'a:b': { x: 1 } } } } }, ['VALUE /Statement/Condition/Bool/a:b']],
  [{ Statement: { ...allow, Condition: { Bool: { nokey: 'true' } } } }, ['KEY /Statement/Condition/Bool/nokey']],
  [
    { Statement: { ...allow, Condition: { Bool: { 'aws:A': '1', 'aws:a': '2' } } } },
    ['DUPLICATE /Statement/Condition/Bool/aws:a'],
  ],
  [
    { Statement: { ...allow, Condition: { Bool: { 'a:b': '1' }, bool: { 'a:c': '1' } } } },
    ['DUPLICATE /Statement/Condition/bool'],
  ],
  [{ Statement: { ...allow, Resource: 'arn:aws:s3:::\uFDD0' } }, ['CHARACTER /Statement/Resource']],
  [{ Statement: { ...allow, Resource: `arn:aws:s3:::${'x'.repeat(9000)}` } }, ['TOO_LARGE /Statement/Resource']],
] as const)('%j: %j', (value, expected) => {
  expect(problems(value)).toEqual(expected);
  expect(problems(JSON.stringify(value))).toEqual(expected);
});

test.each([
  ['{"AWS":"arn:aws:iam::111122223333:role/*"}'],
  ['{"AWS":"arn:aws:iam::*:root"}'],
  ['{"AWS":"1111"}'],
  ['{"AWS":[]}'],
  ['{"aws":"*"}'],
  ['{}'],
  ['[]'],
  ['["*"]'],
  ['"arn:aws:iam::111122223333:root"'],
  ['{"Service":"*"}'],
  ['{"Service":"lambda"}'],
  ['{"Federated":"arn:aws:iam::111122223333:saml-provider/*"}'],
  ['{"CanonicalUser":"x"}'],
  ['{"__proto__":"*"}'],
  ['{"constructor":"*"}'],
])('%s is no principal', (principal) => {
  const text = `{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*","Principal":${principal}}}`;
  expect(problems(text, 'resource')[0]).toMatch(/^PRINCIPAL \/Statement\/Principal/);
});

test.each([
  ['{"Statement":{"Effect":"Deny","Effect":"Allow","Action":"*","Resource":"*"}}', ['DUPLICATE /Statement/Effect']],
  [
    '{"Statement":{"Effect":"Deny","\\u0045ffect":"Allow","Action":"*","Resource":"*"}}',
    ['DUPLICATE /Statement/Effect'],
  ],
  [
    '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}],"Statement":[]}',
    ['DUPLICATE /Statement', 'NO_STATEMENT /Statement'],
  ],
  [
    '{"Statement":[{"Effect":"Allow","Action":"*","Resource":["a:\\"{","*"]},{"Sid":"}","Sid":"","Effect":"Allow","Action":"*","Resource":"*"}]}',
    ['DUPLICATE /Statement/1/Sid', 'RESOURCE /Statement/0/Resource/0'],
  ],
  [
    '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"NumericEquals":{"a:b":[1,12345678901234567890]}}}}',
    ['NUMBER /Statement/Condition/NumericEquals/a:b/1'],
  ],
])('JSON.parse would hide it: %s', (text, expected) => {
  expect(problems(text)).toEqual(expected);
});

test.each([
  ['', 'NOT_JSON'],
  ['%7B%', 'NOT_JSON'],
  ['%22x%22', 'NOT_JSON'],
  ['{"Statement":', 'NOT_JSON'],
  ["{'Statement':1}", 'NOT_JSON'],
  ['[]', 'NOT_JSON'],
  ['null', 'NOT_JSON'],
  ['"{}"', 'NOT_JSON'],
  [undefined, 'NOT_JSON'],
  [null, 'NOT_JSON'],
  [1, 'NOT_JSON'],
  [[], 'NOT_JSON'],
  [() => 1, 'NOT_JSON'],
  [new Date(0), 'NOT_JSON'],
  [{ Statement: { ...allow, Sid: Symbol('x') } }, 'NOT_JSON'],
  [{ Statement: { ...allow, Sid: Number.NaN } }, 'NOT_JSON'],
  ['['.repeat(500_000), 'TOO_LARGE'],
  [`{"Statement":"${'x'.repeat(1_100_000)}"}`, 'TOO_LARGE'],
  ['%20'.repeat(1_100_000), 'TOO_LARGE'],
  [{ Statement: Array.from({ length: 300_000 }, () => 1) }, 'TOO_LARGE'],
])('document %# is no policy', (value, code) => {
  expect(problems(value)[0]).toMatch(new RegExp(`^${code} `));
});

test('an object that contains itself ends', () => {
  const loop: Record<string, unknown> = { Statement: [] };
  (loop['Statement'] as unknown[]).push(loop);
  expect(problems(loop)).toEqual([expect.stringMatching(/^TOO_LARGE /)]);
});

test('what was seen is printable and short', () => {
  const found = parsePolicy({ Statement: { ...allow, Effect: `\u001B[31m${'x'.repeat(500)}` } }, source('identity'));
  expect(found).toMatchObject([{ code: 'EFFECT', seen: expect.stringMatching(/^ \[31mx{100,120}…$/) }]);
});

test('a document that is wrong everywhere is refused with a list that ends', () => {
  expect(problems({ Statement: Array.from({ length: 1000 }, () => 1) })).toHaveLength(50);
});
