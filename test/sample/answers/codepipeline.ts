import type { Answers, Ask } from '../ask.ts';
import { uuid } from '../uuid.ts';
import { when } from '../when.ts';

function pipelineOf(ask: Ask, member: string) {
  const found = ask.here(ask.company.pipelines).find(({ name }) => name === ask.text(member));
  if (found === undefined) throw new Error(`no such pipeline ${ask.text(member)}`);
  return found;
}

const approverArn = (ask: Ask, name: string): string => `arn:aws:sts::${ask.account}:assumed-role/${name}`;
const executionOf = (name: string): string => uuid(`execution ${name}`);
const approval = { category: 'Approval', owner: 'AWS', provider: 'Manual', version: '1' };
const source = { category: 'Source', owner: 'AWS', provider: 'CodeStarSourceConnection', version: '1' };

/** Releases: the stages they pass, who approved, and what ran when. */
export const codepipeline: Answers = {
  ListPipelines: (ask) => ({
    pipelines: ask.here(ask.company.pipelines).map(({ name, created }) => ({
      name,
      version: 4,
      pipelineType: 'V2',
      executionMode: 'QUEUED',
      created: when(created),
      updated: when(created),
    })),
  }),
  GetPipeline: (ask) => {
    const { name, role, created } = pipelineOf(ask, 'name');
    return {
      pipeline: {
        name,
        roleArn: `arn:aws:iam::${ask.account}:role/${role}`,
        version: 4,
        executionMode: 'QUEUED',
        pipelineType: 'V2',
        artifactStore: { type: 'S3', location: 'minato-release' },
        stages: [
          {
            name: 'Source',
            actions: [{ name: 'Source', actionTypeId: source, configuration: { BranchName: 'main' } }],
          },
          { name: 'Approve', actions: [{ name: 'Approve', actionTypeId: approval, configuration: {} }] },
        ],
      },
      metadata: { pipelineArn: ask.arn('codepipeline', name), created: when(created), updated: when(created) },
    };
  },
  GetPipelineState: (ask) => {
    const { name, approver, approved, created } = pipelineOf(ask, 'name');
    const latestExecution = {
      status: 'Succeeded',
      summary: '変更チケットにより承認',
      lastStatusChange: when(approved),
      lastUpdatedBy: approverArn(ask, approver),
    };
    const ran = { pipelineExecutionId: executionOf(name), status: 'Succeeded' };
    return {
      pipelineName: name,
      pipelineVersion: 4,
      stageStates: [
        { stageName: 'Source', inboundTransitionState: { enabled: true }, actionStates: [], latestExecution: ran },
        {
          stageName: 'Approve',
          inboundTransitionState: { enabled: true },
          actionStates: [{ actionName: 'Approve', latestExecution }],
          latestExecution: ran,
        },
      ],
      created: when(created),
      updated: when(created),
    };
  },
  ListPipelineExecutions: (ask) => {
    const { name, started, ended } = pipelineOf(ask, 'pipelineName');
    return {
      pipelineExecutionSummaries: [
        {
          pipelineExecutionId: executionOf(name),
          status: 'Succeeded',
          startTime: when(started),
          lastUpdateTime: when(ended),
          trigger: { triggerType: 'WebhookV2' },
          executionMode: 'QUEUED',
        },
      ],
    };
  },
  ListActionExecutions: (ask) => {
    const { name, approver, started, approved } = pipelineOf(ask, 'pipelineName');
    return {
      actionExecutionDetails: [
        {
          pipelineExecutionId: executionOf(name),
          actionExecutionId: uuid(`approval ${name}`),
          pipelineVersion: 4,
          stageName: 'Approve',
          actionName: 'Approve',
          startTime: when(started),
          lastUpdateTime: when(approved),
          updatedBy: approverArn(ask, approver),
          status: 'Succeeded',
          input: { actionTypeId: approval, configuration: {}, resolvedConfiguration: {}, region: ask.region },
        },
      ],
    };
  },
};
