import type { SignedService } from './signed-service.ts';

/** Hardware security modules. */
export const cloudhsmv2: SignedService = {
  id: 'CloudHSM V2',
  signingName: 'cloudhsm',
  host: 'cloudhsmv2.{region}.{suffix}',
  protocol: 'json-1.1',
  target: 'BaldrApiService',
  operations: {
    DescribeClusters: {
      body: ['Filters', 'NextToken', 'MaxResults'],
      output: {
        Clusters: [
          {
            BackupPolicy: 'text',
            BackupRetentionPolicy: { Type: 'text', Value: 'text' },
            ClusterId: 'text',
            CreateTimestamp: 'epoch',
            Hsms: [
              {
                HsmId: 'text',
                AvailabilityZone: 'text',
                ClusterId: 'text',
                SubnetId: 'text',
                EniId: 'text',
                EniIp: 'text',
                EniIpV6: 'text',
                HsmType: 'text',
                State: 'text',
                StateMessage: 'text',
              },
            ],
            HsmType: 'text',
            HsmTypeRollbackExpiration: 'epoch',
            PreCoPassword: 'text',
            SecurityGroup: 'text',
            SourceBackupId: 'text',
            State: 'text',
            StateMessage: 'text',
            SubnetMapping: { '*': 'text' },
            VpcId: 'text',
            NetworkType: 'text',
            Certificates: {
              ClusterCsr: 'text',
              HsmCertificate: 'text',
              AwsHardwareCertificate: 'text',
              ManufacturerHardwareCertificate: 'text',
              ClusterCertificate: 'text',
            },
            TagList: [{ Key: 'text', Value: 'text' }],
            Mode: 'text',
          },
        ],
        NextToken: 'text',
      },
    },
    DescribeBackups: {
      body: ['NextToken', 'MaxResults', 'Filters', 'Shared', 'SortAscending'],
      output: {
        Backups: [
          {
            BackupId: 'text',
            BackupArn: 'text',
            BackupState: 'text',
            ClusterId: 'text',
            CreateTimestamp: 'epoch',
            CopyTimestamp: 'epoch',
            NeverExpires: 'flag',
            SourceRegion: 'text',
            SourceBackup: 'text',
            SourceCluster: 'text',
            DeleteTimestamp: 'epoch',
            TagList: [{ Key: 'text', Value: 'text' }],
            HsmType: 'text',
            Mode: 'text',
          },
        ],
        NextToken: 'text',
      },
    },
  },
};
