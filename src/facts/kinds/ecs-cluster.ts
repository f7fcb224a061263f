import type { FactKind } from '../fact-kind.ts';
import { readDescribed } from '../read-described.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';

/** Clusters of Amazon ECS: what their services run, and where remote commands are recorded. */
export const ecsCluster: FactKind = {
  kind: 'ecs-cluster',
  label: { ja: 'ECSクラスター', en: 'ECS cluster' },
  service: 'ecs',
  scope: 'region',
  configType: 'AWS::ECS::Cluster',
  list: {
    service: 'ecs',
    operation: 'DescribeClusters',
    each: 'clusters',
    id: 'clusterArn',
    elements: (page) => readDescribed(page, 'clusters'),
  },
  attributes: {
    name: { path: 'clusterName' },
    state: { path: 'status' },
    execServices: {
      among: { service: 'ecs', operation: 'DescribeServices', each: 'services' },
      match: (cluster, service) =>
        readMember(cluster, 'clusterArn') === readMember(service, 'clusterArn') &&
        readMember(service, 'enableExecuteCommand') === true,
      as: (services: readonly unknown[]) => services.length,
    },
    // The service's own default where nothing is set (API reference of ExecuteCommandConfiguration).
    execLogging: {
      path: '$',
      as: (cluster: unknown) => readText(cluster, 'configuration.executeCommandConfiguration.logging') ?? 'DEFAULT',
    },
    execDestinations: {
      path: '$',
      as: (cluster: unknown) => {
        const log = readMember(cluster, 'configuration.executeCommandConfiguration.logConfiguration');
        return ['cloudWatchLogGroupName', 's3BucketName'].flatMap((name) => readText(log, name) ?? []);
      },
    },
  },
};
