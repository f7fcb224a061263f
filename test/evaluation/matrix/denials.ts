import type { GivenAnswer } from '../../facts/evidence-in-memory.ts';
import { details, everything } from './denied-world.ts';

/** One part of the evidence that is taken away. */
export interface Denial {
  readonly name: string;
  /** `service:Operation`; several with blanks between. */
  readonly question: string;
  /** Only where the input reads like this. */
  readonly only?: RegExp;
  /** Left out, the call is denied. */
  readonly instead?: (answer: GivenAnswer) => GivenAnswer;
}

function cut(part: Partial<Record<keyof typeof details, readonly unknown[]>>): NonNullable<Denial['instead']> {
  return (answer) => ({ ...answer, outcome: 'cut', code: 'ThrottlingException', pages: [{ ...details, ...part }] });
}

function named(list: readonly unknown[], ...out: readonly string[]): readonly unknown[] {
  return list.filter((one) => !out.some((name) => JSON.stringify(one).includes(`/${name}"`)));
}

const answer = 'iam:GetAccountAuthorizationDetails';
const { UserDetailList, GroupDetailList, RoleDetailList, Policies } = details;

/** A policy document that says what no reader understands. */
function unreadable(list: readonly unknown[]): readonly unknown[] {
  return JSON.parse(
    JSON.stringify(list).replace(/"PolicyDocument":\{"Version":"2012-10-17"/g, '"PolicyDocument":{"Version":"?"'),
  );
}

export const denials: readonly Denial[] = [
  { name: 'the principals', question: answer },
  {
    name: 'the principals, cut before the roles',
    question: answer,
    instead: cut({ RoleDetailList: [], Policies: [] }),
  },
  { name: 'the principals, cut before the groups', question: answer, instead: cut({ GroupDetailList: [] }) },
  {
    name: 'the document of one of two managed policies (view)',
    question: answer,
    instead: cut({ Policies: named(Policies, 'view') }),
  },
  {
    name: 'the document of one of two managed policies (change)',
    question: answer,
    instead: (one) => ({ ...one, pages: [{ ...details, Policies: named(Policies, 'change') }] }),
  },
  {
    name: 'the document of a boundary',
    question: answer,
    instead: (one) => ({ ...one, pages: [{ ...details, Policies: named(Policies, 'edge') }] }),
  },
  {
    name: "a user's inline policy nobody can read",
    question: answer,
    instead: (one) => ({ ...one, pages: [{ ...details, UserDetailList: unreadable(UserDetailList) }] }),
  },
  {
    name: "a group's inline policy nobody can read",
    question: answer,
    instead: (one) => ({ ...one, pages: [{ ...details, GroupDetailList: unreadable(GroupDetailList) }] }),
  },
  {
    name: 'a trust policy nobody can read',
    question: answer,
    instead: (one) => ({
      ...one,
      pages: [
        {
          ...details,
          RoleDetailList: JSON.parse(
            JSON.stringify(RoleDetailList).replace(/"Principal":\{"AWS":"arn:aws:iam::9999[^}]*\}/, '"Principal":7'),
          ),
        },
      ],
    }),
  },
  { name: 'the credential report', question: 'iam:GetCredentialReport' },
  { name: 'the organisation', question: 'organizations:DescribeOrganization' },
  { name: 'the accounts of the organisation', question: 'organizations:ListAccounts' },
  { name: 'the list of SCPs', question: 'organizations:ListPolicies', only: /SERVICE/ },
  { name: 'the list of RCPs', question: 'organizations:ListPolicies', only: /RESOURCE/ },
  { name: 'the text of an SCP', question: 'organizations:DescribePolicy', only: /p-full/ },
  { name: 'where an SCP is attached', question: 'organizations:ListTargetsForPolicy', only: /p-full/ },
  { name: 'the units and accounts of the tree', question: 'organizations:ListAccountsForParent' },
  { name: 'the list of buckets', question: 's3:ListBuckets' },
  { name: 'the policy of a bucket', question: 's3:GetBucketPolicy', only: /"order"/ },
  { name: 'the policy of the public bucket', question: 's3:GetBucketPolicy', only: /shown/ },
  { name: 'the ACL of a bucket', question: 's3:GetBucketAcl', only: /"order"/ },
  { name: 'the ACL of a bucket whose block ignores it', question: 's3:GetBucketAcl', only: /hidden/ },
  { name: "the bucket's own block, open policy", question: 's3:GetPublicAccessBlock', only: /shown/ },
  { name: "the bucket's own block, closed bucket", question: 's3:GetPublicAccessBlock', only: /hidden/ },
  { name: "the account's block", question: 's3control:GetPublicAccessBlock' },
  { name: 'the access points', question: 's3control:ListAccessPoints' },
  { name: 'the block of an access point without a policy', question: 's3control:GetAccessPoint' },
  { name: 'the policy of an access point', question: 's3control:GetAccessPointPolicy' },
  { name: 'the encryption of a bucket', question: 's3:GetBucketEncryption', only: /sealed/ },
  { name: 'the keys', question: 'kms:ListKeys' },
  { name: 'who manages a key', question: 'kms:DescribeKey' },
  { name: 'the aliases of keys', question: 'kms:ListAliases' },
  { name: 'the policy of a key', question: 'kms:GetKeyPolicy' },
  { name: 'the grants of a key', question: 'kms:ListGrants' },
  { name: 'the tags', question: 'resourcegroupstaggingapi:GetResources' },
  { name: 'a list of a region', question: 'sqs:ListQueues' },
  { name: 'the instances of Identity Center', question: 'sso-admin:ListInstances' },
  { name: 'the permission sets', question: 'sso-admin:ListPermissionSets' },
  { name: 'the name of a permission set', question: 'sso-admin:DescribePermissionSet' },
  { name: "a permission set's inline policy", question: 'sso-admin:GetInlinePolicyForPermissionSet' },
  { name: 'the assignments', question: 'sso-admin:ListAccountAssignments' },
  { name: 'the people of Identity Center', question: 'identitystore:ListUsers' },
  { name: 'the groups of Identity Center', question: 'identitystore:ListGroups' },
  { name: 'the memberships', question: 'identitystore:ListGroupMemberships' },
  { name: 'the analyzers', question: 'accessanalyzer:ListAnalyzers' },
  { name: 'the findings of an analyzer', question: 'accessanalyzer:ListFindingsV2' },
  {
    name: 'the findings of an analyzer, cut',
    question: 'accessanalyzer:ListFindingsV2',
    instead: (one) => ({ ...one, outcome: 'cut', code: 'ThrottlingException' }),
  },
  { name: 'the details of a finding', question: 'accessanalyzer:GetFindingV2' },
];

/** The answers with one part taken away. */
export function withoutPart({ question, only, instead }: Denial): readonly GivenAnswer[] {
  let touched = 0;
  const answers = everything.map((one): GivenAnswer => {
    if (one.question !== question || (only !== undefined && !only.test(JSON.stringify(one.input)))) return one;
    touched += 1;
    return instead?.(one) ?? { ...one, outcome: 'denied', code: 'AccessDeniedException', pages: [] };
  });
  if (touched === 0) throw new Error(`no answer to ${question} ${only}`);
  return answers;
}
