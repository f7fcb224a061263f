import { isClosed } from '../engine/is-closed.ts';
import type { WorldPrincipal } from '../world.ts';
import { BitSet } from './bit-set.ts';
import type { Permit } from './permit.ts';
import type { Survey } from './survey.ts';

/** Which roles somebody may assume: for certain, and under conditions too. */
interface Edges {
  readonly sure: BitSet;
  readonly all: BitSet;
}

/** A role that is reached, and the roles on the way to it (itself last). */
export interface Walk {
  readonly role: WorldPrincipal;
  readonly hops: readonly WorldPrincipal[];
}

const action = 'sts:AssumeRole';

/** Who may assume which roles, across accounts as far as they were collected; asked for lazily and remembered. */
export class RoleGraph {
  readonly #survey: Survey;
  readonly #roles: readonly WorldPrincipal[];
  readonly #places: ReadonlyMap<WorldPrincipal, number>;
  readonly #trusts: readonly number[];
  readonly #edges = new Map<string, Edges>();

  constructor(survey: Survey) {
    this.#survey = survey;
    this.#roles = survey.input.world.principals.filter(
      ({ kind, folded }) => kind === 'role' && folded !== 'service-linked',
    );
    this.#places = new Map(this.#roles.map((role, place) => [role, place]));
    this.#trusts = this.#roles.map(({ account, trust, tags }) =>
      trust === null || isClosed(trust)
        ? -1
        : survey.number(
            JSON.stringify([
              account,
              tags.state === 'seen' ? tags.value : tags.state,
              trust.version,
              trust.statements.map(({ policy, ...rest }) => rest),
            ]),
          ),
    );
  }

  /** Decides whether somebody may assume a role, as itself or as a session of it that the trust policy names. */
  assume({ arn }: WorldPrincipal, role: WorldPrincipal): Permit | null {
    const own = this.#survey.decide(arn, action, role.arn, null, {});
    if (own.result !== 'denied') return { action, decision: own };
    for (const { role: other, as } of this.#survey.trust.named.get(arn) ?? []) {
      if (other !== role || as === arn) continue;
      const decision = this.#survey.decide(as, action, role.arn, null, {});
      if (decision.result !== 'denied') return { action, decision };
    }
    return null;
  }

  #find(principal: WorldPrincipal): Edges {
    const words = Math.ceil(this.#roles.length / 32);
    const [sure, all] = [new Uint32Array(words), new Uint32Array(words)];
    const capability = this.#survey.capability(principal);
    const { space, trust } = this.#survey;
    const mayAsk = space.holds(capability.some, action) || this.#survey.policies(principal).closed.length > 0;
    const plain =
      space.holds(capability.whole, action) && !capability.limits.some(({ actions }) => space.holds(actions, action));
    const asked = new Map<number, Permit | null>();
    const named = new Set((trust.named.get(principal.arn) ?? []).map(({ role }) => role));
    const add = (role: WorldPrincipal): void => {
      const place = this.#places.get(role);
      if (place === undefined || role === principal) return;
      // Roles with the same trust policy are the same to somebody who may ask for every role.
      const key = plain && !named.has(role) ? (this.#trusts[place] as number) : -2 - place;
      const permit = asked.has(key) ? asked.get(key) : this.assume(principal, role);
      asked.set(key, permit ?? null);
      if (permit === null || permit === undefined) return;
      const bit = 1 << (place & 31);
      all[place >>> 5] = (all[place >>> 5] as number) | bit;
      if (permit.decision.result === 'allowed') sure[place >>> 5] = (sure[place >>> 5] as number) | bit;
    };
    for (const role of named) add(role);
    for (const role of trust.open) add(role);
    if (mayAsk) for (const role of trust.accounts.get(principal.account) ?? []) add(role);
    return { sure: new BitSet(sure), all: new BitSet(all) };
  }

  #edgesOf(principal: WorldPrincipal): Edges {
    const known = this.#edges.get(principal.arn) ?? this.#find(principal);
    this.#edges.set(principal.arn, known);
    return known;
  }

  /** The roles somebody may assume directly. */
  direct(principal: WorldPrincipal): readonly WorldPrincipal[] {
    return [...this.#edgesOf(principal).all.places()].map((place) => this.#roles[place] as WorldPrincipal);
  }

  /** The roles within reach by at most `depth` assumptions, the nearest first; ways without conditions before the others. */
  walk(start: WorldPrincipal, depth: number): readonly Walk[] {
    const found: Walk[] = [];
    const seen = new Uint32Array(Math.ceil(this.#roles.length / 32));
    const own = this.#places.get(start);
    if (own !== undefined) seen[own >>> 5] = 1 << (own & 31);
    for (const part of ['sure', 'all'] as const) {
      let front: readonly Walk[] = [{ role: start, hops: [] }, ...found];
      while (front.length > 0) {
        const next: Walk[] = [];
        for (const { role, hops } of front) {
          if (hops.length >= depth) continue;
          const fresh = this.#edgesOf(role)[part].minus(new BitSet(seen));
          for (const place of fresh.places()) {
            seen[place >>> 5] = (seen[place >>> 5] as number) | (1 << (place & 31));
            const reached = this.#roles[place] as WorldPrincipal;
            next.push({ role: reached, hops: [...hops, reached] });
          }
        }
        found.push(...next);
        front = next;
      }
    }
    return found;
  }

  /** The engine's word on every assumption of a walk; null where one of them is not allowed after all. */
  permits(start: WorldPrincipal, hops: readonly WorldPrincipal[]): readonly Permit[] | null {
    const permits = hops.map((role, index) =>
      this.assume(index === 0 ? start : (hops[index - 1] as WorldPrincipal), role),
    );
    return permits.some((permit) => permit === null) ? null : (permits as readonly Permit[]);
  }
}
