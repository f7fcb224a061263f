import { expect, test } from 'vitest';
import { storedInput } from '../../src/collection/stored-input.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import type { Masking } from '../../src/evidence/masking.ts';
import { memberRule } from '../../src/evidence/member-rule.ts';
import { personToken } from '../../src/evidence/person-token.ts';
import { redact } from '../../src/evidence/redact.ts';
import { redactionToken } from '../../src/evidence/redaction-token.ts';

const key = Buffer.alloc(32, 7);
const how = (pii: Masking['pii'], addresses: Masking['addresses'] = 'mask'): Masking => ({ key, pii, addresses });
const under = (value: unknown, masking: Masking): unknown => redact(value, [], masking).value;
const taro = personToken('tanaka.taro', key);
const mail = personToken('tanaka.taro@example.co.jp', key);

const tokenised: readonly (readonly [string, unknown, unknown])[] = [
  ['a login name', { UserName: 'tanaka.taro' }, { UserName: taro }],
  ['the ARN of a user', 'arn:aws:iam::111122223333:user/ops/tanaka.taro', `arn:aws:iam::111122223333:user/ops/${taro}`],
  [
    'a session',
    'arn:aws:sts::111122223333:assumed-role/Ops/tanaka.taro',
    `arn:aws:sts::111122223333:assumed-role/Ops/${taro}`,
  ],
  [
    'the id of a session',
    { principalId: 'AROAEXAMPLEEXAMPLEXXX:tanaka.taro' },
    { principalId: `AROAEXAMPLEEXAMPLEXXX:${taro}` },
  ],
  ['an MFA device', 'arn:aws:iam::111122223333:mfa/tanaka.taro', `arn:aws:iam::111122223333:mfa/${taro}`],
  ['an e-mail address', { Owner: 'tanaka.taro@example.co.jp' }, { Owner: mail }],
  [
    'a user of AWS Config',
    { resourceType: 'AWS::IAM::User', resourceName: 'tanaka.taro' },
    { resourceType: 'AWS::IAM::User', resourceName: taro },
  ],
  [
    'an event',
    JSON.stringify({ userIdentity: { type: 'IAMUser', userName: 'tanaka.taro' } }),
    JSON.stringify({ userIdentity: { type: 'IAMUser', userName: taro } }),
  ],
  [
    'a condition of a policy',
    { StringEquals: { 'aws:username': ['tanaka.taro'] } },
    { StringEquals: { 'aws:username': [taro] } },
  ],
  [
    'a credential report',
    {
      Content: {
        $bytes: Buffer.from('user,arn,x\ntanaka.taro,arn:aws:iam::111122223333:user/tanaka.taro,1').toString('base64'),
      },
    },
    {
      Content: {
        $bytes: Buffer.from(`user,arn,x\n${taro},arn:aws:iam::111122223333:user/${taro},1`).toString('base64'),
      },
    },
  ],
];

test.each(tokenised)(
  'pseudonymize: %s is the same token everywhere, and a second time changes nothing',
  (_, value, expected) => {
    expect(under(value, how('pseudonymize'))).toEqual(expected);
    expect(under(expected, how('pseudonymize'))).toEqual(expected);
  },
);

const kept: readonly (readonly [string, unknown])[] = [
  ['root', { UserName: 'root', user: '<root_account>' }],
  ['a role that issued a session', { type: 'Role', userName: 'Ops', arn: 'arn:aws:iam::111122223333:role/Ops' }],
  ['a session of a server', 'arn:aws:sts::111122223333:assumed-role/Web/i-0123456789abcdef0'],
  [
    'a pattern in a policy',
    { Resource: ['arn:aws:iam::*:user/*', ['arn:aws:iam::111122223333:user/$', '{aws:username}'].join('')] },
  ],
  ['a resource', { Arn: 'arn:aws:s3:::tanaka.taro', FunctionName: 'tanaka', Enabled: true, Count: 1 }],
];

test.each(kept)('pseudonymize: %s stays', (_, value) => expect(under(value, how('pseudonymize'))).toEqual(value));

test('an input carries the token its list holds', () => {
  expect(storedInput({ UserName: 'tanaka.taro' }, how('pseudonymize'))).toEqual({ UserName: taro });
  expect(
    storedInput(
      { LookupAttributes: [{ AttributeKey: 'Username', AttributeValue: 'tanaka.taro' }] },
      how('pseudonymize'),
    ),
  ).toEqual({
    LookupAttributes: [{ AttributeKey: 'Username', AttributeValue: taro }],
  });
  expect(storedInput({ UserName: 'tanaka.taro' }, key)).toEqual({ UserName: 'tanaka.taro' });
});

test('of an address the network stays where the engagement wants it, and a service is no person', () => {
  const at = (address: string, masking: Masking): unknown =>
    (under({ sourceIPAddress: address }, masking) as { sourceIPAddress: string }).sourceIPAddress;
  expect(at('203.0.113.77', how('mask'))).toBe(redactionToken('R5', '203.0.113.77', key));
  expect(at('203.0.113.77', how('mask', 'network'))).toBe('203.0.113.0/24');
  expect(at('2001:db8:1:2::5', how('mask', 'network'))).toBe('2001:db8:1::/48');
  expect(at('2001:db8::5', how('mask', 'network'))).toBe('2001:db8:0::/48');
  expect(at('cloudtrail.amazonaws.com', how('mask'))).toBe('cloudtrail.amazonaws.com');
  expect(at('203.0.113.77', how('keep'))).toBe('203.0.113.77');
});

test('keep keeps what is personal and nothing that is secret', () => {
  expect(under({ Email: 'a@example.co.jp', Password: 'hunter22x' }, how('keep'))).toEqual({
    Email: 'a@example.co.jp',
    Password: '***REDACTED(R1)***',
  });
});

test('what a question is bound to has the same rule in the list it comes from, so that both have one token', () => {
  const apart = collectors.flatMap(({ item, operations }) =>
    operations.flatMap(({ operation, parent }) =>
      Object.entries(parent?.bind ?? {})
        .filter(
          ([member, path]) =>
            path !== '$' && memberRule(member) !== memberRule(path.replace(/^\^/, '').split('.').at(-1) ?? ''),
        )
        .map(([member, path]) => `${item} ${operation} ${member} <- ${path}`),
    ),
  );
  expect(apart).toEqual([]);
});
