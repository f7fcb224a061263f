import type { FactKind } from '../fact-kind.ts';
import { imageScanning } from '../image-scanning.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';
import { restatePolicy } from '../restate-policy.ts';

const named = { repositoryName: 'repositoryName' };

/** Image repositories of Amazon ECR: who may use them, and whether their images are looked through for vulnerabilities. */
export const ecrRepository: FactKind = {
  kind: 'ecr-repository',
  label: { ja: 'ECRリポジトリ', en: 'ECR repository' },
  service: 'ecr',
  scope: 'region',
  configType: 'AWS::ECR::Repository',
  list: { service: 'ecr', operation: 'DescribeRepositories', each: 'repositories', id: 'repositoryArn' },
  attributes: {
    name: { path: 'repositoryName' },
    tagMutability: { path: 'imageTagMutability' },
    encryptionType: { path: 'encryptionConfiguration.encryptionType' },
    kmsKey: { path: 'encryptionConfiguration.kmsKey' },
    policy: {
      ask: { service: 'ecr', operation: 'GetRepositoryPolicy', input: named },
      path: 'policyText',
      as: restatePolicy,
    },
    policyDocument: { ask: { service: 'ecr', operation: 'GetRepositoryPolicy', input: named }, path: 'policyText' },
    scanning: {
      ask: { service: 'ecr', operation: 'GetRegistryScanningConfiguration', input: {} },
      path: 'scanningConfiguration',
      as: (registry: unknown, repository: unknown) => imageScanning(repository, registry),
    },
    images: {
      ask: { service: 'ecr', operation: 'DescribeImages', input: named },
      path: 'imageDetails',
      all: true,
      as: (images: unknown) => (Array.isArray(images) ? images.map(readImage) : undefined),
    },
  },
};

/** An image: when it was pushed, and how many CRITICAL findings its last scan has; null where the answer tells of no scan. */
function readImage(image: unknown): unknown {
  const counts = readMember(image, 'imageScanFindingsSummary.findingSeverityCounts');
  return {
    digest: readMember(image, 'imageDigest') ?? null,
    pushedAt: readInstant(readMember(image, 'imagePushedAt')) ?? null,
    critical: counts === undefined ? null : (readMember(counts, 'CRITICAL') ?? 0),
  };
}
