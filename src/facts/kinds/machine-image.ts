import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';
import { readTags } from '../read-tags.ts';

/** Machine images (AMI) that the account owns. */
export const machineImage: FactKind = {
  kind: 'machine-image',
  label: { ja: 'マシンイメージ（AMI）', en: 'Machine image (AMI)' },
  service: 'ec2',
  scope: 'region',
  list: { service: 'ec2', operation: 'DescribeImages', each: 'Images', id: 'ImageId' },
  attributes: {
    name: { path: 'Name' },
    public: { path: 'Public' },
    state: { path: 'State' },
    createdAt: { path: 'CreationDate', as: readInstant },
    deprecatedAt: { path: 'DeprecationTime', as: readInstant },
    metadataService: { path: 'ImdsSupport' },
    tags: { path: 'Tags', as: readTags },
    tagList: { path: 'Tags' },
    volumesEncrypted: {
      path: 'BlockDeviceMappings',
      as: (devices: unknown) => readMember({ devices }, 'devices[].Ebs.Encrypted'),
    },
  },
};
