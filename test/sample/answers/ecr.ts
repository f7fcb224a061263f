import type { Answers, Ask } from '../ask.ts';
import { hex } from '../hex.ts';
import { refuse } from '../refuse.ts';
import { when } from '../when.ts';

function repositoryArn(ask: Ask, name: string): string {
  return ask.arn('ecr', `repository/${name}`);
}

/** Image repositories: every push is scanned, and no scan has found anything critical. */
export const ecr: Answers = {
  DescribeRepositories: (ask) => ({
    repositories: ask.here(ask.company.imageRepositories).map(({ name, created, mutable }) => ({
      repositoryArn: repositoryArn(ask, name),
      registryId: ask.account,
      repositoryName: name,
      repositoryUri: `${ask.account}.dkr.ecr.${ask.region}.amazonaws.com/${name}`,
      createdAt: when(created),
      imageTagMutability: mutable === true ? 'MUTABLE' : 'IMMUTABLE',
      imageScanningConfiguration: { scanOnPush: true },
      encryptionConfiguration: { encryptionType: 'AES256' },
    })),
  }),
  GetRepositoryPolicy: (ask) =>
    refuse('RepositoryPolicyNotFoundException', `Repository policy does not exist for ${ask.text('repositoryName')}`),
  GetRegistryScanningConfiguration: (ask) => ({
    registryId: ask.account,
    scanningConfiguration: {
      scanType: 'BASIC',
      rules: [{ scanFrequency: 'SCAN_ON_PUSH', repositoryFilters: [{ filter: '*', filterType: 'WILDCARD' }] }],
    },
  }),
  GetRegistryPolicy: (ask) =>
    refuse('RegistryPolicyNotFoundException', `Registry policy does not exist in the registry ${ask.account}`),
  DescribeImages: (ask) => {
    const name = ask.text('repositoryName');
    const pushed = ask.here(ask.company.imageRepositories).find((one) => one.name === name)?.images ?? [];
    return {
      imageDetails: pushed.map((at) => ({
        registryId: ask.account,
        repositoryName: name,
        imageDigest: `sha256:${hex(`image ${ask.account} ${name} ${at}`, 64)}`,
        imageTags: [at.slice(0, 7)],
        imageSizeInBytes: 84_213_760,
        imagePushedAt: when(at),
        imageScanStatus: { status: 'COMPLETE' },
        imageScanFindingsSummary: {
          imageScanCompletedAt: when(at.replace(/\d\d:\d\d$/, '02:04')),
          findingSeverityCounts: { MEDIUM: 2 },
        },
      })),
    };
  },
  GetLifecyclePolicy: (ask) =>
    refuse('LifecyclePolicyNotFoundException', `Lifecycle policy does not exist for ${ask.text('repositoryName')}`),
};
