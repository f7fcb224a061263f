import type { AwsKeys, RoleRequest } from './assume-role.ts';
import { keysFrom } from './keys-from.ts';
import type { SessionPolicy } from './session-policy.ts';

/** Takes on a role with a web identity token (e.g. of a container), under the same session policy as any other role. */
export async function assumeWebIdentity(
  role: RoleRequest & { readonly WebIdentityToken: string },
  policy: SessionPolicy,
  client: { readonly region: string; readonly requestHandler?: object },
): Promise<AwsKeys> {
  const { STSClient, AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
  const { Policy, PolicyArns } = policy;
  const sts = new STSClient(client);
  const { Credentials } = await sts.send(
    new AssumeRoleWithWebIdentityCommand({ ...role, Policy, PolicyArns: [...PolicyArns] }),
  );
  return keysFrom(Credentials, role.RoleArn);
}
