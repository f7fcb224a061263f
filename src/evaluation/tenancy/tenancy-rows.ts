import type { Criteria } from '../../engagement/read-criteria.ts';
import type { Topology } from '../../network/topology.ts';
import type { Content } from '../../procedures/content.ts';
import { builtCells } from '../built-cells.ts';
import type { Row } from '../row.ts';
import type { RuleScope } from '../rule-scope.ts';
import type { Survey } from '../survey-places.ts';
import { reconcileTenancy } from './reconcile-tenancy.ts';
import type { TenancyPlace } from './tenancy-input.ts';

/** What REC-TEN needs of the evaluation. */
export interface TenancyRowsInput {
  readonly criteria: Pick<Criteria, 'separation' | 'documents'>;
  readonly content: Pick<Content, 'procedures' | 'reconciliations'>;
  readonly scope: RuleScope;
  readonly topology: Topology;
  readonly survey: Pick<Survey, 'world' | 'engine' | 'catalogue'>;
  /** What `keepTenancyPlace` kept of every place, in the order of the plan, an account's global place first. */
  readonly places: readonly TenancyPlace[];
}

/** Reconciles the design of tenant separation with what was found, as far as the reconciliation is built for the cells in scope. */
export function* tenancyRows({ criteria, content, scope, topology, survey, places }: TenancyRowsInput): Iterable<Row> {
  const cells = builtCells('REC-TEN', content.reconciliations, content.procedures, scope);
  if (criteria.separation !== null && cells.length > 0 && survey.catalogue.version === '')
    throw new Error('REC-TEN: no catalogue of actions was loaded');
  yield* reconcileTenancy({
    separation: criteria.separation,
    document: criteria.documents.find(({ doc }) => doc === 'DOC-30') ?? null,
    world: survey.world,
    engine: survey.engine,
    topology,
    places,
    cells,
  });
}
