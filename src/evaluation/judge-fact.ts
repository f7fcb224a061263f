import type { Fact } from '../facts/fact.ts';
import type { Reference, Unread, Value } from '../facts/value.ts';
import type { CheckContext, Verdict } from './check-function.ts';
import { conditionHolds } from './condition-holds.ts';
import { factAttribute } from './fact-attribute.ts';
import { isComparable } from './is-comparable.ts';
import type { RowValue } from './row.ts';
import type { ComparingRule, Draft } from './rule.ts';

/**
 * Compares one object: the gate of decision 14 stands here. An unread attribute makes the row 証拠未入手
 * unless a difference is already proven by another attribute that was really read.
 */
export function judgeFact(rule: ComparingRule, fact: Fact, context: CheckContext): Draft {
  const object = { kind: fact.kind, id: fact.id };
  const rests = [...rule.conditions.map(({ attribute }) => attribute), ...(rule.function?.rests ?? [])];
  const values = rests.map((name) => factAttribute(fact, name));
  const selecting = rule.where.map(({ attribute }) => factAttribute(fact, attribute));
  const evidence = joinRefs(fact.refs, [...selecting, ...values]);
  const junk = rule.conditions.find(({ attribute, operator }) => {
    const value = factAttribute(fact, attribute);
    return value.state === 'seen' && !isComparable(operator, value);
  });
  if (junk !== undefined) {
    const found = foundValue(factAttribute(fact, junk.attribute));
    return { object, result: 'INDETERMINATE', reason: 'NEEDS_OBSERVATION', found, qualifiers: [], evidence };
  }
  const differing = rule.conditions.find((condition) => {
    const value = factAttribute(fact, condition.attribute);
    return value.state !== 'unread' && !conditionHolds(condition, value, rule);
  });
  const unread = values.find((value): value is Unread => value.state === 'unread');
  if (unread !== undefined && differing === undefined) {
    const found: RowValue = { state: 'unread', code: unread.exact ?? unread.code };
    return { object, result: 'NOT_COLLECTED', reason: unread.code as Draft['reason'], found, qualifiers: [], evidence };
  }
  if (differing !== undefined) {
    const found = foundValue(factAttribute(fact, differing.attribute));
    // A difference is proven by what was read; an attribute that was not read proves nothing and is not cited.
    const read = values.filter(({ state }) => state !== 'unread');
    return {
      object,
      result: 'MISMATCH',
      reason: rule.reason,
      found,
      qualifiers: [],
      evidence: joinRefs(fact.refs, [...selecting, ...read]),
      attribute: differing.attribute,
    };
  }
  const verdict: Verdict | null = rule.function === null ? null : rule.function.compare(fact, rule.value, context);
  const [first] = rule.conditions;
  const found =
    verdict !== null
      ? { state: 'seen' as const, value: verdict.found }
      : first === undefined
        ? null
        : foundValue(factAttribute(fact, first.attribute));
  if (verdict === null || verdict.result === 'MATCH') {
    return { object, result: 'MATCH', reason: 'EQUAL', found, qualifiers: verdict?.qualifiers ?? [], evidence };
  }
  return {
    object,
    result: verdict.result,
    reason: verdict.reason,
    found,
    qualifiers: verdict.qualifiers ?? [],
    evidence,
  };
}

function foundValue(value: Value): RowValue {
  if (value.state === 'seen') return { state: 'seen', value: value.value };
  return value.state === 'absent' ? { state: 'absent' } : { state: 'unread', code: value.exact ?? value.code };
}

/** Every reference once, the object's own place first. */
function joinRefs(own: readonly Reference[], values: readonly Value[]): readonly Reference[] {
  const refs = new Map<string, Reference>();
  for (const ref of [...own, ...values.flatMap((value) => value.refs)]) {
    refs.set(`${ref.id}#${ref.page ?? ''}#${ref.pointer ?? ''}`, ref);
  }
  return [...refs.values()];
}
