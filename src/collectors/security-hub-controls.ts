import type { Collector } from './collector.ts';

/**
 * Security Hub: the standards in use, each control with its state per standard and the reason it was disabled.
 * Controls are named by ListSecurityControlDefinitions, since a disabled control shows in no finding.
 */
export const securityHubControls: Collector = {
  item: 'EV-SH-01',
  service: 'securityhub',
  operations: [
    {
      operation: 'DescribeHub',
      scope: 'region',
      // Security Hub API: the account is not enabled for Security Hub in this region.
      absent: ['InvalidAccessException', 'ResourceNotFoundException'],
      iamActions: ['securityhub:DescribeHub'],
    },
    {
      operation: 'GetEnabledStandards',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'StandardsSubscriptions',
      // Security Hub API: the account is not enabled for Security Hub in this region.
      absent: ['InvalidAccessException'],
      iamActions: ['securityhub:GetEnabledStandards'],
    },
    {
      operation: 'ListSecurityControlDefinitions',
      scope: 'region',
      parent: {
        operation: 'GetEnabledStandards',
        each: 'StandardsSubscriptions',
        bind: { StandardsArn: 'StandardsArn' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'SecurityControlDefinitions',
      // Security Hub API: the account is not enabled for Security Hub in this region.
      absent: ['InvalidAccessException'],
      iamActions: ['securityhub:ListSecurityControlDefinitions'],
    },
    {
      operation: 'ListStandardsControlAssociations',
      scope: 'region',
      parent: {
        operation: 'ListSecurityControlDefinitions',
        each: 'SecurityControlDefinitions',
        bind: { SecurityControlId: 'SecurityControlId' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'StandardsControlAssociationSummaries',
      // Security Hub API: the account is not enabled for Security Hub in this region.
      absent: ['InvalidAccessException'],
      iamActions: ['securityhub:ListStandardsControlAssociations'],
    },
    {
      operation: 'BatchGetSecurityControls',
      scope: 'region',
      parent: {
        operation: 'ListSecurityControlDefinitions',
        each: 'SecurityControlDefinitions',
        bind: { SecurityControlIds: 'SecurityControlId' },
        batch: { member: 'SecurityControlIds', size: 100 },
      },
      count: 'SecurityControls',
      // Security Hub API: the account is not enabled for Security Hub in this region.
      absent: ['InvalidAccessException'],
      iamActions: ['securityhub:BatchGetSecurityControls'],
    },
    {
      operation: 'ListFindingAggregators',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'FindingAggregators',
      // Security Hub API: the account is not enabled for Security Hub in this region.
      absent: ['InvalidAccessException'],
      iamActions: ['securityhub:ListFindingAggregators'],
    },
    {
      operation: 'GetFindingAggregator',
      scope: 'region',
      parent: {
        operation: 'ListFindingAggregators',
        each: 'FindingAggregators',
        bind: { FindingAggregatorArn: 'FindingAggregatorArn' },
      },
      iamActions: ['securityhub:GetFindingAggregator'],
    },
    {
      operation: 'ListAutomationRules',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'AutomationRulesMetadata',
      // Security Hub API: the account is not enabled for Security Hub in this region.
      absent: ['InvalidAccessException'],
      iamActions: ['securityhub:ListAutomationRules'],
    },
  ],
};
