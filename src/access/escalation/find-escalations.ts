import type { EscalationVariant } from '../../procedures/escalation-pattern.ts';
import type { WorldPrincipal } from '../world.ts';
import { CandidateMaker } from './candidate-maker.ts';
import type { Escalation, Escalations, ListedEscalation } from './escalation.ts';
import { RoleGraph } from './role-graph.ts';
import { searchChains } from './search-chains.ts';
import { searchData } from './search-data.ts';
import { searchOrganization } from './search-organization.ts';
import { searchPrincipals } from './search-principals.ts';
import { searchSecrets } from './search-secrets.ts';
import { searchTags } from './search-tags.ts';
import { StepScale } from './step-scale.ts';
import { Survey } from './survey.ts';
import type { SurveyInput } from './survey-input.ts';

/** The longest chain of roles behind which a principal's ways are looked for. */
const depth = 4;

/** Searches one principal's own ways; what leads out of the account is looked for even where nothing in it is new. */
class Search {
  readonly #survey: Survey;
  readonly #graph: RoleGraph;
  readonly #maker: CandidateMaker;
  readonly #variants: readonly EscalationVariant[];
  /** Variants that follow chains of roles themselves, as far as they are followed. */
  readonly #chains: ReadonlySet<string>;
  readonly #own = new Map<string, readonly ListedEscalation[]>();

  constructor(input: SurveyInput) {
    this.#survey = new Survey(input);
    this.#graph = new RoleGraph(this.#survey);
    this.#maker = new CandidateMaker(this.#survey, this.#graph);
    this.#variants = input.patterns.flatMap(({ variants }) => variants);
    this.#chains = new Set(this.#variants.filter(({ reach }) => reach === 'assumed-role').map(({ id }) => id));
  }

  #variant(
    variant: EscalationVariant,
    principal: WorldPrincipal,
    scale: StepScale,
    only: string | null = null,
  ): readonly ListedEscalation[] {
    const survey = this.#survey;
    switch (variant.reach) {
      case 'assumed-role':
        return searchChains(variant, principal, survey, this.#graph, only);
      case 'data':
        return searchData(variant, principal, survey, scale);
      case 'tags':
        return searchTags(variant, principal, survey, scale);
      case 'secret':
        return searchSecrets(variant, principal, survey, scale);
      case 'organization':
        return searchOrganization(variant, principal, survey, scale);
      default:
        return searchPrincipals(variant, principal, this.#maker, scale, only);
    }
  }

  #direct(principal: WorldPrincipal): readonly ListedEscalation[] {
    const known = this.#own.get(principal.arn);
    if (known !== undefined) return known;
    const scale = new StepScale(this.#survey, principal);
    const ceiling = this.#survey.ceiling(principal.account, null);
    const full = !this.#survey.gains(principal, ceiling);
    const variants = full ? this.#variants.filter(({ reach }) => reach === 'assumed-role') : this.#variants;
    const found = variants.flatMap((variant) => this.#variant(variant, principal, scale));
    this.#own.set(principal.arn, found);
    return found;
  }

  /** A role that is reached may have a way to administrator rights of its own; the nearest one counts. */
  #behind(principal: WorldPrincipal): readonly ListedEscalation[] {
    for (const { role, hops } of this.#graph.walk(principal, depth)) {
      const ways = this.#direct(role).filter(({ admin, variant }) => admin && !this.#chains.has(variant));
      if (ways.length === 0) continue;
      const permits = this.#graph.permits(principal, hops);
      if (permits === null) continue;
      const before = hops.flatMap(({ arn }) => ['sts:AssumeRole', arn]);
      const open = permits.filter(({ decision }) => decision.result === 'conditional');
      return ways.map((way) => ({
        ...way,
        path: [principal.arn, ...before, ...way.path.slice(1)],
        certainty: way.certainty === 'certain' && open.length > 0 ? 'conditional' : way.certainty,
        conditions: [
          ...open.map(({ action, decision }) => ({ action, alternatives: decision.alternatives })),
          ...way.conditions,
        ],
        by: [...new Set([...permits.flatMap(({ decision }) => decision.by), ...way.by])],
        closed: [...new Set([...permits.flatMap(({ decision }) => decision.closed), ...way.closed])],
      }));
    }
    return [];
  }

  of(arn: string): readonly ListedEscalation[] {
    const principal = this.#survey.principals.get(arn);
    if (principal === undefined || principal.kind === 'group' || principal.kind === 'root') return [];
    if (principal.folded === 'service-linked') return [];
    const own = this.#direct(principal);
    if (own.some(({ admin }) => admin) || this.#survey.capability(principal).admin) return own;
    return [...own, ...this.#behind(principal)];
  }

  each(arn: string): readonly Escalation[] {
    const principal = this.#survey.principals.get(arn);
    const listed = this.of(arn);
    if (principal === undefined) return listed;
    const scale = new StepScale(this.#survey, principal);
    const named = new Set(listed.map(({ target }) => target));
    const further = listed.flatMap(({ variant: id, targets }) => {
      const variant = this.#variants.find((one) => one.id === id);
      const left = targets.filter((target) => !named.has(target));
      for (const target of left) named.add(target);
      return variant === undefined ? [] : left.flatMap((target) => this.#variant(variant, principal, scale, target));
    });
    return [...listed, ...further];
  }
}

/**
 * Finds the ways by which principals reach more than they were granted (E01–E17), over the engine and the pattern data. Ways that
 * gain nothing are left out; where something was not read the way is `possible` and says what it rests on.
 */
export function findEscalations(input: SurveyInput): Escalations {
  const search = new Search(input);
  return { of: (principal) => search.of(principal), each: (principal) => search.each(principal) };
}
