import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';
import { readTexts } from '../read-texts.ts';

/** An IAM group with its members and policies. */
export const iamGroup: FactKind = {
  kind: 'iam-group',
  label: { ja: 'IAM グループ', en: 'IAM group' },
  service: 'iam',
  scope: 'account',
  configType: 'AWS::IAM::Group',
  list: { service: 'iam', operation: 'GetAccountAuthorizationDetails', each: 'GroupDetailList', id: 'Arn' },
  attributes: {
    groupName: { path: 'GroupName' },
    path: { path: 'Path' },
    uniqueId: { path: 'GroupId' },
    created: { path: 'CreateDate', as: readInstant },
    attachedPolicies: { path: '$', as: (group: unknown) => readTexts(group, 'AttachedManagedPolicies[].PolicyArn') },
    inlineDocuments: { path: 'GroupPolicyList' },
    inlinePolicies: { path: '$', as: (group: unknown) => readTexts(group, 'GroupPolicyList[].PolicyName') },
    members: {
      among: { service: 'iam', operation: 'GetAccountAuthorizationDetails', each: 'UserDetailList' },
      match: (group, user) => readTexts(user, 'GroupList').includes(String(readMember(group, 'GroupName'))),
      as: (users: readonly unknown[]) => users.map((user) => readText(user, 'Arn')),
    },
  },
};
