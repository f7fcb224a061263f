import type { OverlayPart } from './overlay-part.ts';

/** Identities, organisation and sharing: whatever changes who may do what is P, whatever AWS says. */
export const identity: OverlayPart = {
  account: {
    P: 'StartPrimaryEmailUpdate AcceptPrimaryEmailUpdate',
    why: {
      ja: 'ルートの連絡先メールの変更はルートの乗っ取りにつながる。',
      en: 'Changing the primary e-mail leads to taking over the root user.',
    },
  },
  'account-access': {
    P: 'CreateEntitlement DeleteEntitlement',
  },
  'cognito-identity': {
    D: 'LookupDeveloperIdentity',
    X: 'GetCredentialsForIdentity GetOpenIdToken GetOpenIdTokenForDeveloperIdentity GetId',
    P: 'SetIdentityPoolRoles SetPrincipalTagAttributeMap UpdateIdentityPool',
  },
  'cognito-idp': {
    D: `
      ListUsers ListUsersInGroup AdminGetUser AdminListGroupsForUser AdminListDevices AdminGetDevice
      AdminListUserAuthEvents AdminGetUserAuthFactors GetUser`,
    X: 'AdminInitiateAuth AdminRespondToAuthChallenge InitiateAuth RespondToAuthChallenge GetTokensFromRefreshToken',
    P: `
      AdminAddUserToGroup AdminRemoveUserFromGroup CreateGroup UpdateGroup DeleteGroup AdminSetUserPassword
      AdminLinkProviderForUser AdminSetUserMFAPreference SetUserPoolMfaConfig CreateIdentityProvider
      UpdateIdentityProvider DeleteIdentityProvider AddUserPoolClientSecret DeleteUserPoolClientSecret`,
    S: 'SetRiskConfiguration SetLogDeliveryConfiguration DisassociateWebACL',
    why: {
      ja: '利用者の記録は顧客の個人情報であり、内容の参照(D)とする。グループはIAMロールを伴うためPとする。',
      en: 'User records are personal data of customers: content (D). Groups carry IAM roles: P.',
    },
  },
  'cognito-sync': {
    D: 'ListRecords QueryRecords',
    'D W': 'BulkPublish',
  },
  controltower: {
    S: 'DisableControl DisableGuardrail DisableBaseline DeleteLandingZone UpdateEnabledControl UpdateEnabledBaseline',
  },
  ds: {
    P: `
      ResetUserPassword ShareDirectory UnshareDirectory AcceptSharedDirectory CreateTrust UpdateTrust DeleteTrust
      AuthorizeApplication UnauthorizeApplication UpdateAuthorizedApplication EnableRoleAccess DisableRoleAccess
      EnableSso DisableSso EnableRadius DisableRadius UpdateRadius EnableClientAuthentication
      DisableClientAuthentication EnableDirectoryDataAccess`,
    S: 'DeleteSnapshot DeleteLogSubscription DisableLDAPS',
  },
  'ds-data': {
    P: 'CreateUser UpdateUser DeleteUser DisableUser CreateGroup DeleteGroup AddGroupMember RemoveGroupMember',
  },
  iam: {
    P: `
      PassRole CreateUser DeleteUser UpdateUser CreateGroup DeleteGroup UpdateGroup AddUserToGroup
      RemoveUserFromGroup CreateRole DeleteRole UpdateRole CreateAccessKey UpdateAccessKey DeleteAccessKey
      CreateLoginProfile UpdateLoginProfile DeleteLoginProfile CreateServiceSpecificCredential
      UpdateServiceSpecificCredential ResetServiceSpecificCredential DeleteServiceSpecificCredential
      UploadSSHPublicKey UpdateSSHPublicKey DeleteSSHPublicKey UploadSigningCertificate UpdateSigningCertificate
      DeleteSigningCertificate DeactivateMFADevice DeleteVirtualMFADevice AddRoleToInstanceProfile
      RemoveRoleFromInstanceProfile CreateSAMLProvider UpdateSAMLProvider DeleteSAMLProvider
      CreateOpenIDConnectProvider DeleteOpenIDConnectProvider AddClientIDToOpenIDConnectProvider
      RemoveClientIDFromOpenIDConnectProvider UpdateOpenIDConnectProviderThumbprint UpdateAccountPasswordPolicy
      UpdateAccountEmailAddress EnableOrganizationsRootCredentialsManagement
      DisableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions DisableOrganizationsRootSessions
      EnableOutboundWebIdentityFederation DisableOutboundWebIdentityFederation CreateDelegationRequest
      AcceptDelegationRequest AssociateDelegationRequest SendDelegationToken`,
    why: {
      ja: 'ユーザー・ロール・資格情報・信頼・信頼元・PassRoleを変える操作は、AWSがWとしていてもPとする。別名・表示名・自分のパスワード・サーバー証明書などはWのままとする。',
      en: "Whatever changes users, roles, credentials, trust or passes a role is P even where AWS says Write; aliases, names, one's own password and server certificates stay W.",
    },
  },
  identitystore: {
    P: 'CreateUser UpdateUser DeleteUser CreateGroup DeleteGroup CreateGroupMembership DeleteGroupMembership',
  },
  'iq-permission': {
    X: 'AssumePermissionRole',
    P: 'RevokePermissionRequest',
    A: 'ApproveAccessGrant ApprovePermissionRequest RejectPermissionRequest',
  },
  mpa: {
    P: `
      CreateApprovalTeam UpdateApprovalTeam StartActiveApprovalTeamDeletion CreateIdentitySource
      DeleteIdentitySource`,
    A: 'CancelSession',
    why: {
      ja: '承認者の集まりを変える操作はP。承認そのものはIAMの操作ではなく、承認中のものを取り下げる操作だけがAに当たる。',
      en: 'Changing the approvers is P. The vote itself is no IAM action; only withdrawing a pending approval is A.',
    },
  },
  organizations: {
    P: `
      CreatePolicy DeletePolicy EnablePolicyType MoveAccount RegisterDelegatedAdministrator
      DeregisterDelegatedAdministrator EnableAWSServiceAccess DisableAWSServiceAccess RemoveAccountFromOrganization
      CreateAccount CreateGovCloudAccount InviteAccountToOrganization AcceptHandshake EnableAllFeatures
      CreateOrganization DeleteOrganization`,
    'S P': 'DisablePolicyType LeaveOrganization',
    why: {
      ja: '組織のポリシー・所属・委任・サービス信頼は、全アカウントの権限の上限を変える。',
      en: 'Policies, membership, delegation and trusted access change the ceiling of every account.',
    },
  },
  ram: {
    P: `
      CreateResourceShare UpdateResourceShare DeleteResourceShare AssociateResourceShare DisassociateResourceShare
      AssociateResourceSharePermission DisassociateResourceSharePermission ReplacePermissionAssociations
      CreatePermission CreatePermissionVersion DeletePermission DeletePermissionVersion SetDefaultPermissionVersion
      PromotePermissionCreatedFromPolicy PromoteResourceShareCreatedFromPolicy AcceptResourceShareInvitation`,
  },
  rolesanywhere: {
    P: `
      CreateTrustAnchor UpdateTrustAnchor DeleteTrustAnchor EnableTrustAnchor DisableTrustAnchor CreateProfile
      UpdateProfile DeleteProfile EnableProfile DisableProfile PutAttributeMapping DeleteAttributeMapping ImportCrl
      UpdateCrl EnableCrl DisableCrl DeleteCrl`,
  },
  signin: {
    X: 'Authenticate AuthorizeOAuth2Access CreateOAuth2Token',
    P: `
      PutResourcePermissionStatement DeleteResourcePermissionStatement PutConsoleAuthorizationConfiguration
      DeleteConsoleAuthorizationConfiguration`,
  },
  sso: {
    P: `
      CreateAccountAssignment DeleteAccountAssignment CreatePermissionSet DeletePermissionSet ProvisionPermissionSet
      PutInlinePolicyToPermissionSet DeleteInlinePolicyFromPermissionSet AssociateProfile DisassociateProfile
      CreateProfile UpdateProfile DeleteProfile CreateApplicationAssignment DeleteApplicationAssignment
      PutApplicationAssignmentConfiguration PutApplicationAccessScope DeleteApplicationAccessScope
      PutApplicationGrant DeleteApplicationGrant PutApplicationAuthenticationMethod
      DeleteApplicationAuthenticationMethod PutApplicationSessionConfiguration AssociateDirectory
      DisassociateDirectory CreateTrustedTokenIssuer UpdateTrustedTokenIssuer DeleteTrustedTokenIssuer
      CreateInstanceAccessControlAttributeConfiguration UpdateInstanceAccessControlAttributeConfiguration
      DeleteInstanceAccessControlAttributeConfiguration PutMfaDeviceManagementForDirectory UpdateSSOConfiguration
      CreateTrust UpdateTrust CreateInstance DeleteInstance UpdateInstance StartSSO`,
  },
  'sso-directory': {
    P: `
      AddMemberToGroup RemoveMemberFromGroup CreateUser UpdateUser UpdateUserName DeleteUser EnableUser DisableUser
      UpdatePassword CreateGroup DeleteGroup CreateBearerToken DeleteBearerToken CreateProvisioningTenant
      DeleteProvisioningTenant CreateExternalIdPConfigurationForDirectory UpdateExternalIdPConfigurationForDirectory
      DeleteExternalIdPConfigurationForDirectory EnableExternalIdPConfigurationForDirectory
      DisableExternalIdPConfigurationForDirectory ImportExternalIdPCertificate DeleteExternalIdPCertificate
      DeleteMfaDeviceForUser UpdateMfaDeviceForUser`,
    why: {
      ja: '利用者・所属・SCIMトークン・外部IdPの変更は、誰が入れるかを変える。利用者の一覧と属性は自社の要員の台帳であり、設定の参照とする。',
      en: "Users, memberships, SCIM tokens and the external IdP decide who gets in; the directory of one's own staff is configuration, not content.",
    },
  },
  'sso-oauth': {
    X: 'CreateTokenWithIAM',
  },
  sts: {
    R: 'DecodeAuthorizationMessage',
    X: `
      AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity GetFederationToken GetDelegatedAccessToken
      GetWebIdentityToken`,
    'X P': 'AssumeRoot',
    why: {
      ja: 'AssumeRoleは別の主体として働くことであり、Xとする。その先で何ができるかはロール連鎖として別に判定する。',
      en: 'Assuming a role is acting as another: X. What it then reaches is judged as role chaining.',
    },
  },
};
