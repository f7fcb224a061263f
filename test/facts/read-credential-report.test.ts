import { expect, test } from 'vitest';
import { readCredentialReport } from '../../src/facts/read-credential-report.ts';

const csv =
  'user,arn,mfa_active\n<root_account>,arn:aws:iam::111122223333:root,true\r\n"a,b",arn:aws:iam::111122223333:user/a,false';
const expected = [
  {
    element: { user: '<root_account>', arn: 'arn:aws:iam::111122223333:root', mfa_active: 'true' },
    pointer: '/Content;row=2',
  },
  { element: { user: 'a,b', arn: 'arn:aws:iam::111122223333:user/a', mfa_active: 'false' }, pointer: '/Content;row=3' },
];

test.each([
  ['bytes (SDK)', { $bytes: Buffer.from(csv).toString('base64') }],
  ['base64 text (CLI)', Buffer.from(csv).toString('base64')],
  ['plain text', csv],
  ['text with a byte order mark', `\uFEFF${csv}\n`],
])('reads the report from %s', (_, Content) => {
  expect(readCredentialReport({ Content })).toEqual(expected);
});

test.each([undefined, null, {}, { Content: 7 }, { Content: 'nonsense' }, { Content: { $bytes: 1 } }])(
  'finds no row in %j',
  (page) => {
    expect(readCredentialReport(page)).toEqual([]);
  },
);
