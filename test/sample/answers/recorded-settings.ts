import { readMember } from '../../../src/facts/read-member.ts';
import { Ask } from '../ask.ts';
import { answers } from './answers.ts';

/** What AWS Config recorded of a resource: the service's own members in Config's spelling (first letter small). */
export function recordedSettings(ask: Ask, type: string, resourceId: string): Readonly<Record<string, unknown>> {
  if (type === 'AWS::RDS::DBInstance') {
    const found = elementOf(ask, 'rds', 'DescribeDBInstances', 'DBInstances', 'DBInstanceIdentifier', resourceId);
    const configuration = small(found);
    // 計画した差異: AWS Configの記録では自動マイナーバージョンアップグレードが逆になっている
    if (resourceId === stale)
      configuration['autoMinorVersionUpgrade'] = configuration['autoMinorVersionUpgrade'] !== true;
    return { resourceName: resourceId, configuration };
  }
  if (type === 'AWS::Lambda::Function')
    return { configuration: small(elementOf(ask, 'lambda', 'ListFunctions', 'Functions', 'FunctionName', resourceId)) };
  if (type === 'AWS::CloudTrail::Trail')
    return {
      configuration: small(elementOf(ask, 'cloudtrail', 'DescribeTrails', 'trailList', 'TrailARN', resourceId)),
    };
  if (type === 'AWS::SecretsManager::Secret') {
    const secret = elementOf(ask, 'secretsmanager', 'ListSecrets', 'SecretList', 'ARN', resourceId);
    return { configuration: { RotationEnabled: readMember(secret, 'RotationEnabled') ?? false } };
  }
  if (type === 'AWS::DynamoDB::Table') {
    const table = said(ask, 'dynamodb', 'DescribeTable', { TableName: resourceId });
    return { configuration: { billingModeSummary: small(readMember(table, 'Table.BillingModeSummary')) } };
  }
  if (type === 'AWS::KMS::Key') {
    const described = said(ask, 'kms', 'DescribeKey', { KeyId: resourceId });
    return { configuration: small(readMember(described, 'KeyMetadata')) };
  }
  if (type !== 'AWS::S3::Bucket') return {};
  const block = said(ask, 's3', 'GetPublicAccessBlock', { Bucket: resourceId });
  const versioning = said(ask, 's3', 'GetBucketVersioning', { Bucket: resourceId });
  return {
    supplementaryConfiguration: {
      PublicAccessBlockConfiguration: small(readMember(block, 'PublicAccessBlockConfiguration')),
      BucketVersioningConfiguration: { status: readMember(versioning, 'Status') ?? 'Off' },
    },
  };
}

/** The database whose record in AWS Config is out of date. */
const stale = 'minato-juchu-db';

function said(ask: Ask, service: string, operation: string, input: Readonly<Record<string, unknown>>): unknown {
  const question = { ...ask.question, service, operation, input };
  return answers[service]?.[operation]?.(new Ask(ask.company, question, null));
}

function elementOf(ask: Ask, service: string, operation: string, each: string, member: string, id: string): unknown {
  const list = readMember(said(ask, service, operation, {}), each);
  return Array.isArray(list) ? list.find((element) => readMember(element, member) === id) : undefined;
}

/** Members that are a word, a number or a switch, first letter small. */
function small(value: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value ?? {})
      .filter(([, member]) => ['string', 'number', 'boolean'].includes(typeof member))
      .map(([name, member]) => [name.charAt(0).toLowerCase() + name.slice(1), member]),
  );
}
