import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';

/** A CloudWatch Logs log group: how long it keeps and how it is encrypted; no retention means it never expires. */
export const logGroup: FactKind = {
  kind: 'log-group',
  label: { ja: 'ロググループ', en: 'Log group' },
  service: 'logs',
  scope: 'region',
  configType: 'AWS::Logs::LogGroup',
  list: { service: 'logs', operation: 'DescribeLogGroups', each: 'logGroups', id: 'arn' },
  attributes: {
    name: { path: 'logGroupName' },
    class: { path: 'logGroupClass' },
    created: { path: 'creationTime', as: readInstant },
    retentionDays: { path: 'retentionInDays' },
    kmsKeyId: { path: 'kmsKeyId' },
    storedBytes: { path: 'storedBytes' },
    dataProtection: { path: 'dataProtectionStatus' },
  },
};
