import { dataEventResources } from './data-event-resources.ts';
import type { Attribute } from './fact-kind.ts';
import { managementEvents } from './management-events.ts';
import { readInstant } from './read-instant.ts';

const status = { service: 'cloudtrail', operation: 'GetTrailStatus', input: { Name: 'TrailARN' } };
const selectors = { service: 'cloudtrail', operation: 'GetEventSelectors', input: { TrailName: 'TrailARN' } };

/** What a trail is, delivers and records; the same for the trail in its home region and for its replicas. */
export const trailAttributes: Readonly<Record<string, Attribute>> = {
  name: { path: 'Name' },
  homeRegion: { path: 'HomeRegion' },
  isMultiRegion: { path: 'IsMultiRegionTrail' },
  isOrganization: { path: 'IsOrganizationTrail' },
  includesGlobalEvents: { path: 'IncludeGlobalServiceEvents' },
  logFileValidation: { path: 'LogFileValidationEnabled' },
  kmsKeyId: { path: 'KmsKeyId' },
  bucket: { path: 'S3BucketName' },
  snsTopic: { path: 'SnsTopicARN' },
  logGroupArn: { path: 'CloudWatchLogsLogGroupArn' },
  isLogging: { ask: status, path: 'IsLogging' },
  latestDelivery: { ask: status, path: 'LatestDeliveryTime', as: readInstant },
  latestDeliveryError: { ask: status, path: 'LatestDeliveryError' },
  latestDigestDelivery: { ask: status, path: 'LatestDigestDeliveryTime', as: readInstant },
  latestDigestDeliveryError: { ask: status, path: 'LatestDigestDeliveryError' },
  startedLogging: { ask: status, path: 'StartLoggingTime', as: readInstant },
  stoppedLogging: { ask: status, path: 'StopLoggingTime', as: readInstant },
  managementEvents: { ask: selectors, as: managementEvents },
  dataEventResources: { ask: selectors, as: dataEventResources },
  bucketPolicyIsPublic: asked('GetBucketPolicyStatus', 'PolicyStatus.IsPublic'),
  bucketVersioning: asked('GetBucketVersioning', 'Status'),
  bucketObjectLock: asked('GetObjectLockConfiguration', 'ObjectLockConfiguration.ObjectLockEnabled'),
  bucketLogTarget: asked('GetBucketLogging', 'LoggingEnabled.TargetBucket'),
};

function asked(operation: string, path: string): Attribute {
  return { ask: { service: 's3', operation, input: { Bucket: 'S3BucketName' } }, path };
}
