import type { FactKind } from '../fact-kind.ts';
import { readText } from '../read-text.ts';

/** A filter that passes what a log group receives on to a destination, which may lie in another account. */
export const subscriptionFilter: FactKind = {
  kind: 'subscription-filter',
  label: { ja: 'ログの転送設定', en: 'Log subscription filter' },
  service: 'logs',
  scope: 'region',
  list: {
    service: 'logs',
    operation: 'DescribeSubscriptionFilters',
    each: 'subscriptionFilters',
    id: (filter) => `${readText(filter, 'logGroupName') ?? ''} ${readText(filter, 'filterName') ?? ''}`.trim(),
  },
  attributes: {
    logGroup: { path: 'logGroupName' },
    destination: { path: 'destinationArn' },
    role: { path: 'roleArn' },
  },
};
