import type { Collector } from './collector.ts';

/** The advanced queries AQ-01 to AQ-30, in order. */
const expressions = [
  "SELECT resourceId, resourceName, arn, accountId, configuration.path, configuration.roleLastUsed.lastUsedDate, configuration.attachedManagedPolicies.policyArn, configuration.rolePolicyList.policyName, configuration.permissionsBoundary.permissionsBoundaryArn WHERE resourceType = 'AWS::IAM::Role'",
  "SELECT resourceId, resourceName, resourceType, accountId WHERE resourceType IN ('AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group') AND configuration.attachedManagedPolicies.policyArn = 'arn:aws:iam::aws:policy/AdministratorAccess'",
  "SELECT resourceId, resourceName, configuration.arn, configuration.attachmentCount, configuration.defaultVersionId, configuration.updateDate WHERE resourceType = 'AWS::IAM::Policy' AND configuration.attachmentCount > 0",
  "SELECT resourceId, accountId, awsRegion, configuration.vpcId, configuration.ipPermissions, configuration.ipPermissionsEgress WHERE resourceType = 'AWS::EC2::SecurityGroup'",
  "SELECT resourceId, accountId, awsRegion, configuration.groupName WHERE resourceType = 'AWS::EC2::SecurityGroup' AND configuration.ipPermissions.ipv4Ranges.cidrIp = '0.0.0.0/0'",
  "SELECT resourceId, accountId, awsRegion, configuration.vpcId, configuration.routes, configuration.associations WHERE resourceType = 'AWS::EC2::RouteTable'",
  "SELECT resourceId, accountId, awsRegion, configuration.vpcId, configuration.entries, configuration.associations WHERE resourceType = 'AWS::EC2::NetworkAcl'",
  "SELECT resourceId, accountId, awsRegion, configuration.subnetId, configuration.vpcId, configuration.groups.groupId, configuration.association.publicIp, configuration.interfaceType, configuration.requesterId, configuration.description WHERE resourceType = 'AWS::EC2::NetworkInterface'",
  "SELECT resourceId, accountId, awsRegion, configuration.serviceName, configuration.vpcEndpointType, configuration.vpcId, configuration.privateDnsEnabled, configuration.groups.groupId, configuration.state.value WHERE resourceType = 'AWS::EC2::VPCEndpoint'",
  "SELECT resourceId, resourceName, accountId, awsRegion, configuration.scheme, configuration.type, configuration.vpcId, configuration.securityGroups WHERE resourceType = 'AWS::ElasticLoadBalancingV2::LoadBalancer' AND configuration.scheme = 'internet-facing'",
  "SELECT resourceId, resourceName, accountId, awsRegion, configuration.engine, configuration.engineVersion, configuration.publiclyAccessible, configuration.storageEncrypted, configuration.kmsKeyId, configuration.backupRetentionPeriod, configuration.deletionProtection, configuration.iAMDatabaseAuthenticationEnabled, configuration.autoMinorVersionUpgrade, configuration.multiAZ, configuration.enabledCloudwatchLogsExports, configuration.dBSubnetGroup.vpcId WHERE resourceType = 'AWS::RDS::DBInstance'",
  "SELECT resourceId, accountId, awsRegion, supplementaryConfiguration.PublicAccessBlockConfiguration.blockPublicAcls, supplementaryConfiguration.PublicAccessBlockConfiguration.blockPublicPolicy, supplementaryConfiguration.PublicAccessBlockConfiguration.ignorePublicAcls, supplementaryConfiguration.PublicAccessBlockConfiguration.restrictPublicBuckets, supplementaryConfiguration.BucketVersioningConfiguration.status, supplementaryConfiguration.ServerSideEncryptionConfiguration.rules.applyServerSideEncryptionByDefault.sseAlgorithm, supplementaryConfiguration.ServerSideEncryptionConfiguration.rules.applyServerSideEncryptionByDefault.kmsMasterKeyID, supplementaryConfiguration.ObjectLockConfiguration.objectLockEnabled, supplementaryConfiguration.BucketLoggingConfiguration.destinationBucketName WHERE resourceType = 'AWS::S3::Bucket'",
  "SELECT resourceId, accountId, awsRegion, configuration.keyManager, configuration.keyState, configuration.origin, configuration.keySpec, configuration.keyUsage, configuration.multiRegion, configuration.deletionDate, supplementaryConfiguration.KeyRotationStatus WHERE resourceType = 'AWS::KMS::Key'",
  "SELECT resourceId, accountId, awsRegion, configuration.ssedescription.ssetype, configuration.ssedescription.kmsmasterKeyArn, supplementaryConfiguration.ContinuousBackupsDescription.pointInTimeRecoveryDescription.pointInTimeRecoveryStatus, configuration.billingModeSummary.billingMode WHERE resourceType = 'AWS::DynamoDB::Table'",
  "SELECT resourceId, accountId, awsRegion, configuration.isMultiRegionTrail, configuration.isOrganizationTrail, configuration.logFileValidationEnabled, configuration.kmsKeyId, configuration.s3BucketName, configuration.cloudWatchLogsLogGroupArn WHERE resourceType = 'AWS::CloudTrail::Trail'",
  "SELECT resourceId, accountId, awsRegion, configuration.role, configuration.runtime, configuration.kmskeyArn, configuration.vpcConfig.subnetIds, configuration.vpcConfig.securityGroupIds, configuration.lastModified WHERE resourceType = 'AWS::Lambda::Function'",
  "SELECT resourceId, resourceName, accountId, awsRegion, configuration.KMSKeyId, configuration.RotationEnabled, configuration.RotationOccurringAsScheduled, configuration.RotationRules.AutomaticallyAfterDays WHERE resourceType = 'AWS::SecretsManager::Secret'",
  "SELECT resourceId, accountId, awsRegion, configuration.Version, configuration.ResourcesVpcConfig.EndpointPublicAccess, configuration.ResourcesVpcConfig.PublicAccessCidrs, configuration.Logging.ClusterLogging.EnabledTypes.Type, configuration.EncryptionConfig.Provider.KeyArn WHERE resourceType = 'AWS::EKS::Cluster'",
  "SELECT resourceId, resourceName, accountId, awsRegion, configuration.BackupPlan.BackupPlanRule.ScheduleExpression, configuration.BackupPlan.BackupPlanRule.Lifecycle.DeleteAfterDays, configuration.BackupPlan.BackupPlanRule.TargetBackupVault, configuration.BackupPlan.BackupPlanRule.CopyActions.DestinationBackupVaultArn WHERE resourceType = 'AWS::Backup::BackupPlan'",
  "SELECT resourceId, accountId, awsRegion, configuration.ResourceArn, configuration.CompletionDate, configuration.IsEncrypted, configuration.Status WHERE resourceType = 'AWS::Backup::RecoveryPoint'",
  "SELECT resourceId, resourceName, accountId, awsRegion, configuration.namespace, configuration.metricName, configuration.dimensions.name, configuration.dimensions.value, configuration.threshold, configuration.comparisonOperator, configuration.actionsEnabled, configuration.alarmActions, configuration.treatMissingData WHERE resourceType = 'AWS::CloudWatch::Alarm'",
  "SELECT resourceId, accountId, awsRegion, configuration.domainName, configuration.notAfter, configuration.keyAlgorithm, configuration.status, configuration.renewalEligibility, configuration.inUseBy WHERE resourceType = 'AWS::ACM::Certificate'",
  "SELECT configuration.targetResourceId, configuration.targetResourceType, configuration.complianceType, configuration.configRuleList WHERE resourceType = 'AWS::Config::ResourceCompliance' AND configuration.complianceType = 'NON_COMPLIANT'",
  "SELECT accountId, awsRegion, configuration.Recording, configuration.RecordingGroup.AllSupported, configuration.RecordingGroup.IncludeGlobalResourceTypes, configuration.RecordingMode.RecordingFrequency WHERE resourceType = 'AWS::Config::ConfigurationRecorder'",
  'SELECT resourceType, accountId, COUNT(*) GROUP BY resourceType, accountId',
  "SELECT resourceId, accountId, awsRegion, configuration.ContainerDefinitions.Privileged, configuration.ContainerDefinitions.ReadonlyRootFilesystem, configuration.ContainerDefinitions.LogConfiguration.LogDriver WHERE resourceType = 'AWS::ECS::TaskDefinition'",
  "SELECT resourceId, accountId, configuration.distributionConfig.cacheBehaviors.items.viewerProtocolPolicy, configuration.distributionConfig.aliases.items WHERE resourceType = 'AWS::CloudFront::Distribution'",
  "SELECT resourceId, accountId, awsRegion, configuration.AdvancedSecurityOptions.Enabled, configuration.EncryptionAtRestOptions.Enabled, configuration.DomainEndpointOptions.EnforceHTTPS, configuration.DomainEndpointOptions.TLSSecurityPolicy, configuration.EngineVersion WHERE resourceType = 'AWS::OpenSearch::Domain'",
  "SELECT resourceId, accountId, awsRegion, configuration.InternetGatewayBlockMode WHERE resourceType = 'AWS::EC2::VPCBlockPublicAccessOptions'",
  "SELECT resourceId, accountId, awsRegion, configuration.resourceId, configuration.trafficType, configuration.flowLogStatus, configuration.logDestination WHERE resourceType = 'AWS::EC2::FlowLog'",
].map((Expression) => ({ Expression }));

/**
 * What the advanced queries of AWS Config answer, per region and through each aggregator.
 * A type the recorder does not record is missing from the answer without a word; EV-ENV-08 says which these are.
 */
export const configQueries: Collector = {
  item: 'EV-ENV-11',
  service: 'config',
  operations: [
    {
      operation: 'SelectResourceConfig',
      scope: 'region',
      inputs: expressions,
      paging: { request: 'NextToken', response: 'NextToken', size: { Limit: 100 } },
      count: 'Results',
      iamActions: ['config:SelectResourceConfig'],
    },
    {
      operation: 'SelectAggregateResourceConfig',
      scope: 'region',
      inputs: expressions,
      parent: {
        operation: 'DescribeConfigurationAggregators',
        each: 'ConfigurationAggregators',
        bind: { ConfigurationAggregatorName: 'ConfigurationAggregatorName' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { Limit: 100 } },
      count: 'Results',
      iamActions: ['config:SelectAggregateResourceConfig'],
    },
  ],
};
