import type { OverlayPart } from './overlay-part.ts';

/** Machines, containers and functions: connecting and running is X, sharing images and attaching roles is P. */
export const compute: OverlayPart = {
  apprunner: {
    X: 'StartDeployment',
    S: 'DisassociateWebAcl',
  },
  appstream: {
    X: 'Stream CreateStreamingURL CreateImageBuilderStreamingURL CreateAppBlockBuilderStreamingURL',
    P: `
      UpdateImagePermissions DeleteImagePermissions CreateUser DeleteUser EnableUser DisableUser
      BatchAssociateUserStack BatchDisassociateUserStack CreateEntitlement UpdateEntitlement DeleteEntitlement`,
  },
  autoscaling: {
    X: 'ExecutePolicy',
  },
  batch: {
    X: 'SubmitJob SubmitServiceJob CancelJob TerminateJob TerminateServiceJob',
  },
  cloud9: {
    X: 'CreateEnvironmentToken',
    P: `
      CreateEnvironmentMembership UpdateEnvironmentMembership DeleteEnvironmentMembership
      ModifyTemporaryCredentialsOnEnvironmentEC2`,
  },
  cloudshell: {
    D: 'GetFileDownloadUrls',
    X: 'CreateSession StartEnvironment PutCredentials',
    A: 'ApproveCommand',
  },
  ec2: {
    D: 'GetConsoleOutput GetConsoleScreenshot GetPasswordData',
    'D W': 'CreateInstanceExportTask ExportImage CreateStoreImageTask CreateTrafficMirrorSession',
    W: `
      AttachApplianceToNatGateway DetachApplianceFromNatGateway AttachResourcesToPlacementGroup
      DetachResourcesFromPlacementGroup CreateOdbNetworkPeering ModifyOdbNetworkPeering DeleteOdbNetworkPeering`,
    'W P': 'ModifyVpcEndpoint',
    X: 'SendDiagnosticInterrupt',
    P: `
      ModifyImageAttribute ResetImageAttribute ModifyFpgaImageAttribute ResetFpgaImageAttribute
      AssociateIamInstanceProfile ReplaceIamInstanceProfileAssociation DisassociateIamInstanceProfile
      AssociateEnclaveCertificateIamRole DisassociateEnclaveCertificateIamRole ModifyVerifiedAccessEndpointPolicy
      ModifyVerifiedAccessGroupPolicy EnableIpamOrganizationAdminAccount DisableIpamOrganizationAdminAccount
      EnableReachabilityAnalyzerOrganizationSharing CreateVerifiedAccessTrustProvider
      ModifyVerifiedAccessTrustProvider DeleteVerifiedAccessTrustProvider AttachVerifiedAccessTrustProvider
      DetachVerifiedAccessTrustProvider`,
    S: `
      DeleteSnapshot DeleteFlowLogs UnmonitorInstances UnlockSnapshot DisableEbsEncryptionByDefault
      DisableAllowedImagesSettings ReplaceImageCriteriaInAllowedImagesSettings DisableImageDeregistrationProtection
      DeleteTrafficMirrorSession DeleteTrafficMirrorTarget DeleteTrafficMirrorFilter ModifyTrafficMirrorSession
      ModifyVerifiedAccessInstanceLoggingConfiguration ModifyVpcBlockPublicAccessOptions
      CreateVpcBlockPublicAccessExclusion ModifyVpcBlockPublicAccessExclusion`,
    'S P': 'DisableImageBlockPublicAccess DisableSnapshotBlockPublicAccess',
    why: {
      ja: '起動・停止・再起動は構成の変更(W)のままとし、シリアル出力・画面・Windowsパスワードの取得をDとする。スナップショット・フローログ・公開防止の削除や解除はS。AWSがPとするNATやOracle接続の操作は権限の変更ではない。',
      en: 'Starting and stopping stay W; console output, screenshots and Windows passwords are D; removing snapshots, flow logs or blocks is S. The NAT and Oracle peering actions AWS calls permissions management change no permission.',
    },
  },
  'ec2-instance-connect': {
    X: 'OpenTunnel SendSSHPublicKey SendSerialConsoleSSHPublicKey',
  },
  ecr: {
    D: 'BatchGetImage GetDownloadUrlForLayer',
    S: 'PutImageScanningConfiguration PutRegistryScanningConfiguration DeleteSigningConfiguration',
  },
  'ecr-public': {
    P: 'DeleteRepositoryPolicy',
  },
  ecs: {
    X: 'ExecuteCommand RunTask StartTask StopTask',
  },
  eks: {
    X: 'AccessKubernetesApi',
    'X W': 'MutateViaKubernetesApi',
    P: `
      CreateAccessEntry UpdateAccessEntry DeleteAccessEntry AssociateAccessPolicy DisassociateAccessPolicy
      CreatePodIdentityAssociation UpdatePodIdentityAssociation DeletePodIdentityAssociation
      AssociateIdentityProviderConfig DisassociateIdentityProviderConfig`,
    why: {
      ja: 'クラスター内の操作の可否はKubernetes側の権限で決まる。アクセスエントリーとPod Identityは権限の付与である。',
      en: 'Kubernetes decides what happens inside the cluster; access entries and pod identities are grants.',
    },
  },
  'eks-auth': {
    X: 'AssumeRoleForPodIdentity',
  },
  'eks-mcp': {
    X: 'InvokeMcp CallPrivilegedTool CallReadOnlyTool',
  },
  elasticbeanstalk: {
    D: 'RetrieveEnvironmentInfo',
    P: 'AssociateEnvironmentOperationsRole DisassociateEnvironmentOperationsRole',
  },
  imagebuilder: {
    X: 'StartImagePipelineExecution',
  },
  lambda: {
    D: 'GetFunction GetLayerVersion GetDurableExecution GetDurableExecutionHistory GetDurableExecutionState',
    W: 'EnableReplication DisableReplication',
    X: `
      InvokeFunction InvokeAsync InvokeFunctionUrl RunMicrovm ConnectMicrovm ResumeMicrovm SuspendMicrovm
      TerminateMicrovm CreateMicrovmAuthToken CreateMicrovmShellAuthToken CheckpointDurableExecution
      SendDurableExecutionCallbackSuccess SendDurableExecutionCallbackFailure SendDurableExecutionCallbackHeartbeat
      StopDurableExecution`,
    P: 'CreateFunctionUrlConfig UpdateFunctionUrlConfig DeleteFunctionUrlConfig',
    S: 'DeleteFunctionCodeSigningConfig DeleteCodeSigningConfig UpdateCodeSigningConfig',
    why: {
      ja: 'GetFunctionとGetLayerVersionは関数のプログラムそのものを渡す。関数URLの認証方式の変更は公開範囲の変更である。',
      en: 'GetFunction and GetLayerVersion hand out the program itself; changing a function URL changes who may call it.',
    },
  },
  'ssm-sap': {
    R: 'GetResourcePermission',
    X: 'StartApplication StopApplication',
  },
  workspaces: {
    X: 'Stream InvokeTroubleshootingInvestigation',
    P: `
      ModifySamlProperties ModifyCertificateBasedAuthProperties ModifyWorkspaceAccessProperties
      AcceptAccountLinkInvitation`,
  },
  'workspaces-web': {
    P: 'CreateIdentityProvider UpdateIdentityProvider DeleteIdentityProvider',
    S: `
      DisassociateUserAccessLoggingSettings DeleteUserAccessLoggingSettings UpdateUserAccessLoggingSettings
      DisassociateSessionLogger DeleteSessionLogger DisassociateDataProtectionSettings DeleteDataProtectionSettings`,
  },
};
