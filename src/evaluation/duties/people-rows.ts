import type { Engagement } from '../../engagement/engagement.ts';
import type { PeopleCriteria } from '../../engagement/people/people-criteria.ts';
import type { Criteria } from '../../engagement/read-criteria.ts';
import type { Plan } from '../../evidence/plan.ts';
import type { Evidence } from '../../evidence/read-evidence.ts';
import type { Content } from '../../procedures/content.ts';
import { builtCells } from '../built-cells.ts';
import type { PeopleInput } from '../people/people-input.ts';
import { reconcilePeople } from '../people/reconcile-people.ts';
import type { Row } from '../row.ts';
import type { RuleScope } from '../rule-scope.ts';
import { servedByCells } from '../served-by-cells.ts';
import type { Survey } from '../survey-places.ts';
import { reconcileDuties } from './reconcile-duties.ts';

/** What REC-IDL and REC-SOD need of the evaluation. */
export interface PeopleRowsInput {
  readonly criteria: Criteria;
  readonly engagement: Engagement;
  readonly content: Pick<Content, 'procedures' | 'reconciliations' | 'dutyGuide'>;
  readonly scope: RuleScope;
  readonly plan: Plan;
  readonly evidence: Pick<Evidence, 'settledAt'>;
  readonly survey: Survey;
}

/** Reconciles people and duties with the client's records. */
export function* peopleRows(input: PeopleRowsInput): Iterable<Row> {
  const { criteria, engagement, content, scope, plan, survey } = input;
  const { world, engine, catalogue, states, lists } = survey;
  const cells = (id: string): readonly string[] => builtCells(id, content.reconciliations, content.procedures, scope);
  const [identities, duties] = [cells('REC-IDL'), cells('REC-SOD')];
  if (identities.length + duties.length === 0) return;
  const outside = identities.filter((cell) => cell.startsWith('G1-1.3|'));
  const people = criteria.people ?? nothing;
  const platforms = plan.platforms.map(({ platform }) => platform).filter((platform) => platform.startsWith('aws:'));
  const directories = (criteria.identityProviders ?? []).filter(({ hasMembers }) => hasMembers);
  const peopleInput: PeopleInput = {
    people,
    matrices: criteria.matrices,
    world,
    served: servedByCells(identities.filter((cell) => !outside.includes(cell))),
    servedOutside: servedByCells(outside),
    platforms,
    home: plan.platforms.find(({ organization }) => organization)?.platform ?? platforms[0] ?? '',
    excludedAccounts: new Set(engagement.scope.accounts.filter((one) => !one.in).map(({ id }) => id)),
    from: engagement.period.from,
    asOf: engagement.period.asOf,
    collectedAt: (input.evidence.settledAt ?? engagement.period.asOf).slice(0, 10),
    stateOf: (user) => states.get(user) ?? { state: 'unread', code: 'NOT_ATTEMPTED', exact: null, refs: [] },
    listRefs: (list) => lists.get(list) ?? [],
    idpMembers: directories.length === 0 ? null : directories.flatMap(({ members }) => members),
    idpCut: directories.filter(({ complete }) => !complete).map(({ system }) => system),
  };
  yield* reconcilePeople(peopleInput);
  if (people.duties !== null && duties.length > 0 && catalogue.version === '')
    throw new Error('REC-SOD: no catalogue of actions was loaded');
  const production = engagement.scope.accounts.filter(({ env }) => env !== null && /本番|prod/i.test(env));
  yield* reconcileDuties({
    people: peopleInput,
    engine,
    catalogue,
    guide: content.dutyGuide,
    servedBy: (controls) =>
      servedByCells(controls === null ? duties : duties.filter((cell) => controls.includes(cell.split('|')[1] ?? ''))),
    exceptions: criteria.exceptions,
    productionAccounts: production.length === 0 ? null : new Set(production.map(({ id }) => id)),
  });
}

/** Nothing of the kind was handed over. */
const nothing: PeopleCriteria = {
  duties: null,
  conflicts: [],
  ledger: null,
  ledgerLinesWithoutId: 0,
  movements: [],
  staff: null,
  requests: null,
};
