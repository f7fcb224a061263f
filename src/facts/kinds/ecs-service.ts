import type { FactKind } from '../fact-kind.ts';
import { readDescribed } from '../read-described.ts';

/** Services of Amazon ECS: what they run, and in which network. */
export const ecsService: FactKind = {
  kind: 'ecs-service',
  label: { ja: 'ECSサービス', en: 'ECS service' },
  service: 'ecs',
  scope: 'region',
  configType: 'AWS::ECS::Service',
  list: {
    service: 'ecs',
    operation: 'DescribeServices',
    each: 'services',
    id: 'serviceArn',
    elements: (page) => readDescribed(page, 'services'),
  },
  attributes: {
    name: { path: 'serviceName' },
    cluster: { path: 'clusterArn' },
    state: { path: 'status' },
    launchType: { path: 'launchType' },
    platformVersion: { path: 'platformVersion' },
    taskDefinition: { path: 'taskDefinition' },
    executeCommand: { path: 'enableExecuteCommand' },
    publicAddress: { path: 'networkConfiguration.awsvpcConfiguration.assignPublicIp' },
    subnets: { path: 'networkConfiguration.awsvpcConfiguration.subnets' },
    securityGroups: { path: 'networkConfiguration.awsvpcConfiguration.securityGroups' },
  },
};
