import type { Collector } from './collector.ts';

/** The auditee's own detective control: rules of AWS Config, what they found and how it is remedied. */
export const configRules: Collector = {
  item: 'EV-ENV-13',
  service: 'config',
  operations: [
    {
      operation: 'DescribeConfigRules',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'ConfigRules',
      iamActions: ['config:DescribeConfigRules'],
    },
    {
      operation: 'DescribeComplianceByConfigRule',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'ComplianceByConfigRules',
      iamActions: ['config:DescribeComplianceByConfigRule'],
    },
    {
      operation: 'GetComplianceDetailsByConfigRule',
      scope: 'region',
      parent: { operation: 'DescribeConfigRules', each: 'ConfigRules', bind: { ConfigRuleName: 'ConfigRuleName' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { Limit: 100 } },
      count: 'EvaluationResults',
      iamActions: ['config:GetComplianceDetailsByConfigRule'],
    },
    {
      operation: 'DescribeConformancePacks',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'ConformancePackDetails',
      iamActions: ['config:DescribeConformancePacks'],
    },
    {
      operation: 'DescribeConformancePackCompliance',
      scope: 'region',
      parent: {
        operation: 'DescribeConformancePacks',
        each: 'ConformancePackDetails',
        bind: { ConformancePackName: 'ConformancePackName' },
      },
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'ConformancePackRuleComplianceList',
      iamActions: ['config:DescribeConformancePackCompliance'],
    },
    {
      operation: 'DescribeRemediationConfigurations',
      scope: 'region',
      parent: {
        operation: 'DescribeConfigRules',
        each: 'ConfigRules',
        bind: { ConfigRuleNames: 'ConfigRuleName' },
        batch: { member: 'ConfigRuleNames', size: 25 },
      },
      count: 'RemediationConfigurations',
      iamActions: ['config:DescribeRemediationConfigurations'],
      redact: [{ path: 'RemediationConfigurations[].Parameters.*.StaticValue.Values[]', rule: 'R2' }],
    },
    {
      operation: 'DescribeRemediationExecutionStatus',
      scope: 'region',
      parent: {
        operation: 'DescribeRemediationConfigurations',
        each: 'RemediationConfigurations',
        bind: { ConfigRuleName: 'ConfigRuleName' },
      },
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'RemediationExecutionStatuses',
      iamActions: ['config:DescribeRemediationExecutionStatus'],
    },
  ],
};
