import type { Interface } from '../../network/elements/interface.ts';
import type { OpenDoor } from '../../network/elements/open-door.ts';

/** How the ARN of what an interface serves is written where the evidence names it by id alone. */
const written: Readonly<Record<string, (name: string) => string>> = {
  'ec2-instance': (name) => `ec2:{place}:instance/${name}`,
  'db-instance': (name) => `rds:{place}:db:${name}`,
  'db-cluster': (name) => `rds:{place}:cluster:${name}`,
  'redshift-cluster': (name) => `redshift:{place}:cluster:${name}`,
  'lambda-function': (name) => `lambda:{place}:function:${name}`,
  'cache-cluster': (name) => `elasticache:{place}:cluster:${name}`,
  'file-system': (name) => `elasticfilesystem:{place}:file-system/${name}`,
  'search-domain': (name) => `es:{place}:domain/${name}`,
};

/** Names an ARN matcher may mean an interface by: its own, and that of what it serves. */
export function arnsOf(one: Interface | OpenDoor): readonly string[] {
  const place = `${one.region}:${one.account}`;
  if (!('serves' in one)) return [one.id, ...(one.id.startsWith('arn:') ? [] : doorArns(one, place))];
  const own = `arn:aws:ec2:${place}:network-interface/${one.id}`;
  const { serves } = one;
  if (serves === null) return [own];
  const made = [serves.id, serves.name].flatMap((name) => {
    if (name === null || name.startsWith('arn:')) return [];
    const arn = written[serves.kind]?.(name);
    return arn === undefined ? [] : [`arn:aws:${arn.replace('{place}', place)}`];
  });
  return [own, serves.id, ...made];
}

function doorArns({ kind, id, region }: OpenDoor, place: string): readonly string[] {
  if (kind === 'bucket') return [`arn:aws:s3:::${id}`];
  if (kind === 'rest-api')
    return [`arn:aws:apigateway:${region}::/restapis/${id}`, `arn:aws:execute-api:${place}:${id}`];
  if (kind === 'http-api') return [`arn:aws:apigateway:${region}::/apis/${id}`, `arn:aws:execute-api:${place}:${id}`];
  if (kind === 'endpoint-service') return [`arn:aws:ec2:${place}:vpc-endpoint-service/${id}`];
  if (kind === 'session-manager') return [`arn:aws:ec2:${place}:instance/${id}`];
  return [];
}
