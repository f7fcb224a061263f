import { expect, test } from 'vitest';
import { redactUnmodelled } from '../../src/collection/redact-unmodelled.ts';
import { storedInput } from '../../src/collection/stored-input.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { maskSecrets } from '../../src/evidence/mask-secrets.ts';
import { type RedactionRule, redact } from '../../src/evidence/redact.ts';
import { redactionToken } from '../../src/evidence/redaction-token.ts';

const key = Buffer.alloc(32, 7);
const R3 = '***REDACTED(R3)***';
const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzEXAMPLEK';
const keyId = `AKIA${'IOSFODNN7ABCDEFG'}`;

const masked: readonly (readonly [string, string, string])[] = [
  ['an access key id', `key ${keyId}.`, `key ${R3}.`],
  ['a temporary key id in a URL-like word', `x/ASIA${'Z'.repeat(16)}/20260401`, `x/${R3}/20260401`],
  ['a secret access key beside its id', `${keyId} ${secret}`, `${R3} ${R3}`],
  ['a secret access key beside the word', `secret is ${secret}!`, `secret is ${R3}!`],
  ['a private key', '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\nafter', `${R3}\nafter`],
  ['a private key without an end', 'x -----BEGIN PRIVATE KEY-----\nMIIE', `x ${R3}`],
  ['a token of three parts', `Bearer eyJhbGciOiJIUzI1.eyJzdWIiOiIx.c2lnbmF0dXJl`, `Bearer ${R3}`],
  ['a token of a chat service', `xoxb-${'1'.repeat(12)}`, R3],
  ['a token of a code host', `ghp_${'a'.repeat(36)}`, R3],
  ['a password in a URL', 'postgres://app:s3cr3t!@db:5432/x', `postgres://app:${R3}@db:5432/x`],
  ['a password in a URL without user', 'redis://:s3cr3t@cache', `redis://:${R3}@cache`],
  ['a password given by name', '--db-password=hunter22 --x', `--db-password=${R3} --x`],
  ['a password in quotes', `export PASSWORD="hunter22"`, `export PASSWORD="${R3}"`],
  ['a password with a backslash', 'pwd=ab\\cdef x', `pwd=${R3} x`],
  ['an access key without the word secret', 'storage_access_key=abcd1234', `storage_access_key=${R3}`],
  ['a password in JSON', '{"a":1,"dbPassword": "hunter22"}', `{"a":1,"dbPassword": "${R3}"}`],
  ['a password in JSON with quotes in it', '{"password":"ab\\"cd\\\\"}', `{"password":"${R3}"}`],
  ['a password with an apostrophe', `{"password":"it's me"}`, `{"password":"${R3}"}`],
  [
    'a password in JSON within JSON',
    '{"body":"{\\"password\\":\\"hunter22\\"}"}',
    `{"body":"{\\"password\\":\\"${R3}\\"}"}`,
  ],
  ['a command line within JSON', '{"cmd":"run password=\\"hunter22\\" x"}', `{"cmd":"run password=\\"${R3}\\" x"}`],
];

test.each(masked)('R3 masks %s, JSON stays JSON, and a second time changes nothing', (_, text, expected) => {
  expect(maskSecrets(text)).toBe(expected);
  expect(maskSecrets(expected)).toBe(expected);
  if (text.startsWith('{')) expect(() => JSON.parse(expected)).not.toThrow();
});

const untouched: readonly (readonly [string, string])[] = [
  ['the ARN of a secret', 'arn:aws:secretsmanager:ap-northeast-1:111122223333:secret:prod/db-AbCdEf'],
  ['the ARN of a secret as a value', '{"secret":"arn:aws:secretsmanager:ap-northeast-1:111122223333:secret:prod/db"}'],
  ['a thumbprint beside the word secret', `secret 9e99a48a9960b14926bb7f3b02e22da2b0ab7280`],
  ['a CodeSha256 beside the word token', 'token fU0vE5k3Yt6g1Zc2c0i8g4l2h7PzG1nD3kQ9wXy5bQo='],
  [
    'a policy',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"secretsmanager:GetSecretValue","Resource":"*","Condition":{"StringEquals":{"token.actions.githubusercontent.com:sub":"repo:a/b"}}}]}',
  ],
  ['a URL with a port and an address behind it', '{"url":"https://host:8443","mail":"a@example.co.jp"}'],
  ['a URL with a port and a query', 'https://host:8443?mail=a@example.co.jp'],
  ['a dynamic reference', 'password={{resolve:secretsmanager:prod}}'],
  [
    'a message of the service',
    'User: arn:aws:iam::111122223333:user/a is not authorized to perform: secretsmanager:ListSecrets',
  ],
  ['a word of four letters', 'passwd'],
];

test.each(untouched)('R3 leaves %s alone', (_, text) => expect(maskSecrets(text)).toBe(text));

const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Condition: { StringEquals: { 'sts:ExternalId': 'ext-1' }, StringLike: { 'sts:externalid': ['ext-2', 'ext-3'] } },
    },
  ],
};
const external: RedactionRule = {
  path: 'Roles[].AssumeRolePolicyDocument.Statement[].Condition.*.sts:ExternalId',
  rule: 'R6',
};
const R6 = (value: string): string => redactionToken('R6', value, key);
const tokens = { 'sts:ExternalId': R6('ext-1') };
const many = { 'sts:externalid': [R6('ext-2'), R6('ext-3')] };
const redactedPolicy = {
  ...policy,
  Statement: [{ Effect: 'Allow', Condition: { StringEquals: tokens, StringLike: many } }],
};
const lone = { ...policy, Statement: policy.Statement[0] };

const declared: readonly (readonly [string, unknown, readonly RedactionRule[], unknown, number])[] = [
  [
    'an environment map',
    { Environment: { Variables: { A: 'x', B: null, C: 1 } } },
    [{ path: 'Environment.Variables.*', rule: 'R2' }],
    { Environment: { Variables: { A: '***REDACTED(R2)***', B: null, C: '***REDACTED(R2)***' } } },
    2,
  ],
  [
    'a whole part with its names',
    { Properties: { Deep: [{ Value: 'x', On: true }] } },
    [{ path: 'Properties', rule: 'R2' }],
    { Properties: { Deep: [{ Value: '***REDACTED(R2)***', On: '***REDACTED(R2)***' }] } },
    2,
  ],
  [
    'lists within lists',
    { A: [{ B: [['x'], ['y', 'x']] }] },
    [{ path: 'A[].B[][]', rule: 'R1' }],
    { A: [{ B: [['***REDACTED(R1)***'], ['***REDACTED(R1)***', '***REDACTED(R1)***']] }] },
    3,
  ],
  [
    'a lone object where the path says list',
    { A: { B: 'x' } },
    [{ path: 'A[].B', rule: 'R1' }],
    { A: { B: '***REDACTED(R1)***' } },
    1,
  ],
  ['a lone text where the path says list', { A: 'x' }, [{ path: 'A[]', rule: 'R1' }], { A: '***REDACTED(R1)***' }, 1],
  [
    'a list where the path says none',
    { A: [{ B: 'x' }] },
    [{ path: 'A.B', rule: 'R1' }],
    { A: [{ B: '***REDACTED(R1)***' }] },
    1,
  ],
  [
    'a policy as an object',
    { Roles: [{ AssumeRolePolicyDocument: policy }] },
    [external],
    { Roles: [{ AssumeRolePolicyDocument: redactedPolicy }] },
    3,
  ],
  [
    'a policy URL-encoded',
    { Roles: [{ AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(policy)) }] },
    [external],
    { Roles: [{ AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(redactedPolicy)) }] },
    3,
  ],
  [
    'a policy URL-encoded behind a line break',
    { Roles: [{ AssumeRolePolicyDocument: encodeURIComponent(`\n${JSON.stringify(lone)}`) }] },
    [external],
    {
      Roles: [
        {
          AssumeRolePolicyDocument: encodeURIComponent(
            JSON.stringify({ ...redactedPolicy, Statement: redactedPolicy.Statement[0] }),
          ),
        },
      ],
    },
    3,
  ],
  [
    'an event as text',
    { Events: [{ CloudTrailEvent: '{ "userIdentity": {"accessKeyId":"K"}, "n": 1.50 }' }] },
    [{ path: 'Events[].CloudTrailEvent.userIdentity.accessKeyId', rule: 'R7' }],
    {
      Events: [
        { CloudTrailEvent: JSON.stringify({ userIdentity: { accessKeyId: redactionToken('R7', 'K', key) }, n: 1.5 }) },
      ],
    },
    1,
  ],
  [
    'an event as text that has nothing of it',
    { Events: [{ CloudTrailEvent: '{ "n": 1.50 }' }] },
    [{ path: 'Events[].CloudTrailEvent.userIdentity.accessKeyId', rule: 'R7' }],
    { Events: [{ CloudTrailEvent: '{ "n": 1.50 }' }] },
    0,
  ],
  [
    'a telling name inside a text with a path of its own',
    { E: '{"id":"K","password":"hunter22"}' },
    [{ path: 'E.id', rule: 'R1' }],
    { E: `{"id":"***REDACTED(R1)***","password":"***REDACTED(R1)***"}` },
    2,
  ],
  [
    'a key id hidden by URL encoding',
    { P: '%7B%22k%22%3A%22AKIAIOSFODNN7ABCDEFG%22%7D' },
    [],
    { P: encodeURIComponent(`{"k":"${R3}"}`) },
    1,
  ],
  [
    'a name of the language',
    JSON.parse('{"__proto__":{"Password":"x"}}'),
    [{ path: '__proto__.Password', rule: 'R1' }],
    JSON.parse('{"__proto__":{"Password":"***REDACTED(R1)***"}}'),
    1,
  ],
  ['text that only looks like JSON', { P: '{not json' }, [{ path: 'P.a', rule: 'R1' }], { P: '{not json' }, 0],
];

test.each(declared)(
  'a declared path redacts %s, tells how often, and a second time changes nothing',
  (_, value, rules, expected, count) => {
    const done = redact(value, rules, key);
    expect(done.value).toEqual(expected);
    expect(done.redactions.reduce((sum, one) => sum + one.count, 0)).toBe(count);
    expect(redact(done.value, rules, key)).toEqual({ value: expected, redactions: [] });
  },
);

test('a token shows neither length nor a plain hash, keeps equality where it must, and needs the key', () => {
  for (const rule of ['R1', 'R2', 'R3', 'R4']) {
    expect(redactionToken(rule, 'a', key)).toBe(redactionToken(rule, 'b'.repeat(999), key));
  }
  for (const rule of ['R5', 'R6', 'R7']) {
    expect(redactionToken(rule, 'a', key)).toBe(redactionToken(rule, 'a', key));
    expect(redactionToken(rule, 'a', key)).not.toBe(redactionToken(rule, 'b', key));
    expect(redactionToken(rule, 'a', key)).not.toBe(redactionToken(rule, 'a', Buffer.alloc(32, 8)));
    expect(redactionToken(rule, 'b'.repeat(999), key)).toHaveLength(redactionToken(rule, 'a', key).length);
  }
  expect(redactionToken('R5', 'yamada@example.co.jp', key)).toMatch(
    /^\*\*\*REDACTED\(R5:[0-9a-f]{16}\)\*\*\*@example\.co\.jp$/,
  );
});

test('what a question carries from a redacted answer is stored as the same token', () => {
  const list = redact({ Keys: [{ AccessKeyId: keyId }] }, [{ path: 'Keys[].AccessKeyId', rule: 'R7' }], key).value;
  expect(storedInput({ AccessKeyId: keyId, deep: [{ note: `password=hunter22` }], n: 1 }, key)).toEqual({
    AccessKeyId: (list as { Keys: { AccessKeyId: string }[] }).Keys[0]?.AccessKeyId,
    deep: [{ note: `password=${R3}` }],
    n: 1,
  });
});

test('no question is made of a value that its list redacts, except key ids', () => {
  const lists = new Map(
    collectors.flatMap(({ service, operations }) =>
      operations.map((one) => [`${one.service ?? service}:${one.operation}`, one] as const),
    ),
  );
  const leaks = collectors.flatMap(({ item, service, operations }) =>
    operations.flatMap(({ operation, parent, service: own }) => {
      if (parent === undefined) return [];
      const list = lists.get(`${parent.service ?? own ?? service}:${parent.operation}`);
      return Object.values(parent.bind)
        .map((path) => `${parent.each}${parent.each.endsWith(']') ? '' : '[]'}.${path}`.replace(/\.\$$/, ''))
        .filter((path) =>
          (list?.redact ?? []).some(
            (rule) => rule.rule !== 'R7' && (path === rule.path || path.startsWith(`${rule.path}.`)),
          ),
        )
        .map((path) => `${item} ${operation} ${path}`);
    }),
  );
  expect(leaks).toEqual([]);
});

test('fields the SDK does not model keep names, types and numbers; texts under a telling name are masked wherever it stands', () => {
  const fields = {
    '/Users/0/Nick': 'x',
    '/Users/0/ApiKey': ['abc', 1, { Inner: 'y', On: true }],
    '/Users/0/Extra': { Password: 'hunter22', Plain: 'see password=hunter22', List: [{ authCode: 'z', n: 2 }] },
  };
  expect(redactUnmodelled(fields, key)).toEqual({
    '/Users/0/Nick': 'x',
    '/Users/0/ApiKey': ['***REDACTED(R1)***', 1, { Inner: '***REDACTED(R1)***', On: true }],
    '/Users/0/Extra': {
      Password: '***REDACTED(R1)***',
      Plain: `see password=${R3}`,
      List: [{ authCode: '***REDACTED(R1)***', n: 2 }],
    },
  });
});

test('what is nested without end is masked and told, and ends nothing', () => {
  const deep = `${'{"a":['.repeat(5000)}"x"${']}'.repeat(5000)}`;
  for (const value of [JSON.parse(deep), { text: deep }]) {
    const rules: RedactionRule[] = [{ path: 'text.a[].b', rule: 'R1' }];
    expect(() => redact(value, [{ path: 'a', rule: 'R2' }], key)).not.toThrow();
    const done = redact(value, rules, key);
    expect(JSON.stringify(done.value)).toContain(R3.slice(1, -1));
    expect(done.redactions).toMatchObject([{ rule: 'R3', count: 1 }]);
    expect(redact(done.value, rules, key).value).toEqual(done.value);
  }
});

const million = 1_000_000;
const slow: readonly (readonly [string, string])[] = [
  ['one letter', 'a'.repeat(million)],
  ['beginnings of tokens', `secret ${'eyJaaaaaaaa-'.repeat(million / 12)}`],
  ['beginnings of tokens with a dot', `token ${'eyJaaaaaaaa.'.repeat(million / 12)}`],
  ['beginnings of private keys', '-----BEGIN PRIVATE KEY-----'.repeat(million / 27)],
  ['addresses without an end', 'a://b:cc'.repeat(million / 8)],
  ['one long address', `a://b:${'c'.repeat(million)}`],
  ['marks beside the word secret', `secret ${'-'.repeat(million)}`],
  ['half a key beside the word secret', `secret ${'Ab3/'.repeat(million / 4)}`],
  ['passwords', 'password='.repeat(million / 9)],
  ['quotes', `"password":"${'\\"'.repeat(million / 2)}`],
  ['spaces', `token${' '.repeat(million)}=`],
  ['percent signs', `%7B${'%'.repeat(million)}`],
];

test.each(slow)('a megabyte of %s costs less than a fifth of a second of the processor', (_, text) => {
  const from = process.cpuUsage();
  redact({ text }, [], key);
  expect(process.cpuUsage(from).user / 1000).toBeLessThan(200);
});
