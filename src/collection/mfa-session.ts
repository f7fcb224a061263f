import type { AwsKeys } from './assume-role.ts';
import { keysFrom } from './keys-from.ts';

/** Opens one session with the operator's MFA device, so that a hundred roles are taken on with one code (STS GetSessionToken). */
export async function mfaSession(
  keys: AwsKeys,
  serial: string,
  code: string,
  client: { readonly region: string; readonly requestHandler?: object },
): Promise<AwsKeys> {
  // Who holds a session already cannot open another; its own sign-in is where the device is asked for.
  if (keys.sessionToken !== undefined) {
    const message = `${serial}: the credentials are a session already; leave AKASHI_MFA_SERIAL away, or use a profile with mfa_serial`;
    throw Object.assign(new Error(message), { name: 'CredentialsProviderError' });
  }
  const { STSClient, GetSessionTokenCommand } = await import('@aws-sdk/client-sts');
  const sts = new STSClient({ ...client, credentials: keys });
  const { Credentials } = await sts.send(new GetSessionTokenCommand({ SerialNumber: serial, TokenCode: code }));
  return keysFrom(Credentials, serial);
}
