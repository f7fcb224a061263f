import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readTags } from '../read-tags.ts';

/** Block storage volumes of Amazon EBS. */
export const ebsVolume: FactKind = {
  kind: 'ebs-volume',
  label: { ja: 'EBSボリューム', en: 'EBS volume' },
  service: 'ec2',
  scope: 'region',
  configType: 'AWS::EC2::Volume',
  list: { service: 'ec2', operation: 'DescribeVolumes', each: 'Volumes', id: 'VolumeId' },
  attributes: {
    state: { path: 'State' },
    encrypted: { path: 'Encrypted' },
    kmsKey: { path: 'KmsKeyId' },
    tags: { path: 'Tags', as: readTags },
    tagList: { path: 'Tags' },
    instances: { path: 'Attachments', as: (held: unknown) => readMember({ held }, 'held[].InstanceId') },
  },
};
