import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';

/** A virtual MFA device and whose it is; one that nobody uses has no user. */
export const virtualMfaDevice: FactKind = {
  kind: 'virtual-mfa-device',
  label: { ja: '仮想 MFA デバイス', en: 'Virtual MFA device' },
  service: 'iam',
  scope: 'account',
  list: { service: 'iam', operation: 'ListVirtualMFADevices', each: 'VirtualMFADevices', id: 'SerialNumber' },
  attributes: {
    userArn: { path: 'User.Arn' },
    isRoot: { path: 'User.Arn', as: (arn: unknown) => typeof arn === 'string' && arn.endsWith(':root') },
    enabledAt: { path: 'EnableDate', as: readInstant },
  },
};
