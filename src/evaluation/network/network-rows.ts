import type { Criteria } from '../../engagement/read-criteria.ts';
import type { Plan } from '../../evidence/plan.ts';
import { openNetwork } from '../../network/open-network.ts';
import type { Content } from '../../procedures/content.ts';
import { builtCells } from '../built-cells.ts';
import { diagramRows } from '../diagram/diagram-rows.ts';
import type { PlaceContext } from '../place-context.ts';
import type { Row } from '../row.ts';
import type { RuleScope } from '../rule-scope.ts';
import { servedByCells } from '../served-by-cells.ts';
import { surveyNetwork } from '../survey-network.ts';
import type { Survey } from '../survey-places.ts';
import { tenancyRows } from '../tenancy/tenancy-rows.ts';
import { namedRows } from './named-rows.ts';
import { reconcileNetwork } from './reconcile-network.ts';

/** What the reconciliations of networks need of the evaluation. */
export interface NetworkRowsInput {
  readonly criteria: Criteria;
  readonly content: Pick<Content, 'procedures' | 'reconciliations'>;
  readonly scope: RuleScope;
  readonly plan: Pick<Plan, 'platforms'>;
  readonly survey: Survey;
  /** Every account and region once more; gone through only where a reconciliation of networks is built and in scope. */
  readonly everyPlace: () => Iterable<PlaceContext>;
}

/** Reconciles the networks of all accounts with the client's diagram, zone matrix and separation design. */
export function* networkRows(input: NetworkRowsInput): Iterable<Row> {
  const { criteria, content, scope, plan, survey } = input;
  const cells = (id: string): readonly string[] => builtCells(id, content.reconciliations, content.procedures, scope);
  if (['REC-DIA', 'REC-NET', 'REC-TEN'].every((id) => cells(id).length === 0)) return;
  const { topology, places, tenancyPlaces, ...beside } = surveyNetwork(input.everyPlace());
  yield* diagramRows({ criteria, content, scope, topology, places });
  const matrices = criteria.zoneMatrices;
  if (matrices.length > 0 && cells('REC-NET').length > 0 && survey.catalogue.version === '')
    throw new Error('REC-NET: no catalogue of actions was loaded');
  yield* reconcileNetwork({
    matrices,
    network: openNetwork(topology),
    served: servedByCells(cells('REC-NET')),
    platforms: plan.platforms.map(({ platform }) => platform).filter((platform) => platform.startsWith('aws:')),
    separation: criteria.separation ?? [],
    whoCan: survey.engine.whoCan,
    accountGaps: (account) =>
      (survey.world.accounts.get(account)?.closed ?? []).filter(({ of }) => /^arn:[^:]+:iam:/.test(of)),
    principalsOf: namedRows(criteria.matrices, survey.world),
    ...beside,
  });
  yield* tenancyRows({ criteria, content, scope, topology, survey, places: tenancyPlaces });
}
