import type { Attribute, FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';

/** An AWS Config recorder: whether it records, what, and whether the delivery works. */
export const configRecorder: FactKind = {
  kind: 'config-recorder',
  label: { ja: 'AWS Config のレコーダー', en: 'AWS Config recorder' },
  service: 'config',
  scope: 'region',
  configType: 'AWS::Config::ConfigurationRecorder',
  list: { service: 'config', operation: 'DescribeConfigurationRecorders', each: 'ConfigurationRecorders', id: 'name' },
  attributes: {
    allSupported: {
      path: 'recordingGroup',
      as: (group: unknown) =>
        readMember(group, 'allSupported') === true ||
        readMember(group, 'recordingStrategy.useOnly') === 'ALL_SUPPORTED_RESOURCE_TYPES',
    },
    strategy: { path: 'recordingGroup.recordingStrategy.useOnly' },
    includesGlobalTypes: { path: 'recordingGroup.includeGlobalResourceTypes' },
    resourceTypes: { path: 'recordingGroup.resourceTypes' },
    excludedTypes: { path: 'recordingGroup.exclusionByResourceTypes.resourceTypes' },
    frequency: { path: 'recordingMode.recordingFrequency' },
    isRecording: status('recording'),
    lastStatus: status('lastStatus'),
    deliveryStatus: {
      among: { service: 'config', operation: 'DescribeDeliveryChannelStatus', each: 'DeliveryChannelsStatus' },
      match: () => true,
      as: (channels: readonly unknown[]) => readMember(channels[0], 'configHistoryDeliveryInfo.lastStatus'),
    },
    deliveryChannel: {
      among: { service: 'config', operation: 'DescribeDeliveryChannels', each: 'DeliveryChannels' },
      match: () => true,
      as: (channels: readonly unknown[]) => readMember(channels[0], 'name'),
    },
    deliveryBucket: {
      among: { service: 'config', operation: 'DescribeDeliveryChannels', each: 'DeliveryChannels' },
      match: () => true,
      as: (channels: readonly unknown[]) => readMember(channels[0], 's3BucketName'),
    },
  },
};

function status(member: string): Attribute {
  return {
    among: {
      service: 'config',
      operation: 'DescribeConfigurationRecorderStatus',
      each: 'ConfigurationRecordersStatus',
    },
    match: (recorder, other) => readMember(other, 'name') === readMember(recorder, 'name'),
    as: (statuses: readonly unknown[]) => readMember(statuses[0], member),
  };
}
