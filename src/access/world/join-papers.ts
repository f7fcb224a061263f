import type { Closed } from '../closed.ts';
import type { Policy } from '../policy.ts';
import { isClosed } from './is-closed.ts';

/** What a resource's policy and those of what lies inside it say together. */
export interface JoinedPapers {
  readonly policy: Policy | null | Closed;
  readonly grants: readonly Policy[] | Closed;
}

/**
 * Joins the policy of a resource with those of what lies inside it: each statement names the ARN it is about and the paper it stands in.
 * One that was not read closes what they give together, but not what the others were seen to give.
 */
export function joinPapers(own: Policy | null | Closed, inner: readonly (Policy | null | Closed)[]): JoinedPapers {
  const read = inner.filter((one): one is Policy => one !== null && !isClosed(one));
  const unread = inner.find(isClosed);
  if (isClosed(own)) return { policy: own, grants: unread ?? read };
  const papers = own === null ? read : [own, ...read];
  const [first] = papers;
  const policy = first === undefined ? null : { ...first, statements: papers.flatMap(({ statements }) => statements) };
  return { policy, grants: unread ?? [] };
}
