import type { OpenDoor } from '../../network/elements/open-door.ts';

/** The right that opens a path by identity, and the resource it is asked for; null for ways in that are no such path. */
export function identityWays({
  kind,
  id,
  account,
  region,
}: OpenDoor): { readonly action: string; readonly resource: string } | null {
  const place = `${region}:${account}`;
  if (kind === 'session-manager')
    return { action: 'ssm:StartSession', resource: `arn:aws:ec2:${place}:instance/${id}` };
  if (kind === 'instance-connect-endpoint')
    return {
      action: 'ec2-instance-connect:OpenTunnel',
      resource: `arn:aws:ec2:${place}:instance-connect-endpoint/${id}`,
    };
  if (kind === 'data-api') return { action: 'rds-data:ExecuteStatement', resource: id };
  if (kind !== 'ecs-exec') return null;
  // `…:service/<cluster>/<service>`: the right is asked for the cluster.
  const cluster = id.split(':').slice(5).join(':').split('/')[1] ?? '*';
  return { action: 'ecs:ExecuteCommand', resource: `arn:aws:ecs:${place}:cluster/${cluster}` };
}
