import type { Collector } from './collector.ts';

/** MFA devices: the virtual ones of the account, root included, and those of each user. */
export const iamMfaDevices: Collector = {
  item: 'EV-IAM-05',
  service: 'iam',
  operations: [
    {
      operation: 'ListVirtualMFADevices',
      scope: 'account',
      input: { AssignmentStatus: 'Any' },
      paging: { request: 'Marker', response: 'Marker', more: 'IsTruncated', size: { MaxItems: 1000 } },
      count: 'VirtualMFADevices',
      iamActions: ['iam:ListVirtualMFADevices'],
      redact: [
        { path: 'VirtualMFADevices[].Base32StringSeed', rule: 'R1' },
        { path: 'VirtualMFADevices[].QRCodePNG', rule: 'R1' },
      ],
    },
    {
      operation: 'ListMFADevices',
      scope: 'account',
      parent: { operation: 'GetAccountAuthorizationDetails', each: 'UserDetailList', bind: { UserName: 'UserName' } },
      paging: { request: 'Marker', response: 'Marker', more: 'IsTruncated', size: { MaxItems: 1000 } },
      count: 'MFADevices',
      iamActions: ['iam:ListMFADevices'],
    },
  ],
};
