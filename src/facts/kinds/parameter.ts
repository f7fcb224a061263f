import type { FactKind } from '../fact-kind.ts';

/** A parameter of Parameter Store: its type and key, never its value. */
export const parameter: FactKind = {
  kind: 'parameter',
  label: { ja: 'パラメータストアのパラメータ', en: 'Parameter Store parameter' },
  service: 'ssm',
  scope: 'region',
  list: { service: 'ssm', operation: 'DescribeParameters', each: 'Parameters', id: 'Name' },
  attributes: {
    arn: { path: 'ARN' },
    type: { path: 'Type' },
    kmsKey: { path: 'KeyId' },
  },
};
