import { expect, test } from 'vitest';
import { readPolicy } from '../../src/facts/read-policy.ts';

const document = {
  Version: '2012-10-17',
  Statement: {
    Sid: 'One',
    Effect: 'Allow',
    Principal: { AWS: ['*', '111122223333'], Service: 'ec2.amazonaws.com' },
    Action: 's3:Get*',
    Resource: ['a', 'b'],
    Condition: { StringEquals: { 'AWS:SourceAccount': '111122223333' }, Bool: { 'aws:SecureTransport': true } },
  },
};
const statement = {
  sid: 'One',
  effect: 'Allow',
  principals: ['*', 'AWS:111122223333', 'Service:ec2.amazonaws.com'],
  notPrincipals: [],
  actions: ['s3:Get*'],
  notActions: [],
  resources: ['a', 'b'],
  notResources: [],
  condition: { StringEquals: { 'aws:sourceaccount': ['111122223333'] }, Bool: { 'aws:securetransport': ['true'] } },
};

test.each([
  ['object (CLI)', document],
  ['JSON text', JSON.stringify(document)],
  ['URL-encoded text (SDK)', encodeURIComponent(JSON.stringify(document))],
])('reads a policy given as %s', (_, given) => {
  expect(readPolicy(given)).toEqual([statement]);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a list', [document]],
  ['no JSON', '{"Statement": ['],
  ['broken URL encoding', '%7B%'],
  ['no statement', { Version: '2012-10-17' }],
  ['a strange effect', { Statement: [{ Effect: 'Perhaps' }] }],
  ['a statement that is a text', { Statement: ['Allow'] }],
  ['deep nesting', '['.repeat(200_000)],
])('says "no policy" to %s, and never throws', (_, given) => {
  expect(readPolicy(given)).toBeUndefined();
});

test('keeps hostile member names as data', () => {
  const given = JSON.parse(
    '{"Statement":[{"Effect":"Deny","Principal":"*","Condition":{"__proto__":{"__proto__":"x"}}}]}',
  );
  const [read] = readPolicy(given) ?? [];
  expect(Object.keys(read?.condition ?? {})).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});
