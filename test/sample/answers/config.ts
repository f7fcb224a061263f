import type { Answers, Ask } from '../ask.ts';
import { when } from '../when.ts';
import { aggregatedCounts } from './aggregated-counts.ts';
import { queryResults } from './query-results.ts';
import { resourcesHere } from './resources-here.ts';

const recorded = (ask: Ask): boolean => ask.company.config.recorders.includes(ask.place);
const delivered = {
  lastStatus: 'SUCCESS',
  lastAttemptTime: when('2026-04-10 00:30'),
  lastSuccessfulTime: when('2026-04-10 00:30'),
};

function ruleOf(ask: Ask, name: unknown) {
  return ask.here(ask.company.config.rules).find((rule) => rule.name === name);
}

/** AWS Config: what is recorded, what it counts, and what its rules say. */
export const config: Answers = {
  DescribeConfigurationRecorders: (ask) => {
    const partial = ask.company.config.partial.includes(ask.place);
    const recordingGroup = partial
      ? {
          allSupported: false,
          includeGlobalResourceTypes: false,
          resourceTypes: ['AWS::EC2::SecurityGroup', 'AWS::S3::Bucket'],
          recordingStrategy: { useOnly: 'INCLUSION_BY_RESOURCE_TYPES' },
        }
      : {
          allSupported: true,
          includeGlobalResourceTypes: ask.region === 'ap-northeast-1',
          resourceTypes: [],
          recordingStrategy: { useOnly: 'ALL_SUPPORTED_RESOURCE_TYPES' },
        };
    const recorder = {
      name: 'default',
      roleARN: `arn:aws:iam::${ask.account}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig`,
      recordingGroup,
      recordingMode: { recordingFrequency: 'CONTINUOUS' },
      recordingScope: 'PAID',
    };
    return { ConfigurationRecorders: recorded(ask) ? [recorder] : [] };
  },
  DescribeConfigurationRecorderStatus: (ask) => ({
    ConfigurationRecordersStatus: recorded(ask)
      ? [
          {
            name: 'default',
            lastStartTime: when('2023-05-01 01:00'),
            recording: true,
            lastStatus: 'SUCCESS',
            lastStatusChangeTime: when('2026-04-10 00:20'),
          },
        ]
      : [],
  }),
  DescribeDeliveryChannels: (ask) => ({
    DeliveryChannels: recorded(ask)
      ? [
          {
            name: 'default',
            s3BucketName: ask.place.startsWith('本番') ? 'minato-trail-logs' : 'minato-kensho-trail-logs',
            s3KeyPrefix: 'config',
          },
        ]
      : [],
  }),
  DescribeDeliveryChannelStatus: (ask) => ({
    DeliveryChannelsStatus: recorded(ask)
      ? [
          {
            name: 'default',
            configSnapshotDeliveryInfo: delivered,
            configHistoryDeliveryInfo: delivered,
            configStreamDeliveryInfo: { lastStatus: 'SUCCESS', lastStatusChangeTime: when('2026-04-10 00:20') },
          },
        ]
      : [],
  }),
  DescribeRetentionConfigurations: () => ({
    RetentionConfigurations: [{ Name: 'default', RetentionPeriodInDays: 2557 }],
  }),
  GetDiscoveredResourceCounts: (ask) => {
    const resourceCounts = Object.entries(resourcesHere(ask)).map(([resourceType, ids]) => ({
      resourceType,
      count: ids.length,
    }));
    return { totalDiscoveredResources: resourceCounts.reduce((sum, { count }) => sum + count, 0), resourceCounts };
  },
  ListDiscoveredResources: (ask) => ({
    resourceIdentifiers: (resourcesHere(ask)[ask.text('resourceType')] ?? []).map((resourceId) => ({
      resourceType: ask.text('resourceType'),
      resourceId,
    })),
  }),
  SelectResourceConfig: (ask) => ({ Results: queryResults(ask), QueryInfo: { SelectFields: [] } }),
  SelectAggregateResourceConfig: (ask) => ({ Results: aggregatedCounts(ask), QueryInfo: { SelectFields: [] } }),
  DescribeConfigurationAggregators: (ask) => ({
    ConfigurationAggregators:
      ask.company.config.aggregator === ask.place
        ? [
            {
              ConfigurationAggregatorName: 'minato-org',
              ConfigurationAggregatorArn: ask.arn('config', 'config-aggregator/config-aggregator-minato01'),
              OrganizationAggregationSource: {
                RoleArn: `arn:aws:iam::${ask.account}:role/minato-config-aggregator`,
                AwsRegions: Object.values(ask.company.regions),
              },
              CreationTime: when('2023-06-01 01:00'),
              LastUpdatedTime: when('2026-04-10 00:00'),
            },
          ]
        : [],
  }),
  DescribeConfigurationAggregatorSourcesStatus: (ask) => ({
    AggregatedSourceStatusList: [
      {
        SourceId: ask.company.organization.id,
        SourceType: 'ORGANIZATION',
        LastUpdateStatus: 'SUCCEEDED',
        LastUpdateTime: when('2026-04-10 00:00'),
      },
    ],
  }),
  GetAggregateDiscoveredResourceCounts: (ask) => ({
    TotalDiscoveredResources: 0,
    GroupByKey: ask.text('GroupByKey'),
    GroupedResourceCounts:
      ask.text('GroupByKey') === 'ACCOUNT_ID'
        ? ask.company.accounts
            .filter(({ outside }) => outside !== true)
            .map(({ id }) => ({ GroupName: id, ResourceCount: 0 }))
        : [],
  }),
  DescribeConfigRules: (ask) => ({
    ConfigRules: ask.here(ask.company.config.rules).map(({ name, source }) => ({
      ConfigRuleName: name,
      ConfigRuleArn: ask.arn('config', `config-rule/config-rule-${name}`),
      ConfigRuleId: `config-rule-${name}`,
      Source: { Owner: 'AWS', SourceIdentifier: source },
      ConfigRuleState: 'ACTIVE',
    })),
  }),
  DescribeComplianceByConfigRule: (ask) => ({
    ComplianceByConfigRules: ask.here(ask.company.config.rules).map(({ name, compliant }) => ({
      ConfigRuleName: name,
      Compliance: { ComplianceType: compliant ? 'COMPLIANT' : 'NON_COMPLIANT' },
    })),
  }),
  GetComplianceDetailsByConfigRule: (ask) => {
    const rule = ruleOf(ask, ask.text('ConfigRuleName'));
    if (rule?.resource === undefined) return { EvaluationResults: [] };
    const EvaluationResultQualifier = { ConfigRuleName: rule.name, ResourceType: rule.type, ResourceId: rule.resource };
    return {
      EvaluationResults: [
        {
          EvaluationResultIdentifier: { EvaluationResultQualifier, OrderingTimestamp: when('2026-04-09 00:00') },
          ComplianceType: rule.compliant ? 'COMPLIANT' : 'NON_COMPLIANT',
          ResultRecordedTime: when('2026-04-09 00:01'),
          ConfigRuleInvokedTime: when('2026-04-09 00:00'),
        },
      ],
    };
  },
};
