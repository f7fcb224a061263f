import type { Text } from '../../text/language.ts';
import type { Closed } from '../closed.ts';
import type { RequestContext } from '../request.ts';
import type { WorldPrincipal } from '../world.ts';
import type { Capability } from './capability.ts';
import type { Permit } from './permit.ts';

/** Something a way may lead to, before anybody asked whether its steps are allowed. */
export interface Candidate {
  /** What `target`, `policy`, `host` and `provider` of a need stand for here. */
  readonly on: Readonly<Record<string, string>>;
  /** ARN pattern that stands for all candidates like this one: allowed there, a step need not be asked for each. */
  readonly broad: string | null;
  /** ARN of the principal whose rights are reached; null where any policy is. */
  readonly target: string | null;
  /** What stands in the path after the actions. */
  readonly end: readonly string[];
  /** What is reached, as far as it was read. */
  readonly capability: Capability;
  /** The principal whose policies make up what is reached, where they were not all read: unless those that were give something new, the way is possible only. */
  readonly unread: WorldPrincipal | null;
  readonly context: RequestContext;
  /** The engine's word on the steps that follow the variant's own (assuming the role); null where one is not allowed. */
  readonly after: () => readonly Permit[] | null;
  readonly assumed: readonly Text[];
  readonly closed: readonly Closed[];
  /** It stands for things nobody listed: a step on it must be allowed on any of them. */
  readonly unlisted: boolean;
}
