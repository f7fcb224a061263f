import type { Answers } from '../ask.ts';
import { tags } from '../tags.ts';
import { when } from '../when.ts';
import { serverInterface } from './server-interface.ts';

/** Inside an instance the attachment does not name the instance again. */
function withoutInstance<T extends { readonly InstanceId: string }>({
  InstanceId: _own,
  ...rest
}: T): Omit<T, 'InstanceId'> {
  return rest;
}

/** Servers of a region with their disks and images. */
export const ec2Servers: Answers = {
  DescribeInstances: (ask) => ({
    Reservations: ask.here(ask.company.instances).map((server) => {
      const face = serverInterface(ask, server);
      const instance = {
        Architecture: 'arm64',
        BlockDeviceMappings: [
          {
            DeviceName: '/dev/xvda',
            Ebs: {
              AttachTime: when(server.launched),
              DeleteOnTermination: true,
              Status: 'attached',
              VolumeId: ask.id('vol', server.name),
            },
          },
        ],
        EbsOptimized: true,
        IamInstanceProfile: {
          Arn: `arn:aws:iam::${ask.account}:instance-profile/${server.role}`,
          Id: 'AIPAEXAMPLEPROFILE000',
        },
        NetworkInterfaces: [{ ...face, Attachment: withoutInstance(face.Attachment) }],
        SecurityGroups: face.Groups,
        SourceDestCheck: true,
        Tags: tags({ Name: server.name }),
        MetadataOptions: {
          State: 'applied',
          HttpTokens: server.imds ?? 'required',
          HttpPutResponseHopLimit: 1,
          HttpEndpoint: 'enabled',
          InstanceMetadataTags: 'disabled',
        },
        InstanceId: ask.id('i', server.name),
        ImageId: ask.id('ami', 'minato-base-2026-03'),
        State: { Code: 16, Name: 'running' },
        InstanceType: server.type,
        LaunchTime: when(server.launched),
        Placement: { AvailabilityZone: `${ask.region}a`, Tenancy: 'default' },
        Monitoring: { State: 'enabled' },
        SubnetId: face.SubnetId,
        VpcId: face.VpcId,
        PrivateIpAddress: face.PrivateIpAddress,
        ...(server.publicAddress === undefined ? {} : { PublicIpAddress: server.publicAddress }),
      };
      return { ReservationId: ask.id('r', server.name), OwnerId: ask.account, Groups: [], Instances: [instance] };
    }),
  }),
  DescribeVolumes: (ask) => ({
    Volumes: ask.here(ask.company.instances).map((server) => ({
      VolumeId: ask.id('vol', server.name),
      Size: 50,
      State: 'in-use',
      Encrypted: true,
      KmsKeyId: ask.keyArn(ask.place.startsWith('本番') ? 'minato-data' : 'kensho-data'),
      VolumeType: 'gp3',
      AvailabilityZone: `${ask.region}a`,
      CreateTime: when(server.launched),
      Attachments: [
        {
          DeleteOnTermination: true,
          VolumeId: ask.id('vol', server.name),
          InstanceId: ask.id('i', server.name),
          Device: '/dev/xvda',
          State: 'attached',
          AttachTime: when(server.launched),
        },
      ],
      Tags: tags({ Name: server.name }),
    })),
  }),
  DescribeSnapshots: (ask) => ({
    Snapshots: ask.here(ask.company.diskSnapshots).map(({ name, volumeOf, started }) => ({
      OwnerId: ask.account,
      SnapshotId: ask.id('snap', name),
      VolumeId: ask.id('vol', volumeOf),
      State: 'completed',
      StartTime: when(started),
      Encrypted: true,
      VolumeSize: 50,
      Description: name,
      Tags: tags({ Name: name }),
    })),
  }),
  DescribeSnapshotAttribute: (ask) => ({ SnapshotId: ask.text('SnapshotId'), CreateVolumePermissions: [] }),
  GetEbsEncryptionByDefault: () => ({ EbsEncryptionByDefault: true, SseType: 'sse-kms' }),
  GetEbsDefaultKmsKeyId: () => ({ KmsKeyId: 'alias/aws/ebs' }),
  GetSnapshotBlockPublicAccessState: () => ({ State: 'block-all-sharing', ManagedBy: 'account' }),
  DescribeImages: (ask) => ({
    Images: ask.here(ask.company.images).map(({ name, created }) => ({
      ImageId: ask.id('ami', name),
      Name: name,
      OwnerId: ask.account,
      Public: false,
      State: 'available',
      CreationDate: when(created),
      ImdsSupport: 'v2.0',
      BlockDeviceMappings: [
        {
          DeviceName: '/dev/xvda',
          Ebs: {
            SnapshotId: ask.id('snap', name),
            Encrypted: true,
            VolumeSize: 20,
            VolumeType: 'gp3',
            DeleteOnTermination: true,
          },
        },
      ],
      Tags: tags({ Name: name }),
    })),
  }),
  GetImageBlockPublicAccessState: () => ({ ImageBlockPublicAccessState: 'block-new-sharing', ManagedBy: 'account' }),
  GetInstanceMetadataDefaults: () => ({
    AccountLevel: { HttpTokens: 'required', HttpPutResponseHopLimit: 2, ManagedBy: 'account' },
  }),
  GetSerialConsoleAccessStatus: () => ({ SerialConsoleAccessEnabled: false, ManagedBy: 'account' }),
};
