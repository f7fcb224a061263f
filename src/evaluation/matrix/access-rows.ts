import type { Catalogue } from '../../access/catalogue.ts';
import { openEngine } from '../../access/open-engine.ts';
import { gatherWorld } from '../../access/world/gather-world.ts';
import type { Engagement } from '../../engagement/engagement.ts';
import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';
import type { PlaceContext } from '../place-context.ts';
import type { Row } from '../row.ts';
import type { RuleHead } from '../rule.ts';
import { reconcileAccess } from './reconcile-access.ts';
import { SecondSources } from './second-sources.ts';

/** What REC-ACM needs of the evaluation. */
export interface AccessRowsInput {
  readonly matrices: readonly AccessMatrix[];
  readonly catalogue: Catalogue | null;
  readonly engagement: Engagement;
  readonly platforms: readonly string[];
  readonly served: Pick<RuleHead, 'procedures' | 'controls' | 'pair'>;
  /** Every account and region in scope, an account's global place before its regions. */
  readonly places: () => Iterable<PlaceContext>;
}

/** Gathers the world from the facts of all places and reconciles the matrices with it; without a matrix nothing is gathered. */
export function* accessRows(input: AccessRowsInput): Iterable<Row> {
  const { matrices, catalogue, engagement, platforms, served, places } = input;
  const named = matrices.some(({ form }) => form !== 'G') && served.procedures.length > 0;
  if (named && catalogue === null) throw new Error('REC-ACM: no catalogue of actions was loaded');
  const sources = new SecondSources();
  const ownAccounts = engagement.scope.accounts.map(({ id }) => id);
  const world = gatherWorld(named ? sources.watch(places()) : [], { ownAccounts });
  const known = catalogue ?? noCatalogue;
  yield* reconcileAccess({
    matrices,
    world,
    engine: openEngine(world, known),
    catalogue: known,
    served,
    asOf: engagement.period.asOf,
    from: engagement.period.from,
    platforms: platforms.filter((platform) => platform.startsWith('aws:')),
    escalationsOf: () => [],
    events: null,
    loans: [],
    ...sources.known(),
  });
}

/** Stands in where nothing is compared, and so nothing asked. */
const noCatalogue: Catalogue = {
  version: '',
  dated: '',
  overlay: '',
  services: [],
  rcpServices: new Set(),
  actionsOf: () => [],
  find: () => undefined,
  representatives: () => [],
};
