import type { Answers, Ask } from '../ask.ts';
import { uuid } from '../uuid.ts';
import { when } from '../when.ts';

type Machine = Ask['company']['stateMachines'][number];

const arnOf = (ask: Ask, { name }: Machine): string => ask.arn('states', `stateMachine:${name}`);

/** State machines, without their definition. */
export const stepfunctions: Answers = {
  ListStateMachines: (ask) => ({
    stateMachines: ask.here(ask.company.stateMachines).map((machine) => ({
      stateMachineArn: arnOf(ask, machine),
      name: machine.name,
      type: 'STANDARD',
      creationDate: when(machine.created),
    })),
  }),
  DescribeStateMachine: (ask) => {
    const wanted = ask.text('stateMachineArn');
    const found = ask.here(ask.company.stateMachines).find((machine) => arnOf(ask, machine) === wanted);
    if (found === undefined) throw new Error(`no such state machine ${wanted}`);
    return {
      stateMachineArn: wanted,
      name: found.name,
      status: 'ACTIVE',
      definition: '{}',
      roleArn: `arn:aws:iam::${ask.account}:role/${found.role}`,
      type: 'STANDARD',
      creationDate: when(found.created),
      loggingConfiguration: {
        level: 'ALL',
        includeExecutionData: false,
        destinations: [{ cloudWatchLogsLogGroup: { logGroupArn: `${ask.arn('logs', `log-group:${found.log}`)}:*` } }],
      },
      tracingConfiguration: { enabled: true },
      encryptionConfiguration: { type: 'AWS_OWNED_KEY' },
      revisionId: uuid(`revision ${found.name}`),
    };
  },
};
