import type { FactKind } from '../fact-kind.ts';
import { readContainers } from '../read-containers.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';

/** Task definitions of Amazon ECS that a service or an event rule runs: what their containers may do and where they write. */
export const taskDefinition: FactKind = {
  kind: 'task-definition',
  label: { ja: '稼働中のECSタスク定義', en: 'ECS task definition in use' },
  service: 'ecs',
  scope: 'region',
  list: { service: 'ecs', operation: 'DescribeTaskDefinition', each: 'taskDefinition', id: 'taskDefinitionArn' },
  attributes: {
    family: { path: 'family' },
    osFamily: { path: 'runtimePlatform.operatingSystemFamily' },
    taskRole: { path: 'taskRoleArn' },
    executionRole: { path: 'executionRoleArn' },
    networkMode: { path: 'networkMode' },
    pidMode: { path: 'pidMode' },
    privileged: holding((container) => readMember(container, 'privileged') === true),
    asRoot: holding((container) => /^(root|0)(:|$)/.test(readText(container, 'user') ?? '')),
    userNotSet: holding((container) => readText(container, 'user') === undefined),
    rootWritable: holding((container) => readMember(container, 'readonlyRootFilesystem') !== true),
    withoutLog: holding((container) => readText(container, 'logConfiguration.logDriver') === undefined),
    environmentNames: {
      path: '$',
      as: (definition: unknown) => {
        const names = readMember(definition, 'containerDefinitions[].environment[].name');
        return Array.isArray(names) ? [...new Set(names.map(String))].sort() : [];
      },
    },
  },
};

/** Names of the containers of which it is true. */
function holding(is: (container: unknown) => boolean): FactKind['attributes'][string] {
  return { path: '$', as: (definition: unknown) => readContainers(definition, is) };
}
