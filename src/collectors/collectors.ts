import { accessAnalyzerFindingDetails } from './access-analyzer-finding-details.ts';
import { accessAnalyzerFindings } from './access-analyzer-findings.ts';
import { accountAlternateContacts } from './account-alternate-contacts.ts';
import { accountRegions } from './account-regions.ts';
import { acmCertificates } from './acm-certificates.ts';
import { alarmHistory } from './alarm-history.ts';
import { alarms } from './alarms.ts';
import { applicationScaling } from './application-scaling.ts';
import { autoScalingGroups } from './auto-scaling-groups.ts';
import { backupJobs } from './backup-jobs.ts';
import { backupPlans } from './backup-plans.ts';
import { backupRecoveryPoints } from './backup-recovery-points.ts';
import { backupVaults } from './backup-vaults.ts';
import { caches } from './caches.ts';
import { clientVpns } from './client-vpns.ts';
import { cloudformationStacks } from './cloudformation-stacks.ts';
import { cloudfrontDistributions } from './cloudfront-distributions.ts';
import { cloudtrailEventDataStores } from './cloudtrail-event-data-stores.ts';
import { cloudtrailEvents } from './cloudtrail-events.ts';
import { cloudtrailTrails } from './cloudtrail-trails.ts';
import { cognitoUserPools } from './cognito-user-pools.ts';
import type { Collector } from './collector.ts';
import { configAggregators } from './config-aggregators.ts';
import { configQueries } from './config-queries.ts';
import { configRecorders } from './config-recorders.ts';
import { configResourceCounts } from './config-resource-counts.ts';
import { configResourceHistory } from './config-resource-history.ts';
import { configRules } from './config-rules.ts';
import { dashboards } from './dashboards.ts';
import { dynamodbTables } from './dynamodb-tables.ts';
import { eventRules } from './event-rules.ts';
import { flowLogs } from './flow-logs.ts';
import { guarddutyDetectors } from './guardduty-detectors.ts';
import { iamAccessKeys } from './iam-access-keys.ts';
import { iamAccountAliases } from './iam-account-aliases.ts';
import { iamAccountSummary } from './iam-account-summary.ts';
import { iamAuthorizationDetails } from './iam-authorization-details.ts';
import { iamCredentialReport } from './iam-credential-report.ts';
import { iamIdentityProviders } from './iam-identity-providers.ts';
import { iamMfaDevices } from './iam-mfa-devices.ts';
import { iamOrganizationsFeatures } from './iam-organizations-features.ts';
import { iamOtherCredentials } from './iam-other-credentials.ts';
import { iamPasswordPolicy } from './iam-password-policy.ts';
import { iamServerCertificates } from './iam-server-certificates.ts';
import { iamServiceLastAccessed } from './iam-service-last-accessed.ts';
import { identityStoreMembers } from './identity-store-members.ts';
import { images } from './images.ts';
import { inspectorFindings } from './inspector-findings.ts';
import { instanceConnectEndpoints } from './instance-connect-endpoints.ts';
import { instances } from './instances.ts';
import { internetGateways } from './internet-gateways.ts';
import { kmsKeyAccess } from './kms-key-access.ts';
import { kmsKeyRotations } from './kms-key-rotations.ts';
import { kmsKeyStores } from './kms-key-stores.ts';
import { kmsKeys } from './kms-keys.ts';
import { lambdaFunctions } from './lambda-functions.ts';
import { lambdaLayers } from './lambda-layers.ts';
import { loadBalancers } from './load-balancers.ts';
import { logGroups } from './log-groups.ts';
import { metrics } from './metrics.ts';
import { networkAcls } from './network-acls.ts';
import { networkFirewalls } from './network-firewalls.ts';
import { networkInsights } from './network-insights.ts';
import { networkInterfaces } from './network-interfaces.ts';
import { organizationsAccounts } from './organizations-accounts.ts';
import { organizationsDelegations } from './organizations-delegations.ts';
import { organizationsPolicies } from './organizations-policies.ts';
import { prefixLists } from './prefix-lists.ts';
import { rdsClusters } from './rds-clusters.ts';
import { rdsInstances } from './rds-instances.ts';
import { rdsMaintenance } from './rds-maintenance.ts';
import { rdsParameters } from './rds-parameters.ts';
import { rdsSnapshots } from './rds-snapshots.ts';
import { routeTables } from './route-tables.ts';
import { s3AccountAccess } from './s3-account-access.ts';
import { s3BucketAccess } from './s3-bucket-access.ts';
import { s3BucketProtection } from './s3-bucket-protection.ts';
import { s3BucketPublication } from './s3-bucket-publication.ts';
import { s3Buckets } from './s3-buckets.ts';
import { secretsManagerSecrets } from './secrets-manager-secrets.ts';
import { securityGroups } from './security-groups.ts';
import { securityHubControls } from './security-hub-controls.ts';
import { securityHubFindings } from './security-hub-findings.ts';
import { securityHubV2 } from './security-hub-v2.ts';
import { serviceQuotas } from './service-quotas.ts';
import { snsTopics } from './sns-topics.ts';
import { sqsQueues } from './sqs-queues.ts';
import { ssoAccountAssignments } from './sso-account-assignments.ts';
import { ssoApplications } from './sso-applications.ts';
import { ssoInstances } from './sso-instances.ts';
import { ssoPermissionSets } from './sso-permission-sets.ts';
import { stsCallerIdentity } from './sts-caller-identity.ts';
import { timeSettings } from './time-settings.ts';
import { trailLogObjects } from './trail-log-objects.ts';
import { transitGateways } from './transit-gateways.ts';
import { volumesAndSnapshots } from './volumes-and-snapshots.ts';
import { vpcEndpoints } from './vpc-endpoints.ts';
import { vpcPeerings } from './vpc-peerings.ts';
import { vpcPublicAccessBlock } from './vpc-public-access-block.ts';
import { vpcs } from './vpcs.ts';
import { vpnConnections } from './vpn-connections.ts';
import { webAcls } from './web-acls.ts';

/** Every evidence item akashi can collect, parents before the questions that follow from them; the recorder and the trail come first. */
export const collectors: readonly Collector[] = [
  stsCallerIdentity,
  accountRegions,
  configRecorders,
  cloudtrailTrails,
  iamAccountAliases,
  accountAlternateContacts,
  organizationsAccounts,
  organizationsPolicies,
  organizationsDelegations,
  configResourceCounts,
  configAggregators,
  configQueries,
  configResourceHistory,
  configRules,
  iamCredentialReport,
  iamAuthorizationDetails,
  iamAccountSummary,
  iamPasswordPolicy,
  iamMfaDevices,
  iamAccessKeys,
  iamServiceLastAccessed,
  iamIdentityProviders,
  iamServerCertificates,
  iamOtherCredentials,
  iamOrganizationsFeatures,
  ssoInstances,
  ssoPermissionSets,
  ssoAccountAssignments,
  identityStoreMembers,
  ssoApplications,
  accessAnalyzerFindings,
  accessAnalyzerFindingDetails,
  cognitoUserPools,
  secretsManagerSecrets,
  s3Buckets,
  s3BucketAccess,
  s3BucketProtection,
  s3BucketPublication,
  s3AccountAccess,
  kmsKeys,
  kmsKeyRotations,
  kmsKeyAccess,
  kmsKeyStores,
  acmCertificates,
  vpcs,
  routeTables,
  internetGateways,
  securityGroups,
  networkAcls,
  networkInterfaces,
  vpcEndpoints,
  vpcPeerings,
  transitGateways,
  vpnConnections,
  clientVpns,
  prefixLists,
  flowLogs,
  vpcPublicAccessBlock,
  instanceConnectEndpoints,
  networkFirewalls,
  webAcls,
  loadBalancers,
  cloudfrontDistributions,
  networkInsights,
  instances,
  volumesAndSnapshots,
  images,
  lambdaFunctions,
  lambdaLayers,
  eventRules,
  cloudformationStacks,
  rdsInstances,
  rdsClusters,
  rdsSnapshots,
  rdsParameters,
  rdsMaintenance,
  dynamodbTables,
  caches,
  sqsQueues,
  snsTopics,
  cloudtrailEvents,
  cloudtrailEventDataStores,
  trailLogObjects,
  logGroups,
  alarms,
  alarmHistory,
  metrics,
  dashboards,
  guarddutyDetectors,
  securityHubControls,
  securityHubFindings,
  securityHubV2,
  inspectorFindings,
  backupPlans,
  backupVaults,
  backupRecoveryPoints,
  backupJobs,
  applicationScaling,
  autoScalingGroups,
  serviceQuotas,
  timeSettings,
];
