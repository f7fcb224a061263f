import type { Collector } from './collector.ts';

/** Policies of the organisation of every type, their text and what they are attached to. */
export const organizationsPolicies: Collector = {
  item: 'EV-ENV-06',
  service: 'organizations',
  operations: [
    {
      operation: 'ListPolicies',
      scope: 'organization',
      inputs: [
        { Filter: 'SERVICE_CONTROL_POLICY' },
        { Filter: 'RESOURCE_CONTROL_POLICY' },
        { Filter: 'DECLARATIVE_POLICY_EC2' },
        { Filter: 'BACKUP_POLICY' },
        { Filter: 'TAG_POLICY' },
        { Filter: 'AISERVICES_OPT_OUT_POLICY' },
        { Filter: 'S3_POLICY' },
        { Filter: 'SECURITYHUB_POLICY' },
        { Filter: 'INSPECTOR_POLICY' },
        { Filter: 'CHATBOT_POLICY' },
        { Filter: 'GUARDDUTY_POLICY' },
        { Filter: 'SECURITYHUB_CSPM_POLICY' },
        { Filter: 'BEDROCK_POLICY' },
        { Filter: 'NETWORK_SECURITY_DIRECTOR_POLICY' },
        { Filter: 'UPGRADE_ROLLOUT_POLICY' },
      ],
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Policies',
      // Organizations API, common: the account belongs to no organisation.
      absent: ['AWSOrganizationsNotInUseException'],
      iamActions: ['organizations:ListPolicies'],
    },
    {
      operation: 'DescribePolicy',
      scope: 'organization',
      parent: { operation: 'ListPolicies', each: 'Policies', bind: { PolicyId: 'Id' } },
      iamActions: ['organizations:DescribePolicy'],
    },
    {
      operation: 'ListTargetsForPolicy',
      scope: 'organization',
      parent: { operation: 'ListPolicies', each: 'Policies', bind: { PolicyId: 'Id' } },
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Targets',
      iamActions: ['organizations:ListTargetsForPolicy'],
    },
  ],
};
