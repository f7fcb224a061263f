import type { Ask } from '../ask.ts';
import type { SampleUser } from '../company-accounts.ts';
import { when } from '../when.ts';

const columns = [
  'user',
  'arn',
  'user_creation_time',
  'password_enabled',
  'password_last_used',
  'password_last_changed',
  'password_next_rotation',
  'mfa_active',
  'access_key_1_active',
  'access_key_1_last_rotated',
  'access_key_1_last_used_date',
  'access_key_1_last_used_region',
  'access_key_1_last_used_service',
  'access_key_2_active',
  'access_key_2_last_rotated',
  'access_key_2_last_used_date',
  'access_key_2_last_used_region',
  'access_key_2_last_used_service',
  'cert_1_active',
  'cert_1_last_rotated',
  'cert_2_active',
  'cert_2_last_rotated',
];

const instant = (text: string): string => `${when(text).slice(0, 19)}+00:00`;

function keyFields(key: NonNullable<SampleUser['keys']>[number] | undefined): string[] {
  if (key === undefined) return ['false', 'N/A', 'N/A', 'N/A', 'N/A'];
  return ['true', instant(key.created), instant(key.used), 'ap-northeast-1', key.service];
}

/** The credential report as IAM writes it: root first, then every user. */
export function credentialReport(ask: Ask): string {
  const root = [
    '<root_account>',
    `arn:aws:iam::${ask.account}:root`,
    instant(ask.owner.joined),
    'not_supported',
    instant('2023-04-03 01:00'),
    'not_supported',
    'not_supported',
    'true',
    ...keyFields(undefined),
    ...keyFields(undefined),
    'false',
    'N/A',
    'false',
    'N/A',
  ];
  const rows = ask
    .here(ask.company.users)
    .map((user) => [
      user.name,
      `arn:aws:iam::${ask.account}:user/${user.name}`,
      instant(user.created),
      String(user.password !== undefined),
      user.password === undefined ? 'N/A' : instant(user.password.used),
      user.password === undefined ? 'N/A' : instant(user.password.changed),
      'N/A',
      String(user.password !== undefined),
      ...keyFields(user.keys?.[0]),
      ...keyFields(user.keys?.[1]),
      'false',
      'N/A',
      'false',
      'N/A',
    ]);
  return [columns, root, ...rows].map((fields) => fields.join(',')).join('\n');
}
