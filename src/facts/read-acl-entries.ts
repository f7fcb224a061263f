import { readMember } from './read-member.ts';

/** One rule of a network ACL; `from` and `to` are null where the protocol has no ports. */
export interface AclEntry {
  readonly number: number;
  readonly action: 'allow' | 'deny';
  readonly protocol: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly cidr: string;
}

const NAMES: Readonly<Record<string, string>> = { '-1': 'all', '6': 'tcp', '17': 'udp', '1': 'icmp', '58': 'icmpv6' };

/** The rules of one direction in the order in which AWS reads them: by number, the first that fits decides. */
export function readAclEntries(entries: unknown, egress: boolean): AclEntry[] | undefined {
  if (!Array.isArray(entries)) return undefined;
  return entries
    .filter((entry) => readMember(entry, 'Egress') === egress)
    .map(restate)
    .sort((a, b) => a.number - b.number);
}

function restate(entry: unknown): AclEntry {
  const written = String(readMember(entry, 'Protocol'));
  const v6 = readMember(entry, 'Ipv6CidrBlock');
  return {
    number: Number(readMember(entry, 'RuleNumber')),
    action: readMember(entry, 'RuleAction') === 'allow' ? 'allow' : 'deny',
    cidr: typeof v6 === 'string' ? v6 : String(readMember(entry, 'CidrBlock')),
    ...portsOf(NAMES[written] ?? written, entry),
  };
}

function portsOf(protocol: string, entry: unknown): Pick<AclEntry, 'protocol' | 'from' | 'to'> {
  if (protocol === 'all') return { protocol, from: 0, to: 65535 };
  if (protocol !== 'tcp' && protocol !== 'udp') return { protocol, from: null, to: null };
  const from = readMember(entry, 'PortRange.From');
  const to = readMember(entry, 'PortRange.To');
  const whole = typeof from !== 'number' || typeof to !== 'number';
  return whole ? { protocol, from: 0, to: 65535 } : { protocol, from, to };
}
