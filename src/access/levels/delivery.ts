import type { OverlayPart } from './overlay-part.ts';

/** Building and delivering: builds and deployments are X, approvals A, source text D. */
export const delivery: OverlayPart = {
  airflow: {
    X: 'CreateCliToken CreateWebLoginToken InvokeRestApi',
  },
  amplify: {
    D: 'GetArtifactUrl',
    X: 'StartJob StopJob StartDeployment',
    S: 'DisassociateWebACL',
  },
  appconfig: {
    D: 'GetConfiguration GetLatestConfiguration GetHostedConfigurationVersion',
    X: 'StartDeployment StopDeployment StartExperimentRun StopExperimentRun',
    why: {
      ja: '構成データはアプリケーションに渡る値であり、秘密情報を含み得る。',
      en: 'Configuration data are the values applications receive and may hold secrets.',
    },
  },
  appflow: {
    X: 'StartFlow RunFlow StopFlow CancelFlowExecutions',
  },
  'arc-region-switch': {
    R: 'GetResourcePolicy',
    X: 'StartPlanExecution CancelPlanExecution',
    A: 'ApprovePlanExecutionStep',
  },
  cloudformation: {
    X: 'TestType',
    P: 'ActivateOrganizationsAccess DeactivateOrganizationsAccess',
    S: 'UpdateTerminationProtection',
    why: {
      ja: 'スタックの更新・変更セットの実行は構成の変更でありWのままとする。',
      en: 'Updating stacks and executing change sets changes configuration and stays W.',
    },
  },
  codeartifact: {
    D: 'GetPackageVersionAsset GetPackageVersionReadme ReadFromRepository',
    P: 'PutDomainPermissionsPolicy PutRepositoryPermissionsPolicy',
  },
  codebuild: {
    X: `
      StartBuild StartBuildBatch RetryBuild RetryBuildBatch StopBuild StopBuildBatch StartSandbox
      StartSandboxConnection StartCommandExecution StopSandbox`,
    P: 'ImportSourceCredentials DeleteSourceCredentials PersistOAuthToken DeleteOAuthToken UpdateProjectVisibility',
  },
  codecatalyst: {
    P: 'AssociateIamRoleToConnection DisassociateIamRoleFromConnection',
  },
  codecommit: {
    D: 'GitPull GetFile GetFolder GetBlob GetBlobDifferences UploadArchive',
    P: `
      CreatePullRequestApprovalRule UpdatePullRequestApprovalRuleContent DeletePullRequestApprovalRule
      CreateApprovalRuleTemplate UpdateApprovalRuleTemplateContent DeleteApprovalRuleTemplate
      AssociateApprovalRuleTemplateWithRepository DisassociateApprovalRuleTemplateFromRepository
      BatchAssociateApprovalRuleTemplateWithRepositories BatchDisassociateApprovalRuleTemplateFromRepositories`,
    A: 'UpdatePullRequestApprovalState OverridePullRequestApprovalRules',
  },
  codeconnections: {
    D: 'GetConnectionToken GetIndividualAccessToken',
    X: 'UseConnection',
    P: 'PassConnection PassRepository',
  },
  codedeploy: {
    X: 'CreateDeployment CreateCloudFormationDeployment ContinueDeployment StopDeployment',
  },
  'codedeploy-commands-secure': {
    X: 'GetDeploymentSpecification PollHostCommand PutHostCommandAcknowledgement PutHostCommandComplete',
  },
  codepipeline: {
    D: 'GetJobDetails GetThirdPartyJobDetails PollForJobs PollForThirdPartyJobs',
    X: 'StartPipelineExecution StopPipelineExecution RetryStageExecution RollbackStage',
    A: 'PutApprovalResult OverrideStageCondition',
    why: {
      ja: '承認はA。ジョブの詳細は成果物を読む資格情報を含む。',
      en: 'Approval is A; job details hold credentials for the artifacts.',
    },
  },
  'codestar-connections': {
    D: 'GetConnectionToken GetIndividualAccessToken',
    X: 'UseConnection',
    P: 'PassConnection PassRepository',
  },
  fis: {
    X: 'StartExperiment StopExperiment',
  },
  servicecatalog: {
    X: 'ExecuteProvisionedProductServiceAction ExecuteProvisionedProductPlan',
    P: `
      AssociatePrincipalWithPortfolio DisassociatePrincipalFromPortfolio AcceptPortfolioShare CreateConstraint
      UpdateConstraint DeleteConstraint PutResourcePolicy DeleteResourcePolicy EnableAWSOrganizationsAccess
      DisableAWSOrganizationsAccess`,
    why: {
      ja: '起動制約(Constraint)は利用者が使うロールを定めるためPとする。',
      en: 'A launch constraint names the role users act with, hence P.',
    },
  },
  'transform-custom': {
    D: 'GetAnalysisArtifactDownloadUrl',
    X: 'ExecuteTransformation',
    P: 'ShareTransformationPackage UnshareTransformationPackage',
  },
};
