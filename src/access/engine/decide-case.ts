import type { Decision, DecisionReason } from '../decision.ts';
import { applyDenies } from './apply-denies.ts';
import type { Question } from './asked.ts';
import type { Case } from './case.ts';
import type { Sheet } from './compiled-statement.ts';
import { findDeny } from './find-deny.ts';
import { grantTerms } from './grant-terms.ts';
import { isClosed } from './is-closed.ts';
import { limitTerms } from './limit-terms.ts';
import { type Limits, limitsOf } from './limits-of.ts';
import { openSheet } from './open-sheet.ts';
import type { Papers } from './papers.ts';
import { plainDecision } from './plain-decision.ts';
import { settleDenial } from './settle-denial.ts';
import { settleGrant } from './settle-grant.ts';
import type { Term } from './term.ts';
import { unreadParts } from './unread-parts.ts';
import type { Workshop } from './workshop.ts';

/** The layers that limit everybody's rights, in the order in which the first one without an Allow is named. */
function guardrails({ papers }: Case, { scp, rcp }: Limits): readonly (readonly [Sheet, DecisionReason])[] {
  const layers: (readonly [Sheet, DecisionReason])[] = [];
  const { scps, rcps, endpoint } = papers;
  if (scp && scps !== null && !isClosed(scps)) for (const level of scps) layers.push([level, 'SCP']);
  if (rcp && rcps !== null && !isClosed(rcps)) for (const level of rcps) layers.push([level, 'RCP']);
  if (endpoint !== null && !isClosed(endpoint)) layers.push([endpoint, 'ENDPOINT']);
  return layers;
}

function weigh(one: Case, limits: Limits): Decision {
  const deny = findDeny(one, limits);
  if (deny !== null) return settleDenial(one, 'EXPLICIT_DENY', [deny]);
  const plain = plainDecision(one, limits);
  if (plain !== null) return plain;
  const granted = grantTerms(one);
  if (granted.terms.length === 0) return settleDenial(one, granted.reason);
  let terms: readonly Term[] = granted.terms;
  for (const [sheet, reason] of guardrails(one, limits)) {
    terms = limitTerms(terms, sheet, one);
    if (terms.length === 0) return settleDenial(one, reason);
  }
  if (one.pending !== null) {
    terms = applyDenies(terms, one);
    if (terms.length === 0) return settleDenial(one, 'EXPLICIT_DENY', one.pending);
  }
  return settleGrant(one, limits, terms);
}

function caseOf(workshop: Workshop, papers: Papers, question: Question): Case {
  const { everything } = question.resource;
  return { workshop, papers, question, everything, pending: null, truncated: false };
}

/** The papers as if whatever was not read gave every right. */
function openPapers(papers: Papers, groups: boolean): Papers {
  return {
    ...papers,
    identity: isClosed(papers.identity) || groups ? openSheet : papers.identity,
    resource: isClosed(papers.resource) ? openSheet : papers.resource,
    grants: isClosed(papers.grants) ? openSheet : papers.grants,
  };
}

/**
 * Decides one question: Denies first, then who gives the right, then what limits it. AWS: "Policy evaluation logic". A denial
 * names the unread parts only where reading them could turn it.
 */
export function decideCase(workshop: Workshop, papers: Papers, question: Question): Decision {
  const one = caseOf(workshop, papers, question);
  const limits = limitsOf(question);
  const decision = weigh(one, limits);
  if (decision.result !== 'denied' || decision.reason === 'EXPLICIT_DENY') return decision;
  const closed = unreadParts(one, limits, false);
  if (closed.length === 0) return decision;
  const groups = question.facts.some((facts) => facts.closed.some(({ part }) => part !== 'tags'));
  const best = weigh(caseOf(workshop, openPapers(papers, limits.identity && groups), question), limits);
  return best.result === 'denied' ? best : settleDenial(one, decision.reason, [], closed);
}
