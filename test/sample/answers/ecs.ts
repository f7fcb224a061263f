import type { Answers, Ask } from '../ask.ts';
import { when } from '../when.ts';

type Service = Ask['company']['containerServices'][number];

function serviceArn(ask: Ask, { name, cluster }: Service): string {
  return ask.arn('ecs', `service/${cluster}/${name}`);
}

function definitionArn(ask: Ask, { name }: Service): string {
  return ask.arn('ecs', `task-definition/${name}:3`);
}

/** Containers: clusters, services, and the definitions they run. */
export const ecs: Answers = {
  ListClusters: (ask) => ({
    clusterArns: ask.here(ask.company.containerClusters).map(({ name }) => ask.arn('ecs', `cluster/${name}`)),
  }),
  DescribeClusters: (ask) => ({
    clusters: ask.here(ask.company.containerClusters).map(({ name, log }) => ({
      clusterArn: ask.arn('ecs', `cluster/${name}`),
      clusterName: name,
      configuration: {
        executeCommandConfiguration: {
          logging: 'OVERRIDE',
          logConfiguration: { cloudWatchLogGroupName: log, cloudWatchEncryptionEnabled: true },
        },
      },
      status: 'ACTIVE',
      runningTasksCount: 2,
      pendingTasksCount: 0,
      activeServicesCount: 1,
      settings: [{ name: 'containerInsights', value: 'enabled' }],
      tags: [],
    })),
    failures: [],
  }),
  ListServices: (ask) => ({
    serviceArns: ask
      .here(ask.company.containerServices)
      .filter(({ cluster }) => ask.text('cluster').endsWith(`/${cluster}`))
      .map((service) => serviceArn(ask, service)),
  }),
  DescribeServices: (ask) => ({
    services: ask
      .here(ask.company.containerServices)
      .filter(({ cluster }) => ask.text('cluster').endsWith(`/${cluster}`))
      .map((service) => ({
        serviceArn: serviceArn(ask, service),
        serviceName: service.name,
        clusterArn: ask.arn('ecs', `cluster/${service.cluster}`),
        status: 'ACTIVE',
        desiredCount: 2,
        runningCount: 2,
        pendingCount: 0,
        launchType: 'FARGATE',
        platformVersion: 'LATEST',
        platformFamily: 'Linux',
        taskDefinition: definitionArn(ask, service),
        networkConfiguration: {
          awsvpcConfiguration: {
            subnets: service.subnets.map((name) => ask.id('subnet', name)),
            securityGroups: service.groups.map((name) => ask.id('sg', name)),
            assignPublicIp: service.publicAddresses !== undefined ? 'ENABLED' : 'DISABLED',
          },
        },
        createdAt: when(service.created),
        schedulingStrategy: 'REPLICA',
        enableExecuteCommand: service.exec,
        tags: [],
      })),
    failures: [],
  }),
  ListTaskDefinitions: (ask) => ({
    taskDefinitionArns: ask.here(ask.company.containerServices).map((service) => definitionArn(ask, service)),
  }),
  DescribeTaskDefinition: (ask) => {
    const service = ask
      .here(ask.company.containerServices)
      .find((one) => definitionArn(ask, one) === ask.text('taskDefinition'));
    if (service === undefined) throw new Error(`no such task definition ${ask.text('taskDefinition')}`);
    const container = {
      name: 'web',
      image: `${ask.account}.dkr.ecr.${ask.region}.amazonaws.com/${service.image}:2026-03`,
      cpu: 0,
      portMappings: [{ containerPort: 8443, hostPort: 8443, protocol: 'tcp' }],
      essential: true,
      environment: [{ name: 'LOG_LEVEL', value: 'info' }],
      user: '1000',
      readonlyRootFilesystem: true,
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': `/ecs/${service.name}`, 'awslogs-region': ask.region },
      },
    };
    const taskDefinition = {
      taskDefinitionArn: definitionArn(ask, service),
      containerDefinitions: [container],
      family: service.name,
      networkMode: 'awsvpc',
      revision: 3,
      volumes: [],
      status: 'ACTIVE',
      runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
      requiresCompatibilities: ['FARGATE'],
      cpu: '512',
      memory: '1024',
      registeredAt: when('2026-03-24 03:00'),
    };
    return { taskDefinition, tags: [] };
  },
};
