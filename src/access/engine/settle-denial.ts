import type { Closed } from '../closed.ts';
import type { Decision, DecisionReason } from '../decision.ts';
import type { Case } from './case.ts';
import { citeStatements } from './cite-statements.ts';
import type { CompiledStatement } from './compiled-statement.ts';
import { decisionQualifiers } from './decision-qualifiers.ts';

const none: readonly never[] = Object.freeze([]);
const denials = new Map<DecisionReason, Decision>();
const single = new WeakMap<CompiledStatement, Decision>();

/** A denial, with the statements that deny, and the unread parts that might have given the right. */
export function settleDenial(
  { question }: Case,
  reason: DecisionReason,
  by: readonly CompiledStatement[] = none,
  closed: readonly Closed[] = none,
): Decision {
  const [only] = by;
  if (closed.length > 0 || question.usedRoleTags || by.length > 1) {
    const qualifiers = question.usedRoleTags ? [decisionQualifiers.sessionTags] : none;
    return {
      result: 'denied',
      reason,
      coverage: 'none',
      by: citeStatements(by),
      alternatives: none,
      closed,
      qualifiers,
    };
  }
  // A plain denial looks alike for every request; one object serves them all.
  const known = only === undefined ? denials.get(reason) : single.get(only);
  if (known !== undefined) return known;
  const cited = only === undefined ? none : [only.cited];
  const made: Decision = Object.freeze({
    result: 'denied',
    reason,
    coverage: 'none',
    by: cited,
    alternatives: none,
    closed: none,
    qualifiers: none,
  });
  if (only === undefined) denials.set(reason, made);
  else single.set(only, made);
  return made;
}
