import type { Collector } from './collector.ts';

/**
 * Data catalog and jobs of Glue: encryption, resource policies, roles, connections and databases.
 * Danger: connections and job arguments hold passwords; only the names of their members are kept.
 */
export const glueCatalog: Collector = {
  item: 'EV-GLU-01',
  service: 'glue',
  operations: [
    {
      operation: 'GetDataCatalogEncryptionSettings',
      scope: 'region',
      iamActions: ['glue:GetDataCatalogEncryptionSettings'],
    },
    {
      operation: 'GetResourcePolicies',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'GetResourcePoliciesResponseList',
      iamActions: ['glue:GetResourcePolicies'],
    },
    {
      operation: 'GetSecurityConfigurations',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'SecurityConfigurations',
      iamActions: ['glue:GetSecurityConfigurations'],
    },
    {
      operation: 'GetJobs',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'Jobs',
      iamActions: ['glue:GetJobs'],
      redact: [
        { path: 'Jobs[].DefaultArguments.*', rule: 'R2' },
        { path: 'Jobs[].NonOverridableArguments.*', rule: 'R2' },
        { path: 'Jobs[].CodeGenConfigurationNodes', rule: 'R1' },
        { path: 'Jobs[].SourceControlDetails.AuthToken', rule: 'R1' },
      ],
    },
    {
      operation: 'GetConnections',
      scope: 'region',
      input: { HidePassword: true },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'ConnectionList',
      iamActions: ['glue:GetConnections'],
      redact: [
        { path: 'ConnectionList[].ConnectionProperties.*', rule: 'R2' },
        { path: 'ConnectionList[].SparkProperties.*', rule: 'R2' },
        { path: 'ConnectionList[].AthenaProperties.*', rule: 'R2' },
        { path: 'ConnectionList[].PythonProperties.*', rule: 'R2' },
        { path: 'ConnectionList[].AuthenticationConfiguration.OAuth2Properties.TokenUrlParametersMap.*', rule: 'R1' },
      ],
    },
    {
      operation: 'GetDatabases',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'DatabaseList',
      iamActions: ['glue:GetDatabases'],
    },
  ],
};
