import type { Collector } from './collector.ts';

/** Alarms as they are defined: metric, threshold, state, and whom they notify. */
export const alarms: Collector = {
  item: 'EV-CW-01',
  service: 'cloudwatch',
  operations: [
    {
      operation: 'DescribeAlarms',
      scope: 'region',
      // Without the types only metric alarms are listed; no item count, because each type has a list of its own.
      input: { AlarmTypes: ['MetricAlarm', 'CompositeAlarm', 'LogAlarm'] },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxRecords: 100 } },
      iamActions: ['cloudwatch:DescribeAlarms'],
    },
  ],
};
