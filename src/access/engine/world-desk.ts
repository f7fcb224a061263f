import type { Catalogue } from '../catalogue.ts';
import type { Decision } from '../decision.ts';
import type { PolicySet } from '../policy-set.ts';
import type { Request, RequestContext } from '../request.ts';
import type { RequestFacts } from '../request-facts.ts';
import { askQuestion } from './ask-question.ts';
import type { AskedAction, AskedResource, Question } from './asked.ts';
import { decideCase } from './decide-case.ts';
import { decisionQualifiers } from './decision-qualifiers.ts';
import { decryptingActions } from './decrypting-actions.ts';
import type { WorldIndex } from './index-world.ts';
import { joinDecisions } from './join-decisions.ts';
import type { Papers } from './papers.ts';
import type { Asker } from './read-asker.ts';
import { spreadResource } from './spread-resource.ts';
import { Workshop } from './workshop.ts';
import { WorldSides } from './world-sides.ts';

/** One request, taken apart, without the policies that decide it. */
export interface DeskRequest {
  readonly asker: Asker;
  readonly action: AskedAction;
  readonly resource: AskedResource;
  readonly account: string | null;
  readonly context: RequestContext;
  readonly others: Request['others'];
}

/** A question with the papers the world has for it. */
export interface DeskCase {
  readonly papers: Papers;
  readonly question: Question;
}

const alone: readonly string[] = Object.freeze([]);

function addQualifier(decision: Decision, word: string): Decision {
  return { ...decision, qualifiers: [...decision.qualifiers, word] };
}

/** Where questions meet the papers of a world. */
export class WorldDesk {
  readonly workshop = new Workshop();
  readonly #sides: WorldSides;
  readonly #index: WorldIndex;
  readonly #spreads = new Map<string, readonly string[]>();
  readonly #roleSpreads = new Map<string, readonly string[]>();

  constructor(index: WorldIndex, catalogue: Catalogue) {
    this.#index = index;
    this.#sides = new WorldSides(index, catalogue, this.workshop);
  }

  take(
    request: Pick<Request, 'principal' | 'action' | 'resource' | 'resourceAccount'> & Partial<Request>,
  ): DeskRequest {
    const { workshop } = this;
    return {
      asker: workshop.asker(request.principal),
      action: workshop.action(request.action),
      resource: workshop.resource(request.resource),
      account: request.resourceAccount,
      context: request.context ?? {},
      others: request.others ?? 'unknown',
    };
  }

  #caseOf(request: DeskRequest): DeskCase {
    const { asker, action, resource, account } = request;
    const { papers: left, facts } = this.#sides.ofPrincipal(asker);
    const { papers: right, facts: more, owner } = this.#sides.ofResource(resource, action, account);
    const papers = {
      identity: left.identity,
      boundary: left.boundary,
      session: null,
      scps: left.scps,
      rcps: right.rcps,
      resource: right.resource,
      grants: right.grants,
      endpoint: null,
      publicAccessBlock: right.publicAccessBlock,
    } as Papers;
    return { papers, question: askQuestion(request, owner, [facts, more], asker, action, resource) };
  }

  #spreadOf({ resource, action }: DeskRequest): readonly string[] {
    if (resource.plain) return alone;
    const spreads = action.trust ? this.#roleSpreads : this.#spreads;
    const spread = spreads.get(resource.text) ?? spreadResource(resource, action, this.#index);
    if (spreads.size < 16_384) spreads.set(resource.text, spread);
    return spread;
  }

  /** One case for one resource; for a pattern that stands for several resources of the world one for each, and one for the rest. */
  cases(request: DeskRequest): readonly DeskCase[] {
    const own = this.#caseOf(request);
    const spread = this.#spreadOf(request);
    if (spread.length === 0) return [own];
    const { workshop } = this;
    return [own, ...spread.map((arn) => this.#caseOf({ ...request, resource: workshop.resource(arn), account: null }))];
  }

  /** What a request for one thing, by far the most frequent, or for a pattern comes to. */
  decide(request: DeskRequest): Decision {
    if (!request.resource.plain) return this.decideCases(request, this.cases(request));
    const { papers, question } = this.#caseOf(request);
    return this.#weighKey(request, decideCase(this.workshop, papers, question));
  }

  decideCases(request: DeskRequest, cases: readonly DeskCase[]): Decision {
    const { workshop } = this;
    const [only] = cases;
    if (only !== undefined && cases.length === 1)
      return this.#weighKey(request, decideCase(workshop, only.papers, only.question));
    const decisions = cases.map(({ papers, question }) => decideCase(workshop, papers, question));
    return this.#weighKey(request, joinDecisions(decisions));
  }

  /** Reading what is encrypted with a customer's key takes the right to the key too; without it the grant says so. */
  #weighKey(request: DeskRequest, decision: Decision): Decision {
    const { asker, action, resource, context, others } = request;
    if (decision.result === 'denied' || !decryptingActions.has(action.lower)) return decision;
    const { found } = this.#sides.ofResource(resource, action, request.account);
    if (found === undefined || found.key === null) return decision;
    if (typeof found.key !== 'string') return addQualifier(decision, decisionQualifiers.unknownDecrypt);
    const via = { 'kms:viaservice': [`${action.service}.${found.region}.amazonaws.com`], ...context };
    const [decrypt, key] = [this.workshop.action('kms:Decrypt'), this.workshop.resource(found.key)];
    const right = this.decide({ asker, action: decrypt, resource: key, account: null, context: via, others });
    if (right.result !== 'denied') return decision;
    const unread = right.closed.length > 0;
    return addQualifier(decision, unread ? decisionQualifiers.unknownDecrypt : decisionQualifiers.noDecrypt);
  }

  policies(request: DeskRequest): PolicySet {
    const principal = this.#sides.ofPrincipal(request.asker);
    const resource = this.#sides.ofResource(request.resource, request.action, request.account);
    return { session: null, endpoint: null, ...principal.policies, ...resource.policies } as PolicySet;
  }

  facts(request: DeskRequest): RequestFacts {
    const { facts } = this.#sides.ofPrincipal(request.asker);
    const { facts: more, owner } = this.#sides.ofResource(request.resource, request.action, request.account);
    return {
      keys: { ...(owner === null ? {} : { 'aws:resourceaccount': [owner] }), ...more.keys, ...facts.keys },
      complete: [...facts.complete, ...more.complete],
      closed: [...facts.closed, ...more.closed],
    };
  }
}
