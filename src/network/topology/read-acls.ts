import { readMember } from '../../facts/read-member.ts';
import { readText } from '../../facts/read-text.ts';
import { seenValue } from '../../facts/seen-value.ts';
import { parseCidr } from '../addresses/parse-cidr.ts';
import type { AclLine, NetworkAcl } from '../elements/network-acl.ts';
import type { UnreadPart } from '../unread-part.ts';
import { isUnreadPart } from './is-unread-part.ts';
import { type Line, linesOf } from './lines-of.ts';
import { placeElement } from './place-element.ts';
import type { PlaceReading } from './place-reading.ts';
import { protocolNumber } from './protocol-number.ts';
import { protocolTraffic } from './protocol-traffic.ts';
import { seenText } from './seen-text.ts';
import { unreadPart } from './unread-part.ts';

/** A network ACL with the subnets it is joined to. */
export interface AclDraft extends NetworkAcl {
  readonly subnets: readonly string[];
  readonly isDefault: boolean;
}

/** The network ACLs that a place shows. */
export function readAcls(reading: PlaceReading): readonly AclDraft[] {
  return reading.facts('network-acl', 'network-acl').map((fact) => {
    const lines = linesOf(fact, 'entryLines', 'network-acl');
    const joined = seenValue(fact, 'subnets');
    return {
      ...placeElement(reading, fact),
      vpc: seenText(fact, 'vpc') ?? '',
      ingress: direction(lines, false, fact.id),
      egress: direction(lines, true, fact.id),
      subnets: Array.isArray(joined) ? joined.map(String) : [],
      isDefault: seenValue(fact, 'isDefault') === true,
    };
  });
}

/** The lines of one direction in the order in which they decide; one that nobody can read leaves the direction open. */
function direction(lines: readonly Line[] | UnreadPart, egress: boolean, of: string): readonly AclLine[] | UnreadPart {
  if (isUnreadPart(lines)) return lines;
  const read: AclLine[] = [];
  for (const line of lines) {
    if ((readMember(line.value, 'Egress') === true) !== egress) continue;
    const one = readLine(line);
    if (one === null)
      return unreadPart('network-acl', of, { code: 'API_ERROR', exact: 'UNREADABLE_LINE', refs: line.refs });
    read.push(one);
  }
  return read.sort((a, b) => a.number - b.number);
}

function readLine({ value, refs }: Line): AclLine | null {
  const written = readText(value, 'CidrBlock') ?? readText(value, 'Ipv6CidrBlock');
  const addresses = written === undefined ? null : parseCidr(written);
  const protocol = protocolNumber(String(readMember(value, 'Protocol')));
  const number = readMember(value, 'RuleNumber');
  const action = readText(value, 'RuleAction');
  if (written === undefined || addresses === null || protocol === undefined || typeof number !== 'number') return null;
  if (action !== 'allow' && action !== 'deny') return null;
  const isIcmp = protocol === 1 || protocol === 58;
  const from = readMember(value, isIcmp ? 'IcmpTypeCode.Type' : 'PortRange.From');
  const to = readMember(value, isIcmp ? 'IcmpTypeCode.Code' : 'PortRange.To');
  const traffic = protocolTraffic(protocol, typeof from === 'number' ? from : null, typeof to === 'number' ? to : null);
  return { number, allow: action === 'allow', traffic, written, addresses, refs };
}
