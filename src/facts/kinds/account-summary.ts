import type { FactKind } from '../fact-kind.ts';
import { readText } from '../read-text.ts';

/** The account's IAM summary, with the virtual MFA devices that root really uses. */
export const accountSummary: FactKind = {
  kind: 'account-summary',
  label: { ja: 'アカウントの IAM 概況', en: 'Account IAM summary' },
  service: 'iam',
  scope: 'account',
  list: { service: 'iam', operation: 'GetAccountSummary', each: '$', single: true, id: 'account-summary' },
  attributes: {
    accountMfaEnabled: { path: 'SummaryMap.AccountMFAEnabled', as: isPresent },
    rootAccessKeysPresent: { path: 'SummaryMap.AccountAccessKeysPresent', as: isPresent },
    rootPasswordPresent: { path: 'SummaryMap.AccountPasswordPresent', as: isPresent },
    rootCertificatesPresent: { path: 'SummaryMap.AccountSigningCertificatesPresent', as: isPresent },
    users: { path: 'SummaryMap.Users' },
    groups: { path: 'SummaryMap.Groups' },
    roles: { path: 'SummaryMap.Roles' },
    policies: { path: 'SummaryMap.Policies' },
    mfaDevices: { path: 'SummaryMap.MFADevices' },
    rootVirtualMfaDevices: {
      among: { service: 'iam', operation: 'ListVirtualMFADevices', each: 'VirtualMFADevices' },
      match: (_, device) => /:root$/.test(readText(device, 'User.Arn') ?? ''),
      as: (devices: readonly unknown[]) => devices.map((device) => readText(device, 'SerialNumber')),
    },
  },
};

function isPresent(value: unknown): boolean | undefined {
  return typeof value === 'number' ? value > 0 : undefined;
}
