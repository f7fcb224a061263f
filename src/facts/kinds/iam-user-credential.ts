import type { FactKind } from '../fact-kind.ts';
import { latestInstant } from '../latest-instant.ts';
import { readBoolean } from '../read-boolean.ts';
import { readCredentialReport } from '../read-credential-report.ts';
import { readInstant } from '../read-instant.ts';

const KEYS = [1, 2] as const;

/** One line of the IAM credential report: root or an IAM user, with the state and age of password, MFA and access keys. */
export const iamUserCredential: FactKind = {
  kind: 'iam-user-credential',
  label: { ja: 'IAM ユーザの認証情報', en: 'IAM user credentials' },
  service: 'iam',
  scope: 'account',
  list: { service: 'iam', operation: 'GetCredentialReport', each: '$', id: 'arn', elements: readCredentialReport },
  attributes: {
    userName: { path: 'user' },
    isRoot: { path: 'user', as: (name: unknown) => name === '<root_account>' },
    userCreated: { path: 'user_creation_time', as: readInstant },
    passwordEnabled: { path: 'password_enabled', as: readBoolean },
    passwordLastUsed: { path: 'password_last_used', as: readInstant },
    passwordLastChanged: { path: 'password_last_changed', as: readInstant },
    passwordNextRotation: { path: 'password_next_rotation', as: readInstant },
    mfaActive: { path: 'mfa_active', as: readBoolean },
    accessKey1Active: { path: 'access_key_1_active', as: readBoolean },
    accessKey1LastRotated: { path: 'access_key_1_last_rotated', as: readInstant },
    accessKey1LastUsed: { path: 'access_key_1_last_used_date', as: readInstant },
    accessKey2Active: { path: 'access_key_2_active', as: readBoolean },
    accessKey2LastRotated: { path: 'access_key_2_last_rotated', as: readInstant },
    accessKey2LastUsed: { path: 'access_key_2_last_used_date', as: readInstant },
    cert1Active: { path: 'cert_1_active', as: readBoolean },
    cert2Active: { path: 'cert_2_active', as: readBoolean },
    activeKeyCount: { path: '$', as: (row: unknown) => activeKeys(row).length },
    oldestActiveKey: {
      path: '$',
      as: (row: unknown) =>
        activeKeys(row)
          .map((key) => readInstant(column(row, `access_key_${key}_last_rotated`)))
          .filter((instant) => instant !== undefined)
          .sort()[0],
    },
    lastActivity: {
      path: '$',
      as: (row: unknown) =>
        latestInstant(
          ['password_last_used', 'access_key_1_last_used_date', 'access_key_2_last_used_date'].map((name) =>
            readInstant(column(row, name)),
          ),
        ),
    },
  },
};

function activeKeys(row: unknown): number[] {
  return KEYS.filter((key) => readBoolean(column(row, `access_key_${key}_active`)) === true);
}

function column(row: unknown, name: string): unknown {
  return (row as Readonly<Record<string, unknown>>)[name];
}
