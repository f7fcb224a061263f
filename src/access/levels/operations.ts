import type { OverlayPart } from './overlay-part.ts';

/** Automation and operations: connecting, sending commands and starting workflows is X, reading parameters and outputs is D. */
export const operations: OverlayPart = {
  'airflow-serverless': {
    X: 'StartWorkflowRun StopWorkflowRun',
  },
  apptest: {
    X: 'StartTestRun',
  },
  'arc-zonal-shift': {
    X: 'CancelPracticeRun StartPracticeRun',
  },
  ec2messages: {
    X: 'GetMessages AcknowledgeMessage DeleteMessage FailMessage SendReply',
  },
  events: {
    D: 'RetrieveConnectionCredentials',
    X: 'InvokeApiDestination StartReplay CancelReplay',
    P: 'AllowVendedLogDeliveryForResource',
    why: {
      ja: '規則の停止・削除は業務の起動にも使うためWのままとする。接続の資格情報の取得はD。',
      en: "Disabling or deleting a rule also serves plain scheduling and stays W; reading a connection's credentials is D.",
    },
  },
  m2: {
    X: 'CancelBatchJobExecution StartBatchJob',
  },
  'migrationhub-orchestrator': {
    X: 'StartWorkflow StopWorkflow',
  },
  resiliencehub: {
    X: 'StartTestRun StopTestRun',
  },
  ssm: {
    D: 'GetParameter GetParameters GetParametersByPath GetParameterHistory GetCommandInvocation ListCommandInvocations',
    X: `
      SendCommand CancelCommand StartSession ResumeSession TerminateSession StartAutomationExecution
      StopAutomationExecution StartChangeRequestExecution StartAssociationsOnce StartAccessRequest GetAccessToken
      ExecuteAPI CancelMaintenanceWindowExecution`,
    P: 'UpdateManagedInstanceRole CreateActivation',
    'A X': 'SendAutomationSignal',
    S: 'UpdateServiceSetting ResetServiceSetting',
    why: {
      ja: 'パラメータの値は秘密情報を含み得るため、種別を問わずDとする。コマンドの出力も内容である。SendAutomationSignalは変更要求の承認・却下に使う。',
      en: 'Parameter values may be secrets of whatever type, hence D; so is the output of commands. SendAutomationSignal approves or rejects change requests.',
    },
  },
  'ssm-contacts': {
    P: 'PutContactPolicy',
    S: 'DeactivateContactChannel',
  },
  'ssm-guiconnect': {
    X: 'StartConnection CancelConnection',
    S: 'DeleteConnectionRecordingPreferences UpdateConnectionRecordingPreferences',
  },
  'ssm-incidents': {
    S: 'DeleteIncidentRecord DeleteTimelineEvent UpdateTimelineEvent',
  },
  ssmmessages: {
    X: 'CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel',
    why: {
      ja: 'エージェントとセッションの通信路を開く操作である。',
      en: 'They open the channels of agents and sessions.',
    },
  },
  states: {
    D: 'DescribeExecution GetExecutionHistory RevealSecrets',
    X: `
      StartExecution StartSyncExecution StopExecution RedriveExecution TestState InvokeHTTPEndpoint SendTaskSuccess
      SendTaskFailure SendTaskHeartbeat GetActivityTask`,
    why: {
      ja: '実行の入出力には業務データが含まれるためDとする。',
      en: 'The input and output of an execution hold business data, hence D.',
    },
  },
  swf: {
    D: 'GetWorkflowExecutionHistory',
    X: `
      StartWorkflowExecution StartChildWorkflowExecution SignalWorkflowExecution SignalExternalWorkflowExecution
      TerminateWorkflowExecution RequestCancelWorkflowExecution RequestCancelExternalWorkflowExecution
      PollForActivityTask PollForDecisionTask RespondActivityTaskCompleted RespondActivityTaskFailed
      RespondActivityTaskCanceled RespondDecisionTaskCompleted CancelWorkflowExecution`,
  },
  ts: {
    X: 'StartExecution',
  },
};
