import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

const BY_ACCOUNT = ['accountIgnorePublicAcls', 'accountRestrictPublicBuckets'];

/**
 * Nobody outside can read the bucket: no public policy and no ACL grant to everyone that is in force.
 * What a public access block (of the bucket or the account) or disabled ACLs make void is not public, but is named.
 */
export const bucketNotPublic: CheckFunction = {
  name: 'bucket-not-public',
  rests: ['policyIsPublic', 'publicGrants', 'ignorePublicAcls', 'restrictPublicBuckets', 'objectOwnership'],
  compare(fact) {
    const is = (name: string): boolean => seenValue(fact, name) === true;
    const grants = seenValue(fact, 'publicGrants');
    const acl = Array.isArray(grants) ? grants.map(String) : [];
    const policy = is('policyIsPublic') ? ['policy'] : [];
    const aclVoid =
      is('ignorePublicAcls') ||
      is('accountIgnorePublicAcls') ||
      seenValue(fact, 'objectOwnership') === 'BucketOwnerEnforced';
    const policyVoid = is('restrictPublicBuckets') || is('accountRestrictPublicBuckets');
    const open = [...(policyVoid ? [] : policy), ...(aclVoid ? [] : acl)];
    if (open.length > 0) {
      const unread = BY_ACCOUNT.some((name) => fact.attributes[name]?.state === 'unread');
      const qualifiers = unread ? ['アカウント公開ブロック未確認'] : [];
      return { result: 'MISMATCH', reason: 'PUBLIC', found: open, qualifiers };
    }
    const qualifiers = policy.length + acl.length > 0 ? ['公開の設定あり（公開ブロック等により無効）'] : [];
    return { result: 'MATCH', reason: 'EQUAL', found: open, qualifiers };
  },
};
