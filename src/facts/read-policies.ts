import { readList } from './read-list.ts';
import { readMember } from './read-member.ts';
import { readText } from './read-text.ts';

/** A policy as it stands in `GetAccountAuthorizationDetails`: a managed policy's default version, or an inline policy with its owner. */
export interface AccountPolicy {
  readonly id: string;
  readonly arn: string | undefined;
  readonly name: string | undefined;
  /** ARN of the user, group or role an inline policy stands in; not set for a managed policy. */
  readonly owner: string | undefined;
  /** How many users, groups and roles hold a managed policy, as AWS counts them. */
  readonly attachments: unknown;
  readonly defaultVersion: string | undefined;
  readonly document: unknown;
  /** Where the document stands below the policy; not set where no version is the default one. */
  readonly documentPath: string | undefined;
}

const OWNERS = [
  { list: 'UserDetailList', policies: 'UserPolicyList' },
  { list: 'GroupDetailList', policies: 'GroupPolicyList' },
  { list: 'RoleDetailList', policies: 'RolePolicyList' },
] as const;

/** All policies of one page of `GetAccountAuthorizationDetails`, managed and inline, each with its place in the answer. */
export function readPolicies(page: unknown): { readonly element: AccountPolicy; readonly pointer: string }[] {
  const managed = readList(page, 'Policies').map((policy, index) => ({
    element: restateManaged(policy),
    pointer: `/Policies/${index}`,
  }));
  const inline = OWNERS.flatMap(({ list, policies }) =>
    readList(page, list).flatMap((owner, at) =>
      readList(owner, policies).map((policy, index) => ({
        element: restateInline(owner, policy),
        pointer: `/${list}/${at}/${policies}/${index}`,
      })),
    ),
  );
  return [...managed, ...inline];
}

function restateManaged(policy: unknown): AccountPolicy {
  const arn = readText(policy, 'Arn');
  const versions = readList(policy, 'PolicyVersionList');
  const at = versions.findIndex((entry) => readMember(entry, 'IsDefaultVersion') === true);
  return {
    id: arn ?? '',
    arn,
    name: readText(policy, 'PolicyName'),
    owner: undefined,
    attachments: readMember(policy, 'AttachmentCount'),
    defaultVersion: readText(policy, 'DefaultVersionId'),
    document: readMember(versions[at], 'Document'),
    documentPath: at === -1 ? undefined : `/PolicyVersionList/${at}/Document`,
  };
}

function restateInline(owner: unknown, policy: unknown): AccountPolicy {
  const arn = readText(owner, 'Arn');
  const name = readText(policy, 'PolicyName');
  return {
    id: `${arn ?? ''} inline/${name ?? ''}`,
    arn: undefined,
    name,
    owner: arn,
    attachments: undefined,
    defaultVersion: undefined,
    document: readMember(policy, 'PolicyDocument'),
    documentPath: '/PolicyDocument',
  };
}
