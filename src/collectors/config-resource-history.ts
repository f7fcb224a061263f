import type { Collector } from './collector.ts';

/** Resources that AWS Config has discovered, and the recorded states of those chosen for a closer look. */
export const configResourceHistory: Collector = {
  item: 'EV-ENV-12',
  service: 'config',
  operations: [
    {
      operation: 'ListDiscoveredResources',
      scope: 'region',
      parent: {
        operation: 'GetDiscoveredResourceCounts',
        each: 'resourceCounts',
        bind: { resourceType: 'resourceType' },
      },
      paging: { request: 'nextToken', response: 'nextToken', size: { limit: 100 } },
      count: 'resourceIdentifiers',
      iamActions: ['config:ListDiscoveredResources'],
    },
    {
      operation: 'BatchGetResourceConfig',
      scope: 'region',
      parent: {
        operation: 'ListDiscoveredResources',
        each: 'resourceIdentifiers',
        bind: { resourceKeys: '$' },
        batch: { member: 'resourceKeys', size: 100 },
      },
      count: 'baseConfigurationItems',
      iamActions: ['config:BatchGetResourceConfig'],
      redact: [
        { path: 'baseConfigurationItems[].configuration.environment.variables.*', rule: 'R2' },
        { path: 'baseConfigurationItems[].configuration.ContainerDefinitions[].Environment[].Value', rule: 'R2' },
        { path: 'baseConfigurationItems[].configuration.pendingModifiedValues.masterUserPassword', rule: 'R1' },
        { path: 'baseConfigurationItems[].configuration.LaunchTemplateData.UserData', rule: 'R1' },
        { path: 'baseConfigurationItems[].configuration.parameters[].parameterValue', rule: 'R2' },
        { path: 'baseConfigurationItems[].configuration.outputs[].outputValue', rule: 'R2' },
        { path: 'baseConfigurationItems[].configuration.OptionSettings[].Value', rule: 'R2' },
      ],
      notPlanned: {
        ja: '抽出したリソースを指定して取得する項目であり、既定の計画では取得しない。',
        en: 'It needs resources chosen by sampling; the plan does not ask it by itself.',
      },
    },
    {
      operation: 'GetResourceConfigHistory',
      scope: 'region',
      input: { chronologicalOrder: 'Forward' },
      parent: {
        operation: 'ListDiscoveredResources',
        each: 'resourceIdentifiers',
        bind: { resourceType: 'resourceType', resourceId: 'resourceId' },
      },
      fill: { earlierTime: 'period.from', laterTime: 'period.to' },
      paging: { request: 'nextToken', response: 'nextToken', size: { limit: 100 } },
      count: 'configurationItems',
      iamActions: ['config:GetResourceConfigHistory'],
      redact: [
        { path: 'configurationItems[].configuration.environment.variables.*', rule: 'R2' },
        { path: 'configurationItems[].configuration.ContainerDefinitions[].Environment[].Value', rule: 'R2' },
        { path: 'configurationItems[].configuration.pendingModifiedValues.masterUserPassword', rule: 'R1' },
        { path: 'configurationItems[].configuration.LaunchTemplateData.UserData', rule: 'R1' },
        { path: 'configurationItems[].configuration.parameters[].parameterValue', rule: 'R2' },
        { path: 'configurationItems[].configuration.outputs[].outputValue', rule: 'R2' },
        { path: 'configurationItems[].configuration.OptionSettings[].Value', rule: 'R2' },
      ],
      notPlanned: {
        ja: '抽出したリソースを指定して取得する項目であり、既定の計画では取得しない。',
        en: 'It needs resources chosen by sampling; the plan does not ask it by itself.',
      },
    },
  ],
};
