import type { FactKind } from '../fact-kind.ts';

/** An applied service quota and the metric that shows its use. */
export const serviceQuota: FactKind = {
  kind: 'service-quota',
  label: { ja: 'サービスクォータ', en: 'Service quota' },
  service: 'service-quotas',
  scope: 'region',
  list: { service: 'service-quotas', operation: 'ListServiceQuotas', each: 'Quotas', id: 'QuotaArn' },
  attributes: {
    serviceCode: { path: 'ServiceCode' },
    code: { path: 'QuotaCode' },
    name: { path: 'QuotaName' },
    value: { path: 'Value' },
    adjustable: { path: 'Adjustable' },
    usageMetric: { path: 'UsageMetric' },
  },
};
