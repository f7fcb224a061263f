import type { ThresholdLine } from '../../engagement/read-thresholds.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Value } from '../../facts/value.ts';
import type { PlaceContext } from '../place-context.ts';
import type { Draft } from '../rule.ts';
import { unreadDraft } from '../unread-draft.ts';

/** One resource and one line: is there an alarm, has it the threshold, does it reach a confirmed recipient? */
export function judgeThreshold(
  context: PlaceContext,
  line: ThresholdLine,
  fact: Fact,
  at: { namespace: string; dimension: string; value: string },
): Draft {
  const object = { kind: fact.kind, id: fact.id };
  const alarms = context.population('alarm');
  const unread = unreadDraft(object, [alarms]);
  if (unread !== null) return unread;
  const mine = alarms.facts.filter((alarm) => watches(alarm, line, at, fact.id));
  if (mine.length === 0)
    return {
      object,
      result: 'MISMATCH',
      reason: 'MISSING',
      found: { state: 'absent' },
      qualifiers: [],
      evidence: [...fact.refs, ...alarms.refs],
    };
  const evidence = [...fact.refs, ...mine.flatMap(({ refs }) => refs)];
  const fitting = mine.filter((alarm) => asStrict(alarm, line));
  const shown = fitting[0] ?? (mine[0] as Fact);
  const found = { state: 'seen' as const, value: tellAlarm(shown) };
  if (fitting.length === 0) return { object, result: 'MISMATCH', reason: 'VALUE', found, qualifiers: [], evidence };
  const active = fitting.filter((alarm) => seen(alarm, 'actionsEnabled') === true);
  if (active.length === 0)
    return { object, result: 'MISMATCH', reason: 'CONDITION', found, qualifiers: ['通知停止'], evidence };
  return judgeRecipient({ object, result: 'MATCH', reason: 'EQUAL', found, qualifiers: [], evidence }, active);
}

/** An alarm in a word: when it fires, and its name. */
function tellAlarm(alarm: Fact): string {
  const operator = String(seen(alarm, 'comparison')).startsWith('GreaterThanOrEqual')
    ? '>='
    : String(seen(alarm, 'comparison')).startsWith('GreaterThan')
      ? '>'
      : String(seen(alarm, 'comparison')).startsWith('LessThanOrEqual')
        ? '<='
        : '<';
  return `${operator} ${String(seen(alarm, 'threshold'))} (${alarm.id.split(':').at(-1)})`;
}

/** The notification must end at a topic with a confirmed subscriber; a topic that was not read decides nothing. */
function judgeRecipient(draft: Draft, alarms: readonly Fact[]): Draft {
  const recipients = alarms.map((alarm) => alarm.attributes['confirmedRecipients'] as Value);
  const evidence = [...draft.evidence, ...recipients.flatMap((value) => value.refs)];
  if (recipients.some((value) => value.state === 'seen' && Number(value.value) > 0)) return { ...draft, evidence };
  const targets = alarms.flatMap((alarm) => listOf(alarm.attributes['actions'])).map(String);
  const unread = recipients.find((value) => value.state === 'unread');
  if (unread?.state === 'unread' && targets.some((target) => target.includes(':sns:'))) {
    return {
      ...draft,
      result: 'NOT_COLLECTED',
      reason: unread.code as Draft['reason'],
      found: { state: 'unread', code: unread.exact ?? unread.code },
      evidence,
    };
  }
  if (targets.some((target) => !target.includes(':sns:'))) {
    return {
      ...draft,
      result: 'INDETERMINATE',
      reason: 'NEEDS_OBSERVATION',
      qualifiers: ['通知先はSNS以外'],
      evidence,
    };
  }
  return { ...draft, result: 'MISMATCH', reason: 'CONDITION', qualifiers: ['確認済みの通知先なし'], evidence };
}

function watches(
  alarm: Fact,
  line: ThresholdLine,
  at: { namespace: string; dimension: string; value: string },
  id: string,
): boolean {
  if (seen(alarm, 'namespace') !== at.namespace || seen(alarm, 'metric') !== line.metric) return false;
  return listOf(alarm.attributes['dimensions']).some((entry) => {
    const value = String(entry).startsWith(`${at.dimension}=`) ? String(entry).slice(at.dimension.length + 1) : null;
    return value !== null && (value === at.value || (value.includes('/') && id.endsWith(`/${value}`)));
  });
}

/** Equal to the client's threshold, or firing earlier than it (domain G5-1.2: equal or stricter). */
function asStrict(alarm: Fact, line: ThresholdLine): boolean {
  const threshold = Number(seen(alarm, 'threshold'));
  const operator = String(seen(alarm, 'comparison'));
  if (line.comparison.startsWith('>')) return operator.startsWith('GreaterThan') && threshold <= line.threshold;
  return operator.startsWith('LessThan') && threshold >= line.threshold;
}

function seen(fact: Fact, name: string): unknown {
  const value = fact.attributes[name];
  return value?.state === 'seen' ? value.value : undefined;
}

function listOf(value: Value | undefined): readonly unknown[] {
  return value?.state === 'seen' && Array.isArray(value.value) ? value.value : [];
}
