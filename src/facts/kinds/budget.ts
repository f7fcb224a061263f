import type { FactKind } from '../fact-kind.ts';

/** A cost or usage budget and its notifications. */
export const budget: FactKind = {
  kind: 'budget',
  label: { ja: '予算', en: 'Budget' },
  service: 'budgets',
  scope: 'account',
  list: { service: 'budgets', operation: 'DescribeBudgets', each: 'Budgets', id: 'BudgetName' },
  attributes: {
    type: { path: 'BudgetType' },
    timeUnit: { path: 'TimeUnit' },
    limit: { path: 'BudgetLimit' },
    notifications: {
      ask: {
        service: 'budgets',
        operation: 'DescribeNotificationsForBudget',
        input: { AccountId: '^AccountId', BudgetName: 'BudgetName' },
      },
      path: 'Notifications',
      all: true,
    },
  },
};
