import type { ProfilePart } from './profile-part.ts';

/** What stands for each level on queues, streams, query and log stores, images, source text, user records and models. */
export const messageProfiles: ProfilePart = {
  sqs: {
    '*': { R: 'GetQueueAttributes', D: 'ReceiveMessage', W: 'SendMessage', P: 'SetQueueAttributes', T: 'TagQueue' },
  },
  sns: {
    '*': {
      L: 'ListTopics',
      R: 'GetTopicAttributes',
      D: 'Subscribe',
      W: 'Publish',
      P: 'SetTopicAttributes',
      T: 'TagResource',
    },
  },
  kinesis: {
    stream: {
      L: 'ListStreams',
      R: 'DescribeStreamSummary',
      D: 'GetRecords',
      W: 'PutRecord',
      P: 'PutResourcePolicy',
      S: 'DecreaseStreamRetentionPeriod',
      T: 'AddTagsToStream',
    },
  },
  firehose: { '*': { L: 'ListDeliveryStreams', R: 'DescribeDeliveryStream', W: 'PutRecord', T: 'TagDeliveryStream' } },
  kafka: {
    cluster: { L: 'ListClustersV2', R: 'DescribeClusterV2', W: 'UpdateClusterConfiguration', P: 'PutClusterPolicy' },
  },
  'kafka-cluster': { '*': { X: 'Connect', L: 'DescribeTopic', D: 'ReadData', W: 'WriteData' } },
  glue: {
    database: { R: 'GetDatabase', W: 'UpdateDatabase' },
    table: { R: 'GetTable', W: 'UpdateTable' },
    job: { L: 'ListJobs', R: 'GetJob', W: 'UpdateJob', X: 'StartJobRun', T: 'TagResource' },
  },
  athena: {
    workgroup: {
      L: 'ListWorkGroups',
      R: 'GetWorkGroup',
      D: 'GetQueryResults',
      W: 'UpdateWorkGroup',
      X: 'StartQueryExecution',
    },
  },
  ecr: {
    repository: {
      L: 'ListImages',
      R: 'DescribeRepositories',
      D: 'BatchGetImage GetDownloadUrlForLayer',
      W: 'InitiateLayerUpload UploadLayerPart CompleteLayerUpload PutImage',
      P: 'SetRepositoryPolicy',
      S: 'PutImageScanningConfiguration',
      T: 'TagResource',
    },
  },
  codecommit: {
    repository: {
      L: 'ListRepositories',
      R: 'GetRepository',
      D: 'GitPull',
      W: 'GitPush',
      A: 'UpdatePullRequestApprovalState',
      T: 'TagResource',
    },
  },
  'cognito-idp': {
    userpool: {
      L: 'ListUserPools',
      R: 'DescribeUserPool',
      D: 'ListUsers AdminGetUser',
      W: 'AdminCreateUser AdminUpdateUserAttributes',
      P: 'AdminAddUserToGroup',
      T: 'TagResource',
    },
  },
  'cognito-identity': {
    identitypool: { L: 'ListIdentityPools', R: 'DescribeIdentityPool', P: 'SetIdentityPoolRoles' },
  },
  logs: {
    'log-group': {
      L: 'DescribeLogGroups',
      D: 'GetLogEvents FilterLogEvents',
      P: 'PutResourcePolicy',
      S: 'DeleteLogGroup PutRetentionPolicy',
      T: 'TagResource',
    },
  },
  bedrock: {
    '*': { L: 'ListFoundationModels', R: 'GetFoundationModel', X: 'InvokeModel' },
    'knowledge-base': { L: 'ListKnowledgeBases', R: 'GetKnowledgeBase', D: 'Retrieve', W: 'UpdateKnowledgeBase' },
    agent: { L: 'ListAgents', R: 'GetAgent', W: 'UpdateAgent' },
    'agent-alias': { X: 'InvokeAgent' },
  },
};
