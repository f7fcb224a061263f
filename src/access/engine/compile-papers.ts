import type { Closed } from '../closed.ts';
import type { Policy } from '../policy.ts';
import type { PolicySet } from '../policy-set.ts';
import type { Sheet } from './compiled-statement.ts';
import { isClosed } from './is-closed.ts';
import type { Papers } from './papers.ts';
import type { Workshop } from './workshop.ts';

function list(part: readonly Policy[] | Closed, workshop: Workshop): Sheet | Closed {
  return isClosed(part) ? part : workshop.sheet(part);
}

function single(part: Policy | null | Closed, workshop: Workshop): Sheet | null | Closed {
  return part === null || isClosed(part) ? part : workshop.single(part);
}

function levels(part: PolicySet['scps'], workshop: Workshop): readonly Sheet[] | null | Closed {
  return part === null || isClosed(part) ? part : workshop.levels(part);
}

/** Prepares a set of policies for questions; what was prepared before is taken as it is. */
export function compilePapers(set: PolicySet, workshop: Workshop): Papers {
  return {
    identity: list(set.identity, workshop),
    boundary: single(set.boundary, workshop),
    session: set.session === null ? null : workshop.sheet(set.session),
    scps: levels(set.scps, workshop),
    rcps: levels(set.rcps, workshop),
    resource: single(set.resource, workshop),
    grants: list(set.grants, workshop),
    endpoint: single(set.endpoint, workshop),
    publicAccessBlock: set.publicAccessBlock,
  };
}
