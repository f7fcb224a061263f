import type { AwsKeys } from './assume-role.ts';

/** Makes sure that renewed keys are still of the account the first ones were of: a profile may have been pointed elsewhere meanwhile. */
export function sameAccount(
  provide: () => Promise<AwsKeys>,
  client: { readonly region: string; readonly requestHandler?: object },
): () => Promise<AwsKeys> {
  let first: string | null = null;
  return async () => {
    const keys = await provide();
    // Keys that never run out are never renewed, and the account's first question names whose they are.
    if (keys.expiration === undefined) return keys;
    const account = await accountOf(keys, client).catch((cause: unknown) => {
      if (first !== null) throw cause;
      // Whose the first keys are is asked again, and recorded, before anything else is.
      return null;
    });
    first ??= account;
    if (account === first) return keys;
    throw Object.assign(new Error(`the renewed credentials are of ${account}, the first ones were of ${first}`), {
      name: 'WRONG_ACCOUNT',
    });
  };
}

async function accountOf(
  keys: AwsKeys,
  client: { readonly region: string; readonly requestHandler?: object },
): Promise<string> {
  const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
  const { Account } = await new STSClient({ ...client, credentials: keys }).send(new GetCallerIdentityCommand({}));
  return String(Account);
}
