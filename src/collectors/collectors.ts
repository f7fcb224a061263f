import { accessAnalyzerFindingDetails } from './access-analyzer-finding-details.ts';
import { accessAnalyzerFindings } from './access-analyzer-findings.ts';
import { accountAlternateContacts } from './account-alternate-contacts.ts';
import { accountRegions } from './account-regions.ts';
import { acmCertificates } from './acm-certificates.ts';
import { advisorRecommendations } from './advisor-recommendations.ts';
import { alarmHistory } from './alarm-history.ts';
import { alarms } from './alarms.ts';
import { appRunnerServices } from './app-runner-services.ts';
import { applicationScaling } from './application-scaling.ts';
import { artifactReports } from './artifact-reports.ts';
import { athenaWorkgroups } from './athena-workgroups.ts';
import { autoScalingGroups } from './auto-scaling-groups.ts';
import { backupJobs } from './backup-jobs.ts';
import { backupPlans } from './backup-plans.ts';
import { backupRecoveryPoints } from './backup-recovery-points.ts';
import { backupVaults } from './backup-vaults.ts';
import { beanstalkEnvironments } from './beanstalk-environments.ts';
import { bedrockAgents } from './bedrock-agents.ts';
import { bedrockSettings } from './bedrock-settings.ts';
import { budgetNotifications } from './budget-notifications.ts';
import { buildProjects } from './build-projects.ts';
import { caches } from './caches.ts';
import { chatChannels } from './chat-channels.ts';
import { classicLoadBalancers } from './classic-load-balancers.ts';
import { clientVpns } from './client-vpns.ts';
import { cloudformationStacks } from './cloudformation-stacks.ts';
import { cloudfrontDistributions } from './cloudfront-distributions.ts';
import { cloudhsmClusters } from './cloudhsm-clusters.ts';
import { cloudtrailEventDataStores } from './cloudtrail-event-data-stores.ts';
import { cloudtrailEvents } from './cloudtrail-events.ts';
import { cloudtrailTrails } from './cloudtrail-trails.ts';
import { cognitoIdentityPools } from './cognito-identity-pools.ts';
import { cognitoUserPools } from './cognito-user-pools.ts';
import type { Collector } from './collector.ts';
import { configAggregators } from './config-aggregators.ts';
import { configQueries } from './config-queries.ts';
import { configRecorders } from './config-recorders.ts';
import { configResourceCounts } from './config-resource-counts.ts';
import { configResourceHistory } from './config-resource-history.ts';
import { configRules } from './config-rules.ts';
import { connectInstances } from './connect-instances.ts';
import { coreNetworks } from './core-networks.ts';
import { dashboards } from './dashboards.ts';
import { dataLakePermissions } from './data-lake-permissions.ts';
import { daxClusters } from './dax-clusters.ts';
import { deliveryStreams } from './delivery-streams.ts';
import { directConnections } from './direct-connections.ts';
import { directories } from './directories.ts';
import { dnsResolvers } from './dns-resolvers.ts';
import { documentdbClusters } from './documentdb-clusters.ts';
import { dynamodbTables } from './dynamodb-tables.ts';
import { ecrRepositories } from './ecr-repositories.ts';
import { ecsServices } from './ecs-services.ts';
import { ecsTaskDefinitions } from './ecs-task-definitions.ts';
import { efsFileSystems } from './efs-file-systems.ts';
import { eksAccess } from './eks-access.ts';
import { eksClusters } from './eks-clusters.ts';
import { eventRules } from './event-rules.ts';
import { flowLogs } from './flow-logs.ts';
import { fsxFileSystems } from './fsx-file-systems.ts';
import { globalAccelerators } from './global-accelerators.ts';
import { glueCatalog } from './glue-catalog.ts';
import { graphqlApis } from './graphql-apis.ts';
import { guarddutyDetectors } from './guardduty-detectors.ts';
import { healthEvents } from './health-events.ts';
import { hostedZones } from './hosted-zones.ts';
import { httpApis } from './http-apis.ts';
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
import { incidentRecords } from './incident-records.ts';
import { incidentResponseCases } from './incident-response-cases.ts';
import { inspectorFindings } from './inspector-findings.ts';
import { instanceConnectEndpoints } from './instance-connect-endpoints.ts';
import { instances } from './instances.ts';
import { internetGateways } from './internet-gateways.ts';
import { kafkaClusters } from './kafka-clusters.ts';
import { kinesisStreams } from './kinesis-streams.ts';
import { kmsKeyAccess } from './kms-key-access.ts';
import { kmsKeyRotations } from './kms-key-rotations.ts';
import { kmsKeyStores } from './kms-key-stores.ts';
import { kmsKeys } from './kms-keys.ts';
import { lambdaFunctions } from './lambda-functions.ts';
import { lambdaLayers } from './lambda-layers.ts';
import { landingZones } from './landing-zones.ts';
import { latticeNetworks } from './lattice-networks.ts';
import { lifecyclePolicies } from './lifecycle-policies.ts';
import { loadBalancers } from './load-balancers.ts';
import { logGroups } from './log-groups.ts';
import { macieSessions } from './macie-sessions.ts';
import { memorydbClusters } from './memorydb-clusters.ts';
import { messageBrokers } from './message-brokers.ts';
import { metrics } from './metrics.ts';
import { neptuneClusters } from './neptune-clusters.ts';
import { networkAcls } from './network-acls.ts';
import { networkFirewalls } from './network-firewalls.ts';
import { networkInsights } from './network-insights.ts';
import { networkInterfaces } from './network-interfaces.ts';
import { optimizerEnrollment } from './optimizer-enrollment.ts';
import { organizationsAccounts } from './organizations-accounts.ts';
import { organizationsDelegations } from './organizations-delegations.ts';
import { organizationsPolicies } from './organizations-policies.ts';
import { paymentKeys } from './payment-keys.ts';
import { pipelines } from './pipelines.ts';
import { policyStores } from './policy-stores.ts';
import { prefixLists } from './prefix-lists.ts';
import { privateCertificateAuthorities } from './private-certificate-authorities.ts';
import { quicksightUsers } from './quicksight-users.ts';
import { rdsClusters } from './rds-clusters.ts';
import { rdsInstances } from './rds-instances.ts';
import { rdsMaintenance } from './rds-maintenance.ts';
import { rdsParameters } from './rds-parameters.ts';
import { rdsSnapshots } from './rds-snapshots.ts';
import { redshiftClusters } from './redshift-clusters.ts';
import { redshiftWorkgroups } from './redshift-workgroups.ts';
import { resourceExplorer } from './resource-explorer.ts';
import { resourceShares } from './resource-shares.ts';
import { restApis } from './rest-apis.ts';
import { rolesAnywhereProfiles } from './roles-anywhere-profiles.ts';
import { routeTables } from './route-tables.ts';
import { s3AccountAccess } from './s3-account-access.ts';
import { s3BucketAccess } from './s3-bucket-access.ts';
import { s3BucketProtection } from './s3-bucket-protection.ts';
import { s3BucketPublication } from './s3-bucket-publication.ts';
import { s3Buckets } from './s3-buckets.ts';
import { sagemakerNotebooks } from './sagemaker-notebooks.ts';
import { searchCollections } from './search-collections.ts';
import { searchDomains } from './search-domains.ts';
import { secretsManagerSecrets } from './secrets-manager-secrets.ts';
import { securityGroups } from './security-groups.ts';
import { securityHubControls } from './security-hub-controls.ts';
import { securityHubFindings } from './security-hub-findings.ts';
import { securityHubV2 } from './security-hub-v2.ts';
import { securityLakes } from './security-lakes.ts';
import { serviceQuotas } from './service-quotas.ts';
import { shieldProtections } from './shield-protections.ts';
import { snsTopics } from './sns-topics.ts';
import { sqsQueues } from './sqs-queues.ts';
import { ssmOperations } from './ssm-operations.ts';
import { ssmParameters } from './ssm-parameters.ts';
import { ssmPatches } from './ssm-patches.ts';
import { ssmSessions } from './ssm-sessions.ts';
import { ssoAccountAssignments } from './sso-account-assignments.ts';
import { ssoApplications } from './sso-applications.ts';
import { ssoInstances } from './sso-instances.ts';
import { ssoPermissionSets } from './sso-permission-sets.ts';
import { stateMachines } from './state-machines.ts';
import { stsCallerIdentity } from './sts-caller-identity.ts';
import { taggedResources } from './tagged-resources.ts';
import { timeSettings } from './time-settings.ts';
import { trailLogObjects } from './trail-log-objects.ts';
import { transferServers } from './transfer-servers.ts';
import { transitGateways } from './transit-gateways.ts';
import { volumesAndSnapshots } from './volumes-and-snapshots.ts';
import { vpcEndpoints } from './vpc-endpoints.ts';
import { vpcPeerings } from './vpc-peerings.ts';
import { vpcPublicAccessBlock } from './vpc-public-access-block.ts';
import { vpcs } from './vpcs.ts';
import { vpnConnections } from './vpn-connections.ts';
import { webAcls } from './web-acls.ts';
import { workspacesDesktops } from './workspaces-desktops.ts';

/** Every evidence item akashi can collect, parents before the questions that follow from them; the recorder and the trail come first. */
export const collectors: readonly Collector[] = [
  stsCallerIdentity,
  accountRegions,
  artifactReports,
  configRecorders,
  cloudtrailTrails,
  iamAccountAliases,
  accountAlternateContacts,
  organizationsAccounts,
  organizationsPolicies,
  organizationsDelegations,
  landingZones,
  configResourceCounts,
  configAggregators,
  configQueries,
  configResourceHistory,
  configRules,
  resourceExplorer,
  taggedResources,
  healthEvents,
  iamCredentialReport,
  iamAuthorizationDetails,
  iamAccountSummary,
  iamPasswordPolicy,
  iamMfaDevices,
  iamAccessKeys,
  iamServiceLastAccessed,
  iamIdentityProviders,
  rolesAnywhereProfiles,
  iamServerCertificates,
  iamOtherCredentials,
  iamOrganizationsFeatures,
  ssoInstances,
  ssoPermissionSets,
  ssoAccountAssignments,
  identityStoreMembers,
  ssoApplications,
  directories,
  resourceShares,
  accessAnalyzerFindings,
  accessAnalyzerFindingDetails,
  cognitoUserPools,
  cognitoIdentityPools,
  policyStores,
  secretsManagerSecrets,
  ssmParameters,
  s3Buckets,
  s3BucketAccess,
  s3BucketProtection,
  s3BucketPublication,
  s3AccountAccess,
  kmsKeys,
  kmsKeyRotations,
  kmsKeyAccess,
  kmsKeyStores,
  cloudhsmClusters,
  paymentKeys,
  acmCertificates,
  privateCertificateAuthorities,
  vpcs,
  dnsResolvers,
  routeTables,
  internetGateways,
  securityGroups,
  networkAcls,
  networkInterfaces,
  vpcEndpoints,
  vpcPeerings,
  transitGateways,
  coreNetworks,
  vpnConnections,
  clientVpns,
  directConnections,
  prefixLists,
  flowLogs,
  vpcPublicAccessBlock,
  instanceConnectEndpoints,
  networkFirewalls,
  webAcls,
  loadBalancers,
  classicLoadBalancers,
  cloudfrontDistributions,
  hostedZones,
  latticeNetworks,
  shieldProtections,
  globalAccelerators,
  networkInsights,
  instances,
  volumesAndSnapshots,
  images,
  ssmPatches,
  ssmSessions,
  ssmOperations,
  lambdaFunctions,
  lambdaLayers,
  eventRules,
  ecsServices,
  ecsTaskDefinitions,
  eksClusters,
  eksAccess,
  ecrRepositories,
  beanstalkEnvironments,
  appRunnerServices,
  cloudformationStacks,
  rdsInstances,
  rdsClusters,
  rdsSnapshots,
  rdsParameters,
  rdsMaintenance,
  dynamodbTables,
  caches,
  efsFileSystems,
  fsxFileSystems,
  workspacesDesktops,
  sqsQueues,
  snsTopics,
  chatChannels,
  restApis,
  httpApis,
  graphqlApis,
  stateMachines,
  glueCatalog,
  dataLakePermissions,
  bedrockSettings,
  bedrockAgents,
  sagemakerNotebooks,
  buildProjects,
  pipelines,
  daxClusters,
  searchDomains,
  searchCollections,
  memorydbClusters,
  redshiftClusters,
  redshiftWorkgroups,
  documentdbClusters,
  neptuneClusters,
  kinesisStreams,
  deliveryStreams,
  kafkaClusters,
  athenaWorkgroups,
  transferServers,
  messageBrokers,
  quicksightUsers,
  connectInstances,
  cloudtrailEvents,
  cloudtrailEventDataStores,
  trailLogObjects,
  logGroups,
  alarms,
  alarmHistory,
  metrics,
  dashboards,
  guarddutyDetectors,
  incidentRecords,
  incidentResponseCases,
  securityHubControls,
  securityHubFindings,
  securityHubV2,
  inspectorFindings,
  macieSessions,
  securityLakes,
  advisorRecommendations,
  backupPlans,
  backupVaults,
  backupRecoveryPoints,
  backupJobs,
  lifecyclePolicies,
  applicationScaling,
  autoScalingGroups,
  serviceQuotas,
  optimizerEnrollment,
  budgetNotifications,
  timeSettings,
];
