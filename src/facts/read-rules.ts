import { readMember } from './read-member.ts';

/** One line of a security group: who may use which ports; `from` and `to` are null where the protocol has no ports. */
export interface OpenRule {
  readonly protocol: string;
  readonly from: number | null;
  readonly to: number | null;
  /** Address range, prefix list id or security group id. */
  readonly cidr: string;
}

const NAMES: Readonly<Record<string, string>> = { '-1': 'all', '6': 'tcp', '17': 'udp', '1': 'icmp', '58': 'icmpv6' };

/** Paths under which EC2 writes the other side of a rule. */
const SIDES = [
  'IpRanges[].CidrIp',
  'Ipv6Ranges[].CidrIpv6',
  'PrefixListIds[].PrefixListId',
  'UserIdGroupPairs[].GroupId',
];

/** Restates the rules of a security group one by one: "all protocols" means every port, and ICMP types are no ports. */
export function readRules(permissions: unknown): OpenRule[] | undefined {
  if (!Array.isArray(permissions)) return undefined;
  return permissions.flatMap((permission) => {
    const ports = portsOf(permission);
    return SIDES.flatMap((side) => {
      const found = readMember(permission, side);
      return Array.isArray(found) ? found.map((cidr) => ({ ...ports, cidr: String(cidr) })) : [];
    });
  });
}

function portsOf(permission: unknown): Omit<OpenRule, 'cidr'> {
  const written = String(readMember(permission, 'IpProtocol'));
  const protocol = NAMES[written] ?? written;
  if (protocol === 'all') return { protocol, from: 0, to: 65535 };
  const from = readMember(permission, 'FromPort');
  const to = readMember(permission, 'ToPort');
  if (protocol !== 'tcp' && protocol !== 'udp') return { protocol, from: null, to: null };
  const whole = from === undefined || to === undefined || from === -1;
  return whole ? { protocol, from: 0, to: 65535 } : { protocol, from: Number(from), to: Number(to) };
}
