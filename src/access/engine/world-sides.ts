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

  constructor(index: WorldIndex, catalogue: Catalogue, workshop: Workshop) {
    this.#index = index;
    this.#catalogue = catalogue;
    this.#workshop = workshop;
  }

  ofPrincipal(asker: Asker): WorldSide {
    const known = this.#principals.get(asker.text);
    if (known !== undefined) return known;
    const { policies, facts } = principalSide(asker, this.#index);
    const { identity, boundary, scps } = compilePapers({ ...empty, ...policies }, this.#workshop);
    const side = { owner: asker.account, found: undefined, policies, papers: { identity, boundary, scps }, facts };
    if (this.#principals.size < many) this.#principals.set(asker.text, side);
    return side;
  }

  /** `account` is the owner as the request names it; what the world says of the resource is taken where it names none. */
  ofResource(resource: AskedResource, action: AskedAction, account: string | null): WorldSide {
    const map = action.trust ? this.#roles : this.#resources;
    // An action of another service than the ARN's (sts on a role is kept apart) shares the resource's side.
    const key = resource.arn === null ? `${action.service} ${resource.text}` : resource.text;
    const own = map.get(key) ?? this.#makeResource(resource, action, null, map, key);
    if (account === null || account === own.owner) return own;
    const other = `${key} ${account}`;
    return map.get(other) ?? this.#makeResource(resource, action, account, map, other);
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
