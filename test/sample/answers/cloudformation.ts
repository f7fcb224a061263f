import type { Answers, Ask } from '../ask.ts';
import { uuid } from '../uuid.ts';
import { when } from '../when.ts';

const stackId = (ask: Ask, name: string): string => ask.arn('cloudformation', `stack/${name}/${uuid(`stack ${name}`)}`);

/** Stacks and their last drift check. */
export const cloudformation: Answers = {
  ListStacks: (ask) => ({
    StackSummaries: ask.here(ask.company.stacks).map(({ name, drift, created }) => ({
      StackId: stackId(ask, name),
      StackName: name,
      CreationTime: when(created),
      LastUpdatedTime: when('2026-03-12 04:00'),
      StackStatus: 'UPDATE_COMPLETE',
      DriftInformation: { StackDriftStatus: 'IN_SYNC', LastCheckTimestamp: when(drift) },
    })),
  }),
  DescribeStacks: (ask) => ({
    Stacks: ask.here(ask.company.stacks).map(({ name, drift, created }) => ({
      StackId: stackId(ask, name),
      StackName: name,
      Description: name,
      Parameters: [{ ParameterKey: 'Environment', ParameterValue: 'fictional' }],
      CreationTime: when(created),
      LastUpdatedTime: when('2026-03-12 04:00'),
      StackStatus: 'UPDATE_COMPLETE',
      DisableRollback: false,
      Capabilities: ['CAPABILITY_NAMED_IAM'],
      Outputs: [],
      Tags: [],
      EnableTerminationProtection: true,
      DriftInformation: { StackDriftStatus: 'IN_SYNC', LastCheckTimestamp: when(drift) },
    })),
  }),
  DescribeStackEvents: (ask) => {
    const name = ask.text('StackName').split('/')[1] as string;
    return {
      StackEvents: [
        {
          StackId: ask.text('StackName'),
          EventId: uuid(`stack event ${name}`),
          StackName: name,
          LogicalResourceId: name,
          PhysicalResourceId: ask.text('StackName'),
          ResourceType: 'AWS::CloudFormation::Stack',
          Timestamp: when('2026-03-12 04:05'),
          ResourceStatus: 'UPDATE_COMPLETE',
        },
      ],
    };
  },
};
