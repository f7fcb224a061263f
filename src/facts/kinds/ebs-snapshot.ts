import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';
import { readTags } from '../read-tags.ts';

/** Snapshots of EBS volumes that the account owns, and to whom they are given. */
export const ebsSnapshot: FactKind = {
  kind: 'ebs-snapshot',
  label: { ja: 'EBSスナップショット', en: 'EBS snapshot' },
  service: 'ec2',
  scope: 'region',
  list: { service: 'ec2', operation: 'DescribeSnapshots', each: 'Snapshots', id: 'SnapshotId' },
  attributes: {
    state: { path: 'State' },
    encrypted: { path: 'Encrypted' },
    volume: { path: 'VolumeId' },
    createdAt: { path: 'StartTime', as: readInstant },
    tags: { path: 'Tags', as: readTags },
    tagList: { path: 'Tags' },
    sharedWith: {
      ask: { service: 'ec2', operation: 'DescribeSnapshotAttribute', input: { SnapshotId: 'SnapshotId' } },
      path: 'CreateVolumePermissions',
      as: readReceivers,
    },
  },
};

/** `all` for everyone, else account ids. */
function readReceivers(permissions: unknown): string[] | undefined {
  if (!Array.isArray(permissions)) return undefined;
  return permissions.map((permission) => String(readMember(permission, 'Group') ?? readMember(permission, 'UserId')));
}
