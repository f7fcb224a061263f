import type { CheckFunction } from '../check-function.ts';
import { aclKeepsPortsClosed } from './acl-keeps-ports-closed.ts';
import { bedrockLogged } from './bedrock-logged.ts';
import { bucketBlocksPublicAccess } from './bucket-blocks-public-access.ts';
import { bucketNotPublic } from './bucket-not-public.ts';
import { changesWatched } from './changes-watched.ts';
import { classicListenersEncrypted } from './classic-listeners-encrypted.ts';
import { containerUsersSet } from './container-users-set.ts';
import { copiesElsewhere } from './copies-elsewhere.ts';
import { dataEventsCover } from './data-events-cover.ts';
import { dbLogsExported } from './db-logs-exported.ts';
import { decryptNotOnAllKeys } from './decrypt-not-on-all-keys.ts';
import { distributionEncrypted } from './distribution-encrypted.ts';
import { dnsTargetsKnown } from './dns-targets-known.ts';
import { endpointPolicyRestricted } from './endpoint-policy-restricted.ts';
import { envNamesHarmless } from './env-names-harmless.ts';
import { execRecorded } from './exec-recorded.ts';
import { findingFixedInTime } from './finding-fixed-in-time.ts';
import { flowLogTraffic } from './flow-log-traffic.ts';
import { functionUrlsSigned } from './function-urls-signed.ts';
import { grantsWithinAccounts } from './grants-within-accounts.ts';
import { imagesScanned } from './images-scanned.ts';
import { lifecycleKeepsRetention } from './lifecycle-keeps-retention.ts';
import { listenerEncrypted } from './listener-encrypted.ts';
import { macieEnabled } from './macie-enabled.ts';
import { masterCredentialManaged } from './master-credential-managed.ts';
import { noAdminStatements } from './no-admin-statements.ts';
import { ntpApproved } from './ntp-approved.ts';
import { onlyPublicPortsOpen } from './only-public-ports-open.ts';
import { policyDeniesPlaintext } from './policy-denies-plaintext.ts';
import { policyNotPublic } from './policy-not-public.ts';
import { policyWithinAccounts } from './policy-within-accounts.ts';
import { poolMfaAtLeast } from './pool-mfa-at-least.ts';
import { portsClosedToInternet } from './ports-closed-to-internet.ts';
import { publicAddressApproved } from './public-address-approved.ts';
import { restoreTested } from './restore-tested.ts';
import { roleTrustClosed } from './role-trust-closed.ts';
import { rootHardwareMfa } from './root-hardware-mfa.ts';
import { rootMfa } from './root-mfa.ts';
import { routesAuthorised } from './routes-authorised.ts';
import { searchPolicyClosed } from './search-policy-closed.ts';
import { secretRotated } from './secret-rotated.ts';
import { sharedWithinAccounts } from './shared-within-accounts.ts';
import { tlsForced } from './tls-forced.ts';
import { trailBucketLocked } from './trail-bucket-locked.ts';
import { trailDelivering } from './trail-delivering.ts';
import { trailDigestFresh } from './trail-digest-fresh.ts';
import { unauthenticatedLimited } from './unauthenticated-limited.ts';
import { unusedCredentials } from './unused-credentials.ts';

/** Every comparison that one operator cannot say; a baseline item names it. */
export const functions: readonly CheckFunction[] = [
  aclKeepsPortsClosed,
  bedrockLogged,
  bucketBlocksPublicAccess,
  bucketNotPublic,
  changesWatched,
  classicListenersEncrypted,
  containerUsersSet,
  copiesElsewhere,
  dataEventsCover,
  dbLogsExported,
  decryptNotOnAllKeys,
  distributionEncrypted,
  dnsTargetsKnown,
  endpointPolicyRestricted,
  envNamesHarmless,
  execRecorded,
  findingFixedInTime,
  flowLogTraffic,
  functionUrlsSigned,
  grantsWithinAccounts,
  imagesScanned,
  lifecycleKeepsRetention,
  listenerEncrypted,
  macieEnabled,
  masterCredentialManaged,
  noAdminStatements,
  ntpApproved,
  onlyPublicPortsOpen,
  policyDeniesPlaintext,
  policyNotPublic,
  policyWithinAccounts,
  poolMfaAtLeast,
  portsClosedToInternet,
  publicAddressApproved,
  restoreTested,
  roleTrustClosed,
  rootHardwareMfa,
  rootMfa,
  routesAuthorised,
  searchPolicyClosed,
  secretRotated,
  sharedWithinAccounts,
  tlsForced,
  trailBucketLocked,
  trailDelivering,
  trailDigestFresh,
  unauthenticatedLimited,
  unusedCredentials,
];
