import type { OverlayPart } from './overlay-part.ts';

/** Front doors and networks: calling an API is X, removing a filter or a query log is S. */
export const networking: OverlayPart = {
  apigateway: {
    W: 'SetWebACL AddCertificateToDomain RemoveCertificateFromDomain',
    why: {
      ja: '権限はHTTPの動詞とパスで表される。SetWebACL・証明書の追加は権限の変更ではない。',
      en: 'Permissions are HTTP verbs and paths; web ACLs and certificates change no permission.',
    },
  },
  appmesh: {
    P: 'PutMeshPolicy DeleteMeshPolicy',
  },
  appsync: {
    D: 'EventSubscribe GetGraphqlApiEnvironmentVariables',
    W: 'SetWebACL',
    X: 'GraphQL SourceGraphQL EventConnect',
    P: 'CreateApiKey UpdateApiKey DeleteApiKey PutResourcePolicy DeleteResourcePolicy',
    S: 'DisassociateWebACL',
    why: {
      ja: 'APIキーの発行は呼べる者を増やす。',
      en: 'Issuing an API key adds callers.',
    },
  },
  cloudfront: {
    X: 'TestFunction TestConnectionFunction',
    P: 'PutResourcePolicy DeleteResourcePolicy',
    S: `
      DisassociateDistributionWebACL DisassociateDistributionTenantWebACL DeleteRealtimeLogConfig
      UpdateRealtimeLogConfig DeleteMonitoringSubscription`,
  },
  'cloudfront-keyvaluestore': {
    D: 'GetKey ListKeys',
  },
  elasticloadbalancing: {
    S: 'DeleteWebACLAssociation',
  },
  'execute-api': {
    X: 'Invoke ManageConnections',
  },
  greengrass: {
    P: 'AssociateRoleToGroup DisassociateRoleFromGroup DisassociateServiceRoleFromAccount',
  },
  iot: {
    L: 'ListSubscriptions',
    D: 'Receive GetRetainedMessage GetThingShadow Subscribe',
    X: 'Connect OpenTunnel RotateTunnelAccessToken StartCommandExecution GetConnection',
    P: `
      CreateKeysAndCertificate CreateCertificateFromCsr CreateProvisioningClaim RegisterCertificate
      RegisterCertificateWithoutCA RegisterCACertificate UpdateCertificate UpdateCACertificate AttachThingPrincipal
      DetachThingPrincipal AcceptCertificateTransfer CreateRoleAlias UpdateRoleAlias DeleteRoleAlias
      CreateAuthorizer UpdateAuthorizer DeleteAuthorizer ClearDefaultAuthorizer`,
    S: `
      SetLoggingOptions SetV2LoggingOptions SetV2LoggingLevel DeleteV2LoggingLevel DeleteAccountAuditConfiguration
      UpdateAccountAuditConfiguration DeleteScheduledAudit UpdateScheduledAudit CreateAuditSuppression
      UpdateAuditSuppression DetachSecurityProfile DeleteSecurityProfile UpdateSecurityProfile`,
  },
  iotdeviceadvisor: {
    X: 'StartSuiteRun StopSuiteRun',
  },
  iotjobsdata: {
    X: 'StartNextPendingJobExecution',
  },
  iotsitewise: {
    D: `
      GetAssetPropertyValue GetAssetPropertyValueHistory GetAssetPropertyAggregates
      GetInterpolatedAssetPropertyValues BatchGetAssetPropertyValue BatchGetAssetPropertyValueHistory
      BatchGetAssetPropertyAggregates ExecuteQuery GetQueryResults StartQuery`,
    X: 'ExecuteAction InvokeAssistant',
    P: 'CreateAccessPolicy UpdateAccessPolicy DeleteAccessPolicy',
  },
  managedblockchain: {
    X: 'Invoke GET POST',
  },
  'refactor-spaces': {
    P: 'PutResourcePolicy DeleteResourcePolicy',
  },
  route53: {
    P: 'CreateVPCAssociationAuthorization DeleteVPCAssociationAuthorization',
    S: 'DeleteQueryLoggingConfig DisableHostedZoneDNSSEC DeactivateKeySigningKey',
  },
  route53domains: {
    D: 'RetrieveDomainAuthCode',
    S: 'DisableDomainTransferLock',
  },
  route53globalresolver: {
    D: 'GetAccessToken',
    S: 'DisableDNSView',
  },
  route53profiles: {
    P: 'PutProfilePolicy',
  },
  route53resolver: {
    S: `
      DisassociateResolverQueryLogConfig DeleteResolverQueryLogConfig DisassociateFirewallRuleGroup
      DeleteFirewallRule DeleteFirewallRuleGroup UpdateFirewallConfig UpdateResolverDnssecConfig`,
  },
  'vpc-lattice': {
    W: 'AssociateViaAWSService AssociateViaAWSService-EventsAndStates CreateServiceNetworkVpcEndpointAssociation',
    P: 'PutResourcePolicy DeleteResourcePolicy',
    S: 'DeleteAccessLogSubscription UpdateAccessLogSubscription',
  },
  'vpc-lattice-svcs': {
    X: 'Invoke Connect',
  },
};
