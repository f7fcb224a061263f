import type { Catalogue } from '../catalogue.ts';
import type { PolicySet } from '../policy-set.ts';
import type { RequestFacts } from '../request-facts.ts';
import type { WorldResource } from '../world.ts';
import type { AskedAction, AskedResource } from './asked.ts';
import { compilePapers } from './compile-papers.ts';
import type { WorldIndex } from './index-world.ts';
import type { Papers } from './papers.ts';
import { principalSide } from './principal-side.ts';
import type { Asker } from './read-asker.ts';
import { resourceSide } from './resource-side.ts';
import type { Workshop } from './workshop.ts';

/** One caller's or one resource's part of a set of policies, as they stand and prepared. */
export interface WorldSide {
  readonly owner: string | null;
  /** The resource of the world, or the one within which what was asked lies. */
  readonly found: WorldResource | undefined;
  readonly policies: Partial<PolicySet>;
  readonly papers: Partial<Papers>;
  readonly facts: RequestFacts;
}

const many = 16_384;
const empty: PolicySet = {
  identity: [],
  boundary: null,
  session: null,
  scps: null,
  rcps: null,
  resource: null,
  grants: [],
  endpoint: null,
  publicAccessBlock: null,
};

/** The callers and resources of a world, each looked up and prepared once. */
export class WorldSides {
  readonly #index: WorldIndex;
  readonly #catalogue: Catalogue;
  readonly #workshop: Workshop;
  readonly #principals = new Map<string, WorldSide>();
  readonly #resources = new Map<string, WorldSide>();
  readonly #roles = new Map<string, WorldSide>();
  /** The same by the numbers of the workshop. */
  readonly #byAsker: WorldSide[] = [];
  readonly #byResource: WorldSide[] = [];
  readonly #byRole: WorldSide[] = [];

  constructor(index: WorldIndex, catalogue: Catalogue, workshop: Workshop) {
    this.#index = index;
    this.#catalogue = catalogue;
    this.#workshop = workshop;
  }

  ofPrincipal(asker: Asker): WorldSide {
    const known = this.#byAsker[asker.id] ?? this.#principals.get(asker.text);
    if (known !== undefined) return known;
    const { policies, facts } = principalSide(asker, this.#index);
    const { identity, boundary, scps } = compilePapers({ ...empty, ...policies }, this.#workshop);
    const side = { owner: asker.account, found: undefined, policies, papers: { identity, boundary, scps }, facts };
    if (asker.id >= 0) this.#byAsker[asker.id] = side;
    else if (this.#principals.size < many) this.#principals.set(asker.text, side);
    return side;
  }

  /** `account` is the owner as the request names it; what the world says of the resource is taken where it names none. */
  ofResource(resource: AskedResource, action: AskedAction, account: string | null): WorldSide {
    const quick = action.trust ? this.#byRole : this.#byResource;
    const own = quick[resource.id] ?? this.#ownSide(resource, action, quick);
    if (account === null || account === own.owner) return own;
    const [map, key] = this.#placeOf(resource, action);
    const other = `${key} ${account}`;
    return map.get(other) ?? this.#makeResource(resource, action, account, map, other);
  }

  /** An action of another service than the ARN's (sts on a role is kept apart) shares the resource's side. */
  #placeOf(resource: AskedResource, action: AskedAction): readonly [Map<string, WorldSide>, string] {
    const map = action.trust ? this.#roles : this.#resources;
    return [map, resource.arn === null ? `${action.service} ${resource.text}` : resource.text];
  }

  #ownSide(resource: AskedResource, action: AskedAction, quick: WorldSide[]): WorldSide {
    const [map, key] = this.#placeOf(resource, action);
    const own = map.get(key) ?? this.#makeResource(resource, action, null, map, key);
    // What has no ARN (`*`) is another thing for each service.
    if (resource.arn !== null && resource.id >= 0) quick[resource.id] = own;
    return own;
  }

  #makeResource(
    resource: AskedResource,
    action: AskedAction,
    account: string | null,
    map: Map<string, WorldSide>,
    key: string,
  ): WorldSide {
    const { owner, found, policies, facts } = resourceSide(resource, action, account, this.#index, this.#catalogue);
    const compiled = compilePapers({ ...empty, ...policies }, this.#workshop);
    const { rcps, grants, publicAccessBlock } = compiled;
    const papers = { rcps, resource: compiled.resource, grants, publicAccessBlock };
    const side = { owner, found, policies, papers, facts };
    if (map.size < many) map.set(key, side);
    return side;
  }
}
