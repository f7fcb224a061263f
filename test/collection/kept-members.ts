/** Members with a suspicious name that are stored as they are, and why; the first line that fits counts. */
export const keptMembers: readonly { readonly names: RegExp; readonly why: string }[] = [
  { names: /Arns?$|ARN$|ArnList$|Arn\b/, why: 'names a resource; names of people in it are tokens under pseudonymize' },
  {
    names: /(^|Next|Pagination|Continuation|Request|Client|Lock|Update|Result|Creation)Token$/i,
    why: 'token of a list, of a version or against repetition: it opens nothing',
  },
  {
    names: /^TokenDomains$|^HttpTokens|^IdToken$|^CallerReference$|^CreatorRequestId$/,
    why: 'a setting or an id of a request',
  },
  {
    names:
      /Owner(s|Id|Account|AccountId|Alias|Gid|Uid|Access|ship)?$|ownerAccount|BucketOwner|OwnerArn$|^Owner|resourceOwner|Owners$/i,
    why: 'an account, a number of the system or a service; names and addresses in it fall to the patterns',
  },
  {
    names: /IpAddress|PrivateIp|IPv4Address|IPAddress$|DnsName|PrivateDns|PrivateLink/i,
    why: 'address inside the network of the client, wanted by the network procedures',
  },
  { names: /SourceIp/i, why: 'address of an attack in a finding, wanted to follow it up' },
  {
    names: /description|comment|subject|summary|message|reason|banner|latestDescription|Regex$/i,
    why: 'free text: secrets, e-mail addresses and numbers in it fall to the patterns (R3, R4, R5)',
  },
  {
    names:
      /Type$|Types$|Status$|State$|Mode$|Origin$|Source$|Preference$|Options?$|Protocol$|Methods?$|Scheme$|Auth$|Strategy$|Flows$|Scopes$|Factors$|Attributes$|GrantTypes?$|Challenge|Authentication$|Failure$|Version$|Account$|Enforced$|Language$/i,
    why: 'a word of a closed list, a flag or an id of a function',
  },
  {
    names:
      /AuthChallenge|PreToken|PreAuth|PostAuth|OnUnauthenticated|CustomResponseBodyKey|BodyKey$|SelectiveAuth|requiresCommentApproval|DefaultCertificateForNewLaunches|ChangePassword/,
    why: 'names a function, a key of a map or a flag',
  },
  {
    names: /certificate|CertificateAuthorityData|RootCertificateChain/i,
    why: 'certificates are public; a private key in them falls to the patterns',
  },
  {
    names:
      /template|TaskDefinition|JobDefinition|Definition$|Environment(Name|Id|s)$|SecretVersionsToStages|SecretStatus/i,
    why: 'names a template, a definition or a version; text in it falls to the patterns',
  },
  { names: /header|cookie/i, why: 'names of headers and cookies; their values are redacted where they are given' },
  { names: /endpoint$|Url$|Uri$/i, why: 'an address; user names and signatures in it fall to the patterns' },
  {
    names:
      /credentials?(Parameter|Provider|Uid|Specs?|sParameter)?$|ServiceSpecificCredentialId|ServiceCredentialAlias|authorizerCredentials|Credential(s)?Type|AuthorityArn/i,
    why: 'names a credential or the role that holds it',
  },
  {
    names: /principal/i,
    why: 'a role, a service, a group or an account; names of people are tokens under pseudonymize',
  },
  {
    names: /user_?names?(ToAdd|ToRemove)?$/i,
    why: 'a login name, wanted by the access procedures; a token under pseudonymize',
  },
  {
    names: /SessionName|^Author$|(created|updated|requested|modified)_?by/i,
    why: 'who did it, wanted by the change procedures; e-mail addresses fall to the patterns, ARNs to pseudonymize',
  },
  {
    names:
      /^AlternateContactType$|^DisplayName$|CallerType|CreatedByBackupJobId|CreatedByService|LastAuthenticated|StandardsSubscription|SubscriptionState|SubscriptionCreationTime|CustSubscriptionId/,
    why: 'a kind, an id, a time or the name of a group or key',
  },
  {
    names: /^Content$|^MetadataContent$|PolicyDocument/,
    why: 'a policy or a report, read by the procedures; secrets and names in it are redacted inside',
  },
  {
    names: /query(String)?$|queries$|QueryParameters$|^Query/i,
    why: 'names of queries, metrics and parameters; the patterns look into texts',
  },
  {
    names:
      /parameters?$|details?$|command|script|commands|arguments|OutputVariables|outputVariables|hookDetails|ValidationEmails|ProviderDetails|externalExecution|AuthorizedSessionTag/i,
    why: 'settings an auditor reads; telling names and the patterns take secrets out',
  },
  {
    names: /PayloadFormat|Payload(Type)?$|authorizer(Id|Uri)|authorization|auth(Type|Mode|Method)$|DataLakePrincipal/i,
    why: 'a setting or an id',
  },
  { names: /ExternalLoginFederation|ExternalSecretRotation|externalId$/i, why: 'a setting of federation or rotation' },
  { names: /PasswordSecret|Secret(Kms|Arn|ARN)/, why: 'names a secret and the key over it' },
];

/** What AWS calls sensitive and is stored all the same: question, path, and why. */
export const keptSensitive: readonly { readonly question: RegExp; readonly path: RegExp; readonly why: string }[] = [
  {
    question: /^apprunner:DescribeService$/,
    path: /RuntimeEnvironmentSecrets\.\*$/,
    why: 'ARNs of secrets, never their values',
  },
  {
    question: /^ecs:DescribeTaskDefinition$/,
    path: /(credentialsParameter|environment\[\]\.name)$/,
    why: 'ARN of a secret; names of variables are kept, values are not (R2)',
  },
  { question: /^backup:GetBackupPlan$/, path: /RecoveryPointTags/, why: 'tags, looked through by the patterns (R4)' },
  {
    question: /^bedrock(-agent)?:/,
    path: /./,
    why: 'settings of a guardrail, agent or knowledge base that the procedures read; texts pass the patterns',
  },
  { question: /^cloudfront:/, path: /Comment$/, why: 'free text, looked through by the patterns (R4)' },
  { question: /^cognito-idp:/, path: /ClientId$/, why: 'the public id of a client; its secret is R1' },
  { question: /^organizations:/, path: /\.Name$/, why: 'name of an account, compared with the client’s list (DOC-08)' },
  {
    question: /^identitystore:ListUsers$/,
    path: /ExternalIds|UserType|PreferredLanguage|Locale|Timezone|Roles/,
    why: 'id at the identity provider for the comparison of members, and settings that name nobody',
  },
  { question: /^identitystore:ListGroups$/, path: /./, why: 'groups are no people; texts pass the patterns' },
  {
    question: /^verifiedpermissions:/,
    path: /./,
    why: 'who may do what in the application: the subject of the procedure; texts pass the patterns',
  },
  { question: /^s3:/, path: /KMS/, why: 'names a key' },
  {
    question: /^ssm:DescribeInstance/,
    path: /IPAddress$|OwnerInformation$/,
    why: 'address and owner of a server; e-mail addresses fall to the patterns',
  },
  {
    question: /^lambda:(ListFunctions|ListVersionsByFunction)$/,
    path: /Error\.Message$/,
    why: 'error message, looked through by the patterns',
  },
  {
    question: /^stepfunctions:DescribeStateMachine$/,
    path: /description$|variableReferences/,
    why: 'free text passes the patterns; names of variables',
  },
  {
    question: /^redshift-serverless:ListNamespaces$|^firehose:DescribeDeliveryStream$/,
    path: /user_?name$|AttributeName$|Snowflake/i,
    why: 'login name, address and names of tables of a destination; its password and key are R1',
  },
  { question: /^connect:ListInstances$/, path: /InstanceAlias$/, why: 'name of the instance' },
  {
    question: /^guardduty:GetFindings$/,
    path: /IpAddress/,
    why: 'addresses of an attack and of servers, wanted to follow it up',
  },
];
