import type { FactKind } from './fact-kind.ts';
import { accessAnalyzer } from './kinds/access-analyzer.ts';
import { accessScopeAnalysis } from './kinds/access-scope-analysis.ts';
import { accountPlacement } from './kinds/account-placement.ts';
import { accountRegion } from './kinds/account-region.ts';
import { accountSummary } from './kinds/account-summary.ts';
import { alarm } from './kinds/alarm.ts';
import { alternateContact } from './kinds/alternate-contact.ts';
import { analyzerFinding } from './kinds/analyzer-finding.ts';
import { autoScalingGroup } from './kinds/auto-scaling-group.ts';
import { backupJob } from './kinds/backup-job.ts';
import { backupPlan } from './kinds/backup-plan.ts';
import { backupRecord } from './kinds/backup-record.ts';
import { backupVault } from './kinds/backup-vault.ts';
import { bedrockLogging } from './kinds/bedrock-logging.ts';
import { budget } from './kinds/budget.ts';
import { buildProject } from './kinds/build-project.ts';
import { cacheCluster } from './kinds/cache-cluster.ts';
import { cacheReplicationGroup } from './kinds/cache-replication-group.ts';
import { callerIdentity } from './kinds/caller-identity.ts';
import { centerAssignment } from './kinds/center-assignment.ts';
import { centerGroup } from './kinds/center-group.ts';
import { centerInstance } from './kinds/center-instance.ts';
import { centerMembership } from './kinds/center-membership.ts';
import { centerUser } from './kinds/center-user.ts';
import { certificate } from './kinds/certificate.ts';
import { changeWatch } from './kinds/change-watch.ts';
import { classicLoadBalancer } from './kinds/classic-load-balancer.ts';
import { clientVpn } from './kinds/client-vpn.ts';
import { cloudfrontWebAcl } from './kinds/cloudfront-web-acl.ts';
import { cognitoIdentityPool } from './kinds/cognito-identity-pool.ts';
import { configRecorder } from './kinds/config-recorder.ts';
import { configResourceCount } from './kinds/config-resource-count.ts';
import { configRetention } from './kinds/config-retention.ts';
import { configRule } from './kinds/config-rule.ts';
import { coreNetwork } from './kinds/core-network.ts';
import { customerGateway } from './kinds/customer-gateway.ts';
import { dbCluster } from './kinds/db-cluster.ts';
import { dbClusterSnapshot } from './kinds/db-cluster-snapshot.ts';
import { dbInstance } from './kinds/db-instance.ts';
import { dbSnapshot } from './kinds/db-snapshot.ts';
import { detector } from './kinds/detector.ts';
import { dhcpOptions } from './kinds/dhcp-options.ts';
import { directConnectGateway } from './kinds/direct-connect-gateway.ts';
import { directConnection } from './kinds/direct-connection.ts';
import { distribution } from './kinds/distribution.ts';
import { dynamodbTable } from './kinds/dynamodb-table.ts';
import { ebsDefaults } from './kinds/ebs-defaults.ts';
import { ebsSnapshot } from './kinds/ebs-snapshot.ts';
import { ebsVolume } from './kinds/ebs-volume.ts';
import { ec2Instance } from './kinds/ec2-instance.ts';
import { ecrRepository } from './kinds/ecr-repository.ts';
import { ecsCluster } from './kinds/ecs-cluster.ts';
import { ecsService } from './kinds/ecs-service.ts';
import { egressOnlyGateway } from './kinds/egress-only-gateway.ts';
import { eksCluster } from './kinds/eks-cluster.ts';
import { elasticAddress } from './kinds/elastic-address.ts';
import { endpointService } from './kinds/endpoint-service.ts';
import { eventBus } from './kinds/event-bus.ts';
import { eventRule } from './kinds/event-rule.ts';
import { fileSystem } from './kinds/file-system.ts';
import { firewall } from './kinds/firewall.ts';
import { glueCatalogPolicy } from './kinds/glue-catalog-policy.ts';
import { glueDatabase } from './kinds/glue-database.ts';
import { graphqlApi } from './kinds/graphql-api.ts';
import { guardrailPolicy } from './kinds/guardrail-policy.ts';
import { hostedZone } from './kinds/hosted-zone.ts';
import { httpApi } from './kinds/http-api.ts';
import { iamGroup } from './kinds/iam-group.ts';
import { iamPolicy } from './kinds/iam-policy.ts';
import { iamRole } from './kinds/iam-role.ts';
import { iamUser } from './kinds/iam-user.ts';
import { iamUserCredential } from './kinds/iam-user-credential.ts';
import { inspectorAccount } from './kinds/inspector-account.ts';
import { instanceConnectEndpoint } from './kinds/instance-connect-endpoint.ts';
import { internetGateway } from './kinds/internet-gateway.ts';
import { kafkaCluster } from './kinds/kafka-cluster.ts';
import { kinesisStream } from './kinds/kinesis-stream.ts';
import { kmsKey } from './kinds/kms-key.ts';
import { lakePermission } from './kinds/lake-permission.ts';
import { lambdaAlias } from './kinds/lambda-alias.ts';
import { lambdaFunction } from './kinds/lambda-function.ts';
import { lambdaVersion } from './kinds/lambda-version.ts';
import { latticeService } from './kinds/lattice-service.ts';
import { listener } from './kinds/listener.ts';
import { loadBalancer } from './kinds/load-balancer.ts';
import { logGroup } from './kinds/log-group.ts';
import { machineImage } from './kinds/machine-image.ts';
import { macieSession } from './kinds/macie-session.ts';
import { metricFilter } from './kinds/metric-filter.ts';
import { natGateway } from './kinds/nat-gateway.ts';
import { networkAcl } from './kinds/network-acl.ts';
import { networkInterface } from './kinds/network-interface.ts';
import { oidcProvider } from './kinds/oidc-provider.ts';
import { organization } from './kinds/organization.ts';
import { organizationAccount } from './kinds/organization-account.ts';
import { organizationRoot } from './kinds/organization-root.ts';
import { organizationUnit } from './kinds/organization-unit.ts';
import { organizationsFeature } from './kinds/organizations-feature.ts';
import { parameter } from './kinds/parameter.ts';
import { passwordPolicy } from './kinds/password-policy.ts';
import { peering } from './kinds/peering.ts';
import { permissionSet } from './kinds/permission-set.ts';
import { prefixList } from './kinds/prefix-list.ts';
import { principalActivity } from './kinds/principal-activity.ts';
import { reachabilityAnalysis } from './kinds/reachability-analysis.ts';
import { recoveryPoint } from './kinds/recovery-point.ts';
import { redshiftCluster } from './kinds/redshift-cluster.ts';
import { redshiftWorkgroup } from './kinds/redshift-workgroup.ts';
import { regionTrail } from './kinds/region-trail.ts';
import { resourceControlPolicy } from './kinds/resource-control-policy.ts';
import { restApi } from './kinds/rest-api.ts';
import { routeTable } from './kinds/route-table.ts';
import { s3AccessPoint } from './kinds/s3-access-point.ts';
import { s3AccountBlock } from './kinds/s3-account-block.ts';
import { s3Bucket } from './kinds/s3-bucket.ts';
import { samlProvider } from './kinds/saml-provider.ts';
import { scalableTarget } from './kinds/scalable-target.ts';
import { searchDomain } from './kinds/search-domain.ts';
import { searchNetworkPolicy } from './kinds/search-network-policy.ts';
import { secret } from './kinds/secret.ts';
import { securityFinding } from './kinds/security-finding.ts';
import { securityGroup } from './kinds/security-group.ts';
import { securityGroupRule } from './kinds/security-group-rule.ts';
import { securityHub } from './kinds/security-hub.ts';
import { serverCertificate } from './kinds/server-certificate.ts';
import { serviceControlPolicy } from './kinds/service-control-policy.ts';
import { serviceNetwork } from './kinds/service-network.ts';
import { serviceQuota } from './kinds/service-quota.ts';
import { sessionPreferences } from './kinds/session-preferences.ts';
import { shareParty } from './kinds/share-party.ts';
import { snsTopic } from './kinds/sns-topic.ts';
import { sqsQueue } from './kinds/sqs-queue.ts';
import { ssmDocument } from './kinds/ssm-document.ts';
import { stack } from './kinds/stack.ts';
import { stateMachine } from './kinds/state-machine.ts';
import { subnet } from './kinds/subnet.ts';
import { subscriptionFilter } from './kinds/subscription-filter.ts';
import { taggedResource } from './kinds/tagged-resource.ts';
import { targetGroup } from './kinds/target-group.ts';
import { taskDefinition } from './kinds/task-definition.ts';
import { trail } from './kinds/trail.ts';
import { transitGateway } from './kinds/transit-gateway.ts';
import { transitGatewayAttachment } from './kinds/transit-gateway-attachment.ts';
import { transitGatewayRouteTable } from './kinds/transit-gateway-route-table.ts';
import { trustAnchor } from './kinds/trust-anchor.ts';
import { userPool } from './kinds/user-pool.ts';
import { virtualInterface } from './kinds/virtual-interface.ts';
import { virtualMfaDevice } from './kinds/virtual-mfa-device.ts';
import { vpc } from './kinds/vpc.ts';
import { vpcBlockPublicAccess } from './kinds/vpc-block-public-access.ts';
import { vpcEndpoint } from './kinds/vpc-endpoint.ts';
import { vpnConnection } from './kinds/vpn-connection.ts';
import { vpnGateway } from './kinds/vpn-gateway.ts';
import { webAcl } from './kinds/web-acl.ts';

/** Every kind of fact, in the order of its name. */
export const factKinds: readonly FactKind[] = [
  accessAnalyzer,
  accessScopeAnalysis,
  accountPlacement,
  accountRegion,
  accountSummary,
  alarm,
  alternateContact,
  analyzerFinding,
  autoScalingGroup,
  backupJob,
  backupPlan,
  backupRecord,
  backupVault,
  bedrockLogging,
  budget,
  buildProject,
  cacheCluster,
  cacheReplicationGroup,
  callerIdentity,
  centerAssignment,
  centerGroup,
  centerInstance,
  centerMembership,
  centerUser,
  certificate,
  changeWatch,
  classicLoadBalancer,
  clientVpn,
  cloudfrontWebAcl,
  cognitoIdentityPool,
  configRecorder,
  configResourceCount,
  configRetention,
  configRule,
  coreNetwork,
  customerGateway,
  dbClusterSnapshot,
  dbCluster,
  dbInstance,
  dbSnapshot,
  detector,
  dhcpOptions,
  directConnectGateway,
  directConnection,
  distribution,
  dynamodbTable,
  ebsDefaults,
  ebsSnapshot,
  ebsVolume,
  ec2Instance,
  ecrRepository,
  ecsCluster,
  ecsService,
  egressOnlyGateway,
  eksCluster,
  elasticAddress,
  endpointService,
  eventBus,
  eventRule,
  fileSystem,
  firewall,
  glueCatalogPolicy,
  glueDatabase,
  graphqlApi,
  guardrailPolicy,
  hostedZone,
  httpApi,
  iamGroup,
  iamPolicy,
  iamRole,
  iamUserCredential,
  iamUser,
  inspectorAccount,
  instanceConnectEndpoint,
  internetGateway,
  kafkaCluster,
  kinesisStream,
  kmsKey,
  lakePermission,
  lambdaAlias,
  lambdaFunction,
  lambdaVersion,
  latticeService,
  listener,
  loadBalancer,
  logGroup,
  machineImage,
  macieSession,
  metricFilter,
  natGateway,
  networkAcl,
  networkInterface,
  oidcProvider,
  organization,
  organizationAccount,
  organizationRoot,
  organizationUnit,
  organizationsFeature,
  parameter,
  passwordPolicy,
  peering,
  permissionSet,
  prefixList,
  principalActivity,
  reachabilityAnalysis,
  recoveryPoint,
  redshiftCluster,
  redshiftWorkgroup,
  regionTrail,
  resourceControlPolicy,
  restApi,
  routeTable,
  s3AccessPoint,
  s3AccountBlock,
  s3Bucket,
  samlProvider,
  scalableTarget,
  searchDomain,
  searchNetworkPolicy,
  secret,
  securityFinding,
  securityGroup,
  securityGroupRule,
  securityHub,
  serverCertificate,
  serviceControlPolicy,
  serviceNetwork,
  serviceQuota,
  sessionPreferences,
  shareParty,
  snsTopic,
  sqsQueue,
  ssmDocument,
  stack,
  stateMachine,
  subnet,
  subscriptionFilter,
  taggedResource,
  targetGroup,
  taskDefinition,
  trail,
  transitGateway,
  transitGatewayAttachment,
  transitGatewayRouteTable,
  trustAnchor,
  userPool,
  virtualInterface,
  virtualMfaDevice,
  vpcBlockPublicAccess,
  vpcEndpoint,
  vpc,
  vpnConnection,
  vpnGateway,
  webAcl,
];
