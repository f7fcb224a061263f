import type { FactKind } from '../fact-kind.ts';
import { restatePolicy } from '../restate-policy.ts';

/** Event buses of Amazon EventBridge and who may put events on them. */
export const eventBus: FactKind = {
  kind: 'event-bus',
  label: { ja: 'イベントバス', en: 'Event bus' },
  service: 'events',
  scope: 'region',
  configType: 'AWS::Events::EventBus',
  list: { service: 'events', operation: 'ListEventBuses', each: 'EventBuses', id: 'Arn' },
  attributes: {
    name: { path: 'Name' },
    policy: { path: 'Policy', as: restatePolicy },
    policyDocument: { path: 'Policy' },
  },
};
