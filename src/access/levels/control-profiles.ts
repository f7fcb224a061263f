import type { ProfilePart } from './profile-part.ts';

/** What stands for each level on identities, machines, networks, automation, logs and other management functions. */
export const controlProfiles: ProfilePart = {
  iam: {
    '*': { L: 'ListUsers ListRoles', R: 'GetUser GetRole', P: 'CreateRole AttachRolePolicy' },
    user: { L: 'ListUsers', R: 'GetUser', P: 'AttachUserPolicy CreateAccessKey', T: 'TagUser' },
    group: { L: 'ListGroups', R: 'GetGroup', P: 'AttachGroupPolicy AddUserToGroup' },
    role: { L: 'ListRoles', R: 'GetRole', P: 'AttachRolePolicy UpdateAssumeRolePolicy', T: 'TagRole' },
    policy: { L: 'ListPolicies', R: 'GetPolicy GetPolicyVersion', P: 'CreatePolicyVersion', T: 'TagPolicy' },
    'saml-provider': { L: 'ListSAMLProviders', R: 'GetSAMLProvider', P: 'UpdateSAMLProvider' },
    'oidc-provider': { L: 'ListOpenIDConnectProviders', R: 'GetOpenIDConnectProvider' },
  },
  sts: { '*': { X: 'AssumeRole' } },
  sso: { '*': { L: 'ListPermissionSets', R: 'DescribePermissionSet', P: 'CreateAccountAssignment' } },
  identitystore: { '*': { L: 'ListUsers', R: 'DescribeUser', P: 'CreateGroupMembership' } },
  organizations: { '*': { L: 'ListAccounts', R: 'DescribeOrganization', P: 'AttachPolicy UpdatePolicy' } },
  account: { '*': { L: 'ListRegions', R: 'GetContactInformation', W: 'PutContactInformation' } },
  ram: { '*': { R: 'GetResourceShares', P: 'CreateResourceShare' } },
  lambda: {
    '*': {
      L: 'ListFunctions',
      R: 'GetFunctionConfiguration',
      D: 'GetFunction',
      W: 'UpdateFunctionCode UpdateFunctionConfiguration',
      X: 'InvokeFunction',
      P: 'AddPermission',
      T: 'TagResource',
    },
  },
  ec2: {
    '*': { L: 'DescribeInstances', W: 'StartInstances StopInstances', T: 'CreateTags' },
    instance: { L: 'DescribeInstances', W: 'StartInstances StopInstances', T: 'CreateTags' },
    volume: { L: 'DescribeVolumes', W: 'ModifyVolume', T: 'CreateTags' },
    snapshot: { L: 'DescribeSnapshots', P: 'ModifySnapshotAttribute', S: 'DeleteSnapshot', T: 'CreateTags' },
    image: { L: 'DescribeImages', P: 'ModifyImageAttribute', T: 'CreateTags' },
    'security-group': {
      L: 'DescribeSecurityGroups',
      W: 'AuthorizeSecurityGroupIngress RevokeSecurityGroupIngress',
      T: 'CreateTags',
    },
    vpc: { L: 'DescribeVpcs', W: 'ModifyVpcAttribute', T: 'CreateTags' },
    subnet: { L: 'DescribeSubnets', W: 'ModifySubnetAttribute', T: 'CreateTags' },
    'route-table': { L: 'DescribeRouteTables', W: 'CreateRoute DeleteRoute', T: 'CreateTags' },
    'network-acl': { L: 'DescribeNetworkAcls', W: 'CreateNetworkAclEntry DeleteNetworkAclEntry', T: 'CreateTags' },
    'vpc-endpoint': { L: 'DescribeVpcEndpoints', W: 'ModifyVpcEndpoint', P: 'ModifyVpcEndpoint', T: 'CreateTags' },
  },
  autoscaling: { '*': { L: 'DescribeAutoScalingGroups', W: 'UpdateAutoScalingGroup', T: 'CreateOrUpdateTags' } },
  ecs: {
    '*': { L: 'ListClusters', R: 'DescribeClusters', W: 'UpdateService', X: 'RunTask', T: 'TagResource' },
    service: { L: 'ListServices', R: 'DescribeServices', W: 'UpdateService', T: 'TagResource' },
    'task-definition': { L: 'ListTaskDefinitions', R: 'DescribeTaskDefinition', X: 'RunTask' },
  },
  eks: {
    cluster: {
      L: 'ListClusters',
      R: 'DescribeCluster',
      W: 'UpdateClusterConfig',
      X: 'AccessKubernetesApi',
      P: 'CreateAccessEntry',
      T: 'TagResource',
    },
  },
  elasticloadbalancing: { '*': { R: 'DescribeListeners', W: 'ModifyListener', T: 'AddTags' } },
  cloudfront: {
    distribution: { L: 'ListDistributions', R: 'GetDistribution', W: 'UpdateDistribution', T: 'TagResource' },
  },
  route53: { hostedzone: { L: 'ListResourceRecordSets', W: 'ChangeResourceRecordSets', T: 'ChangeTagsForResource' } },
  apigateway: { '*': { R: 'GET', W: 'PATCH' } },
  'execute-api': { '*': { X: 'Invoke' } },
  appsync: { graphqlapi: { L: 'ListGraphqlApis', R: 'GetGraphqlApi', W: 'UpdateGraphqlApi', X: 'GraphQL' } },
  wafv2: {
    webacl: { L: 'ListWebACLs', R: 'GetWebACL', W: 'UpdateWebACL', S: 'DeleteLoggingConfiguration', T: 'TagResource' },
  },
  'network-firewall': { Firewall: { L: 'ListFirewalls', R: 'DescribeFirewall', S: 'UpdateLoggingConfiguration' } },
  cloudtrail: {
    '*': { L: 'ListTrails', R: 'GetTrailStatus', D: 'LookupEvents', S: 'StopLogging UpdateTrail', T: 'AddTags' },
  },
  config: {
    '*': {
      L: 'DescribeConfigRules',
      R: 'DescribeConfigurationRecorders',
      W: 'PutConfigRule',
      S: 'StopConfigurationRecorder',
    },
  },
  guardduty: { '*': { L: 'ListFindings', R: 'GetFindings', W: 'ArchiveFindings', S: 'UpdateDetector' } },
  securityhub: { '*': { R: 'GetFindings', W: 'BatchUpdateFindings', S: 'DisableSecurityHub' } },
  inspector2: { '*': { L: 'ListFindings', R: 'BatchGetAccountStatus', W: 'Enable', S: 'Disable' } },
  macie2: { '*': { L: 'ListFindings', R: 'GetFindings', W: 'CreateClassificationJob', S: 'DisableMacie' } },
  'access-analyzer': { '*': { L: 'ListAnalyzers', R: 'ListFindings', W: 'UpdateFindings', S: 'DeleteAnalyzer' } },
  cloudwatch: {
    '*': { R: 'DescribeAlarms', W: 'PutMetricAlarm', S: 'DeleteAlarms DisableAlarmActions', T: 'TagResource' },
  },
  events: {
    '*': { L: 'ListRules', R: 'DescribeRule', W: 'PutRule PutTargets', T: 'TagResource' },
    'event-bus': { L: 'ListEventBuses', R: 'DescribeEventBus', W: 'PutEvents', P: 'PutPermission', T: 'TagResource' },
  },
  scheduler: { '*': { L: 'ListSchedules', R: 'GetSchedule', W: 'UpdateSchedule' } },
  states: {
    '*': {
      L: 'ListStateMachines',
      R: 'DescribeStateMachine',
      D: 'DescribeExecution',
      W: 'UpdateStateMachine',
      X: 'StartExecution',
      T: 'TagResource',
    },
  },
  ssm: {
    parameter: { L: 'DescribeParameters', D: 'GetParameter', W: 'PutParameter', T: 'AddTagsToResource' },
    document: { L: 'ListDocuments', R: 'GetDocument', W: 'UpdateDocument', P: 'ModifyDocumentPermission' },
  },
  cloudformation: {
    stack: { L: 'DescribeStacks', R: 'GetTemplate', W: 'UpdateStack', S: 'UpdateTerminationProtection' },
  },
  codebuild: { project: { L: 'ListProjects', R: 'BatchGetProjects', W: 'UpdateProject', X: 'StartBuild' } },
  codepipeline: {
    '*': {
      L: 'ListPipelines',
      R: 'GetPipeline',
      W: 'UpdatePipeline',
      X: 'StartPipelineExecution',
      A: 'PutApprovalResult',
      T: 'TagResource',
    },
  },
  codedeploy: { '*': { L: 'ListDeployments', R: 'BatchGetDeployments', X: 'CreateDeployment' } },
  backup: {
    backupVault: {
      L: 'ListRecoveryPointsByBackupVault',
      R: 'DescribeBackupVault',
      P: 'PutBackupVaultAccessPolicy',
      T: 'TagResource',
    },
    backupPlan: { L: 'ListBackupPlans', R: 'GetBackupPlan', S: 'UpdateBackupPlan', T: 'TagResource' },
    recoveryPoint: { R: 'DescribeRecoveryPoint', W: 'StartRestoreJob', S: 'DeleteRecoveryPoint', T: 'TagResource' },
  },
  acm: {
    certificate: { L: 'ListCertificates', R: 'DescribeCertificate', W: 'RenewCertificate', T: 'AddTagsToCertificate' },
  },
  sagemaker: {
    endpoint: { L: 'ListEndpoints', R: 'DescribeEndpoint', W: 'UpdateEndpoint', X: 'InvokeEndpoint' },
    'notebook-instance': {
      L: 'ListNotebookInstances',
      R: 'DescribeNotebookInstance',
      W: 'UpdateNotebookInstance',
      X: 'CreatePresignedNotebookInstanceUrl',
    },
  },
  budgets: { '*': { R: 'ViewBudget', W: 'ModifyBudget' } },
  ce: { '*': { R: 'GetCostAndUsage' } },
  support: { '*': { R: 'DescribeCases', D: 'DescribeCommunications', W: 'CreateCase' } },
  servicequotas: { '*': { R: 'GetServiceQuota', W: 'RequestServiceQuotaIncrease' } },
};
