import type { Collector } from './collector.ts';

/**
 * Recommendations of Trusted Advisor. An account without a paid support plan is refused with AccessDeniedException:
 * that is a denial in the ledger, for the code does not say whether the plan or the permission is missing.
 */
export const advisorRecommendations: Collector = {
  item: 'EV-TA-01',
  service: 'trustedadvisor',
  operations: [
    {
      operation: 'ListRecommendations',
      scope: 'account',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 200 } },
      count: 'recommendationSummaries',
      iamActions: ['trustedadvisor:ListRecommendations'],
    },
  ],
};
