import type { Collector, RedactionPath } from './collector.ts';

/** Environment values, commands and tokens of a container; names stay, so that what exists remains visible. */
const secretParts: readonly RedactionPath[] = [
  { path: 'taskDefinition.containerDefinitions[].environment[].value', rule: 'R2' },
  { path: 'taskDefinition.containerDefinitions[].command', rule: 'R1' },
  { path: 'taskDefinition.containerDefinitions[].entryPoint', rule: 'R1' },
  { path: 'taskDefinition.containerDefinitions[].healthCheck.command', rule: 'R1' },
  { path: 'taskDefinition.containerDefinitions[].logConfiguration.options.splunk-token', rule: 'R1' },
  { path: 'taskDefinition.volumes[].dockerVolumeConfiguration.driverOpts.*', rule: 'R2' },
];

/**
 * All active task definitions by name; described are only those that a service or an event rule runs now, because an account may keep thousands of revisions.
 * Danger: environment values and commands hold secrets. Tasks that somebody started by hand are not described.
 */
export const ecsTaskDefinitions: Collector = {
  item: 'EV-ECS-02',
  service: 'ecs',
  operations: [
    {
      operation: 'ListTaskDefinitions',
      scope: 'region',
      input: { status: 'ACTIVE' },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'taskDefinitionArns',
      iamActions: ['ecs:ListTaskDefinitions'],
    },
    {
      operation: 'DescribeTaskDefinition',
      scope: 'region',
      input: { include: ['TAGS'] },
      parent: { operation: 'DescribeServices', each: 'services', bind: { taskDefinition: 'taskDefinition' } },
      iamActions: ['ecs:DescribeTaskDefinition'],
      redact: secretParts,
    },
    {
      operation: 'DescribeTaskDefinition',
      scope: 'region',
      input: { include: ['TAGS'] },
      parent: {
        service: 'events',
        operation: 'ListTargetsByRule',
        each: 'Targets',
        bind: { taskDefinition: 'EcsParameters.TaskDefinitionArn' },
      },
      iamActions: ['ecs:DescribeTaskDefinition'],
      redact: secretParts,
    },
  ],
};
