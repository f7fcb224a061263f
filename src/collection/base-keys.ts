import type { CodeOf } from './ask-code-once.ts';
import { type AwsKeys, assumeRole, type RoleRequest } from './assume-role.ts';
import { assumeWebIdentity } from './assume-web-identity.ts';
import type { SessionPolicy } from './session-policy.ts';

/** Where the keys come from, and how the roles on the way are taken on. */
export interface BaseOptions {
  readonly profile?: string;
  readonly sessionName: string;
  readonly policy: SessionPolicy;
  readonly client: { readonly region: string; readonly requestHandler?: object };
}

/**
 * Gives the profile's or the environment's keys by the SDK's standard chain. A role that the profile names is taken on here,
 * under the given policy and with our session name where it names none.
 */
export function baseKeys({ profile, sessionName, policy, client }: BaseOptions): (codeOf: CodeOf) => Promise<AwsKeys> {
  return async (codeOf) => {
    const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
    const named = (role: unknown): RoleRequest => {
      const request = role as RoleRequest;
      // The SDK makes a name up from the time; the client's CloudTrail is to show who it was.
      return /^aws-sdk-js-/.test(request.RoleSessionName) ? { ...request, RoleSessionName: sessionName } : request;
    };
    const { requestHandler } = client;
    const chain = fromNodeProviderChain({
      ...(profile === undefined ? {} : { profile }),
      mfaCodeProvider: codeOf,
      roleAssumer: (source: AwsKeys, role: unknown) => assumeRole(source, named(role), policy, client),
      roleAssumerWithWebIdentity: (role: unknown) =>
        assumeWebIdentity(named(role) as Parameters<typeof assumeWebIdentity>[0], policy, client),
      // No region: a sign-in lives in the region its profile names, and ours would go before it.
      ...(requestHandler === undefined ? {} : { clientConfig: { requestHandler } }),
    } as Parameters<typeof fromNodeProviderChain>[0]);
    return chain();
  };
}
