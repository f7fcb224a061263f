import { AkashiError } from '../text/akashi-error.ts';
import { askCodeOnce } from './ask-code-once.ts';
import { type AwsKeys, assumeRole } from './assume-role.ts';
import { baseKeys } from './base-keys.ts';
import { mfaSession } from './mfa-session.ts';
import { policyDocument } from './policy-document.ts';
import { rememberKeys } from './remember-keys.ts';
import { sameAccount } from './same-account.ts';
import { type SessionPolicy, sessionPolicy } from './session-policy.ts';
import { signInHint } from './sign-in-hint.ts';

/** How the credentials of each account are obtained. */
export interface CredentialOptions {
  /** Profile of the AWS configuration (keys, SSO, role, process); the standard chain without one. */
  readonly profile?: string;
  /** Role in each account, e.g. `arn:aws:iam::{account}:role/Auditor`; `{account}` is replaced by the account's id. */
  readonly role?: string;
  readonly externalId?: string;
  /** Appears in the client's CloudTrail beside every call. */
  readonly sessionName: string;
  /** Serial of the operator's MFA device, where the role's trust or the keys' policy asks for it; one code opens one session for all roles. */
  readonly mfaSerial?: string;
  /** Told once where a sign-in (SSO) is what is missing. */
  readonly signInNeeded?: (profile: string) => void;
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
  const { role, externalId, sessionName, now, region } = options;
  if (role !== undefined && !/^arn:aws[\w-]*:iam::(?:\{account\}|\d{12}):role\/[\w+=,.@/-]{1,512}$/.test(role)) {
    throw new AkashiError('ROLE_PATTERN_INVALID', { seen: role });
  }
  const readOnly = sessionPolicy(options.actions, options.partition);
  const accounts = new Map<string, Keys>();
  let base: Keys | null = null;
  return (account, requestHandler) => {
    const client = requestHandler === undefined ? { region } : { region, requestHandler };
    base ??= openBase(options, role === undefined ? readOnly : passThrough(role), client);
    if (role === undefined) return base;
    const source = base;
    const request = {
      RoleArn: role.replaceAll('{account}', account),
      RoleSessionName: sessionName,
      ...(externalId === undefined ? {} : { ExternalId: externalId }),
    };
    const keys = accounts.get(account) ?? rememberKeys(() => assumeRole(source, request, readOnly, client), now);
    accounts.set(account, keys);
    return keys;
  };
}

/** The keys everything begins with: one set, however many questions wait for it, renewed in time and never of another account. */
function openBase(
  { profile, role, sessionName, mfaSerial, mfaCode, now, signInNeeded }: CredentialOptions,
  policy: SessionPolicy,
  client: { readonly region: string; readonly requestHandler?: object },
): Keys {
  const chain = baseKeys({ ...(profile === undefined ? {} : { profile }), sessionName, policy, client });
  const once = askCodeOnce(async (codeOf) => {
    const keys = await chain(codeOf);
    return mfaSerial === undefined ? keys : mfaSession(keys, mfaSerial, await codeOf(mfaSerial), client);
  }, mfaCode);
  const hinted = signInHint(once, profile, signInNeeded);
  // A role per account names its account itself; only keys that are used as they are can change hands unseen.
  return rememberKeys(role === undefined ? sameAccount(hinted, client) : hinted, now);
}

/** A profile's role that only leads to the role in each account may do nothing but that. */
function passThrough(role: string): SessionPolicy {
  const Resource = role.replaceAll('{account}', '*');
  const document = policyDocument([
    { Sid: 'AkashiPassThrough', Effect: 'Allow', Action: ['sts:AssumeRole'], Resource },
  ]);
  return { Policy: JSON.stringify(document), PolicyArns: [] };
}
