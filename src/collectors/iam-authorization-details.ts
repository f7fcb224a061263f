import type { Collector } from './collector.ts';

/** Trust policies carry the ExternalId of an outside party; from the SDK the document is URL-encoded text. */
const trustDocuments = [
  'RoleDetailList[].AssumeRolePolicyDocument',
  'RoleDetailList[].InstanceProfileList[].Roles[].AssumeRolePolicyDocument',
];

const externalIds = trustDocuments.flatMap((document) =>
  ['Statement[]', 'Statement'].map((statement) => ({
    path: `${document}.${statement}.Condition.*.sts:ExternalId`,
    rule: 'R6' as const,
  })),
);

/**
 * Users, groups, roles and policies with their documents: the core of the access-control procedures.
 * Four lists in one answer, so it is not counted; GetAccountSummary counts the same (EV-IAM-03).
 */
export const iamAuthorizationDetails: Collector = {
  item: 'EV-IAM-02',
  service: 'iam',
  operations: [
    {
      operation: 'GetAccountAuthorizationDetails',
      scope: 'account',
      paging: { request: 'Marker', response: 'Marker', more: 'IsTruncated', size: { MaxItems: 300 } },
      iamActions: ['iam:GetAccountAuthorizationDetails'],
      redact: externalIds,
    },
  ],
};
