import type { Answers, Ask } from '../ask.ts';
import { when } from '../when.ts';

type Cluster = Ask['company']['kubernetesClusters'][number];

function clusterOf(ask: Ask, member: string): Cluster {
  const found = ask.here(ask.company.kubernetesClusters).find(({ name }) => name === ask.text(member));
  if (found === undefined) throw new Error(`no such cluster ${ask.text(member)}`);
  return found;
}

function role(ask: Ask, name: string): string {
  return `arn:aws:iam::${ask.account}:role/${name}`;
}

/** Kubernetes: a closed endpoint, its records and keys, and who may enter. */
export const eks: Answers = {
  ListClusters: (ask) => ({ clusters: ask.here(ask.company.kubernetesClusters).map(({ name }) => name) }),
  DescribeCluster: (ask) => {
    const { name, version, key, subnets, created } = clusterOf(ask, 'name');
    return {
      cluster: {
        name,
        arn: ask.arn('eks', `cluster/${name}`),
        createdAt: when(created),
        version,
        roleArn: role(ask, 'kensho-test-role'),
        resourcesVpcConfig: {
          subnetIds: subnets.map((subnet) => ask.id('subnet', subnet)),
          securityGroupIds: [],
          clusterSecurityGroupId: ask.id('sg', `eks-cluster-sg-${name}`),
          vpcId: ask.id('vpc', 'kensho-main'),
          endpointPublicAccess: false,
          endpointPrivateAccess: true,
          publicAccessCidrs: [],
        },
        logging: {
          clusterLogging: [
            { types: ['api', 'audit', 'authenticator'], enabled: true },
            { types: ['controllerManager', 'scheduler'], enabled: false },
          ],
        },
        status: 'ACTIVE',
        platformVersion: 'eks.9',
        encryptionConfig: [{ resources: ['secrets'], provider: { keyArn: ask.keyArn(key) } }],
        accessConfig: { authenticationMode: 'API' },
        upgradePolicy: { supportType: 'STANDARD' },
        tags: {},
      },
    };
  },
  DescribeClusterVersions: (ask) => ({
    clusterVersions: ask.company.kubernetesVersions.map(({ version, status, standardUntil, extendedUntil }) => ({
      clusterVersion: version,
      clusterType: 'eks',
      endOfStandardSupportDate: when(standardUntil),
      endOfExtendedSupportDate: when(extendedUntil),
      versionStatus: status,
    })),
  }),
  ListAddons: () => ({ addons: ['coredns', 'kube-proxy', 'vpc-cni'] }),
  ListAccessEntries: (ask) => ({ accessEntries: [role(ask, 'kensho-test-role')] }),
  DescribeAccessEntry: (ask) => ({
    accessEntry: {
      clusterName: ask.text('clusterName'),
      principalArn: ask.text('principalArn'),
      kubernetesGroups: [],
      accessEntryArn: ask.arn('eks', `access-entry/${ask.text('clusterName')}/role/kensho-test-role`),
      createdAt: when(clusterOf(ask, 'clusterName').created),
      type: 'STANDARD',
    },
  }),
  ListAssociatedAccessPolicies: (ask) => ({
    clusterName: ask.text('clusterName'),
    principalArn: ask.text('principalArn'),
    associatedAccessPolicies: [
      {
        policyArn: 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSEditPolicy',
        accessScope: { type: 'namespace', namespaces: ['analysis'] },
        associatedAt: when(clusterOf(ask, 'clusterName').created),
      },
    ],
  }),
};
