import { allowTerms } from './allow-terms.ts';
import type { Case } from './case.ts';
import type { Sheet } from './compiled-statement.ts';
import { isClosed } from './is-closed.ts';
import { nameMatches } from './name-matches.ts';
import type { Term } from './term.ts';

/** What the resource's own policy and its grants give, by how they name the caller. */
export interface ResourceTerms {
  /** The account alone: its identity policies must decide. */
  readonly account: readonly Term[];
  /** The role, or the user behind a federated session: boundary and session policies still limit. */
  readonly entity: readonly Term[];
  readonly direct: readonly Term[];
  /** Whether S3 keeps the caller away from a public policy that may name him. */
  readonly restricted: boolean;
}

const none: readonly Term[] = Object.freeze([]);
const nothing: ResourceTerms = { account: none, entity: none, direct: none, restricted: false };

function sheetOf(part: Sheet | null | { readonly state: 'closed' }): Sheet | null {
  return part === null || isClosed(part) ? null : (part as Sheet);
}

/** S3 keeps callers from outside the account away from a bucket with a public policy, where it is told to restrict such buckets. */
function restricts({ papers, question }: Case, policy: Sheet | null): boolean {
  const block = papers.publicAccessBlock;
  if (policy === null || !policy.isPublic || block === null || isClosed(block)) return false;
  const { kind } = question.asker;
  return block.restrictPublicBuckets && (kind === 'anonymous' || kind === 'provider' || question.cross);
}

/** Weighs the resource's policy and its grants (of a KMS key) or ACL (of a bucket). */
export function resourceTerms(one: Case): ResourceTerms {
  const policy = sheetOf(one.papers.resource);
  const grants = sheetOf(one.papers.grants);
  const [named, granted] = [nameMatches(policy, one), nameMatches(grants, one)];
  if (named === 0 && granted === 0) return nothing;
  const restricted = named !== 0 && restricts(one, policy);
  const take = (bit: number): readonly Term[] => {
    const first = policy === null || restricted || (named & bit) === 0 ? none : allowTerms(policy, one, bit);
    const second = grants === null || (granted & bit) === 0 ? none : allowTerms(grants, one, bit);
    return second.length === 0 ? first : [...first, ...second];
  };
  return { account: take(1), entity: take(2), direct: take(4), restricted };
}
