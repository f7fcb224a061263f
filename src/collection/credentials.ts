import { AkashiError } from '../text/akashi-error.ts';
import { type AwsKeys, assumeRole, type RoleRequest } from './assume-role.ts';
import { assumeWebIdentity } from './assume-web-identity.ts';
import { policyDocument } from './policy-document.ts';
import { rememberKeys } from './remember-keys.ts';
import { type SessionPolicy, sessionPolicy } from './session-policy.ts';

/** How the credentials of each account are obtained. */
export interface CredentialOptions {
  /** Profile of the AWS configuration (keys, SSO, role, process); the standard chain without one. */
  readonly profile?: string;
  /** Role in each account, e.g. `arn:aws:iam::{account}:role/Auditor`; `{account}` is replaced by the account's id. */
  readonly role?: string;
  readonly externalId?: string;
  /** Appears in the client's CloudTrail beside every call. */
  readonly sessionName: string;
  /** Serial of the operator's MFA device, where the role's trust asks for it. */
  readonly mfaSerial?: string;
  /** Asks the operator for the code of a device. */
  readonly mfaCode?: (serial: string) => Promise<string>;
  /** The declared IAM actions of what is planned; the session policy is made of them. */
  readonly actions: readonly string[];
  readonly partition: string;
  /** Region whose STS is asked. */
  readonly region: string;
  readonly now: () => Date;
}

type Keys = () => Promise<AwsKeys>;

/** Gives an account's provider; the request handler brings time limits and the proxy to the questions that get the keys. */
export type KeysOf = (account: string, requestHandler?: object) => Keys;

/**
 * Gives each account its credential provider. Keys, SSO sessions and instance roles come as they are: only what AssumeRole makes
 * can carry the read-only session policy, so each role, the profile's own too, is taken on here and never by the SDK.
 */
export function credentials(options: CredentialOptions): KeysOf {
  const { role, now } = options;
  if (role !== undefined && !/^arn:aws[\w-]*:iam::(?:\{account\}|\d{12}):role\/[\w+=,.@/-]{1,512}$/.test(role)) {
    throw new AkashiError('ROLE_PATTERN_INVALID', { seen: role });
  }
  const readOnly = sessionPolicy(options.actions, options.partition);
  const basePolicy = role === undefined ? readOnly : passThrough(role);
  const accounts = new Map<string, Keys>();
  let base: Keys | null = null;
  return (account, requestHandler) => {
    const client =
      requestHandler === undefined ? { region: options.region } : { region: options.region, requestHandler };
    base ??= rememberKeys(baseKeys(options, basePolicy, client), now);
    if (role === undefined) return base;
    const source = base;
    const known = accounts.get(account);
    const keys =
      known ??
      rememberKeys(async () => assumeRole(source, await roleRequest(options, role, account), readOnly, client), now);
    accounts.set(account, keys);
    return keys;
  };
}

async function roleRequest(options: CredentialOptions, role: string, account: string): Promise<RoleRequest> {
  const { externalId, sessionName, mfaSerial, mfaCode } = options;
  const code = mfaSerial === undefined ? undefined : await askCode(mfaSerial, mfaCode);
  return {
    RoleArn: role.replaceAll('{account}', account),
    RoleSessionName: sessionName,
    ...(externalId === undefined ? {} : { ExternalId: externalId }),
    ...(mfaSerial === undefined || code === undefined ? {} : { SerialNumber: mfaSerial, TokenCode: code }),
  };
}

/** The profile's or the environment's keys; a role that the profile itself names is taken on under the given policy. */
function baseKeys(
  options: CredentialOptions,
  policy: SessionPolicy,
  client: { region: string; requestHandler?: object },
): Keys {
  return async () => {
    const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
    const { profile, mfaCode } = options;
    const chain = fromNodeProviderChain({
      ...(profile === undefined ? {} : { profile }),
      mfaCodeProvider: (serial: string) => askCode(serial, mfaCode),
      roleAssumer: (source: AwsKeys, role: unknown) => assumeRole(source, role as RoleRequest, policy, client),
      roleAssumerWithWebIdentity: (role: unknown) =>
        assumeWebIdentity(role as Parameters<typeof assumeWebIdentity>[0], policy, client),
      clientConfig: client,
    });
    return chain();
  };
}

/** A profile's role that only leads to the role in each account may do nothing but that. */
function passThrough(role: string): SessionPolicy {
  const Resource = role.replaceAll('{account}', '*');
  const document = policyDocument([
    { Sid: 'AkashiPassThrough', Effect: 'Allow', Action: ['sts:AssumeRole'], Resource },
  ]);
  return { Policy: JSON.stringify(document), PolicyArns: [] };
}

async function askCode(serial: string, mfaCode: CredentialOptions['mfaCode']): Promise<string> {
  if (mfaCode === undefined)
    throw Object.assign(new Error(`${serial}: no MFA code`), { name: 'CredentialsProviderError' });
  return mfaCode(serial);
}
