import type { Collector } from './collector.ts';

/** Other long-lived credentials of each user: service-specific ones, SSH keys, signing certificates. */
export const iamOtherCredentials: Collector = {
  item: 'EV-IAM-10',
  service: 'iam',
  operations: [
    {
      operation: 'ListServiceSpecificCredentials',
      scope: 'account',
      parent: { operation: 'GetAccountAuthorizationDetails', each: 'UserDetailList', bind: { UserName: 'UserName' } },
      paging: { request: 'Marker', response: 'Marker', more: 'IsTruncated', size: { MaxItems: 1000 } },
      count: 'ServiceSpecificCredentials',
      iamActions: ['iam:ListServiceSpecificCredentials'],
    },
    {
      operation: 'ListSSHPublicKeys',
      scope: 'account',
      parent: { operation: 'GetAccountAuthorizationDetails', each: 'UserDetailList', bind: { UserName: 'UserName' } },
      paging: { request: 'Marker', response: 'Marker', more: 'IsTruncated', size: { MaxItems: 1000 } },
      count: 'SSHPublicKeys',
      iamActions: ['iam:ListSSHPublicKeys'],
    },
    {
      operation: 'ListSigningCertificates',
      scope: 'account',
      parent: { operation: 'GetAccountAuthorizationDetails', each: 'UserDetailList', bind: { UserName: 'UserName' } },
      paging: { request: 'Marker', response: 'Marker', more: 'IsTruncated', size: { MaxItems: 1000 } },
      count: 'Certificates',
      iamActions: ['iam:ListSigningCertificates'],
    },
  ],
};
