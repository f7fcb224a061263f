import type { Catalogue } from '../catalogue.ts';
import type { Closed } from '../closed.ts';
import { decide } from '../decide.ts';
import { closeUnread } from '../engine/close-unread.ts';
import { isClosed } from '../engine/is-closed.ts';
import type { Policy } from '../policy.ts';
import type { WorldPrincipal } from '../world.ts';
import { actionResources } from './action-resources.ts';
import { ActionSpace } from './action-space.ts';
import type { BitSet } from './bit-set.ts';
import type { Capability } from './capability.ts';
import { compareCapabilities } from './compare-capabilities.ts';
import { isHeld } from './is-held.ts';
import { makeCapability } from './make-capability.ts';
import { namedGrants } from './named-grants.ts';
import { type PolicySketch, sketchPolicy } from './sketch-policy.ts';
import type { SurveyInput } from './survey-input.ts';

/** The policies of a principal and its groups that were read, also where not all of them were, and the parts that were not. */
export interface OwnPolicies {
  readonly read: readonly Policy[];
  readonly closed: readonly Closed[];
}

/** Its own policies that were read. */
function papersOf({
  policies,
  readPolicies = [],
}: Pick<WorldPrincipal, 'policies' | 'readPolicies'>): readonly Policy[] {
  return isClosed(policies) ? readPolicies : policies;
}

const everything = { not: false, patterns: ['*'] };

/** One row of actions for each catalogue. */
const spaces = new WeakMap<Catalogue, ActionSpace>();

/** What every principal of a world can do at most, made when it is first asked for, and who can do more than whom. */
export class Capabilities {
  readonly input: SurveyInput;
  readonly space: ActionSpace;
  readonly principals: ReadonlyMap<string, WorldPrincipal>;
  readonly #named: ReadonlyMap<string, readonly Policy[]>;
  readonly #sketches = new WeakMap<Policy, PolicySketch>();
  readonly #known = new Map<string, Capability>();
  readonly #ceilings = new Map<string, Map<WorldPrincipal['boundary'], Capability>>();
  readonly #policies = new Map<string, OwnPolicies>();
  readonly #gains = new Map<number, boolean>();
  readonly #numbers = new Map<string, number>();
  readonly #all: Policy;

  constructor(input: SurveyInput) {
    this.input = input;
    this.space = spaces.get(input.catalogue) ?? new ActionSpace(input.catalogue);
    spaces.set(input.catalogue, this.space);
    this.principals = new Map(input.world.principals.map((one) => [one.arn, one]));
    this.#named = namedGrants(input.world);
    const source = { kind: 'identity', name: 'any', arn: null, version: null, attachedTo: null, refs: [] } as const;
    const allow = { policy: source, index: 0, sid: null, effect: 'Allow', condition: [] } as const;
    const statement = { ...allow, principal: null, action: everything, resource: everything };
    this.#all = { source, version: '2012-10-17', statements: [statement] };
  }

  /** Its own policies and those of its groups. */
  policies(principal: WorldPrincipal): OwnPolicies {
    const known = this.#policies.get(principal.arn);
    if (known !== undefined) return known;
    const groups = principal.groups.map((arn) => this.principals.get(arn) ?? { policies: closeUnread('groups', arn) });
    const parts = [principal, ...groups];
    const closed = parts.flatMap(({ policies }) => (isClosed(policies) ? [policies] : []));
    const made = { read: parts.flatMap(papersOf), closed };
    this.#policies.set(principal.arn, made);
    return made;
  }

  #make(account: string, identity: readonly Policy[], boundary: WorldPrincipal['boundary']): Capability {
    const scps = this.input.world.accounts.get(account);
    const papers = { account, identity, boundary, scps: scps === undefined || scps.isManagement ? null : scps.scps };
    const sketch = (policy: Policy): PolicySketch => {
      const known = this.#sketches.get(policy) ?? sketchPolicy(policy, this.space, this.number);
      this.#sketches.set(policy, known);
      return known;
    };
    return makeCapability(papers, this.space, sketch, this.number);
  }

  /** A small number for a text, the same for the same. */
  readonly number = (text: string): number => {
    const known = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, known);
    return known;
  };

  capability(principal: WorldPrincipal): Capability {
    const known =
      this.#known.get(principal.arn) ?? this.#make(principal.account, this.#given(principal), principal.boundary);
    this.#known.set(principal.arn, known);
    return known;
  }

  /** Its policies, and what resources give it by name. */
  #given(principal: WorldPrincipal): readonly Policy[] {
    return [...this.policies(principal).read, ...(this.#named.get(principal.arn) ?? [])];
  }

  /** With the policies of a group added. */
  joined(principal: WorldPrincipal, group: WorldPrincipal): Capability {
    return this.#make(principal.account, [...this.#given(principal), ...papersOf(group)], principal.boundary);
  }

  /** With its boundary gone. */
  unbound(principal: WorldPrincipal): Capability {
    return this.#make(principal.account, this.#given(principal), null);
  }

  /** With any policy at all, under its boundary and the SCPs of its account. */
  ceiling(account: string, boundary: WorldPrincipal['boundary']): Capability {
    const ceilings = this.#ceilings.get(account) ?? new Map<WorldPrincipal['boundary'], Capability>();
    this.#ceilings.set(account, ceilings);
    const known = ceilings.get(boundary) ?? this.#make(account, [this.#all], boundary);
    ceilings.set(boundary, known);
    return known;
  }

  #compare(principal: WorldPrincipal, target: Capability): (() => BitSet) | null {
    return compareCapabilities(this.capability(principal), target, this.space, (action, pattern, loosely) =>
      this.#holds(principal, action, pattern, loosely),
    );
  }

  /** Whether a target can do anything that a principal cannot. */
  gains(principal: WorldPrincipal, target: Capability): boolean {
    const own = this.capability(principal);
    if (own.variable || target.variable) return this.#compare(principal, target) !== null;
    const key = own.id * 2 ** 26 + target.id;
    const known = this.#gains.get(key) ?? this.#compare(principal, target) !== null;
    this.#gains.set(key, known);
    return known;
  }

  /** What a target can do that a principal cannot. */
  gained(principal: WorldPrincipal, target: Capability): BitSet {
    return this.#compare(principal, target)?.() ?? this.space.none;
  }

  /**
   * Whether somebody has an action on the whole of a pattern. SCPs stay aside: they limit the target of a way as they limit its
   * start. Conditions of a Deny count as met; those of an Allow only where the target's own Allow has some (`loosely`).
   */
  #holds(principal: WorldPrincipal, action: string, pattern: string, loosely: boolean): boolean {
    const { catalogue, engine } = this.input;
    const { arn, account } = principal;
    const patterns = pattern === '*' ? actionResources(catalogue.find(action), principal).patterns : [pattern];
    return patterns.every((resource) => {
      const asked = { principal: arn, action, resource, resourceAccount: account };
      const set = { ...engine.policiesFor(asked), scps: null, rcps: null };
      const request = { ...asked, context: {}, others: 'unknown' as const };
      const decision = decide(set, request, engine.factsFor(asked));
      return decision.coverage === 'whole' && (isHeld(decision) || (loosely && decision.result === 'conditional'));
    });
  }
}
