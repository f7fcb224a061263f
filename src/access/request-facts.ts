import type { Closed } from './closed.ts';
import type { RequestContext } from './request.ts';

/** What the evidence knows of a request beyond the request itself: tags, organisation, unique ids, the bucket's region. */
export interface RequestFacts {
  /** Keys in lower case → values; an empty list is a key known to be absent. The request's own context wins. */
  readonly keys: RequestContext;
  /** Beginnings of keys about which all is known, so that what `keys` does not name is absent: `aws:resourcetag/`. */
  readonly complete: readonly string[];
  /** Parts that were not read and bear on this request without being one of its policies: groups, tags. */
  readonly closed: readonly Closed[];
}
