import type { Closed } from '../closed.ts';
import type { PublicAccessBlock } from '../policy-set.ts';
import type { Sheet } from './compiled-statement.ts';

/** The policies of a request, ready to be asked; the parts are those of a policy set. */
export interface Papers {
  readonly identity: Sheet | Closed;
  readonly boundary: Sheet | null | Closed;
  readonly session: Sheet | null;
  readonly scps: readonly Sheet[] | null | Closed;
  readonly rcps: readonly Sheet[] | null | Closed;
  readonly resource: Sheet | null | Closed;
  readonly grants: Sheet | Closed;
  readonly endpoint: Sheet | null | Closed;
  readonly publicAccessBlock: PublicAccessBlock | null | Closed;
}
