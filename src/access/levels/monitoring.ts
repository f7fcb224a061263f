import type { OverlayPart } from './overlay-part.ts';

/** Logs and monitoring: reading log text is D, stopping or shortening a record is S. */
export const monitoring: OverlayPart = {
  aps: {
    P: 'PutResourcePolicy DeleteResourcePolicy',
    S: `
      DeleteAlertManagerDefinition DeleteRuleGroupsNamespace DeleteLoggingConfiguration
      DeleteQueryLoggingConfiguration PutAlertManagerSilences`,
  },
  cloudtrail: {
    D: 'LookupEvents GetQueryResults GenerateQueryResultsSummary StartQuery GetEventDataStoreData',
    X: 'CancelQuery',
    P: 'PutResourcePolicy DeleteResourcePolicy RegisterOrganizationDelegatedAdmin DeregisterOrganizationDelegatedAdmin',
    S: `
      StopLogging DeleteTrail UpdateTrail PutEventSelectors PutInsightSelectors PutEventConfiguration
      DeleteEventDataStore UpdateEventDataStore StopEventDataStoreIngestion StopImport DeleteChannel UpdateChannel
      DeleteServiceLinkedChannel UpdateServiceLinkedChannel`,
    why: {
      ja: '証跡・イベントデータストア・選択条件を止める、消す、変える操作をSとする。イベント履歴とクエリ結果は記録の内容でありDとする。',
      en: 'Stopping, deleting or changing trails, stores and selectors is S; event history and query results are log content, D.',
    },
  },
  cloudwatch: {
    D: 'QueryTraces GetTelemetryQueryResults GetRecords StartTelemetryQuery',
    X: `
      AssumeAccessProfile GetSpaceCredentials GetSpaceCredentialsForOrganization InvokeIntegration
      StopTelemetryQuery`,
    S: `
      DisableAlarmActions DeleteAlarms PutAlarmMuteRule SetAlarmState DisableInsightRules DeleteInsightRules
      DeleteAnomalyDetector StopMetricStreams DeleteMetricStream DeleteAlert StopOTelEnrichment`,
  },
  config: {
    X: 'StartRemediationExecution',
    P: 'PutAggregationAuthorization',
    S: `
      StopConfigurationRecorder DeleteConfigurationRecorder PutConfigurationRecorder
      DeleteServiceLinkedConfigurationRecorder DisassociateResourceTypes DeleteDeliveryChannel PutDeliveryChannel
      DeleteConfigRule DeleteOrganizationConfigRule DeleteConformancePack DeleteOrganizationConformancePack
      PutRetentionConfiguration DeleteRetentionConfiguration DeleteEvaluationResults PutRemediationExceptions
      DeleteRemediationConfiguration DeleteConfigurationAggregator DeleteAggregationAuthorization`,
  },
  grafana: {
    P: `
      CreateWorkspaceApiKey CreateWorkspaceServiceAccount CreateWorkspaceServiceAccountToken
      UpdateWorkspaceAuthentication`,
  },
  logs: {
    D: 'GetLogEvents FilterLogEvents GetLogRecord GetQueryResults StartQuery StartLiveTail Unmask GetLookupTable',
    'D W': 'CreateExportTask PutSubscriptionFilter',
    P: 'PutDestinationPolicy PutDeliveryDestinationPolicy DeleteDeliveryDestinationPolicy PutBearerTokenAuthentication',
    S: `
      DeleteLogGroup DeleteLogStream PutRetentionPolicy DeleteMetricFilter DeleteSubscriptionFilter
      DeleteDestination DeleteDelivery DeleteDeliverySource DeleteDeliveryDestination DeleteLogDelivery
      UpdateLogDelivery UpdateDeliveryConfiguration DisassociateKmsKey PutDataProtectionPolicy
      DeleteDataProtectionPolicy PutAccountPolicy DeleteAccountPolicy DeleteLogAnomalyDetector
      UpdateLogAnomalyDetector UpdateAnomaly PutLogGroupDeletionProtection PutTransformer DeleteSyslogConfiguration
      PutStorageTierPolicy`,
    why: {
      ja: 'ログの本文を返す操作とその検索の開始をDとする。ロググループの削除、保存期間の設定、転送・検知の解除をSとする。サブスクリプションフィルターは本文の送出先を定める。',
      en: 'Whatever returns log text, or starts searching it, is D; deleting groups, setting retention, ending delivery or detection is S. A subscription filter says where the text goes.',
    },
  },
  oam: {
    P: 'PutSinkPolicy',
    S: 'DeleteLink DeleteSink',
  },
  observabilityadmin: {
    S: `
      StopTelemetryEvaluation StopTelemetryEvaluationForOrganization StopTelemetryEnrichment DeleteTelemetryRule
      UpdateTelemetryRule DeleteTelemetryRuleForOrganization UpdateTelemetryRuleForOrganization
      DeleteCentralizationRuleForOrganization UpdateCentralizationRuleForOrganization DeleteTelemetryPipeline`,
  },
  rum: {
    D: 'GetAppMonitorData',
    P: 'PutResourcePolicy DeleteResourcePolicy',
  },
  synthetics: {
    X: 'StartCanaryDryRun',
    S: 'StopCanary DeleteCanary',
  },
  xray: {
    D: 'BatchGetTraces GetRetrievedTracesGraph ListRetrievedTraces',
    W: 'PutEncryptionConfig',
    P: 'PutResourcePolicy DeleteResourcePolicy',
  },
};
