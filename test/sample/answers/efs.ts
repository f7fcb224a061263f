import type { Answers, Ask } from '../ask.ts';
import { refuse } from '../refuse.ts';
import { when } from '../when.ts';
import { interfacesHere } from './interfaces-here.ts';

type FileSystem = Ask['company']['fileSystems'][number];

function asked(ask: Ask): FileSystem {
  const found = ask.here(ask.company.fileSystems).find(({ name }) => ask.id('fs', name) === ask.text('FileSystemId'));
  if (found === undefined) throw new Error(`no such file system ${ask.text('FileSystemId')}`);
  return found;
}

/** The mount target's interface and address. */
function standing(ask: Ask, subnet: string) {
  const face = interfacesHere(ask).find((one) => one.of === ask.text('FileSystemId') && one.subnet === subnet);
  return { NetworkInterfaceId: face?.id, IpAddress: face?.address };
}

/** Shared files. */
export const efs: Answers = {
  DescribeFileSystems: (ask) => ({
    FileSystems: ask.here(ask.company.fileSystems).map(({ name, key, subnets, created }) => ({
      OwnerId: ask.account,
      FileSystemId: ask.id('fs', name),
      FileSystemArn: ask.arn('elasticfilesystem', `file-system/${ask.id('fs', name)}`),
      CreationTime: when(created),
      LifeCycleState: 'available',
      Name: name,
      NumberOfMountTargets: subnets.length,
      SizeInBytes: { Value: 7_340_032 },
      PerformanceMode: 'generalPurpose',
      Encrypted: true,
      KmsKeyId: ask.keyArn(key),
      ThroughputMode: 'elastic',
      Tags: [{ Key: 'Name', Value: name }],
    })),
  }),
  DescribeFileSystemPolicy: (ask) =>
    refuse('PolicyNotFound', `File system ${ask.text('FileSystemId')} does not have a policy.`),
  DescribeMountTargets: (ask) => ({
    MountTargets: asked(ask).subnets.map((subnet) => ({
      OwnerId: ask.account,
      MountTargetId: ask.id('fsmt', subnet),
      FileSystemId: ask.text('FileSystemId'),
      SubnetId: ask.id('subnet', subnet),
      ...standing(ask, subnet),
      LifeCycleState: 'available',
    })),
  }),
  DescribeMountTargetSecurityGroups: (ask) => {
    const found = ask
      .here(ask.company.fileSystems)
      .find(({ subnets }) => subnets.some((subnet) => ask.id('fsmt', subnet) === ask.text('MountTargetId')));
    if (found === undefined) throw new Error(`no such mount target ${ask.text('MountTargetId')}`);
    return { SecurityGroups: [ask.id('sg', found.group)] };
  },
  DescribeBackupPolicy: () => ({ BackupPolicy: { Status: 'ENABLED' } }),
};
