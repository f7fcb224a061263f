import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';

/** Rules of Amazon EventBridge: what is noticed and where it goes. */
export const eventRule: FactKind = {
  kind: 'event-rule',
  label: { ja: 'イベントルール', en: 'Event rule' },
  service: 'events',
  scope: 'region',
  configType: 'AWS::Events::Rule',
  list: { service: 'events', operation: 'ListRules', each: 'Rules', id: 'Arn' },
  attributes: {
    name: { path: 'Name' },
    state: { path: 'State' },
    pattern: { path: 'EventPattern' },
    schedule: { path: 'ScheduleExpression' },
    bus: { path: 'EventBusName' },
    managedBy: { path: 'ManagedBy' },
    targets: {
      ask: {
        service: 'events',
        operation: 'ListTargetsByRule',
        input: { Rule: 'Name', EventBusName: '^EventBusName' },
      },
      path: 'Targets',
      all: true,
      as: (targets: unknown) => readMember({ targets }, 'targets[].Arn'),
    },
  },
};
