import type { Collector } from './collector.ts';

/** What the alarms did in the period; AWS keeps it for a short time (14 days in older pages, no number today). */
export const alarmHistory: Collector = {
  item: 'EV-CW-02',
  service: 'cloudwatch',
  operations: [
    {
      operation: 'DescribeAlarmHistory',
      scope: 'region',
      // Without the types only the history of metric alarms is given.
      input: { AlarmTypes: ['MetricAlarm', 'CompositeAlarm', 'LogAlarm'] },
      fill: { StartDate: 'period.from', EndDate: 'period.to' },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxRecords: 100 } },
      count: 'AlarmHistoryItems',
      iamActions: ['cloudwatch:DescribeAlarmHistory'],
      retentionDays: 14,
    },
  ],
};
