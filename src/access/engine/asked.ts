import type { ContextView } from '../conditions/context-view.ts';
import type { Request } from '../request.ts';
import type { RequestFacts } from '../request-facts.ts';
import type { Arn } from './read-arn.ts';
import type { Asker } from './read-asker.ts';
import type { Region } from './term.ts';

/** An action as a request names it, taken apart once. */
export interface AskedAction {
  readonly id: number;
  /** `s3:getobject`. */
  readonly lower: string;
  readonly service: string;
  /** Number of the service in one workshop. */
  readonly serviceId: number;
  /** `sts:AssumeRole` and what belongs to it: the role's trust policy decides. */
  readonly trust: boolean;
}

/** A resource (pattern) as a request names it, taken apart once. */
export interface AskedResource {
  readonly id: number;
  readonly text: string;
  readonly arn: Arn | null;
  /** One thing, and no pattern of things. */
  readonly plain: boolean;
  /** All that it stands for. */
  readonly everything: Region;
  /** A KMS key: its key policy decides. */
  readonly key: boolean;
}

/** One request, with all that is read off it before any policy is looked at. */
export interface Question {
  readonly request: Pick<Request, 'context' | 'others'>;
  /** What the evidence knows beyond the request; the first that knows a key wins. */
  readonly facts: readonly RequestFacts[];
  readonly asker: Asker;
  readonly action: AskedAction;
  readonly resource: AskedResource;
  /** Account that owns the resource; null where nobody says it, and then it is taken for the caller's own. */
  readonly owner: string | null;
  readonly cross: boolean;
  /** Made when the first condition asks for it. */
  view: ContextView | null;
  /** True once the tags of a role were relied on; a session may carry other tags. */
  usedRoleTags: boolean;
}
