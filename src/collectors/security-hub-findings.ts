import type { Collector } from './collector.ts';

/**
 * Findings of Security Hub of every state, with what was done about each.
 * A finding carries a copy of the settings it judges, hence the long list of what is left out.
 */
export const securityHubFindings: Collector = {
  item: 'EV-SH-02',
  service: 'securityhub',
  operations: [
    {
      operation: 'GetFindings',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Findings',
      // Security Hub API: the account is not enabled for Security Hub in this region.
      absent: ['InvalidAccessException'],
      iamActions: ['securityhub:GetFindings'],
      redact: [
        { path: 'Findings[].Note.UpdatedBy', rule: 'R5' },
        { path: 'Findings[].Resources[].Details.AwsIamAccessKey.AccessKeyId', rule: 'R7' },
        { path: 'Findings[].Resources[].Details.AwsLambdaFunction.Environment.Variables.*', rule: 'R2' },
        {
          path: 'Findings[].Resources[].Details.AwsEcsTaskDefinition.ContainerDefinitions[].Environment[].Value',
          rule: 'R2',
        },
        {
          path: 'Findings[].Resources[].Details.AwsCodeBuildProject.Environment.EnvironmentVariables[].Value',
          rule: 'R2',
        },
        { path: 'Findings[].Resources[].Details.Other.*', rule: 'R2' },
        { path: 'Findings[].Resources[].Details.AwsAutoScalingLaunchConfiguration.UserData', rule: 'R1' },
        { path: 'Findings[].Resources[].Details.AwsEc2LaunchTemplate.LaunchTemplateData.UserData', rule: 'R1' },
        {
          path: 'Findings[].Resources[].Details.AwsRdsDbInstance.PendingModifiedValues.MasterUserPassword',
          rule: 'R1',
        },
        {
          path: 'Findings[].Resources[].Details.AwsEc2VpnConnection.Options.TunnelOptions[].PreSharedKey',
          rule: 'R1',
        },
      ],
      retentionDays: 90,
    },
  ],
};
