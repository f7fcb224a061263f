import type { Answers, Ask } from '../ask.ts';
import { tags } from '../tags.ts';
import { when } from '../when.ts';
import { subnetsHere } from './subnets-here.ts';

function addressOf(ask: Ask, name: string, subnet: string): string {
  const cidr = subnetsHere(ask).find((one) => one.subnet.name === subnet)?.subnet.cidr ?? '';
  const host = 10 + (Number.parseInt(ask.id('ip', name).slice(-2), 16) % 40);
  return cidr.replace(/\d+\/\d+$/, String(Number(/(\d+)\/\d+$/.exec(cidr)?.[1]) + host));
}

function interfaceOf(ask: Ask, server: Ask['company']['instances'][number]) {
  const vpc = subnetsHere(ask).find(({ subnet }) => subnet.name === server.subnet)?.vpc.name as string;
  const address = addressOf(ask, server.name, server.subnet);
  const association =
    server.publicAddress === undefined
      ? {}
      : { Association: { IpOwnerId: ask.account, PublicDnsName: '', PublicIp: server.publicAddress } };
  return {
    ...association,
    Attachment: {
      AttachmentId: ask.id('eni-attach', server.name),
      DeleteOnTermination: true,
      DeviceIndex: 0,
      Status: 'attached',
      AttachTime: when(server.launched),
      InstanceId: ask.id('i', server.name),
    },
    Description: server.name,
    Groups: server.groups.map((GroupName) => ({ GroupName, GroupId: ask.id('sg', GroupName) })),
    NetworkInterfaceId: ask.id('eni', server.name),
    OwnerId: ask.account,
    PrivateIpAddress: address,
    PrivateIpAddresses: [{ ...association, Primary: true, PrivateIpAddress: address }],
    SourceDestCheck: true,
    Status: 'in-use',
    SubnetId: ask.id('subnet', server.subnet),
    VpcId: ask.id('vpc', vpc),
    InterfaceType: 'interface',
  };
}

/** Inside an instance the attachment does not name the instance again. */
function withoutInstance<T extends { readonly InstanceId: string }>({
  InstanceId: _own,
  ...rest
}: T): Omit<T, 'InstanceId'> {
  return rest;
}

/** Servers of a region with their disks, images and network interfaces. */
export const ec2Servers: Answers = {
  DescribeInstances: (ask) => ({
    Reservations: ask.here(ask.company.instances).map((server) => {
      const face = interfaceOf(ask, server);
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
  DescribeNetworkInterfaces: (ask) => ({
    NetworkInterfaces: ask
      .here(ask.company.instances)
      .map((server) => ({ ...interfaceOf(ask, server), RequesterManaged: false, TagSet: [] })),
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
  DescribeAddresses: (ask) => ({
    Addresses: ask.here(ask.company.instances).flatMap(({ name, publicAddress }) =>
      publicAddress === undefined
        ? []
        : [
            {
              AllocationId: ask.id('eipalloc', name),
              AssociationId: ask.id('eipassoc', name),
              Domain: 'vpc',
              InstanceId: ask.id('i', name),
              NetworkInterfaceId: ask.id('eni', name),
              PublicIp: publicAddress,
              Tags: tags({ Name: name }),
            },
          ],
    ),
  }),
};
