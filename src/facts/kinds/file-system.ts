import type { FactKind } from '../fact-kind.ts';

/** File systems of Amazon EFS, their encryption and who may mount them. */
export const fileSystem: FactKind = {
  kind: 'file-system',
  label: { ja: 'EFSファイルシステム', en: 'EFS file system' },
  service: 'efs',
  scope: 'region',
  list: { service: 'efs', operation: 'DescribeFileSystems', each: 'FileSystems', id: 'FileSystemArn' },
  attributes: {
    name: { path: 'FileSystemId' },
    encrypted: { path: 'Encrypted' },
    kmsKey: { path: 'KmsKeyId' },
    policyDocument: {
      ask: { service: 'efs', operation: 'DescribeFileSystemPolicy', input: { FileSystemId: 'FileSystemId' } },
      path: 'Policy',
    },
    tagList: { path: 'Tags' },
  },
};
