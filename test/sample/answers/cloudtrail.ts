import type { Answers, Ask } from '../ask.ts';
import type { SampleTrail } from '../company-operations.ts';
import { refuse } from '../refuse.ts';
import { uuid } from '../uuid.ts';
import { when } from '../when.ts';

/** A trail is shown in every region of its account; it lives in Tokyo. */
function trailArn(ask: Ask, { name }: SampleTrail): string {
  return ask.arn('cloudtrail', `trail/${name}`, 'ap-northeast-1');
}

function trailOf(ask: Ask, member: string): SampleTrail {
  const found = ask.mine(ask.company.trails).find((trail) => trailArn(ask, trail) === ask.text(member));
  if (found === undefined) throw new Error(`no such trail ${ask.text(member)}`);
  return found;
}

function eventText(ask: Ask, event: Ask['company']['events'][number]): string {
  const principal = `AROAEXAMPLESESSION000:${event.user}`;
  return JSON.stringify({
    eventVersion: '1.09',
    userIdentity: {
      type: 'AssumedRole',
      principalId: principal,
      arn: `arn:aws:sts::${ask.account}:assumed-role/AWSReservedSSO_PlatformAdmin_0123456789abcdef/${event.user}`,
      accountId: ask.account,
    },
    eventTime: when(event.at).replace('.000Z', 'Z'),
    eventSource: event.source,
    eventName: event.name,
    awsRegion: ask.region,
    sourceIPAddress: '198.51.100.23',
    userAgent: 'console.amazonaws.com',
    requestParameters: { target: event.resource },
    responseElements: null,
    requestID: uuid(`request ${event.at} ${event.name}`),
    eventID: uuid(`event ${event.at} ${event.name}`),
    readOnly: false,
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: ask.account,
    eventCategory: 'Management',
  });
}

const selector = (category: string, more: readonly unknown[] = []) => ({
  Name: category,
  FieldSelectors: [{ Field: 'eventCategory', Equals: [category] }, ...more],
});

/** Trails, whether they log, and the events of the last 90 days. */
export const cloudtrail: Answers = {
  DescribeTrails: (ask) => ({
    trailList: ask.mine(ask.company.trails).map((trail) => ({
      Name: trail.name,
      S3BucketName: trail.bucket,
      IncludeGlobalServiceEvents: true,
      IsMultiRegionTrail: true,
      HomeRegion: 'ap-northeast-1',
      TrailARN: trailArn(ask, trail),
      LogFileValidationEnabled: true,
      CloudWatchLogsLogGroupArn: `arn:aws:logs:ap-northeast-1:${ask.account}:log-group:${trail.group}:*`,
      CloudWatchLogsRoleArn: `arn:aws:iam::${ask.account}:role/minato-flowlog-role`,
      KmsKeyId: `arn:aws:kms:ap-northeast-1:${ask.account}:alias/${trail.key}`,
      HasCustomEventSelectors: true,
      HasInsightSelectors: false,
      IsOrganizationTrail: false,
    })),
  }),
  GetTrailStatus: (ask) => {
    const trail = trailOf(ask, 'Name');
    return {
      IsLogging: trail.logging,
      LatestDeliveryTime: when(trail.delivered),
      StartLoggingTime: when(trail.started),
      ...(trail.stopped === undefined ? {} : { StopLoggingTime: when(trail.stopped) }),
      LatestCloudWatchLogsDeliveryTime: when(trail.delivered),
      LatestDigestDeliveryTime: when(trail.digest),
    };
  },
  GetEventSelectors: (ask) => ({
    TrailARN: trailArn(ask, trailOf(ask, 'TrailName')),
    AdvancedEventSelectors: [
      selector('Management'),
      selector('Data', [{ Field: 'resources.type', Equals: ['AWS::S3::Object'] }]),
    ],
  }),
  GetInsightSelectors: () => refuse('InsightNotEnabledException', 'Trail does not have Insights enabled.'),
  LookupEvents: (ask) => {
    const [attribute] = ask.question.input['LookupAttributes'] as readonly { AttributeKey: string }[];
    const found = attribute?.AttributeKey === 'ReadOnly' ? ask.here(ask.company.events) : [];
    return {
      Events: found.map((event) => ({
        EventId: uuid(`event ${event.at} ${event.name}`),
        EventName: event.name,
        ReadOnly: 'false',
        EventTime: when(event.at),
        EventSource: event.source,
        Username: event.user,
        Resources: [{ ResourceType: event.type, ResourceName: event.resource }],
        CloudTrailEvent: eventText(ask, event),
      })),
    };
  },
};
