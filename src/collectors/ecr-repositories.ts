import type { Collector } from './collector.ts';

/** Image repositories: who may pull and push, tags, scanning and its findings, encryption, lifecycle. */
export const ecrRepositories: Collector = {
  item: 'EV-ECR-01',
  service: 'ecr',
  operations: [
    {
      operation: 'DescribeRepositories',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 1000 } },
      count: 'repositories',
      iamActions: ['ecr:DescribeRepositories'],
    },
    {
      operation: 'GetRepositoryPolicy',
      scope: 'region',
      parent: { operation: 'DescribeRepositories', each: 'repositories', bind: { repositoryName: 'repositoryName' } },
      absent: ['RepositoryPolicyNotFoundException'],
      iamActions: ['ecr:GetRepositoryPolicy'],
    },
    {
      operation: 'GetRegistryScanningConfiguration',
      scope: 'region',
      iamActions: ['ecr:GetRegistryScanningConfiguration'],
    },
    {
      operation: 'GetRegistryPolicy',
      scope: 'region',
      absent: ['RegistryPolicyNotFoundException'],
      iamActions: ['ecr:GetRegistryPolicy'],
    },
    {
      operation: 'DescribeImages',
      scope: 'region',
      parent: { operation: 'DescribeRepositories', each: 'repositories', bind: { repositoryName: 'repositoryName' } },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 1000 } },
      count: 'imageDetails',
      iamActions: ['ecr:DescribeImages'],
    },
    {
      operation: 'GetLifecyclePolicy',
      scope: 'region',
      parent: { operation: 'DescribeRepositories', each: 'repositories', bind: { repositoryName: 'repositoryName' } },
      absent: ['LifecyclePolicyNotFoundException'],
      iamActions: ['ecr:GetLifecyclePolicy'],
    },
  ],
};
