import type { OverlayPart } from './overlay-part.ts';

/** Keys, secrets, certificates, detection and protection: use of a key is D, weakening protection is S. */
export const security: OverlayPart = {
  'access-analyzer': {
    S: 'DeleteAnalyzer UpdateAnalyzer CreateArchiveRule UpdateArchiveRule ApplyArchiveRule DeleteServiceLinkedAnalyzer',
  },
  acm: {
    D: 'ExportCertificate GetAcmeExternalAccountBindingCredentials',
    why: {
      ja: 'ExportCertificateは秘密鍵を渡す。',
      en: 'ExportCertificate hands out the private key.',
    },
  },
  'acm-pca': {
    S: 'DeleteCertificateAuthority',
  },
  auditmanager: {
    D: 'GetAssessmentReportUrl',
    P: 'RegisterOrganizationAdminAccount StartAssessmentFrameworkShare',
    S: 'DeleteAssessment DeleteAssessmentReport DeregisterAccount UpdateAssessmentStatus',
    'S P': 'DeregisterOrganizationAdminAccount',
  },
  cloudhsm: {
    S: 'DeleteBackup',
  },
  detective: {
    X: 'InvokeAssistant',
    P: 'EnableOrganizationAdminAccount AcceptInvitation',
    S: 'DeleteGraph DeleteMembers DisassociateMembership UpdateOrganizationConfiguration',
    'S P': 'DisableOrganizationAdminAccount',
  },
  fms: {
    P: 'PutAdminAccount AssociateAdminAccount',
    S: `
      DeletePolicy DeleteNotificationChannel BatchDisassociateResource DeleteResourceSet
      DisassociateThirdPartyFirewall`,
    'S P': 'DisassociateAdminAccount',
  },
  guardduty: {
    P: 'EnableOrganizationAdminAccount AcceptAdministratorInvitation AcceptInvitation',
    S: `
      DeleteDetector UpdateDetector CreateFilter UpdateFilter CreateIPSet UpdateIPSet CreateTrustedEntitySet
      UpdateTrustedEntitySet DeleteThreatIntelSet UpdateThreatIntelSet DeleteThreatEntitySet UpdateThreatEntitySet
      DeleteMembers DisassociateMembers DisassociateFromAdministratorAccount DisassociateFromMasterAccount
      StopMonitoringMembers UpdateMemberDetectors UpdateOrganizationConfiguration DeletePublishingDestination
      UpdatePublishingDestination DeleteMalwareProtectionPlan UpdateMalwareProtectionPlan UpdateMalwareScanSettings
      DeleteCustomDetectionRuleAssociation UpdateCustomDetectionRuleAssociation
      DeleteCustomDetectionRuleOrgConfiguration UpdateCustomDetectionRuleOrgConfiguration`,
    'S P': 'DisableOrganizationAdminAccount',
    why: {
      ja: '検出器・抑制・信頼リスト・配信先を止める、除く、変える操作をSとする。個々の検出結果の整理(ArchiveFindings)は業務上の処理でありWのままとする。',
      en: 'Stopping or changing detectors, suppression, trusted lists and destinations is S; archiving single findings is daily work and stays W.',
    },
  },
  inspector: {
    X: 'StartAssessmentRun StopAssessmentRun',
    S: 'DeleteAssessmentRun DeleteAssessmentTarget DeleteAssessmentTemplate',
  },
  inspector2: {
    D: 'BatchGetCodeSnippet',
    P: 'EnableDelegatedAdminAccount',
    S: `
      Disable DisassociateMember CreateFilter UpdateFilter UpdateConfiguration
      BatchUpdateMemberEc2DeepInspectionStatus UpdateEc2DeepInspectionConfiguration
      UpdateOrgEc2DeepInspectionConfiguration UpdateOrganizationConfiguration DeleteCisScanConfiguration
      DeleteCodeSecurityScanConfiguration`,
    'S P': 'DisableDelegatedAdminAccount',
  },
  kms: {
    R: 'GenerateRandom',
    D: `
      Decrypt Encrypt ReEncryptFrom ReEncryptTo GenerateDataKey GenerateDataKeyWithoutPlaintext GenerateDataKeyPair
      GenerateDataKeyPairWithoutPlaintext DeriveSharedSecret Sign Verify GenerateMac VerifyMac`,
    S: `
      ScheduleKeyDeletion DisableKey DeleteImportedKeyMaterial DisableKeyRotation DisconnectCustomKeyStore
      DeleteCustomKeyStore`,
    why: {
      ja: '鍵を使う暗号処理は、復号も暗号化も「鍵の使用」としてDにまとめ、鍵の管理(W・P)と分ける。AWSの標準のキーポリシーが利用者に一括して与える操作である。',
      en: "Every cryptographic use of a key is D, apart from its administration (W, P): AWS's own key policy gives them to key users together.",
    },
  },
  macie2: {
    D: 'GetSensitiveDataOccurrences',
    P: 'EnableOrganizationAdminAccount AcceptInvitation UpdateRevealConfiguration',
    S: `
      DisableMacie UpdateMacieSession UpdateMemberSession DeleteMember DisassociateMember
      DisassociateFromAdministratorAccount DisassociateFromMasterAccount UpdateClassificationJob
      PutClassificationExportConfiguration UpdateAutomatedDiscoveryConfiguration
      BatchUpdateAutomatedDiscoveryAccounts UpdateClassificationScope UpdateResourceProfile
      UpdateResourceProfileDetections UpdateOrganizationConfiguration CreateFindingsFilter UpdateFindingsFilter
      CreateAllowList UpdateAllowList`,
    'S P': 'DisableOrganizationAdminAccount',
  },
  'network-firewall': {
    X: 'StartFlowCapture StartFlowFlush',
    P: 'PutResourcePolicy DeleteResourcePolicy',
    S: `
      DeleteFirewall UpdateLoggingConfiguration UpdateFirewallDeleteProtection UpdateFirewallPolicyChangeProtection
      UpdateSubnetChangeProtection UpdateAvailabilityZoneChangeProtection DisassociateSubnets
      DisassociateAvailabilityZones`,
  },
  'payment-cryptography': {
    D: `
      DecryptData EncryptData ReEncryptData GenerateMac VerifyMac GenerateCardValidationData
      VerifyCardValidationData GenerateAuthRequestCryptogram VerifyAuthRequestCryptogram GenerateMacEmvPinChange
      GeneratePinData VerifyPinData TranslatePinData TranslateKeyMaterial GenerateAs2805KekValidation ExportKey`,
    P: 'AssociateMpaTeam DisassociateMpaTeam',
    S: 'DeleteKey StopKeyUsage',
  },
  'pca-connector-scep': {
    D: 'GetChallengePassword',
  },
  secretsmanager: {
    R: 'ValidateResourcePolicy',
    D: 'GetSecretValue BatchGetSecretValue',
  },
  'security-ir': {
    D: 'GetCaseAttachmentDownloadUrl ListComments',
    S: 'CancelMembership',
  },
  securityhub: {
    P: 'EnableOrganizationAdminAccount AcceptAdministratorInvitation AcceptInvitation',
    S: `
      DisableSecurityHub DisableSecurityHubV2 DisableSecurityHubFeatureV2 BatchDisableStandards
      UpdateStandardsControl BatchUpdateStandardsControlAssociations UpdateSecurityControl CreateAutomationRule
      BatchUpdateAutomationRules CreateAutomationRuleV2 UpdateAutomationRuleV2 DisableImportFindingsForProduct
      DeleteMembers DisassociateMembers DisassociateFromAdministratorAccount DisassociateFromMasterAccount
      DeleteFindingAggregator UpdateFindingAggregator DeleteAggregatorV2 UpdateAggregatorV2
      UpdateOrganizationConfiguration UpdateSecurityHubConfiguration DeleteConfigurationPolicy
      UpdateConfigurationPolicy StartConfigurationPolicyDisassociation`,
    'S P': 'DisableOrganizationAdminAccount',
  },
  securitylake: {
    P: `
      CreateSubscriber UpdateSubscriber RegisterDataLakeDelegatedAdministrator
      DeregisterDataLakeDelegatedAdministrator`,
    S: 'DeleteAwsLogSource DeleteCustomLogSource DeleteDataLake UpdateDataLake DeleteDataLakeOrganizationConfiguration',
    why: {
      ja: 'CreateSubscriberは外部の利用者にログの読取りを与える。',
      en: 'CreateSubscriber lets another party read the logs.',
    },
  },
  shield: {
    P: 'AssociateDRTRole AssociateDRTLogBucket',
    S: `
      DeleteProtection DeleteProtectionGroup DeleteSubscription DisableProactiveEngagement
      DisableApplicationLayerAutomaticResponse DisassociateDRTRole DisassociateDRTLogBucket DisassociateHealthCheck`,
  },
  signer: {
    X: 'SignPayload StartSigningJob',
  },
  verifiedpermissions: {
    P: `
      CreatePolicy UpdatePolicy DeletePolicy CreatePolicyTemplate UpdatePolicyTemplate DeletePolicyTemplate
      PutSchema CreateIdentitySource UpdateIdentitySource DeleteIdentitySource DeletePolicyStore`,
    why: {
      ja: 'アプリケーションの認可ポリシーを変えることは、誰が何をできるかを変えることである。',
      en: "Changing an application's authorization policies changes who may do what.",
    },
  },
  waf: {
    W: 'CreateWebACL UpdateWebACL',
    S: 'DeleteWebACL DeleteLoggingConfiguration',
    why: {
      ja: 'AWSはWeb ACLの作成・変更をPとするが、権限の変更ではない。',
      en: 'AWS calls changing a web ACL permissions management; it changes no permission.',
    },
  },
  'waf-regional': {
    W: 'CreateWebACL UpdateWebACL',
    S: 'DeleteWebACL DisassociateWebACL DeleteLoggingConfiguration',
  },
  wafv2: {
    D: 'GetDecryptedAPIKey',
    S: `
      DisassociateWebACL DeleteWebACL DeleteLoggingConfiguration DisassociateFirewallManager
      DeleteFirewallManagerRuleGroups`,
    why: {
      ja: '保護と記録を外す操作をSとする。ルールの更新(UpdateWebACL)は強める変更にも使うためWのままとする。',
      en: 'Removing protection or logging is S; updating rules also strengthens and stays W.',
    },
  },
};
