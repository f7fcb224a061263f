import type { Catalogue } from '../catalogue.ts';
import type { Decision } from '../decision.ts';
import type { PolicySet } from '../policy-set.ts';
import type { Request, RequestContext } from '../request.ts';
import type { RequestFacts } from '../request-facts.ts';
import { askQuestion } from './ask-question.ts';
import type { AskedAction, AskedResource, Question } from './asked.ts';
import { decideCase } from './decide-case.ts';
import type { WorldIndex } from './index-world.ts';
import { joinDecisions } from './join-decisions.ts';
import type { Papers } from './papers.ts';
import type { Asker } from './read-asker.ts';
import { spreadResource } from './spread-resource.ts';
import { Workshop } from './workshop.ts';
import { type WorldSide, WorldSides } from './world-sides.ts';

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

/** Where questions meet the papers of a world. */
export class WorldDesk {
  readonly workshop = new Workshop();
  readonly #sides: WorldSides;
  readonly #index: WorldIndex;

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

  #sidesOf({ asker, action, resource, account }: DeskRequest): readonly [WorldSide, WorldSide] {
    return [this.#sides.ofPrincipal(asker), this.#sides.ofResource(resource, action, account)];
  }

  #caseOf(request: DeskRequest): DeskCase {
    const { asker, action, resource } = request;
    const [{ papers: left, facts }, right] = this.#sidesOf(request);
    const { papers: other, facts: more, owner } = right;
    const papers = {
      identity: left.identity,
      boundary: left.boundary,
      session: null,
      scps: left.scps,
      rcps: other.rcps,
      resource: other.resource,
      grants: other.grants,
      endpoint: null,
      publicAccessBlock: other.publicAccessBlock,
    } as Papers;
    return { papers, question: askQuestion(request, owner, [facts, more], asker, action, resource) };
  }

  /** One case for one resource; for a pattern that stands for several resources of the world one for each, and one for the rest. */
  cases(request: DeskRequest): readonly DeskCase[] {
    const own = this.#caseOf(request);
    const spread = spreadResource(request.resource, request.action, this.#index);
    if (spread.length === 0) return [own];
    const { workshop } = this;
    return [own, ...spread.map((arn) => this.#caseOf({ ...request, resource: workshop.resource(arn), account: null }))];
  }

  /** A request for one thing is by far the most frequent: it takes no list. */
  decide(request: DeskRequest): Decision {
    const { text } = request.resource;
    if (text.indexOf('*') < 0 && text.indexOf('?') < 0) {
      const { papers, question } = this.#caseOf(request);
      return decideCase(this.workshop, papers, question);
    }
    return this.decideCases(this.cases(request));
  }

  decideCases(cases: readonly DeskCase[]): Decision {
    const decisions: Decision[] = [];
    for (const { papers, question } of cases) {
      const decision = decideCase(this.workshop, papers, question);
      decisions.push(decision);
    }
    return decisions.length === 1 ? (decisions[0] as Decision) : joinDecisions(decisions);
  }

  policies(request: DeskRequest): PolicySet {
    const [principal, resource] = this.#sidesOf(request);
    return { session: null, endpoint: null, ...principal.policies, ...resource.policies } as PolicySet;
  }

  facts(request: DeskRequest): RequestFacts {
    const [{ facts }, { facts: more, owner }] = this.#sidesOf(request);
    return {
      keys: { ...(owner === null ? {} : { 'aws:resourceaccount': [owner] }), ...more.keys, ...facts.keys },
      complete: [...facts.complete, ...more.complete],
      closed: [...facts.closed, ...more.closed],
    };
  }
}
