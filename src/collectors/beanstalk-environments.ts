import type { Collector } from './collector.ts';

/**
 * Environments of Elastic Beanstalk: platform, health and which options are set.
 * Danger: option values hold what the application is given, secrets included; only namespaces and names are kept.
 */
export const beanstalkEnvironments: Collector = {
  item: 'EV-BEA-01',
  service: 'elasticbeanstalk',
  operations: [
    {
      operation: 'DescribeEnvironments',
      scope: 'region',
      input: { IncludeDeleted: false },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxRecords: 1000 } },
      count: 'Environments',
      iamActions: ['elasticbeanstalk:DescribeEnvironments'],
    },
    {
      operation: 'DescribeConfigurationSettings',
      scope: 'region',
      parent: {
        operation: 'DescribeEnvironments',
        each: 'Environments',
        bind: { ApplicationName: 'ApplicationName', EnvironmentName: 'EnvironmentName' },
      },
      count: 'ConfigurationSettings',
      iamActions: ['elasticbeanstalk:DescribeConfigurationSettings'],
      // A path cannot single out the namespace of the environment variables, so every value is covered.
      redact: [{ path: 'ConfigurationSettings[].OptionSettings[].Value', rule: 'R2' }],
    },
  ],
};
