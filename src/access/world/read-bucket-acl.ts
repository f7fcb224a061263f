import type { Fact } from '../../facts/fact.ts';
import { readMember } from '../../facts/read-member.ts';
import { readText } from '../../facts/read-text.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Closed } from '../closed.ts';
import type { Policy } from '../policy.ts';
import { closedPart } from './closed-part.ts';
import { type GrantEntry, writeGrants } from './write-grants.ts';

/** What an ACL permission of a bucket allows (Amazon S3 User Guide, "Mapping of ACL permissions and access policy permissions"). */
const bucketActions = {
  READ: ['s3:ListBucket', 's3:ListBucketVersions', 's3:ListBucketMultipartUploads'],
  READ_ACP: ['s3:GetBucketAcl'],
  WRITE_ACP: ['s3:PutBucketAcl'],
} as const;
const objectActions = { WRITE: ['s3:PutObject', 's3:DeleteObject', 's3:DeleteObjectVersion'] } as const;

/**
 * Rights a bucket's ACL gives to others than its owner; none where object ownership switches ACLs off.
 * `AWS:*` stands for the group of all AWS users, `*` for everybody.
 */
export function readBucketAcl(fact: Fact, arn: string): readonly Policy[] | Closed {
  const { acl, aclOwner, objectOwnership } = fact.attributes;
  if (acl === undefined || acl.state === 'unread') return closedPart('acl', arn, acl ?? never);
  const entries = acl.state === 'seen' && Array.isArray(acl.value) ? (acl.value as readonly unknown[]) : [];
  const owner = aclOwner?.state === 'seen' ? aclOwner.value : undefined;
  const rights = entries
    .filter((entry) => readText(entry, 'Grantee.ID') === undefined || readText(entry, 'Grantee.ID') !== owner)
    .flatMap((entry, index) => rightsOf(entry, index, arn));
  if (rights.length === 0) return [];
  const ownership = readTexts({ list: [seenValue(fact, 'objectOwnership')].flat() }, 'list');
  if (ownership.includes('BucketOwnerEnforced')) return [];
  if (objectOwnership?.state === 'unread') return closedPart('acl', arn, objectOwnership);
  const source = { kind: 'acl', name: 'bucket ACL', arn, version: null, attachedTo: null, refs: acl.refs } as const;
  return [writeGrants(source, rights)];
}

const never = { code: null, exact: null, refs: [] };

function rightsOf(entry: unknown, index: number, arn: string): readonly GrantEntry[] {
  const principal = granteeOf(readMember(entry, 'Grantee'));
  const permission = readText(entry, 'Permission') ?? '';
  if (principal === null) return [];
  const wanted = permission === 'FULL_CONTROL' ? ['READ', 'READ_ACP', 'WRITE_ACP', 'WRITE'] : [permission];
  const pick = (table: Readonly<Record<string, readonly string[]>>): readonly string[] =>
    wanted.flatMap((word) => (Object.hasOwn(table, word) ? (table[word] ?? []) : []));
  const make = (actions: readonly string[], resource: string): readonly GrantEntry[] =>
    actions.length === 0
      ? []
      : [{ sid: `Grants[${index}] ${permission}`, principals: [principal], actions, resources: [resource] }];
  return [...make(pick(bucketActions), arn), ...make(pick(objectActions), `${arn}/*`)];
}

function granteeOf(grantee: unknown): string | null {
  const group = /\/groups\/(?:global|s3)\/(\w+)$/.exec(readText(grantee, 'URI') ?? '')?.[1];
  if (group === 'AllUsers') return '*';
  if (group === 'AuthenticatedUsers') return 'AWS:*';
  if (group === 'LogDelivery') return 'Service:logging.s3.amazonaws.com';
  const id = readText(grantee, 'ID') ?? readText(grantee, 'EmailAddress');
  return id === undefined ? null : `CanonicalUser:${id}`;
}
