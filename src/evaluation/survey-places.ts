import type { Catalogue } from '../access/catalogue.ts';
import type { Engine } from '../access/engine.ts';
import type { Hosts } from '../access/escalation/host.ts';
import { HostGatherer } from '../access/escalation/host-gatherer.ts';
import { noCatalogue } from '../access/no-catalogue.ts';
import { openEngine } from '../access/open-engine.ts';
import { gatherWorld } from '../access/world/gather-world.ts';
import type { World } from '../access/world.ts';
import type { Scope } from '../engagement/scope.ts';
import type { Reference } from '../facts/value.ts';
import type { KeyPlace } from './keys/key-input.ts';
import { SecondSources } from './matrix/second-sources.ts';
import { keepSignInStates } from './people/keep-sign-in-states.ts';
import type { IdentityState } from './people/people-input.ts';
import type { PlaceContext } from './place-context.ts';
import { keepTrustPlace } from './trusts/keep-trust-place.ts';
import type { TrustPlace } from './trusts/trust-input.ts';

/** What all accounts together show, for what can only be judged when every one of them is known. */
export interface Survey {
  readonly world: World;
  readonly engine: Engine;
  /** An empty one where no document asks who may do what. */
  readonly catalogue: Catalogue;
  readonly sources: SecondSources;
  /** What runs with a role. */
  readonly hosts: Hosts;
  /** Whether the users of an account can sign in, and the references of the lists of people. */
  readonly states: ReadonlyMap<string, IdentityState>;
  readonly lists: ReadonlyMap<string, readonly Reference[]>;
  readonly trustPlaces: readonly TrustPlace[];
  readonly keyPlaces: readonly KeyPlace[];
}

/** Passes through every account and region once and keeps of each only what the reconciliations of access need. */
export function surveyPlaces(
  places: Iterable<PlaceContext>,
  catalogue: Catalogue | null,
  scope: Pick<Scope, 'accounts'>,
): Survey {
  const sources = new SecondSources();
  const hosts = new HostGatherer();
  const states = new Map<string, IdentityState>();
  const lists = new Map<string, readonly Reference[]>();
  const trustPlaces: TrustPlace[] = [];
  const keyPlaces: KeyPlace[] = [];
  function* watch(): Iterable<PlaceContext> {
    for (const context of sources.watch(places)) {
      hosts.add(context);
      keepSignInStates(context, states);
      trustPlaces.push(keepTrustPlace(context));
      if (context.place.region === 'global') keepLists(context, lists);
      else keyPlaces.push({ place: context.place, keys: context.population('kms-key') });
      yield context;
    }
  }
  const world = gatherWorld(watch(), { ownAccounts: scope.accounts.map(({ id }) => id) });
  const known = catalogue ?? noCatalogue;
  const engine = openEngine(world, known);
  return { world, engine, catalogue: known, sources, hosts: hosts.hosts(), states, lists, trustPlaces, keyPlaces };
}

function keepLists(context: PlaceContext, lists: Map<string, readonly Reference[]>): void {
  lists.set(context.account, context.population('iam-user').refs);
  const center = ['center-instance', 'center-user'].flatMap((kind) => context.population(kind).refs);
  lists.set('center', [...(lists.get('center') ?? []), ...center]);
}
