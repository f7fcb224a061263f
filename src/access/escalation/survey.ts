import type { Decision } from '../decision.ts';
import type { RequestContext } from '../request.ts';
import type { WorldPrincipal } from '../world.ts';
import { accountScope } from './account-scope.ts';
import { Capabilities } from './capabilities.ts';
import { indexTrust, type TrustIndex } from './index-trust.ts';
import type { SurveyInput } from './survey-input.ts';

const timed = /^aws:(?:currenttime|epochtime|tokenissuetime)$/i;

/** The world as the search sees it: principals by account and strength, whom roles trust, and the engine's word on single steps. */
export class Survey extends Capabilities {
  readonly trust: TrustIndex;
  readonly #accounts = new Map<string, WorldPrincipal[]>();
  readonly #ranked = new Map<string, readonly WorldPrincipal[]>();
  readonly #scopes = new Map<string, readonly string[]>();

  constructor(input: SurveyInput) {
    super(input);
    this.trust = indexTrust(input.world);
    for (const one of input.world.principals) {
      const list = this.#accounts.get(one.account) ?? [];
      list.push(one);
      this.#accounts.set(one.account, list);
    }
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

  /** ARN patterns of everything in an account. */
  scope(account: string): readonly string[] {
    const known = this.#scopes.get(account) ?? accountScope(this.input.world, account);
    this.#scopes.set(account, known);
    return known;
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
