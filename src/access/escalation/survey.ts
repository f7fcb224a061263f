import type { EscalationPattern } from '../../procedures/escalation-pattern.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Closed } from '../closed.ts';
import { decide } from '../decide.ts';
import type { Decision } from '../decision.ts';
import { isClosed } from '../engine/is-closed.ts';
import type { Engine } from '../engine.ts';
import type { Policy } from '../policy.ts';
import type { RequestContext } from '../request.ts';
import type { World, WorldPrincipal } from '../world.ts';
import { accountScope } from './account-scope.ts';
import { ActionSpace } from './action-space.ts';
import type { BitSet } from './bit-set.ts';
import type { Capability } from './capability.ts';
import { compareCapabilities } from './compare-capabilities.ts';
import type { Hosts } from './host.ts';
import { makeCapability } from './make-capability.ts';
import { type PolicySketch, sketchPolicy } from './sketch-policy.ts';
import { indexTrust, type TrustIndex } from './trust-index.ts';

/** What a search for escalations is made over. */
export interface SurveyInput {
  readonly world: World;
  readonly engine: Engine;
  readonly catalogue: Catalogue;
  readonly patterns: readonly EscalationPattern[];
  /** Null where nothing was collected of what runs. */
  readonly hosts: Hosts | null;
  /** ISO instant of the evidence: conditions on time are judged at it; null leaves them open. */
  readonly at: string | null;
}

/** The policies of a principal and its groups that were read, and the parts that were not. */
export interface OwnPolicies {
  readonly read: readonly Policy[];
  readonly closed: readonly Closed[];
}

const everything = { not: false, patterns: ['*'] };
const timed = /^aws:(?:currenttime|epochtime|tokenissuetime)$/i;

/** The world as the search sees it: principals by account, what each can do, and the engine's word on single steps. */
export class Survey {
  readonly input: SurveyInput;
  readonly space: ActionSpace;
  readonly trust: TrustIndex;
  readonly principals: ReadonlyMap<string, WorldPrincipal>;
  readonly #accounts = new Map<string, WorldPrincipal[]>();
  readonly #sketches = new WeakMap<Policy, PolicySketch>();
  readonly #capabilities = new Map<string, Capability>();
  readonly #policies = new Map<string, OwnPolicies>();
  readonly #ranked = new Map<string, readonly WorldPrincipal[]>();
  readonly #gains = new Map<number, boolean>();
  readonly #numbers = new Map<string, number>();
  readonly #scopes = new Map<string, readonly string[]>();
  readonly #all: Policy;

  constructor(input: SurveyInput) {
    this.input = input;
    this.space = new ActionSpace(input.catalogue);
    this.trust = indexTrust(input.world);
    this.principals = new Map(input.world.principals.map((one) => [one.arn, one]));
    for (const one of input.world.principals) {
      const list = this.#accounts.get(one.account) ?? [];
      list.push(one);
      this.#accounts.set(one.account, list);
    }
    const source = { kind: 'identity', name: 'any', arn: null, version: null, attachedTo: null, refs: [] } as const;
    const allow = { policy: source, index: 0, sid: null, effect: 'Allow', condition: [] } as const;
    const statement = { ...allow, principal: null, action: everything, resource: everything };
    this.#all = { source, version: '2012-10-17', statements: [statement] };
  }

  /** Principals of one account and kind, the strongest first, without what nobody can change (service-linked roles). */
  list(account: string, kind: WorldPrincipal['kind']): readonly WorldPrincipal[] {
    const all = this.#accounts.get(account) ?? [];
    return this.rank(`${kind} ${account}`, () =>
      all.filter((one) => one.kind === kind && one.folded !== 'service-linked'),
    );
  }

  /** Puts principals in the order of their strength, once for each key; equals stand in the order of their ARN. */
  rank(key: string, find: () => readonly WorldPrincipal[]): readonly WorldPrincipal[] {
    const known = this.#ranked.get(key);
    if (known !== undefined) return known;
    const strength = new Map(
      find().map((one) => {
        const { admin, weight } = this.capability(one);
        return [one, (admin ? 1e6 : 0) + weight] as const;
      }),
    );
    const made = [...strength.keys()].sort((left, right) => {
      const gap = (strength.get(right) ?? 0) - (strength.get(left) ?? 0);
      return gap !== 0 ? gap : left.arn < right.arn ? -1 : 1;
    });
    this.#ranked.set(key, made);
    return made;
  }

  policies(principal: WorldPrincipal): OwnPolicies {
    const known = this.#policies.get(principal.arn);
    if (known !== undefined) return known;
    const parts = [principal, ...principal.groups.flatMap((arn) => this.principals.get(arn) ?? [])];
    const read = parts.flatMap(({ policies }) => (isClosed(policies) ? [] : policies));
    const closed = parts.flatMap(({ policies }) => (isClosed(policies) ? [policies] : []));
    const made = { read, closed };
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
      this.#capabilities.get(principal.arn) ??
      this.#make(principal.account, this.policies(principal).read, principal.boundary);
    this.#capabilities.set(principal.arn, known);
    return known;
  }

  /** Null where its policies were not read. */
  known(principal: WorldPrincipal): Capability | null {
    return this.policies(principal).closed.length > 0 ? null : this.capability(principal);
  }

  /** With the policies of a group added. */
  joined(principal: WorldPrincipal, group: WorldPrincipal): Capability {
    const added = isClosed(group.policies) ? [] : group.policies;
    return this.#make(principal.account, [...this.policies(principal).read, ...added], principal.boundary);
  }

  /** With its boundary gone. */
  unbound(principal: WorldPrincipal): Capability {
    return this.#make(principal.account, this.policies(principal).read, null);
  }

  /** With any policy at all, under its boundary and the SCPs of its account. */
  ceiling(account: string, boundary: WorldPrincipal['boundary']): Capability {
    const key = `ceiling ${account} ${boundary === null || isClosed(boundary) ? '' : (boundary.source.arn ?? '')}`;
    const known = this.#capabilities.get(key) ?? this.#make(account, [this.#all], boundary);
    this.#capabilities.set(key, known);
    return known;
  }

  /** ARN patterns of everything in an account. */
  scope(account: string): readonly string[] {
    const known = this.#scopes.get(account) ?? accountScope(this.input.world, account);
    this.#scopes.set(account, known);
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
  #holds({ arn, account }: WorldPrincipal, action: string, resource: string, loosely: boolean): boolean {
    const asked = { principal: arn, action, resource, resourceAccount: account };
    const set = { ...this.input.engine.policiesFor(asked), scps: null, rcps: null };
    const request = { ...asked, context: {}, others: 'unknown' as const };
    const { result, coverage, alternatives } = decide(set, request, this.input.engine.factsFor(asked));
    const free = loosely || alternatives.some((all) => all.every(({ holds }) => !holds));
    return coverage === 'whole' && (result === 'allowed' || (result === 'conditional' && free));
  }

  /** Decides one step; conditions on time are judged at the moment of the evidence. */
  decide(
    principal: string,
    action: string,
    resource: string,
    account: string | null,
    context: RequestContext,
  ): Decision {
    const { engine, at } = this.input;
    const request = { principal, action, resource, resourceAccount: account, context, others: 'unknown' as const };
    const decision = engine.decide(request);
    const open = decision.alternatives.flat().some(({ clause }) => timed.test(clause.key));
    if (at === null || !open) return decision;
    const epoch = String(Math.floor(Date.parse(at) / 1000));
    const now = { 'aws:currenttime': [at], 'aws:epochtime': [epoch], 'aws:tokenissuetime': [at], ...context };
    const then = engine.decide({ ...request, context: now });
    return then.result === 'denied' ? then : decision;
  }
}
