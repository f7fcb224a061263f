import type { SignedService } from './signed-service.ts';

/** Keys of payment processing; never key material. */
export const paymentCryptography: SignedService = {
  id: 'Payment Cryptography',
  signingName: 'payment-cryptography',
  host: 'controlplane.payment-cryptography.{region}.{suffix}',
  protocol: 'json-1.0',
  target: 'PaymentCryptographyControlPlane',
  operations: {
    ListKeys: {
      body: ['KeyState', 'NextToken', 'MaxResults'],
      output: {
        Keys: [
          {
            KeyArn: 'text',
            KeyState: 'text',
            KeyAttributes: {
              KeyUsage: 'text',
              KeyClass: 'text',
              KeyAlgorithm: 'text',
              KeyModesOfUse: {
                Encrypt: 'flag',
                Decrypt: 'flag',
                Wrap: 'flag',
                Unwrap: 'flag',
                Generate: 'flag',
                Sign: 'flag',
                Verify: 'flag',
                DeriveKey: 'flag',
                NoRestrictions: 'flag',
              },
            },
            KeyCheckValue: 'text',
            Exportable: 'flag',
            Enabled: 'flag',
            MultiRegionKeyType: 'text',
            PrimaryRegion: 'text',
          },
        ],
        NextToken: 'text',
      },
    },
    GetKey: {
      body: ['KeyIdentifier'],
      output: {
        Key: {
          KeyArn: 'text',
          KeyAttributes: {
            KeyUsage: 'text',
            KeyClass: 'text',
            KeyAlgorithm: 'text',
            KeyModesOfUse: {
              Encrypt: 'flag',
              Decrypt: 'flag',
              Wrap: 'flag',
              Unwrap: 'flag',
              Generate: 'flag',
              Sign: 'flag',
              Verify: 'flag',
              DeriveKey: 'flag',
              NoRestrictions: 'flag',
            },
          },
          KeyCheckValue: 'text',
          KeyCheckValueAlgorithm: 'text',
          Enabled: 'flag',
          Exportable: 'flag',
          KeyState: 'text',
          KeyOrigin: 'text',
          CreateTimestamp: 'epoch',
          UsageStartTimestamp: 'epoch',
          UsageStopTimestamp: 'epoch',
          DeletePendingTimestamp: 'epoch',
          DeleteTimestamp: 'epoch',
          DeriveKeyUsage: 'text',
          MultiRegionKeyType: 'text',
          PrimaryRegion: 'text',
          ReplicationStatus: { '*': { Status: 'text', StatusMessage: 'text' } },
          UsingDefaultReplicationRegions: 'flag',
          MpaStatus: { MpaSessionArn: 'text', Status: 'text', InitiationDate: 'epoch', StatusMessage: 'text' },
        },
      },
    },
  },
};
