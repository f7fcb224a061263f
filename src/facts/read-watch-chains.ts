import { readMember } from './read-member.ts';
import { readTexts } from './read-texts.ts';
import { watchedByRule } from './watched-by-rule.ts';
import { watchedEvents } from './watched-events.ts';

/** One way a change is noticed: what is watched, by what, and how far the notice goes. */
export interface WatchChain {
  readonly events: readonly string[];
  /** Log group and filter, or the rule's ARN. */
  readonly by: string;
  /** `confirmed` a subscriber confirmed · `unconfirmed` nobody did · `no-action` no alarm, or its actions lead nowhere · `rule` goes to an EventBridge target. */
  readonly reach: 'confirmed' | 'unconfirmed' | 'no-action' | 'rule';
}

/** Joins metric filters, alarms, subscriptions and event rules of a region into the chains that notify somebody. */
export function readWatchChains([filters, alarms, subscriptions, rules]: readonly unknown[]): WatchChain[] {
  const confirmed = new Set(
    list(subscriptions)
      .filter((subscription) => String(readMember(subscription, 'SubscriptionArn')).startsWith('arn:'))
      .map((subscription) => readMember(subscription, 'TopicArn')),
  );
  const byFilter = list(filters).map((filter) => ({
    events: watchedEvents(readMember(filter, 'filterPattern')),
    by: `${String(readMember(filter, 'logGroupName'))}/${String(readMember(filter, 'filterName'))}`,
    reach: reachOf(filter, list(alarms), confirmed),
  }));
  const byRule = list(rules)
    .filter((rule) => String(readMember(rule, 'State')).startsWith('ENABLED'))
    .map((rule) => ({
      events: watchedByRule(readMember(rule, 'EventPattern')),
      by: String(readMember(rule, 'Arn')),
      reach: 'rule' as const,
    }));
  return [...byFilter, ...byRule].filter((chain) => chain.events.length > 0);
}

function reachOf(filter: unknown, alarms: readonly unknown[], confirmed: ReadonlySet<unknown>): WatchChain['reach'] {
  const actions = alarms
    .filter(
      (alarm) =>
        readMember(alarm, 'ActionsEnabled') === true &&
        readTexts(filter, 'metricTransformations[].metricName').includes(String(readMember(alarm, 'MetricName'))) &&
        readTexts(filter, 'metricTransformations[].metricNamespace').includes(String(readMember(alarm, 'Namespace'))),
    )
    .flatMap((alarm) => readTexts(alarm, 'AlarmActions'));
  if (actions.some((action) => confirmed.has(action))) return 'confirmed';
  return actions.length > 0 ? 'unconfirmed' : 'no-action';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
