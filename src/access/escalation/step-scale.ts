import type { EscalationNeed, EscalationVariant } from '../../procedures/escalation-pattern.ts';
import type { Decision } from '../decision.ts';
import type { RequestContext } from '../request.ts';
import type { WorldPrincipal } from '../world.ts';
import { actionResources } from './action-resources.ts';
import { allowedPatterns } from './allowed-patterns.ts';
import type { Candidate } from './candidate.ts';
import { fillTemplate } from './fill-template.ts';
import type { Permit } from './permit.ts';
import type { Survey } from './survey.ts';

const tagged = /^(?:aws|iam):resourcetag\//i;

function rank({ result, coverage }: Decision): number {
  return (result === 'denied' ? 0 : result === 'conditional' ? 2 : 4) + (coverage === 'whole' ? 1 : 0);
}

/** What was allowed on all candidates of a kind at once. */
interface Alike {
  readonly variant: EscalationVariant;
  readonly broad: string | null;
  readonly context: RequestContext;
  readonly unlisted: boolean;
  readonly permits: readonly Permit[] | null;
}

/** Asks the engine about the steps of one principal; what was answered for all candidates is not asked again for each. */
export class StepScale {
  readonly #survey: Survey;
  readonly #principal: WorldPrincipal;
  readonly #known = new Map<string, Decision>();
  readonly #unread: boolean;
  #last: Alike | null = null;

  constructor(survey: Survey, principal: WorldPrincipal) {
    this.#survey = survey;
    this.#principal = principal;
    this.#unread = survey.policies(principal).closed.length > 0;
  }

  /** Whether policies that were read name an action at all; where some were not read, anything may be. */
  mayBe(action: string): boolean {
    const { some } = this.#survey.capability(this.#principal);
    return this.#unread || this.#survey.space.holds(some, action);
  }

  /** The engine's word on one step; `*` asks for whatever the action works on, the weakest word counts where it needs several things. */
  decide(action: string, resource: string, context: RequestContext = {}): Decision {
    if (resource !== '*') return this.#ask(action, resource, context);
    const found = this.#survey.input.catalogue.find(action);
    const { patterns, together } = actionResources(found, this.#principal);
    const [first, ...rest] = patterns.map((pattern) => this.#ask(action, pattern, context));
    return rest.reduce(
      (left, right) => (rank(left) < rank(right) === together ? left : right),
      first ?? this.#ask(action, '*', context),
    );
  }

  #ask(action: string, resource: string, context: RequestContext): Decision {
    const key = `${action} ${resource} ${JSON.stringify(context)}`;
    const { arn, account } = this.#principal;
    const known = this.#known.get(key) ?? this.#survey.decide(arn, action, resource, account, context);
    this.#known.set(key, known);
    return known;
  }

  /** On a principal whose tags were read: a tag it does not have is absent, not unknown. */
  #onTarget(action: string, resource: string, context: RequestContext): Decision {
    const first = this.decide(action, resource, context);
    const owner = this.#survey.principals.get(resource);
    if (first.result !== 'conditional' || owner === undefined || owner.tags.state === 'unread') return first;
    const tags = new Map(
      Object.entries(owner.tags.state === 'seen' ? owner.tags.value : {}).map(([key, value]) => [
        key.toLowerCase(),
        value,
      ]),
    );
    const keys = first.alternatives.flat().map(({ clause }) => clause.key.toLowerCase());
    const asked = keys.filter((key) => tagged.test(key));
    if (asked.length === 0) return first;
    const own = asked.map((key): [string, string[]] => {
      const value = tags.get(key.slice(key.indexOf('/') + 1));
      return [key, value === undefined ? [] : [value]];
    });
    return this.decide(action, resource, { ...context, ...Object.fromEntries(own) });
  }

  #need(action: string, { on }: EscalationNeed, candidate: Candidate, context: RequestContext): Decision {
    const resource = candidate.on[on] ?? fillTemplate(on, this.#principal);
    if (candidate.on[on] === undefined) return this.decide(action, resource, context);
    if (candidate.broad !== null) {
      const broad = this.decide(action, candidate.broad, candidate.context);
      if (broad.result === 'denied') return broad;
      if (broad.result === 'allowed' && broad.coverage === 'whole') return broad;
    }
    return this.#onTarget(action, resource, context);
  }

  /** The permits for everything a variant needs on a candidate; null where one of the needs is not allowed. */
  weigh(variant: EscalationVariant, candidate: Candidate): readonly Permit[] | null {
    const { broad, context, unlisted } = candidate;
    const last = this.#last;
    if (last?.variant === variant && last.broad === broad && last.context === context && last.unlisted === unlisted)
      return last.permits;
    const permits = this.#weigh(variant, candidate);
    const whole = permits?.every(({ decision }) => decision.result === 'allowed' && decision.coverage === 'whole');
    // Allowed on everything alike, a step is not weighed again for each.
    const alike = unlisted || (broad !== null && whole === true);
    this.#last = alike ? { variant, broad, context, unlisted, permits } : null;
    return permits;
  }

  #weigh({ needs }: EscalationVariant, candidate: Candidate): readonly Permit[] | null {
    const permits: Permit[] = [];
    for (const need of needs) {
      const asked = need.any.filter((action) => this.mayBe(action));
      const answers = asked.map((action) => ({
        action,
        decision: this.#need(action, need, candidate, candidate.context),
      }));
      const best = answers.find(({ decision }) => decision.result === 'allowed');
      const permit = best ?? answers.find(({ decision }) => decision.result === 'conditional');
      if (permit === undefined) return null;
      if (candidate.unlisted && need.on === 'host' && !this.#reachesAny(permit, candidate)) return null;
      permits.push(permit);
    }
    return this.#meet(needs, permits, candidate) ? permits : null;
  }

  #reachesAny({ decision }: Permit, { on }: Candidate): boolean {
    const asked = on['host'] ?? '*';
    return allowedPatterns(decision, asked, this.#survey.policies(this.#principal).read).includes(asked);
  }

  /** Two steps on something new must be allowed on the same thing: creating one function and running another leads nowhere. */
  #meet(needs: readonly EscalationNeed[], permits: readonly Permit[], candidate: Candidate): boolean {
    const { read } = this.#survey.policies(this.#principal);
    for (const template of new Set(needs.map(({ on }) => on))) {
      if (!template.startsWith('arn:')) continue;
      const steps = permits.filter((_, index) => needs[index]?.on === template);
      const [first, ...rest] = steps;
      if (first === undefined || rest.length === 0 || steps.every(({ decision }) => decision.coverage === 'whole'))
        continue;
      const asked = fillTemplate(template, this.#principal);
      const narrow = allowedPatterns(first.decision, asked, read);
      const met = narrow.some((pattern) =>
        steps.every(({ action }) => this.decide(action, pattern, candidate.context).result !== 'denied'),
      );
      if (!met) return false;
    }
    return true;
  }
}
