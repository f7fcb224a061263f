import type { Closed } from '../../access/closed.ts';
import type { RequestContext } from '../../access/request.ts';
import type { WorldPrincipal } from '../../access/world.ts';
import type { Ways } from './ways.ts';

/** Somebody a row of the matrix speaks of, as the engine is asked about them. */
export interface Asker {
  /** What the engine is asked with. */
  readonly ask: string;
  /** What the workpaper prints: ARN, organisation id, `*`. */
  readonly shown: string;
  /** Account the rights are held in; null for an outside party, whose rights lie where the resource lies. */
  readonly account: string | null;
  readonly principal: WorldPrincipal | null;
  readonly context: RequestContext;
  /** Ways in which the principal is reached; null where it is a user's own. */
  readonly trust: Ways | null;
  /** Parts of the way to the principal that were not read. */
  readonly closed: readonly Closed[];
  readonly qualifiers: readonly string[];
  /** An identity provider hands the session its tags (cases ). */
  readonly tagsFromProvider: boolean;
  /** It comes in through an identity provider only, which may ask for more than AWS sees (case A-35). */
  readonly federated: boolean;
}
