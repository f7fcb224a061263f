import type { ZoneMatcher } from '../../engagement/network/zone-matrix.ts';
import type { NetworkPart } from '../../network/unread-part.ts';
import { answersOnly } from './answers-only.ts';

const searched: Readonly<Partial<Record<ZoneMatcher['by'], readonly NetworkPart[]>>> = {
  tag: ['interface', 'subnet', 'vpc', 'security-group'],
  subnet: ['interface', 'subnet'],
  vpc: ['interface', 'vpc', 'peering'],
  account: ['interface', 'peering', 'transit-gateway'],
  securityGroup: ['interface', 'security-group'],
  arn: ['interface', 'door', 'endpoint', 'load-balancer', 'lattice'],
  cidr: ['interface'],
  service: ['door', 'endpoint', 'route-table', 'prefix-list'],
  prefixList: ['prefix-list'],
  prefixListName: ['prefix-list'],
};

/** The lists a matcher searches; interfaces always, for they are what a zone is made of. */
export function searchedParts({ by, value }: ZoneMatcher): readonly NetworkPart[] {
  if (by === 'arn' && answersOnly(value)) return ['door'];
  return searched[by] ?? [];
}
