import type { Action } from './catalogue.ts';
import type { Decision } from './decision.ts';
import type { PolicySet } from './policy-set.ts';
import type { Request, RequestContext } from './request.ts';
import type { RequestFacts } from './request-facts.ts';

/** What a principal may do on one resource, action by action, only for actions that are not plainly denied. */
export interface Grant {
  readonly action: Action;
  /** The ARN (pattern) that was asked: the resource itself or what lies inside it. */
  readonly resource: string;
  readonly decision: Decision;
}

/** The permission engine over a gathered world: pure, synchronous, and the same answer in whatever order it is asked. */
export interface Engine {
  /** Decides one request with the policies of the world. */
  decide(request: Request): Decision;
  /** The papers a request is decided by; what `decide` was given. */
  policiesFor(request: Pick<Request, 'principal' | 'action' | 'resource' | 'resourceAccount'>): PolicySet;
  /** What the evidence knows of a request beside its policies (tags, organisation, ids); `decide` takes it as its third argument. */
  factsFor(request: Pick<Request, 'principal' | 'action' | 'resource' | 'resourceAccount'>): RequestFacts;
  /**
   * Everything the principal may do on a resource and inside it (all actions of `services` or, left out, of the resource's service).
   * Must give for each action exactly what `decide` gives, only faster (sets of actions at once). A denial is left out only where
   * everything was read: one that an unread part could turn is listed with its `closed`. `*` asks about whole services: every
   * resource type of theirs, and the actions that know no resource (whose `resource` is `*`; they are listed for nothing else).
   */
  grants(principal: string, resource: string, options?: GrantOptions): readonly Grant[];
  /** Principals of the world, services, outside accounts and `*` that may do this, in code-unit order of their ARN. */
  whoCan(
    action: string,
    resource: string,
    context?: RequestContext,
  ): readonly { readonly principal: string; readonly decision: Decision }[];
}

/** What narrows a question about grants. */
export interface GrantOptions {
  readonly services?: readonly string[];
  readonly context?: RequestContext;
}
