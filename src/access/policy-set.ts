import type { Closed } from './closed.ts';
import type { Policy } from './policy.ts';

/** S3 Block Public Access as it works on a bucket: bucket and account settings joined (either one true is true). */
export interface PublicAccessBlock {
  readonly blockPublicAcls: boolean;
  readonly ignorePublicAcls: boolean;
  readonly blockPublicPolicy: boolean;
  readonly restrictPublicBuckets: boolean;
}

/**
 * All policies that bear on one request. `[]` means "read, and none there"; a `Closed` means "not read".
 * The engine never fetches anything: whoever asks gives the papers.
 */
export interface PolicySet {
  /** Of the principal: managed, inline and group policies. Ignored for anonymous callers and services. */
  readonly identity: readonly Policy[] | Closed;
  /** Null where none is set. */
  readonly boundary: Policy | null | Closed;
  /** Session policies; null where the caller passed none. */
  readonly session: readonly Policy[] | null;
  /** Of the principal's account, level by level, root first; null where none apply (management account, no organisation, service-linked role). */
  readonly scps: readonly (readonly Policy[])[] | null | Closed;
  /** Of the resource's account, level by level; null where none apply. */
  readonly rcps: readonly (readonly Policy[])[] | null | Closed;
  /** The resource's own policy (for sts:AssumeRole* the trust policy, for KMS the key policy); null where it has none. */
  readonly resource: Policy | null | Closed;
  /** KMS grants or S3 ACL entries, written as Allow statements of kind `grant` / `acl`. */
  readonly grants: readonly Policy[] | Closed;
  /** Policy of the VPC endpoint, where the path is known; else null. */
  readonly endpoint: Policy | null | Closed;
  /** Only for S3; null elsewhere. */
  readonly publicAccessBlock: PublicAccessBlock | null | Closed;
}
