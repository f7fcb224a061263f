import type { Fact } from '../../facts/fact.ts';
import { readList } from '../../facts/read-list.ts';
import { readText } from '../../facts/read-text.ts';
import { seenValue } from '../../facts/seen-value.ts';
import { parseCidr } from '../addresses/parse-cidr.ts';
import type { Peering, PeeringSide } from '../elements/peering.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { seenText } from './seen-text.ts';

/** The peerings that a place shows; deleted and refused ones are gone. */
export function readPeerings(reading: PlaceReading): readonly Peering[] {
  return reading
    .facts('peering', 'peering')
    .filter((fact) => !/^(deleted|rejected|expired|failed)$/.test(seenText(fact, 'state') ?? ''))
    .map((fact) => ({
      ...placeElement(reading, fact),
      isActive: seenText(fact, 'state') === 'active',
      requester: sideOf(fact, 'requester'),
      accepter: sideOf(fact, 'accepter'),
    }));
}

/** Account, region and VPC of a side as the answer names them; what it leaves out stays empty until the other side is read. */
function sideOf(fact: Fact, attribute: 'requester' | 'accepter'): PeeringSide {
  const side = seenValue(fact, attribute);
  const written = [
    readText(side, 'CidrBlock') ?? [],
    readList(side, 'CidrBlockSet').flatMap((one) => readText(one, 'CidrBlock') ?? []),
    readList(side, 'Ipv6CidrBlockSet').flatMap((one) => readText(one, 'Ipv6CidrBlock') ?? []),
  ].flat();
  return {
    account: readText(side, 'OwnerId') ?? '',
    region: readText(side, 'Region') ?? '',
    vpc: readText(side, 'VpcId') ?? '',
    ranges: [...new Set(written)].flatMap((one) => parseCidr(one) ?? []),
  };
}
