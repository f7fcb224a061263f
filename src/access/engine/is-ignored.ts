import type { Case } from './case.ts';
import type { CompiledStatement } from './compiled-statement.ts';
import { isClosed } from './is-closed.ts';

/** Whether S3 ignores an entry of an ACL because it is for everybody (or for all AWS users) and the bucket ignores public ACLs. */
export function isIgnored({ cited, principals }: CompiledStatement, { papers }: Case): boolean {
  if (cited.policy.kind !== 'acl' || principals === null) return false;
  const block = papers.publicAccessBlock;
  if (block === null || isClosed(block) || !block.ignorePublicAcls) return false;
  return principals.list.patterns.some((pattern) => pattern === '*' || pattern === 'AWS:*');
}
