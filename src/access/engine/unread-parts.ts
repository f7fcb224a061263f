import type { Closed } from '../closed.ts';
import type { Case } from './case.ts';
import { isClosed } from './is-closed.ts';
import type { Limits } from './limits-of.ts';

const none: readonly Closed[] = Object.freeze([]);

/** By far the most frequent. */
function isAllRead({ papers, question }: Case): boolean {
  if (isClosed(papers.identity) || isClosed(papers.resource) || isClosed(papers.grants)) return false;
  for (const { closed } of question.facts) if (closed.length > 0) return false;
  return true;
}

function partsOf({ papers, question }: Case, limits: Limits, granted: boolean): readonly (object | null)[] {
  const own = limits.identity ? papers.identity : null;
  if (!granted) return [own, papers.resource, papers.grants];
  return [
    own,
    papers.resource,
    limits.identity ? papers.boundary : null,
    limits.scp ? papers.scps : null,
    limits.rcp ? papers.rcps : null,
    papers.endpoint,
    question.cross || question.asker.account === null ? papers.publicAccessBlock : null,
  ];
}

/** The parts that were not read and could change the answer: of a grant those that could deny, of a denial those that could give. */
export function unreadParts(one: Case, limits: Limits, granted: boolean): readonly Closed[] {
  if (!granted && isAllRead(one)) return none;
  let closed: Closed[] | null = null;
  for (const part of partsOf(one, limits, granted)) {
    if (!isClosed(part)) continue;
    closed ??= [];
    closed.push(part);
  }
  if (!limits.identity) return closed ?? none;
  for (const facts of one.question.facts) {
    for (const part of facts.closed) {
      if (part.part === 'tags') continue;
      closed ??= [];
      closed.push(part);
    }
  }
  return closed ?? none;
}
