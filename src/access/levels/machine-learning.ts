import type { OverlayPart } from './overlay-part.ts';

/** Machine learning and assistants: invoking a model is X, reading a knowledge base is D, switching off guardrails and their logs is S. */
export const machineLearning: OverlayPart = {
  'agent-registry': {
    X: 'InvokeRegistryMcp',
    P: 'PutResourcePolicy DeleteResourcePolicy',
  },
  'agentaccess-mcp': {
    X: 'InvokeMcp CallForwardedTool',
  },
  aidevops: {
    D: 'GetAccessToken',
    X: 'CreateOneTimeLoginSession SendMessage',
    P: 'CreateAccessToken RotateAccessToken RevokeAccessToken',
    A: 'UpdateApprovalAction',
  },
  aiops: {
    P: 'PutInvestigationGroupPolicy DeleteInvestigationGroupPolicy',
  },
  'application-signals-mcp': {
    X: 'InvokeMcp CallReadOnlyTool',
  },
  'aws-external-anthropic': {
    D: 'GetFile',
    X: 'CallWithBearerToken',
  },
  bedrock: {
    D: 'Retrieve GetDocumentContent GetAgentMemory GetInvocationStep GetExecutionFlowSnapshot',
    'D X': 'RetrieveAndGenerate AgenticRetrieveStream',
    X: `
      InvokeModel InvokeModelWithResponseStream InvokeAgent InvokeInlineAgent InvokeFlow InvokeTool InvokeBuilder
      InvokeDataAutomation InvokeDataAutomationAsync InvokeDataAutomationLibraryIngestionJob
      InvokeBlueprintOptimizationAsync InvokeBlueprintRecommendationAsync InvokeAutomatedReasoningPolicy
      InvokeGuardrailChecks ApplyGuardrail CallWithBearerToken GenerateQuery Rerank OptimizePrompt CancelInvoke
      StartFlowExecution StopFlowExecution CreateModelInvocationJob StopModelInvocationJob StartIngestionJob
      StopIngestionJob CreateInvocation CancelAutomatedReasoningPolicyBuildWorkflow
      StartAutomatedReasoningPolicyBuildWorkflow StartAutomatedReasoningPolicyTestWorkflow
      StopAdvancedPromptOptimizationJob StopEvaluationJob StopModelCustomizationJob`,
    P: 'PutResourcePolicy DeleteResourcePolicy PutFoundationModelEntitlement',
    S: `
      PutModelInvocationLoggingConfiguration DeleteModelInvocationLoggingConfiguration UpdateGuardrail
      DeleteGuardrail PutEnforcedGuardrailConfiguration DeleteEnforcedGuardrailConfiguration PutAccountDataRetention`,
    why: {
      ja: 'モデルやエージェントの呼出しはX。知識ベースの検索は蓄積した文書の内容を返すためDとする。呼出しログとガードレールの変更はS。',
      en: 'Invoking models and agents is X; retrieving from a knowledge base returns stored documents, D; changing invocation logs and guardrails is S.',
    },
  },
  'bedrock-agentcore': {
    R: 'AuthorizeAction PartiallyAuthorizeActions',
    D: `
      GetMemoryRecord ListMemoryRecords RetrieveMemoryRecords GetEvent ListEvents GetResourceApiKey
      GetResourceOauth2Token GetResourcePaymentToken`,
    W: 'SynchronizeGatewayTargets',
    X: `
      InvokeGateway InvokeWebSearch InvokeAgentRuntime InvokeAgentRuntimeForUser InvokeAgentRuntimeCommand
      InvokeAgentRuntimeCommandShell InvokeAgentRuntimeWithWebSocketStream
      InvokeAgentRuntimeWithWebSocketStreamForUser InvokeCodeInterpreter InvokeHarness InvokeRegistryMcp
      StartBrowserSession StopBrowserSession UpdateBrowserStream ConnectBrowserAutomationStream
      ConnectBrowserLiveViewStream StartCodeInterpreterSession StopCodeInterpreterSession StopRuntimeSession
      ProcessPayment GetWorkloadAccessToken GetWorkloadAccessTokenForJWT GetWorkloadAccessTokenForUserId`,
    P: `
      PutResourcePolicy DeleteResourcePolicy CreateApiKeyCredentialProvider UpdateApiKeyCredentialProvider
      DeleteApiKeyCredentialProvider CreateOauth2CredentialProvider UpdateOauth2CredentialProvider
      DeleteOauth2CredentialProvider CreatePolicy UpdatePolicy DeletePolicy CreatePolicyEngine UpdatePolicyEngine
      DeletePolicyEngine`,
    A: 'UpdateRegistryRecordStatus',
    S: 'GatewayDisassociateWebACL',
  },
  'bedrock-mantle': {
    D: 'GetFile GetInference',
    X: 'CreateInference CancelInference CallWithBearerToken',
    S: 'PutAccountDataRetention',
  },
  'bedrock-websearch': {
    X: 'InvokeFetch InvokeSearch',
  },
  codewhisperer: {
    P: 'AssociateCustomizationPermission DisassociateCustomizationPermission',
  },
  comprehend: {
    X: `
      StartDocumentClassificationJob StartDominantLanguageDetectionJob StartEntitiesDetectionJob
      StartEventsDetectionJob StartKeyPhrasesDetectionJob StartPiiEntitiesDetectionJob StartSentimentDetectionJob
      StartTargetedSentimentDetectionJob StartTopicsDetectionJob StopDominantLanguageDetectionJob
      StopEntitiesDetectionJob StopEventsDetectionJob StopKeyPhrasesDetectionJob StopPiiEntitiesDetectionJob
      StopSentimentDetectionJob StopTargetedSentimentDetectionJob`,
    P: 'PutResourcePolicy DeleteResourcePolicy',
  },
  comprehendmedical: {
    X: `
      StartEntitiesDetectionV2Job StartICD10CMInferenceJob StartPHIDetectionJob StartRxNormInferenceJob
      StartSNOMEDCTInferenceJob StopEntitiesDetectionV2Job StopICD10CMInferenceJob StopPHIDetectionJob
      StopRxNormInferenceJob StopSNOMEDCTInferenceJob`,
  },
  'ecs-mcp': {
    X: 'InvokeReadOnlyTools',
  },
  kendra: {
    D: 'Query Retrieve',
    X: 'StartDataSourceSyncJob StopDataSourceSyncJob',
    P: `
      PutPrincipalMapping DeletePrincipalMapping CreateAccessControlConfiguration UpdateAccessControlConfiguration
      DeleteAccessControlConfiguration AssociateEntitiesToExperience DisassociateEntitiesFromExperience
      AssociatePersonasToEntities DisassociatePersonasFromEntities`,
  },
  lex: {
    D: 'SearchAssociatedTranscripts',
    X: 'PostText PostContent RecognizeText RecognizeUtterance StartConversation',
    P: 'CreateResourcePolicy UpdateResourcePolicy DeleteResourcePolicy',
  },
  'nova-act': {
    X: 'InvokeActStep',
  },
  q: {
    D: 'GetConversation GetArtifact',
    X: 'SendMessage StartConversation UsePlugin PassRequest PerformArtifactAction',
    P: `
      CreateAssignment UpdateAssignment DeleteAssignment CreateAuthGrant UpdateAuthGrant CreateScimAccessToken
      DeleteScimAccessToken AssociateLoginDomain DisassociateLoginDomain`,
  },
  qapps: {
    D: 'ListQAppSessionData',
    'D W': 'ExportQAppSessionData',
    P: 'UpdateQAppPermissions',
  },
  qbusiness: {
    D: 'SearchRelevantContent GetDocumentContent GetMedia ListMessages',
    'D X': 'Chat ChatSync',
    X: 'StartDataSourceSyncJob StopDataSourceSyncJob',
    P: `
      AssociatePermission DisassociatePermission PutResourcePolicy PutGroup DeleteGroup CreateUser UpdateUser
      DeleteUser CreateDataAccessor CreateDataAccessorWithTti UpdateDataAccessor DeleteDataAccessor`,
    'S P': 'DisableAclOnDataSource',
  },
  rekognition: {
    X: 'StartMediaAnalysisJob',
    P: 'PutProjectPolicy DeleteProjectPolicy',
  },
  sagemaker: {
    D: 'GetRecord BatchGetRecord CreateHubContentPresignedUrls',
    'D W': 'CreateModelCardExportJob',
    X: `
      InvokeEndpoint InvokeEndpointAsync InvokeEndpointWithResponseStream CallWithBearerToken CallPartnerAppApi
      CallMlflowAppApi StartSession StartPipelineExecution RetryPipelineExecution StopPipelineExecution
      CreateTrainingJob StopTrainingJob CreateProcessingJob StopProcessingJob CreateTransformJob StopTransformJob
      CreateHyperParameterTuningJob StopHyperParameterTuningJob CreateAutoMLJob CreateAutoMLJobV2 StopAutoMLJob
      CreatePresignedDomainUrl CreatePresignedNotebookInstanceUrl CreatePresignedMlflowAppUrl
      CreatePresignedMlflowTrackingServerUrl CreatePartnerAppPresignedUrl Sample SampleWithResponseStream
      StopAIBenchmarkJob StopAIRecommendationJob StopCompilationJob StopEdgePackagingJob
      StopInferenceRecommendationsJob StopJob StopLabelingJob StopOptimizationJob`,
    P: `
      PutResourcePolicy DeleteResourcePolicy PutModelPackageGroupPolicy DeleteModelPackageGroupPolicy
      PutLineageGroupPolicy CreateLineageGroupPolicy DeleteLineageGroupPolicy`,
    'A W': 'UpdateModelPackage',
    S: 'StopMonitoringSchedule DeleteMonitoringSchedule UpdateMonitoringSchedule',
    why: {
      ja: '学習・処理・推論のジョブは定めたプログラムを実行するためXとする。モデルパッケージの更新は承認状態の変更を含む。',
      en: 'Training, processing and transform jobs run code, hence X; updating a model package includes approving it.',
    },
  },
  'sagemaker-geospatial': {
    X: 'StartEarthObservationJob StartVectorEnrichmentJob StopEarthObservationJob StopVectorEnrichmentJob',
  },
  'sagemaker-mlflow': {
    D: 'GetDownloadURIForModelVersionArtifacts',
    X: 'AccessUI',
  },
  securityagent: {
    X: `
      StartPentestJob StopPentestJob StartCodeReviewJob StopCodeReviewJob StartThreatModelJob StopThreatModelJob
      StartValidationRun`,
    P: 'CreateMembership DeleteMembership',
  },
  textract: {
    D: 'GetDocumentAnalysis GetDocumentTextDetection GetExpenseAnalysis GetLendingAnalysis',
  },
  transcribe: {
    D: 'GetTranscriptionJob GetMedicalTranscriptionJob GetCallAnalyticsJob GetMedicalScribeJob',
    X: 'StartCallAnalyticsJob StartMedicalScribeJob StartMedicalTranscriptionJob StartTranscriptionJob',
  },
  translate: {
    X: 'StartTextTranslationJob StopTextTranslationJob',
  },
  wisdom: {
    D: 'GetContent SearchContent QueryAssistant ListMessages GetNextMessage Retrieve',
    S: 'UpdateAIGuardrail DeleteAIGuardrail',
  },
};
