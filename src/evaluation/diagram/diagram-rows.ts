import type { Criteria } from '../../engagement/read-criteria.ts';
import type { Place } from '../../facts/load-population.ts';
import type { Topology } from '../../network/topology.ts';
import type { Content } from '../../procedures/content.ts';
import { builtCells } from '../built-cells.ts';
import type { Row } from '../row.ts';
import type { RuleScope } from '../rule-scope.ts';
import { reconcileDiagram } from './reconcile-diagram.ts';

/** What REC-DIA needs of the evaluation. */
export interface DiagramRowsInput {
  readonly criteria: Pick<Criteria, 'diagrams' | 'documents'>;
  readonly content: Pick<Content, 'procedures' | 'reconciliations'>;
  readonly scope: RuleScope;
  readonly topology: Topology;
  /** Accounts and regions of the plan, in its order, an account's global place first. */
  readonly places: readonly Place[];
}

/** Reconciles the client's network diagrams with the gathered networks, as far as the reconciliation is built for the cells in scope. */
export function* diagramRows({ criteria, content, scope, topology, places }: DiagramRowsInput): Iterable<Row> {
  const { diagrams, documents } = criteria;
  yield* reconcileDiagram({
    topology,
    diagrams,
    document: documents.find(({ doc }) => doc === 'DOC-04') ?? null,
    places,
    cells: builtCells('REC-DIA', content.reconciliations, content.procedures, scope),
  });
}
