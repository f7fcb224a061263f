import type { Collector } from './collector.ts';

/** Budgets of the account and at which spending somebody is told. */
export const budgetNotifications: Collector = {
  item: 'EV-BUD-01',
  service: 'budgets',
  operations: [
    {
      operation: 'DescribeBudgets',
      scope: 'account',
      fill: { AccountId: 'account' },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Budgets',
      iamActions: ['budgets:ViewBudget'],
    },
    {
      operation: 'DescribeNotificationsForBudget',
      scope: 'account',
      parent: {
        operation: 'DescribeBudgets',
        each: 'Budgets',
        bind: { AccountId: '^AccountId', BudgetName: 'BudgetName' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Notifications',
      iamActions: ['budgets:ViewBudget'],
    },
  ],
};
