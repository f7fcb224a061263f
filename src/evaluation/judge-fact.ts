import type { Fact } from '../facts/fact.ts';
import type { Reference, Unread, Value } from '../facts/value.ts';
import type { Condition } from '../procedures/baseline-item.ts';
import type { CheckContext, Verdict } from './check-function.ts';
import { compareValue } from './compare-value.ts';
import type { RowValue } from './row.ts';
import type { ComparingRule, Draft } from './rule.ts';

/** Attributes no fact declares are a slip of ours and must never pass for "not set". */
function attributeOf(fact: Fact, name: string): Value {
  const value = fact.attributes[name];
  if (value === undefined) throw new Error(`${fact.kind} has no attribute ${name}`);
  return value;
}

/** Whether the rule speaks of this object; an unread attribute is the answer when it decides that. */
export function selectFact(rule: ComparingRule, fact: Fact): boolean | Unread {
  let unread: Unread | null = null;
  for (const condition of rule.where) {
    const value = attributeOf(fact, condition.attribute);
    if (value.state === 'unread') unread ??= value;
    else if (!holds(condition, value, rule)) return false;
  }
  return unread ?? true;
}

/**
 * Compares one object: the gate of decision 14 stands here. An unread attribute makes the row 証拠未入手
 * unless a difference is already proven by another attribute that was really read.
 */
export function judgeFact(rule: ComparingRule, fact: Fact, context: CheckContext): Draft {
  const object = { kind: fact.kind, id: fact.id };
  const rests = [...rule.conditions.map(({ attribute }) => attribute), ...(rule.function?.rests ?? [])];
  const values = rests.map((name) => attributeOf(fact, name));
  const evidence = joinRefs(fact.refs, [...rule.where.map(({ attribute }) => attributeOf(fact, attribute)), ...values]);
  const differing = rule.conditions.find((condition) => {
    const value = attributeOf(fact, condition.attribute);
    return value.state !== 'unread' && !holds(condition, value, rule);
  });
  const unread = values.find((value): value is Unread => value.state === 'unread');
  if (unread !== undefined && differing === undefined) {
    const found: RowValue = { state: 'unread', code: unread.exact ?? unread.code };
    return { object, result: 'NOT_COLLECTED', reason: unread.code as Draft['reason'], found, qualifiers: [], evidence };
  }
  if (differing !== undefined) {
    const found = foundValue(attributeOf(fact, differing.attribute));
    return { object, result: 'MISMATCH', reason: rule.reason, found, qualifiers: [], evidence };
  }
  const verdict: Verdict | null = rule.function === null ? null : rule.function.compare(fact, rule.value, context);
  const [first] = rule.conditions;
  const found =
    verdict !== null
      ? { state: 'seen' as const, value: verdict.found }
      : first === undefined
        ? null
        : foundValue(attributeOf(fact, first.attribute));
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

function holds(condition: Condition, value: Exclude<Value, Unread>, rule: ComparingRule): boolean {
  if (value.state === 'absent') return condition.absent === 'passes';
  return compareValue(condition.operator, value, condition.value === undefined ? rule.value : condition.value);
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
