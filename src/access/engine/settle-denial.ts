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
  const qualifiers = question.usedRoleTags ? [decisionQualifiers.sessionTags] : none;
  const denial = { result: 'denied', reason, coverage: 'none', alternatives: none, qualifiers } as const;
  const [only] = by;
  if (closed.length > 0 || qualifiers.length > 0 || by.length > 1) return { ...denial, by: citeStatements(by), closed };
  if (only !== undefined) {
    const made = single.get(only) ?? Object.freeze({ ...denial, by: [only.cited], closed: none });
    single.set(only, made);
    return made;
  }
  // A plain denial looks alike for every request; one object serves them all.
  const known = denials.get(reason) ?? Object.freeze({ ...denial, by: none, closed: none });
  denials.set(reason, known);
  return known;
}
