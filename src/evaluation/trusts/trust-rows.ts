import type { Engagement } from '../../engagement/engagement.ts';
import { readExternalServices } from '../../engagement/external-services/read-external-services.ts';
import { readKeyLedger } from '../../engagement/key-ledger/read-key-ledger.ts';
import { readContractorStaff } from '../../engagement/people/read-contractor-staff.ts';
import type { Criteria } from '../../engagement/read-criteria.ts';
import type { Plan } from '../../evidence/plan.ts';
import type { Content } from '../../procedures/content.ts';
import { builtCells } from '../built-cells.ts';
import { hidePeople } from '../hide-people.ts';
import { reconcileKeys } from '../keys/reconcile-keys.ts';
import type { Row } from '../row.ts';
import type { RuleScope } from '../rule-scope.ts';
import { servedByCells } from '../served-by-cells.ts';
import type { Survey } from '../survey-places.ts';
import { reconcileSystems } from '../systems/reconcile-systems.ts';
import { reconcileExternal } from './reconcile-external.ts';
import { reconcileFederation } from './reconcile-federation.ts';

/** What REC-FED, REC-EXT and REC-KEY need of the evaluation. */
export interface TrustRowsInput {
  readonly criteria: Criteria;
  readonly engagement: Engagement;
  readonly engagementSha256: string;
  readonly content: Pick<Content, 'procedures' | 'reconciliations'>;
  readonly scope: RuleScope;
  readonly plan: Pick<Plan, 'platforms'>;
  readonly survey: Survey;
}

/**
 * Reconciles systems outside AWS with the matrix; then gathers the world from the facts of all places and reconciles federation,
 * external services and keys with the client's lists.
 */
export function* trustRows(input: TrustRowsInput): Iterable<Row> {
  const { criteria, engagement, engagementSha256, content, scope } = input;
  yield* reconcileSystems({
    matrices: criteria.matrices,
    systems: criteria.identityProviders ?? [],
    served: servedByCells(builtCells('REC-ACM', content.reconciliations, content.procedures, scope)),
  });
  const cells = (id: string): readonly string[] => builtCells(id, content.reconciliations, content.procedures, scope);
  const [federation, external, keys] = [cells('REC-FED'), cells('REC-EXT'), cells('REC-KEY')];
  if ([...federation, ...external, ...keys].length === 0) return;
  const { world, engine, catalogue, trustPlaces, keyPlaces } = input.survey;
  const { matrices } = criteria;
  const documents = hidePeople(criteria, world);
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
    home: homeOf(input.plan),
    asOf,
  };
  yield* reconcileFederation(trusts);
  yield* reconcileExternal(trusts);
  const { keys: ledger } = readKeyLedger(documents);
  if (ledger !== null && keys.length > 0 && catalogue.version === '')
    throw new Error('REC-KEY: no catalogue of actions was loaded');
  yield* reconcileKeys({
    world,
    engine,
    places: keyPlaces,
    ledger,
    document: documents.find(({ doc }) => doc === 'DOC-26') ?? null,
    matrices,
    served: servedByCells(keys),
    asOf,
  });
}

/** Where the organisation's questions are asked; without one, the first account. */
function homeOf({ platforms }: Pick<Plan, 'platforms'>): string {
  return (platforms.find(({ organization }) => organization) ?? platforms[0])?.platform ?? 'aws:unknown';
}

/** Accounts the client's settings standard trusts by name, as BL-IAM-15 reads them. */
function trustedAccounts({ settings }: Criteria): readonly string[] {
  const value = settings.find(({ item }) => item === 'BL-IAM-15')?.value;
  return Array.isArray(value) ? value.map(String) : [];
}
