import type { Text } from '../text/language.ts';

/** Requests for which AWS may charge the account that is asked. */
export interface BilledRequests {
  /** Service by its botocore name. */
  readonly service: string;
  /** The operations charged for; left out where the service charges for every request. */
  readonly operations?: readonly string[];
  /** What is counted on the bill. */
  readonly unit: Text;
  /** The price list, where prices and free allowances are to be looked up: they change, so none stands here. */
  readonly page: string;
}

/** Services that charge for requests which only read settings, as far as known when this table was made (November 2026); most services do not. */
export const billedRequests: readonly BilledRequests[] = [
  {
    service: 's3',
    unit: { ja: 'リクエスト（LIST、GET ほか）', en: 'requests (LIST, GET and others)' },
    page: 'https://aws.amazon.com/s3/pricing/',
  },
  {
    service: 'kms',
    unit: { ja: 'リクエスト（毎月の無料枠を超えた分）', en: 'requests (beyond the monthly free tier)' },
    page: 'https://aws.amazon.com/kms/pricing/',
  },
  {
    service: 'secretsmanager',
    unit: { ja: 'API 呼出し', en: 'API calls' },
    page: 'https://aws.amazon.com/secrets-manager/pricing/',
  },
  {
    service: 'sqs',
    unit: { ja: 'リクエスト（毎月の無料枠を超えた分）', en: 'requests (beyond the monthly free tier)' },
    page: 'https://aws.amazon.com/sqs/pricing/',
  },
  {
    service: 'cloudwatch',
    operations: ['ListMetrics', 'GetMetricStatistics', 'GetDashboard', 'ListDashboards'],
    unit: { ja: 'API リクエスト（毎月の無料枠を超えた分）', en: 'API requests (beyond the monthly free tier)' },
    page: 'https://aws.amazon.com/cloudwatch/pricing/',
  },
  {
    service: 'cloudwatch',
    operations: ['GetMetricData'],
    unit: { ja: '要求したメトリクス', en: 'metrics requested' },
    page: 'https://aws.amazon.com/cloudwatch/pricing/',
  },
  {
    service: 'verifiedpermissions',
    unit: { ja: 'ポリシー管理リクエスト', en: 'policy management requests' },
    page: 'https://aws.amazon.com/verified-permissions/pricing/',
  },
];
