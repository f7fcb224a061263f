import type { AwsKeys } from './assume-role.ts';

/** Keys as STS answers them. */
export interface StsKeys {
  readonly AccessKeyId?: string | undefined;
  readonly SecretAccessKey?: string | undefined;
  readonly SessionToken?: string | undefined;
  readonly Expiration?: Date | undefined;
}

/** Turns the keys of an STS answer into the SDK's; an answer without keys is an error of its own. */
export function keysFrom(keys: StsKeys | undefined, roleArn: string): AwsKeys {
  if (keys?.AccessKeyId === undefined || keys.SecretAccessKey === undefined) {
    throw Object.assign(new Error(`${roleArn}: no credentials in the answer`), { name: 'CredentialsProviderError' });
  }
  return {
    accessKeyId: keys.AccessKeyId,
    secretAccessKey: keys.SecretAccessKey,
    ...(keys.SessionToken === undefined ? {} : { sessionToken: keys.SessionToken }),
    ...(keys.Expiration === undefined ? {} : { expiration: keys.Expiration }),
  };
}
