import { expect, test } from 'vitest';
import { readJobRecord } from '../../src/facts/read-job-record.ts';

const job = (ResourceArn: string, State: string, CreationDate: string): object => ({
  ResourceArn,
  State,
  CreationDate,
});

test.each([
  ['no jobs', [], { finished: 0, percent: undefined, unresolved: [] }],
  ['all completed', [job('a', 'COMPLETED', '2024-01-01')], { finished: 1, percent: 100, unresolved: [] }],
  [
    'a failure made good later',
    [job('a', 'FAILED', '2024-01-01'), job('a', 'COMPLETED', '2024-01-02')],
    { finished: 2, percent: 100, unresolved: [] },
  ],
  [
    'a failure after a success',
    [job('a', 'COMPLETED', '2024-01-01'), job('a', 'EXPIRED', '2024-01-02')],
    { finished: 2, percent: 50, unresolved: ['a'] },
  ],
  [
    'another resource succeeded',
    [job('a', 'FAILED', '2024-01-01'), job('b', 'COMPLETED', '2024-01-02')],
    { finished: 2, percent: 50, unresolved: ['a'] },
  ],
  ['still running', [job('a', 'RUNNING', '2024-01-01')], { finished: 0, percent: undefined, unresolved: [] }],
])('%s', (_, jobs, expected) => {
  expect(readJobRecord(jobs)).toEqual(expected);
});
