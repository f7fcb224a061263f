import { keysFrom } from './keys-from.ts';
import type { SessionPolicy } from './session-policy.ts';

/** Keys of AWS as the SDK passes them around. */
export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** One role to be taken on. */
export interface RoleRequest {
  readonly RoleArn: string;
  readonly RoleSessionName: string;
  readonly ExternalId?: string;
  readonly SerialNumber?: string;
  readonly TokenCode?: string;
  readonly DurationSeconds?: number;
}

/** Takes on a role; the session policy is not an option but a part of the question (decision 26). */
export async function assumeRole(
  source: AwsKeys | (() => Promise<AwsKeys>),
  role: RoleRequest,
  policy: SessionPolicy,
  client: { readonly region: string; readonly requestHandler?: object },
): Promise<AwsKeys> {
  const { STSClient, AssumeRoleCommand } = await import('@aws-sdk/client-sts');
  const sts = new STSClient({ ...client, credentials: source });
  const { Policy, PolicyArns } = policy;
  const { Credentials } = await sts.send(new AssumeRoleCommand({ ...role, Policy, PolicyArns: [...PolicyArns] }));
  return keysFrom(Credentials, role.RoleArn);
}
