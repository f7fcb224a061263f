import type { OverlayPart } from './overlay-part.ts';

/** Analytics and streams: reading records and query results, running queries and jobs, changing who may. */
export const analytics: OverlayPart = {
  aoss: {
    D: 'DashboardsAccessAll',
    'D W': 'APIAccessAll',
    P: `
      CreateAccessPolicy UpdateAccessPolicy DeleteAccessPolicy CreateSecurityPolicy UpdateSecurityPolicy
      DeleteSecurityPolicy CreateSecurityConfig UpdateSecurityConfig DeleteSecurityConfig`,
    T: 'TagResource UntagResource',
    S: 'DeleteLifecyclePolicy UpdateLifecyclePolicy',
    why: {
      ja: 'APIAccessAllは索引の読み書き全体を指す。細かな可否はコレクションのデータアクセスポリシーで決まる。',
      en: "APIAccessAll is all reading and writing of indexes; the collection's data access policy decides the rest.",
    },
  },
  athena: {
    D: 'GetQueryResults GetQueryResultsStream ExportNotebook',
    X: `
      StartQueryExecution StopQueryExecution RunQuery CancelQueryExecution StartSession TerminateSession
      GetSessionEndpoint StartCalculationExecution StopCalculationExecution CreatePresignedNotebookUrl`,
    why: {
      ja: '文の実行はX、結果の読取りはD。読める範囲はS3・Glue・Lake Formationの権限で決まる。',
      en: 'Running a statement is X, reading its result D; what it reaches is decided by S3, Glue and Lake Formation.',
    },
  },
  cleanrooms: {
    D: 'GetProtectedQuery GetProtectedJob',
    X: 'StartProtectedQuery StartProtectedJob',
  },
  'cleanrooms-ml': {
    X: 'CancelTrainedModelInferenceJob StartAudienceGenerationJob StartTrainedModelInferenceJob',
  },
  databrew: {
    X: 'StartJobRun StopJobRun SendProjectSessionAction StartProjectSession',
  },
  dataexchange: {
    'D X': 'SendApiAsset',
    X: 'StartJob',
    P: 'CreateDataGrant DeleteDataGrant AcceptDataGrant',
  },
  datazone: {
    D: 'GetCellRunResult',
    X: `
      GetDomainExecutionRoleCredentials GetEnvironmentCredentials GetIamPortalLoginUrl SsoLogin InvokeAgent
      SendMessage StartNotebookRun StopNotebookRun StartDataSourceRun`,
    P: `
      CreateProjectMembership DeleteProjectMembership CreateSubscriptionGrant DeleteSubscriptionGrant AddEntityOwner
      RemoveEntityOwner AssociateEnvironmentRole DisassociateEnvironmentRole`,
    A: 'AcceptSubscriptionRequest RejectSubscriptionRequest',
  },
  elasticmapreduce: {
    D: 'AccessAllEventLogs',
    X: `
      RunJobFlow AddJobFlowSteps CancelSteps StartNotebookExecution StopNotebookExecution StartSession
      TerminateSession GetClusterSessionCredentials CreateStudioPresignedUrl GetOnClusterAppUIPresignedURL
      GetPersistentAppUIPresignedURL GetSessionEndpoint OpenEditorInConsole AttachEditor`,
    P: 'CreateStudioSessionMapping UpdateStudioSessionMapping DeleteStudioSessionMapping',
    'S P': 'PutBlockPublicAccessConfiguration',
  },
  'emr-containers': {
    X: 'StartJobRun CancelJobRun GetManagedEndpointSessionCredentials',
  },
  'emr-serverless': {
    D: 'AccessSystemProfileLogs',
    X: `
      StartJobRun CancelJobRun StartSession TerminateSession AccessInteractiveEndpoints AccessLivyEndpoints
      GetSessionEndpoint`,
  },
  entityresolution: {
    X: 'StartIdMappingJob StartMatchingJob',
  },
  es: {
    D: 'ESHttpGet ESHttpHead ESCrossClusterGet',
    'D W': 'ESHttpPost',
    'W P': 'UpdateDomainConfig UpdateElasticsearchDomainConfig',
    P: `
      AuthorizeVpcEndpointAccess RevokeVpcEndpointAccess AcceptInboundConnection
      AcceptInboundCrossClusterSearchConnection UpdatePackageScope`,
    why: {
      ja: 'ESHttpPostは検索にも更新にも使う。UpdateDomainConfigはアクセスポリシーも変えられる。',
      en: 'ESHttpPost both searches and writes; UpdateDomainConfig can change the access policy too.',
    },
  },
  'finspace-api': {
    X: 'GetProgrammaticAccessCredentials',
  },
  firehose: {
    S: 'StopDeliveryStreamEncryption',
  },
  glue: {
    L: 'ListConnectionTypes ListEntities',
    R: `
      BatchGetStageFiles DescribeConnectionType DescribeEntity GetEnvironment GetExecutors GetExecutorsThreads
      GetLogParsingStatus GetNotebookInstanceStatus GetQueries GetQuery GetRecipeAction GetStage GetStageAttempt
      GetStageAttemptTaskList GetStageAttemptTaskSummary GetStageFiles GetStages GetStorage GetStorageUnit
      ManagedConnector`,
    D: 'GetConnection GetConnections GetEntityRecords GetStatement GetDataPreviewStatement',
    W: 'DeregisterDataPreview RequestLogParsing',
    X: `
      StartNotebook TerminateNotebook RunDataPreviewStatement SendRecipeAction TestConnection UseGlueStudio
      GlueNotebookAuthorize GlueNotebookRefreshCredentials RefreshOAuth2Tokens FederateAuthorization StartJobRun
      BatchStopJobRun StartCrawler StopCrawler StartWorkflowRun StopWorkflowRun ResumeWorkflowRun StartTrigger
      StopTrigger StartBlueprintRun RunStatement CancelStatement CreateSession StopSession GetSessionEndpoint
      StartCompletion StartMLEvaluationTaskRun StartMLLabelingSetGenerationTaskRun StartExportLabelsTaskRun
      StartImportLabelsTaskRun CancelMLTaskRun StartColumnStatisticsTaskRun StopColumnStatisticsTaskRun
      StartDataQualityRuleRecommendationRun StartDataQualityRulesetEvaluationRun
      CancelDataQualityRuleRecommendationRun CancelDataQualityRulesetEvaluationRun`,
    P: 'AuthorizeInboundIntegration',
    why: {
      ja: 'AWSがPとする操作の多くは画面が内部で使う参照・実行であり、実際の働きに合わせて区分する。GetConnectionは接続パスワードを返し得る。',
      en: 'Many actions AWS calls permissions management are console reads and runs; they are placed by what they do. GetConnection may return the password.',
    },
  },
  kafka: {
    'W P': 'UpdateSecurity',
    P: 'PutClusterPolicy DeleteClusterPolicy BatchAssociateScramSecret BatchDisassociateScramSecret',
  },
  'kafka-cluster': {
    D: 'ReadData',
    X: 'Connect',
  },
  kinesis: {
    D: 'GetRecords SubscribeToShard',
    W: 'CreateChannel',
    P: 'PutResourcePolicy DeleteResourcePolicy',
    S: 'DecreaseStreamRetentionPeriod StopStreamEncryption DisableEnhancedMonitoring',
  },
  kinesisanalytics: {
    D: 'DiscoverInputSchema',
    X: 'StartApplication StopApplication CreateApplicationPresignedUrl',
    S: 'DeleteApplicationSnapshot',
  },
  kinesisvideo: {
    D: 'GetMedia GetMediaForFragmentList GetClip GetImages GetHLSStreamingSessionURL GetDASHStreamingSessionURL',
    X: 'ConnectAsMaster ConnectAsViewer JoinStorageSession JoinStorageSessionAsViewer SendAlexaOfferToMaster',
    S: 'UpdateDataRetention',
  },
  lakeformation: {
    D: 'GetDataAccess GetTemporaryGlueTableCredentials GetTemporaryGluePartitionCredentials GetWorkUnitResults',
    X: 'StartQueryPlanning',
    P: `
      CreateLFTag UpdateLFTag DeleteLFTag CreateLFTagExpression UpdateLFTagExpression DeleteLFTagExpression
      CreateDataCellsFilter UpdateDataCellsFilter DeleteDataCellsFilter RegisterResource
      RegisterResourceWithPrivilegedAccess DeregisterResource UpdateResource CreateLakeFormationOptIn
      DeleteLakeFormationOptIn CreateLakeFormationIdentityCenterConfiguration
      UpdateLakeFormationIdentityCenterConfiguration DeleteLakeFormationIdentityCenterConfiguration`,
    'T P': 'AddLFTagsToResource RemoveLFTagsFromResource',
    why: {
      ja: 'GetDataAccessは表データを読むための資格情報を渡す。LFタグと行・列フィルタは「誰が何を読めるか」を決めるためPとする。',
      en: 'GetDataAccess hands out credentials for table data; LF-tags and cell filters decide who reads what, hence P.',
    },
  },
  opensearch: {
    R: 'ViewLoginPage',
    D: 'GetDirectQueryResult',
    'D X': 'ApplicationAccessAll',
    X: 'StartDirectQuery CancelDirectQuery',
  },
  osis: {
    P: 'PutResourcePolicy DeleteResourcePolicy',
  },
  quicksight: {
    R: 'DescribeKnowledgeBasePermissions DescribeSpacePermissions DescribeTopicPermissions',
    D: `
      GetAnonymousUserEmbedUrl GetDashboardEmbedUrl GetSessionEmbedUrl GetAuthCode GenerateEmbedUrlForAnonymousUser
      GenerateEmbedUrlForRegisteredUser GenerateEmbedUrlForRegisteredUserWithIdentity
      DescribeDashboardSnapshotJobResult PredictQAResults`,
    'D W': 'StartDashboardSnapshotJob',
    P: `
      CreateUser RegisterUser CreateAdmin CreateReader UpdateUser DeleteUser DeleteUserByPrincipalId
      CreateGroupMembership DeleteGroupMembership CreateRoleMembership DeleteRoleMembership
      CreateIAMPolicyAssignment UpdateIAMPolicyAssignment DeleteIAMPolicyAssignment CreateCustomPermissions
      UpdateCustomPermissions DeleteCustomPermissions UpdateUserCustomPermission DeleteUserCustomPermission
      UpdateRoleCustomPermission DeleteRoleCustomPermission UpdateAccountCustomPermission
      DeleteAccountCustomPermission UpdateResourcePermissions SetGroupMapping ScopeDownPolicy UpdateIpRestriction
      UpdateIdentityPropagationConfig DeleteIdentityPropagationConfig CreateExtensionAccess UpdateExtensionAccess
      DeleteExtensionAccess CreateApprovalPolicy UpdateApprovalPolicy DeleteApprovalPolicy`,
    S: 'DeleteDlpSetting UpdateDlpSetting',
    'S P': 'UpdatePublicSharingSettings',
    why: {
      ja: 'AWSがPとするDescribe…Permissionsは参照であるためRとする。埋込みURLは分析の内容を見せる。',
      en: 'The Describe…Permissions actions AWS calls permissions management only read, hence R; an embedding URL shows content.',
    },
  },
  sqlworkbench: {
    D: 'ExportNotebook',
  },
};
