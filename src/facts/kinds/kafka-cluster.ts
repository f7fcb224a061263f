import type { FactKind } from '../fact-kind.ts';

/** Kafka clusters of Amazon MSK and who outside IAM may use them. */
export const kafkaCluster: FactKind = {
  kind: 'kafka-cluster',
  label: { ja: 'MSKクラスター', en: 'MSK cluster' },
  service: 'kafka',
  scope: 'region',
  list: { service: 'kafka', operation: 'ListClustersV2', each: 'ClusterInfoList', id: 'ClusterArn' },
  attributes: {
    name: { path: 'ClusterName' },
    kmsKey: { path: 'Provisioned.EncryptionInfo.EncryptionAtRest.DataVolumeKMSKeyId' },
    publicAccess: { path: 'Provisioned.BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type' },
    securityGroups: { path: 'Provisioned.BrokerNodeGroupInfo.SecurityGroups' },
    clientSubnets: { path: 'Provisioned.BrokerNodeGroupInfo.ClientSubnets' },
    unauthenticated: { path: 'Provisioned.ClientAuthentication.Unauthenticated.Enabled' },
    policyDocument: {
      ask: { service: 'kafka', operation: 'GetClusterPolicy', input: { ClusterArn: 'ClusterArn' } },
      path: 'Policy',
    },
  },
};
