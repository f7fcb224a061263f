import type { Catalogue } from '../../access/catalogue.ts';
import { openEngine } from '../../access/open-engine.ts';
import { gatherWorld } from '../../access/world/gather-world.ts';
import type { Engagement } from '../../engagement/engagement.ts';
import type { PeopleCriteria } from '../../engagement/people/people-criteria.ts';
import type { Criteria } from '../../engagement/read-criteria.ts';
import type { Plan } from '../../evidence/plan.ts';
import type { Reference } from '../../facts/value.ts';
import type { Content } from '../../procedures/content.ts';
import type { DutyGuide } from '../../procedures/duty-guide.ts';
import { builtCells } from '../built-cells.ts';
import { keepSignInStates } from '../people/keep-sign-in-states.ts';
import type { IdentityState, PeopleInput } from '../people/people-input.ts';
import { reconcilePeople } from '../people/reconcile-people.ts';
import type { PlaceContext } from '../place-context.ts';
import type { Row } from '../row.ts';
import type { RuleScope } from '../rule-scope.ts';
import { servedByCells } from '../served-by-cells.ts';
import { reconcileDuties } from './reconcile-duties.ts';

/** What REC-IDL and REC-SOD need of the evaluation. */
export interface PeopleRowsInput {
  readonly criteria: Criteria;
  readonly engagement: Engagement;
  readonly content: Pick<Content, 'procedures' | 'reconciliations'>;
  readonly scope: RuleScope;
  readonly plan: Plan;
  /** When the evidence was complete, ISO instant; null while no session was closed. */
  readonly settledAt: string | null;
  /** Both needed only where the client handed over a duty table. */
  readonly catalogue: Catalogue | null;
  readonly dutyGuide: DutyGuide | null;
  /** Every account and region in scope, an account's global place before its regions. */
  readonly places: () => Iterable<PlaceContext>;
}

/** Gathers the world once and reconciles people and duties with the client's records. */
export function* peopleRows(input: PeopleRowsInput): Iterable<Row> {
  const { criteria, engagement, content, scope, plan, catalogue, dutyGuide } = input;
  const cells = (id: string): readonly string[] => builtCells(id, content.reconciliations, content.procedures, scope);
  const [identities, duties] = [cells('REC-IDL'), cells('REC-SOD')];
  if (identities.length + duties.length === 0) return;
  const outside = identities.filter((cell) => cell.startsWith('G1-1.3|'));
  const people = criteria.people ?? nothing;
  const handed = people.ledger !== null || people.staff !== null || people.duties !== null;
  const states = new Map<string, IdentityState>();
  const lists = new Map<string, readonly Reference[]>();
  const world = gatherWorld(handed || outside.length > 0 ? watch(input.places(), states, lists) : [], {
    ownAccounts: engagement.scope.accounts.map(({ id }) => id),
  });
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
    collectedAt: (input.settledAt ?? engagement.period.asOf).slice(0, 10),
    stateOf: (user) => states.get(user) ?? { state: 'unread', code: 'NOT_ATTEMPTED', exact: null, refs: [] },
    listRefs: (list) => lists.get(list) ?? [],
    idpMembers: directories.length === 0 ? null : directories.flatMap(({ members }) => members),
    idpCut: directories.filter(({ complete }) => !complete).map(({ system }) => system),
  };
  yield* reconcilePeople(peopleInput);
  if (people.duties !== null && duties.length > 0 && (catalogue === null || dutyGuide === null))
    throw new Error('REC-SOD: no catalogue of actions or no duty guide was loaded');
  const known = catalogue ?? noCatalogue;
  const production = engagement.scope.accounts.filter(({ env }) => env !== null && /本番|prod/i.test(env));
  yield* reconcileDuties({
    people: peopleInput,
    engine: openEngine(world, known),
    catalogue: known,
    guide: dutyGuide ?? { duties: [], pairs: [] },
    servedBy: (controls) =>
      servedByCells(controls === null ? duties : duties.filter((cell) => controls.includes(cell.split('|')[1] ?? ''))),
    exceptions: criteria.exceptions,
    productionAccounts: production.length === 0 ? null : new Set(production.map(({ id }) => id)),
  });
}

function* watch(
  places: Iterable<PlaceContext>,
  states: Map<string, IdentityState>,
  lists: Map<string, readonly Reference[]>,
): Iterable<PlaceContext> {
  for (const context of places) {
    keepSignInStates(context, states);
    if (context.place.region === 'global') {
      lists.set(context.account, context.population('iam-user').refs);
      const center = ['center-instance', 'center-user'].flatMap((kind) => context.population(kind).refs);
      lists.set('center', [...(lists.get('center') ?? []), ...center]);
    }
    yield context;
  }
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

/** Stands in where no duty table asks who may do what. */
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
