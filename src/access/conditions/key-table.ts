/** What a key's value is; `epoch` may be compared as a date or as a number. */
export type KeyType = 'string' | 'arn' | 'bool' | 'numeric' | 'date' | 'epoch' | 'ip' | 'binary';

/** What a condition on the key is about, in the words a matrix speaks of conditions. */
export type KeyGroup =
  | 'mfa'
  | 'network'
  | 'organization'
  | 'principal'
  | 'source'
  | 'region'
  | 'transport'
  | 'time'
  | 'tag'
  | 'external-id'
  | 'key'
  | 'federation'
  | 'data'
  | 'service'
  | 'session';

/** Who or what decides the key's value; `run-time` is known only when the request is made. */
export type KeyDecider = 'principal' | 'resource' | 'network' | 'session' | 'run-time';

/** A condition key for which we have a rule. */
export interface ConditionKey {
  /** Lower case; ends in `*` where the rest is a name of the client's (`aws:principaltag/*`). */
  readonly key: string;
  readonly group: KeyGroup;
  readonly type: KeyType;
  readonly decidedBy: KeyDecider;
  /** A request may carry several values. */
  readonly multivalued: boolean;
}

type Row = readonly [KeyGroup, KeyDecider, KeyType, string];

/** Keys of a row share group, decider and type; `+` marks keys with several values. */
const rows: readonly Row[] = [
  ['mfa', 'session', 'bool', 'aws:multifactorauthpresent'],
  ['mfa', 'session', 'numeric', 'aws:multifactorauthage'],
  ['network', 'network', 'ip', 'aws:sourceip aws:vpcsourceip aws:ec2instancesourceprivateipv4'],
  ['network', 'network', 'string', 'aws:sourcevpc aws:sourcevpce aws:vpceaccount aws:vpceorgid aws:vpceorgpaths+'],
  ['network', 'network', 'arn', 'aws:sourcevpcarn'],
  ['network', 'session', 'string', 'aws:ec2instancesourcevpc'],
  ['network', 'network', 'string', 's3:accesspointnetworkorigin'],
  ['organization', 'principal', 'string', 'aws:principalorgid aws:principalorgpaths+ aws:principalorgmasteraccountid'],
  ['organization', 'resource', 'string', 'aws:resourceorgid aws:resourceorgpaths+'],
  ['organization', 'run-time', 'string', 'aws:sourceorgid aws:sourceorgpaths+'],
  ['principal', 'principal', 'arn', 'aws:principalarn'],
  ['principal', 'principal', 'string', 'aws:principalaccount aws:principaltype aws:userid aws:username'],
  ['principal', 'principal', 'bool', 'aws:principalisawsservice'],
  ['principal', 'principal', 'string', 'aws:principalservicename aws:principalservicenameslist+'],
  ['principal', 'resource', 'string', 'aws:resourceaccount s3:resourceaccount'],
  ['source', 'run-time', 'arn', 'aws:sourcearn'],
  [
    'source',
    'run-time',
    'string',
    'aws:sourceaccount aws:sourceowner aws:calledvia+ aws:calledviafirst aws:calledvialast',
  ],
  ['source', 'run-time', 'string', 'aws:calledviaawsmcp'],
  ['source', 'run-time', 'bool', 'aws:viaawsservice aws:viaawsmcpservice aws:ismcpserviceaction'],
  ['region', 'run-time', 'string', 'aws:requestedregion'],
  ['transport', 'run-time', 'bool', 'aws:securetransport'],
  ['transport', 'run-time', 'numeric', 's3:tlsversion s3:signatureage'],
  ['transport', 'run-time', 'string', 's3:authtype s3:signatureversion aws:useragent aws:referer'],
  ['time', 'run-time', 'date', 'aws:currenttime'],
  ['time', 'run-time', 'epoch', 'aws:epochtime'],
  ['time', 'session', 'date', 'aws:tokenissuetime'],
  ['tag', 'principal', 'string', 'aws:principaltag/*'],
  ['tag', 'resource', 'string', 'aws:resourcetag/* s3:existingobjecttag/*'],
  ['tag', 'run-time', 'string', 'aws:requesttag/* aws:tagkeys+ s3:requestobjecttag/* s3:requestobjecttagkeys+'],
  ['external-id', 'run-time', 'string', 'sts:externalid'],
  ['session', 'run-time', 'string', 'sts:rolesessionname sts:sourceidentity sts:transitivetagkeys+ sts:awsservicename'],
  ['session', 'run-time', 'numeric', 'sts:durationseconds'],
  ['session', 'session', 'string', 'aws:sourceidentity aws:federatedprovider'],
  ['session', 'session', 'bool', 'aws:assumedroot'],
  [
    'session',
    'session',
    'arn',
    'ec2:sourceinstancearn lambda:sourcefunctionarn ssm:sourceinstancearn aws:chatbotsourcearn',
  ],
  ['session', 'session', 'string', 'identitystore:userid glue:roleassumedby glue:credentialissuingservice'],
  ['session', 'session', 'numeric', 'ec2:roledelivery'],
  [
    'key',
    'run-time',
    'string',
    'kms:viaservice kms:encryptioncontext:* kms:encryptioncontextkeys+ kms:granteeprincipal',
  ],
  ['key', 'principal', 'string', 'kms:calleraccount'],
  ['key', 'run-time', 'bool', 'kms:grantisforawsresource kms:reencryptonsamekey'],
  [
    'key',
    'run-time',
    'string',
    'kms:grantoperations+ kms:grantconstrainttype kms:encryptionalgorithm kms:requestalias',
  ],
  ['key', 'resource', 'string', 'kms:keyorigin kms:keyspec kms:keyusage kms:resourcealiases+'],
  ['key', 'resource', 'bool', 'kms:multiregion'],
  ['federation', 'run-time', 'string', 'saml:aud saml:iss saml:sub saml:sub_type saml:namequalifier saml:doc'],
  ['data', 'run-time', 'string', 's3:prefix s3:delimiter s3:versionid s3:x-amz-acl s3:x-amz-server-side-encryption'],
  ['data', 'run-time', 'arn', 's3:x-amz-server-side-encryption-aws-kms-key-id'],
  ['data', 'run-time', 'numeric', 's3:max-keys'],
  ['data', 'run-time', 'string', 'dynamodb:leadingkeys+ dynamodb:attributes+ dynamodb:select dynamodb:returnvalues'],
  ['data', 'run-time', 'string', 'sns:protocol sns:endpoint'],
  ['service', 'run-time', 'arn', 'iam:policyarn iam:associatedresourcearn iam:permissionsboundary'],
  ['service', 'run-time', 'string', 'iam:passedtoservice iam:awsservicename'],
  ['service', 'run-time', 'string', 'lambda:functionurlauthtype lambda:principal lambda:eventsourcetoken'],
  ['service', 'run-time', 'bool', 'lambda:invokedviafunctionurl'],
  ['service', 'run-time', 'arn', 'lambda:functionarn elasticfilesystem:accesspointarn s3:dataaccesspointarn'],
  ['service', 'run-time', 'string', 's3:dataaccesspointaccount ec2:createaction'],
];

/** The condition keys whose meaning the engine and the reconciliation know (domain C.4.5); anything else is listed, not guessed. */
export const keyTable: readonly ConditionKey[] = rows.flatMap(([group, decidedBy, type, keys]) =>
  keys.split(' ').map((key) => ({
    key: key.endsWith('+') ? key.slice(0, -1) : key,
    group,
    type,
    decidedBy,
    multivalued: key.endsWith('+'),
  })),
);
