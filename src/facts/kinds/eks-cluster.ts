import type { FactKind } from '../fact-kind.ts';
import { readList } from '../read-list.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';
import { readTexts } from '../read-texts.ts';

/** Clusters of Amazon EKS, counted by their descriptions: only those carry the ARN. */
export const eksCluster: FactKind = {
  kind: 'eks-cluster',
  label: { ja: 'EKSクラスター', en: 'EKS cluster' },
  service: 'eks',
  scope: 'region',
  configType: 'AWS::EKS::Cluster',
  list: { service: 'eks', operation: 'DescribeCluster', each: 'cluster', id: 'arn' },
  attributes: {
    name: { path: 'name' },
    state: { path: 'status' },
    version: { path: 'version' },
    platformVersion: { path: 'platformVersion' },
    supportStatus: {
      among: { service: 'eks', operation: 'DescribeClusterVersions', each: 'clusterVersions' },
      match: (cluster, offered) => readMember(cluster, 'version') === readMember(offered, 'clusterVersion'),
      // A version the provider no longer names is told by a word of its own.
      as: ([offered]: readonly unknown[]) =>
        offered === undefined ? 'NOT_LISTED' : readMember(offered, 'versionStatus'),
    },
    vpc: { path: 'resourcesVpcConfig.vpcId' },
    publicEndpoint: { path: 'resourcesVpcConfig.endpointPublicAccess' },
    endpointRanges: { path: 'resourcesVpcConfig', as: readRanges },
    logTypes: {
      path: 'logging',
      as: (logging: unknown) =>
        readList(logging, 'clusterLogging')
          .filter((setup) => readMember(setup, 'enabled') === true)
          .flatMap((setup) => readTexts(setup, 'types')),
    },
    secretsKeys: {
      path: '$',
      as: (cluster: unknown) =>
        readList(cluster, 'encryptionConfig')
          .filter((setup) => readTexts(setup, 'resources').includes('secrets'))
          .flatMap((setup) => readText(setup, 'provider.keyArn') ?? []),
    },
    authenticationMode: { path: 'accessConfig.authenticationMode' },
    securityGroups: { path: 'resourcesVpcConfig.securityGroupIds' },
  },
};

/** Ranges from which the public endpoint answers; none where it is not public, not set where the answer does not say. */
function readRanges(network: unknown): string[] | undefined {
  if (readMember(network, 'endpointPublicAccess') === false) return [];
  const ranges = readTexts(network, 'publicAccessCidrs');
  return ranges.length > 0 ? ranges : undefined;
}
