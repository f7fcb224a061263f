import type { OverlayPart } from './overlay-part.ts';

/** Messages, mail, contact centre and other applications: reading messages and records is D. */
export const applications: OverlayPart = {
  a4b: {
    A: 'ApproveSkill',
  },
  'aws-marketplace': {
    A: 'AcceptAgreementApprovalRequest RejectAgreementApprovalRequest',
  },
  b2bi: {
    X: 'StartTransformerJob',
  },
  cases: {
    D: 'GetCase SearchCases SearchRelatedItems SearchAllRelatedItems ListCasesForContact',
  },
  chime: {
    D: 'GetChannelMessage ListChannelMessages',
    X: 'Connect',
  },
  connect: {
    D: `
      DescribeContact GetContactAttributes SearchContacts GetAttachedFile ListRealtimeContactAnalysisSegments
      ListRealtimeContactAnalysisSegmentsV2 ListContactReferences BatchDescribeDataTableValue ListDataTableValues
      EvaluateDataTableValues DescribeContactEvaluation`,
    'D X': 'MonitorContact',
    X: `
      StartOutboundVoiceContact StartOutboundChatContact StartOutboundEmailContact StartChatContact
      StartEmailContact StartTaskContact StartWebRTCContact StopContact TransferContact GetFederationToken`,
    'X P': 'AdminGetEmergencyAccessToken',
    P: `
      CreateUser DeleteUser UpdateUserSecurityProfiles CreateSecurityProfile UpdateSecurityProfile
      DeleteSecurityProfile AssociateSecurityProfiles DisassociateSecurityProfiles AssociateSecurityKey
      DisassociateSecurityKey AssociateApprovedOrigin DisassociateApprovedOrigin CreateAuthenticationProfile
      UpdateAuthenticationProfile`,
    S: 'StopContactRecording SuspendContactRecording DisassociateInstanceStorageConfig UpdateInstanceStorageConfig',
    why: {
      ja: '通話の開始・参加はX、記録の停止はS、応対記録の参照はD。',
      en: 'Starting or joining a contact is X, stopping its recording S, reading contact records D.',
    },
  },
  datapipeline: {
    X: 'ActivatePipeline DeactivatePipeline',
  },
  gamelift: {
    D: 'GetGameSessionLogUrl',
    X: 'GetComputeAccess',
  },
  groundstation: {
    X: 'ReserveContact',
  },
  'health-agent': {
    D: 'GetPatient MatchPatient ListPatientAppointments ListPatientInsuranceCoverages ListPatientMedications',
    X: 'InvokeAgent',
    P: 'ResetPassword',
  },
  healthlake: {
    D: `
      ReadResource VersionReadResource SearchEverything SearchWithGet SearchWithPost GetHistoryByResourceId
      GetExportedFile`,
    'D W': 'StartFHIRExportJob StartFHIRExportJobWithGet StartFHIRExportJobWithPost',
  },
  honeycode: {
    D: 'QueryTableRows',
    X: 'InvokeScreenAutomation',
    A: 'ApproveTeamAssociation',
  },
  iq: {
    D: 'GetChatMessages GetCompanyChatMessages DownloadAttachment',
    A: 'ApproveProposal ApprovePaymentRequest',
  },
  'license-manager': {
    X: 'GetAccessToken',
    P: 'CreateGrant AcceptGrant DeleteGrant CreateGrantVersion',
  },
  'license-manager-user-subscriptions': {
    P: 'RegisterIdentityProvider DeregisterIdentityProvider UpdateIdentityProviderSettings',
  },
  lookoutequipment: {
    P: 'PutResourcePolicy DeleteResourcePolicy',
  },
  mechanicalturk: {
    A: 'ApproveAssignment',
  },
  mediaconvert: {
    P: 'CreateResourceShare',
  },
  'medical-imaging': {
    D: `
      GetImageFrame GetImageSet GetImageSetMetadata SearchImageSets GetDICOMBulkdata GetDICOMInstance
      GetDICOMInstanceFrames GetDICOMInstanceMetadata GetDICOMSeriesMetadata SearchDICOMInstances SearchDICOMSeries
      SearchDICOMStudies`,
  },
  mobiletargeting: {
    D: 'GetEndpoint GetUserEndpoints GetInAppMessages',
    'D W': 'CreateExportJob',
  },
  monitron: {
    L: 'ListProjectAdminUsers',
  },
  mq: {
    P: 'CreateUser UpdateUser DeleteUser UpdateBrokerAccessConfiguration',
  },
  odb: {
    P: `
      PutResourcePolicy DeleteResourcePolicy CreateGrantShare UpdateGrantShare DeleteGrantShare
      AssociateIamRoleToResource DisassociateIamRoleFromResource`,
    S: 'DeleteAutonomousDatabaseBackup',
  },
  omics: {
    D: 'GetReadSet GetReference',
    'D W': 'StartReadSetExportJob',
    X: 'StartRun StartRunBatch CancelRun',
    P: 'CreateShare AcceptShare DeleteShare PutS3AccessPolicy DeleteS3AccessPolicy',
  },
  pricingplanmanager: {
    A: 'ApprovePaidSubscription',
  },
  profile: {
    D: `
      SearchProfiles BatchGetProfile ListProfileObjects ListProfileHistoryRecords GetProfileHistoryRecord
      GetProfileInsights GetProfileRecommendations GetMatches GetSimilarProfiles GetSegmentMembership
      ListProfileAttributeValues ListDomainObjects ListObjectTypeAttributeValues
      BatchGetCalculatedAttributeForProfile GetCalculatedAttributeForProfile`,
    'D W': 'CreateSegmentSnapshot CreateSnapshot',
  },
  researchstudio: {
    P: 'AssignPrincipal DeletePrincipal',
  },
  scn: {
    P: 'AssignAdminPermissionsToUser RemoveAdminPermissionsForUser',
  },
  ses: {
    D: `
      GetArchiveMessage GetArchiveMessageContent GetArchiveSearchResults GetContact ListContacts
      GetMemberOfAddressList ListMembersOfAddressList GetMessageInsights`,
    'D W': 'StartArchiveExport CreateExportJob',
    W: 'ApplyTrackingConfigurationOverrides',
    S: 'DeleteArchive PutConfigurationSetArchivingOptions',
  },
  'sms-voice': {
    X: 'SendDestinationNumberVerificationCode',
  },
  sns: {
    'D W': 'Subscribe',
    'W P': 'SetTopicAttributes',
    S: 'PutDataProtectionPolicy',
    why: {
      ja: '購読すると以後の本文が購読先へ届くためDを併せる。',
      en: 'A subscription delivers every later message, hence D as well.',
    },
  },
  'social-messaging': {
    D: 'GetWhatsAppMessageMedia',
  },
  sqs: {
    D: 'ReceiveMessage',
    'W P': 'SetQueueAttributes',
    why: {
      ja: 'SetQueueAttributesはキューの設定とポリシーの両方を変える。',
      en: 'SetQueueAttributes changes settings and policy alike.',
    },
  },
  wellarchitected: {
    P: `
      CreateWorkloadShare UpdateWorkloadShare DeleteWorkloadShare CreateLensShare DeleteLensShare CreateProfileShare
      DeleteProfileShare CreateTemplateShare DeleteTemplateShare`,
  },
  wickr: {
    S: 'UpdateDataRetention DeleteDataRetentionBot',
  },
  workdocs: {
    D: 'DownloadDocumentVersion GetDocumentVersion',
    'D W': 'StartInstanceExport',
    P: `
      AddResourcePermissions RemoveResourcePermission RemoveAllResourcePermissions AddUserToGroup
      AddNotificationPermissions DeleteNotificationPermissions`,
  },
  worklink: {
    P: 'UpdateIdentityProviderConfiguration',
  },
  workmail: {
    'D W': 'StartMailboxExportJob',
    X: 'AssumeImpersonationRole',
    P: `
      PutMailboxPermissions DeleteMailboxPermissions ResetPassword CreateImpersonationRole UpdateImpersonationRole
      DeleteImpersonationRole PutAccessControlRule DeleteAccessControlRule PutIdentityProviderConfiguration
      DeleteIdentityProviderConfiguration CreateUser DeleteUser RegisterToWorkMail DeregisterFromWorkMail
      AssociateMemberToGroup DisassociateMemberFromGroup AllowVendedLogDeliveryForResource`,
    S: `
      PutRetentionPolicy DeleteRetentionPolicy DeleteEmailMonitoringConfiguration SetJournalingRules
      PutEmailMonitoringConfiguration`,
  },
  workmailmessageflow: {
    D: 'GetRawMessageContent',
  },
};
