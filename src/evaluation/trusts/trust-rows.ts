import type { Catalogue } from '../../access/catalogue.ts';
import { openEngine } from '../../access/open-engine.ts';
import { gatherWorld } from '../../access/world/gather-world.ts';
import type { Engagement } from '../../engagement/engagement.ts';
import { readExternalServices } from '../../engagement/external-services/read-external-services.ts';
import { readKeyLedger } from '../../engagement/key-ledger/read-key-ledger.ts';
import { readContractorStaff } from '../../engagement/people/read-contractor-staff.ts';
import type { Criteria } from '../../engagement/read-criteria.ts';
import type { Content } from '../../procedures/content.ts';
import { builtCells } from '../built-cells.ts';
import type { KeyPlace } from '../keys/key-input.ts';
import { reconcileKeys } from '../keys/reconcile-keys.ts';
import type { PlaceContext } from '../place-context.ts';
import type { Row } from '../row.ts';
import type { RuleScope } from '../rule-scope.ts';
import { servedByCells } from '../served-by-cells.ts';
import { keepTrustPlace } from './keep-trust-place.ts';
import { reconcileExternal } from './reconcile-external.ts';
import { reconcileFederation } from './reconcile-federation.ts';
import type { TrustPlace } from './trust-input.ts';

/** What REC-FED, REC-EXT and REC-KEY need of the evaluation. */
export interface TrustRowsInput {
  readonly criteria: Criteria;
  readonly engagement: Engagement;
  readonly engagementSha256: string;
  readonly content: Pick<Content, 'procedures' | 'reconciliations'>;
  readonly scope: RuleScope;
  /** Needed only where a key ledger was handed over. */
  readonly catalogue: Catalogue | null;
  /** Every account and region in scope, an account's global place before its regions. */
  readonly places: () => Iterable<PlaceContext>;
}

/** Gathers the world from the facts of all places and reconciles federation, external services and keys with the client's lists. */
export function* trustRows(input: TrustRowsInput): Iterable<Row> {
  const { criteria, engagement, engagementSha256, content, scope, catalogue } = input;
  const cells = (id: string): readonly string[] => builtCells(id, content.reconciliations, content.procedures, scope);
  const [federation, external, keys] = [cells('REC-FED'), cells('REC-EXT'), cells('REC-KEY')];
  if ([...federation, ...external, ...keys].length === 0) return;
  const trustPlaces: TrustPlace[] = [];
  const keyPlaces: KeyPlace[] = [];
  const world = gatherWorld(watch(input.places(), trustPlaces, keyPlaces), {
    ownAccounts: engagement.scope.accounts.map(({ id }) => id),
  });
  const { documents, matrices } = criteria;
  const { asOf } = engagement.period;
  const trusts = {
    world,
    places: trustPlaces,
    services: readExternalServices(documents).services,
    staff: readContractorStaff(documents).staff,
    identityProviders: criteria.identityProviders ?? [],
    documents,
    matrices,
    engagement,
    engagementSha256,
    trustedAccounts: trustedAccounts(criteria),
    federation: servedByCells(federation),
    external: servedByCells(external),
    externalCells: external,
    asOf,
  };
  yield* reconcileFederation(trusts);
  yield* reconcileExternal(trusts);
  const { keys: ledger } = readKeyLedger(documents);
  if (ledger !== null && keys.length > 0 && catalogue === null)
    throw new Error('REC-KEY: no catalogue of actions was loaded');
  yield* reconcileKeys({
    world,
    engine: openEngine(world, catalogue ?? noActions),
    places: keyPlaces,
    ledger,
    document: documents.find(({ doc }) => doc === 'DOC-26') ?? null,
    matrices,
    served: servedByCells(keys),
    asOf,
  });
}

function* watch(places: Iterable<PlaceContext>, trusts: TrustPlace[], keys: KeyPlace[]): Iterable<PlaceContext> {
  for (const context of places) {
    trusts.push(keepTrustPlace(context));
    if (context.place.region !== 'global') keys.push({ place: context.place, keys: context.population('kms-key') });
    yield context;
  }
}

/** Accounts the client's settings standard trusts by name, as BL-IAM-15 reads them. */
function trustedAccounts({ settings }: Criteria): readonly string[] {
  const value = settings.find(({ item }) => item === 'BL-IAM-15')?.value;
  return Array.isArray(value) ? value.map(String) : [];
}

/** Stands in where no ledger asks who may do what. */
const noActions: Catalogue = {
  version: '',
  dated: '',
  overlay: '',
  services: [],
  rcpServices: new Set(),
  actionsOf: () => [],
  find: () => undefined,
  representatives: () => [],
};
