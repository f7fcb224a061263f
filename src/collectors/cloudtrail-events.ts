import type { Collector } from './collector.ts';

/** One attribute per call: all that changed something, all use of root, and sign-ins that ReadOnly=false leaves out. */
const questions = [
  ['ReadOnly', 'false'],
  ['Username', 'root'],
  ['EventName', 'AssumeRoot'],
  ['EventName', 'AssumeRoleWithSAML'],
].map(([AttributeKey, AttributeValue]) => ({ LookupAttributes: [{ AttributeKey, AttributeValue }] }));

/** The parts of an event that point at a person or a credential. */
const personalParts = [
  { path: 'Events[].Username', rule: 'R5' },
  { path: 'Events[].AccessKeyId', rule: 'R7' },
  { path: 'Events[].CloudTrailEvent.sourceIPAddress', rule: 'R5' },
  { path: 'Events[].CloudTrailEvent.userIdentity.userName', rule: 'R5' },
  { path: 'Events[].CloudTrailEvent.userIdentity.accessKeyId', rule: 'R7' },
] as const;

/**
 * Management events of the last 90 days; an event asked for twice keeps its EventId.
 * Events of global services are recorded in us-east-1 alone, so that region is asked even when it is out of scope.
 */
export const cloudtrailEvents: Collector = {
  item: 'EV-CT-02',
  service: 'cloudtrail',
  operations: [
    {
      operation: 'LookupEvents',
      scope: 'account',
      home: 'us-east-1',
      inputs: questions,
      fill: { StartTime: 'period.from', EndTime: 'period.to' },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'Events',
      iamActions: ['cloudtrail:LookupEvents'],
      redact: personalParts,
      retentionDays: 90,
    },
    {
      operation: 'LookupEvents',
      scope: 'region',
      inputs: questions,
      fill: { StartTime: 'period.from', EndTime: 'period.to' },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'Events',
      iamActions: ['cloudtrail:LookupEvents'],
      redact: personalParts,
      retentionDays: 90,
    },
  ],
};
