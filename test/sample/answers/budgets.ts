import type { Answers } from '../ask.ts';

/** Budgets that tell somebody before they are used up. */
export const budgets: Answers = {
  DescribeBudgets: (ask) => ({
    Budgets: ask.mine(ask.company.budgets).map(({ name, amount }) => ({
      BudgetName: name,
      BudgetLimit: { Amount: amount, Unit: 'USD' },
      TimeUnit: 'MONTHLY',
      BudgetType: 'COST',
    })),
  }),
  DescribeNotificationsForBudget: (ask) => ({
    Notifications: ask
      .mine(ask.company.budgets)
      .filter(({ name }) => name === ask.text('BudgetName'))
      .map(({ alarmAt }) => ({
        NotificationType: 'ACTUAL',
        ComparisonOperator: 'GREATER_THAN',
        Threshold: alarmAt,
        ThresholdType: 'PERCENTAGE',
        NotificationState: 'OK',
      })),
  }),
};
