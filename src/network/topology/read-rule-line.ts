import { readMember } from '../../facts/read-member.ts';
import { readText } from '../../facts/read-text.ts';
import { parseCidr } from '../addresses/parse-cidr.ts';
import type { GroupRule } from '../elements/security-group.ts';
import type { Line } from './lines-of.ts';
import { protocolNumber } from './protocol-number.ts';
import { protocolTraffic } from './protocol-traffic.ts';

/** A rule of a group, and words by which the same rule is found in another list. */
export interface RuleDraft {
  readonly rule: GroupRule;
  readonly words: string;
}

/** Reads one rule as the list of rules (`sgr-…`) writes it; null where nobody can read it. */
export function readRuleLine(id: string | null, { value, refs }: Line): RuleDraft | null {
  const protocol = protocolNumber(String(readMember(value, 'IpProtocol')));
  const peer = readPeer(value);
  if (protocol === undefined || peer === null) return null;
  const [from, to] = ['FromPort', 'ToPort'].map((name) => readMember(value, name));
  const traffic = protocolTraffic(protocol, typeof from === 'number' ? from : null, typeof to === 'number' ? to : null);
  const words = `${JSON.stringify(traffic)} ${peer.kind === 'addresses' ? peer.written : peer.id}`;
  return { rule: { id, traffic, peer, refs }, words };
}

function readPeer(value: unknown): GroupRule['peer'] | null {
  const written = readText(value, 'CidrIpv4') ?? readText(value, 'CidrIpv6');
  if (written !== undefined) {
    const addresses = parseCidr(written);
    return addresses === null ? null : { kind: 'addresses', written, addresses };
  }
  const list = readText(value, 'PrefixListId');
  if (list !== undefined) return { kind: 'prefix-list', id: list };
  const pair = readMember(value, 'ReferencedGroupInfo');
  const id = readText(pair, 'GroupId');
  if (id === undefined) return null;
  return { kind: 'group', id, account: readText(pair, 'UserId') ?? null, vpc: readText(pair, 'VpcId') ?? null };
}
