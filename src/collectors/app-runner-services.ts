import type { Collector } from './collector.ts';

/**
 * Services of App Runner: whether they are public, their network, key and role.
 * Danger: environment values and commands hold secrets; only names are kept.
 */
export const appRunnerServices: Collector = {
  item: 'EV-APR-01',
  service: 'apprunner',
  operations: [
    {
      operation: 'ListServices',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 20 } },
      count: 'ServiceSummaryList',
      iamActions: ['apprunner:ListServices'],
    },
    {
      operation: 'DescribeService',
      scope: 'region',
      parent: { operation: 'ListServices', each: 'ServiceSummaryList', bind: { ServiceArn: 'ServiceArn' } },
      iamActions: ['apprunner:DescribeService'],
      redact: [
        {
          path: 'Service.SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues.RuntimeEnvironmentVariables.*',
          rule: 'R2',
        },
        {
          path: 'Service.SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues.BuildCommand',
          rule: 'R1',
        },
        {
          path: 'Service.SourceConfiguration.CodeRepository.CodeConfiguration.CodeConfigurationValues.StartCommand',
          rule: 'R1',
        },
        {
          path: 'Service.SourceConfiguration.ImageRepository.ImageConfiguration.RuntimeEnvironmentVariables.*',
          rule: 'R2',
        },
        { path: 'Service.SourceConfiguration.ImageRepository.ImageConfiguration.StartCommand', rule: 'R1' },
      ],
    },
  ],
};
