import type { Zone } from '../../engagement/network/zone-matrix.ts';
import type { Interface } from '../../network/elements/interface.ts';
import type { OpenDoor } from '../../network/elements/open-door.ts';
import { arnsOf } from './arns-of.ts';
import { fitsName } from './fits-name.ts';

/** Services as the client names them → the ways in that are theirs. */
const ofService: Readonly<Record<string, readonly OpenDoor['kind'][]>> = {
  s3: ['bucket'],
  sqs: ['queue'],
  lambda: ['lambda-url'],
  'execute-api': ['rest-api', 'http-api'],
  'rds-data': ['data-api'],
  cloudfront: ['distribution'],
};

/** How closely a way in outside the VPC belongs to a zone: named itself, leading to what stands there, by its service, by its account. */
export function claimsDoor(zone: Zone, door: OpenDoor, members: readonly Interface[]): number {
  const by = (kind: Zone['matchers'][number]['by'], fits: (value: string) => boolean): boolean =>
    zone.matchers.some((matcher) => matcher.by === kind && fits(matcher.value));
  if (by('arn', (value) => fitsName(value, [...arnsOf(door), door.name]))) return 4;
  if (members.some((one) => leadsTo(door, one))) return 3;
  if (by('service', (value) => ofService[value]?.includes(door.kind) === true)) return 2;
  return by('account', (value) => value === door.account && door.leadsTo.length === 0) ? 1 : 0;
}

/** What a distribution or an endpoint service leads to is another zone than its own. */
function leadsTo(door: OpenDoor, { id, serves }: Interface): boolean {
  if (door.kind === 'distribution' || door.kind === 'endpoint-service') return false;
  const names = serves === null ? [id] : [id, serves.id];
  return names.includes(door.id) || door.leadsTo.some((led) => names.includes(led));
}
