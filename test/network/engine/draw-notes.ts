import { type Notes, unreadPart } from '../make-topology.ts';

type Random = (limit: number) => number;

/** What a drawn network may hold: only what settings decide (`plain`), or middleboxes and unread parts as well. */
export type Kind = 'plain' | 'doubtful';

const accounts = ['111122223333', '222233334444', '333344445555'];
const packets = [
  'all',
  'tcp',
  '443/tcp',
  '100-200/tcp',
  'udp',
  'icmp',
  '1024-65535/tcp',
  '32768-40000/tcp',
  '2000/udp',
];

/** Draws a small network at random: two to four VPCs joined by peerings, a transit gateway, NAT and internet gateways. */
export function drawNotes(random: Random, kind: Kind): Notes {
  const pick = <T>(all: readonly T[]): T => all[random(all.length)] as T;
  const some = (most: number, make: () => string): string[] => Array.from({ length: 1 + random(most) }, make);
  const count = 2 + random(3);
  const numbers = Array.from({ length: count }, (_, n) => n);
  const vpc = (n: number): string => `vpc-${n}`;
  const other = (n: number): number => (n + 1 + random(count - 1)) % count;
  const prefix = (): string =>
    pick([
      `10.${random(count)}.0.0/16`,
      `10.${random(count)}.${1 + random(2)}.0/24`,
      `10.${random(count)}.1.${10 + random(3)}/32`,
      '0.0.0.0/0',
      '198.51.100.0/24',
      '10.0.0.0/8',
      '::/0',
      `2001:db8:${random(count)}::/48`,
    ]);
  const rule = (): string => {
    const peer = pick([prefix(), prefix(), `sg-${random(count)}-${random(2)}`, 'pl-1']);
    return `${pick(packets)} ${peer}`;
  };
  const line = (_: unknown, n: number): string =>
    `${100 + n} ${random(4) === 0 ? 'deny' : 'allow'} ${pick(packets)} ${pick([prefix(), '0.0.0.0/0', '::/0'])}`;
  const lines = (): string[] => Array.from({ length: 1 + random(3) }, line);
  const hasIgw = numbers.map(() => random(3) > 0);
  const hasNat = numbers.map((n) => hasIgw[n] === true && random(2) === 0);
  const joined = numbers.map(() => random(3) > 0);
  const pairs = numbers.flatMap((n) => (random(2) === 0 ? [[n, other(n)] as const] : []));
  const peered = new Map(
    pairs.map(([a, b]) => [`pcx-${Math.min(a, b)}${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)] as const]),
  );
  const routes = (n: number, isOut: boolean): string[] => [
    ...[...peered].flatMap(([id, sides]) =>
      sides.some((side) => side === n) && random(4) > 0
        ? [`10.${sides[0] === n ? sides[1] : sides[0]}.${pick(['0.0/16', '1.0/24'])} ${id}`]
        : [],
    ),
    ...(joined[n] === true
      ? [`${pick(['10.0.0.0/8', '10.0.0.0/14', '0.0.0.0/1'])} tgw-1${random(12) === 0 ? ' blackhole' : ''}`]
      : []),
    ...(hasIgw[n] === true && (isOut || hasNat[n] !== true) && random(4) > 0 ? [`0.0.0.0/0 igw-${n}`] : []),
    ...(hasNat[n] === true && !isOut ? [`0.0.0.0/0 nat-${n}`] : []),
    ...(hasIgw[n] === true && random(2) === 0
      ? [`::/0 ${pick(['igw', 'eigw'])}-${n}`.replace('eigw', kind === 'plain' ? 'igw' : 'eigw')]
      : []),
    ...(kind === 'doubtful' && random(4) === 0 ? [`10.${other(n)}.2.0/24 eni-${n}-0`] : []),
    ...(kind === 'doubtful' && random(8) === 0 ? [`pl-2 ${pick([`igw-${n}`, 'tgw-1'])}`] : []),
  ];
  const each = <T>(make: (n: number) => Record<string, T>): Record<string, T> =>
    Object.assign({}, ...numbers.map(make));
  const part = <T>(value: T, name: Parameters<typeof unreadPart>[0], id: string) =>
    kind === 'doubtful' && random(12) === 0 ? unreadPart(name, id) : value;
  const groups = each((n) => ({ [`sg-${n}-0`]: newGroup(n, 0), [`sg-${n}-1`]: newGroup(n, 1) }));
  function newGroup(n: number, m: number) {
    const id = `sg-${n}-${m}`;
    return {
      vpc: vpc(n),
      in: part(some(4, rule), 'security-group', id),
      out: random(2) === 0 ? ['all 0.0.0.0/0', 'all ::/0'] : part(some(3, rule), 'security-group', id),
    };
  }
  return {
    vpcs: each((n) => ({
      [vpc(n)]: {
        ranges: [`10.${n}.0.0/16`, `2001:db8:${n}::/56`],
        account: pick(accounts),
        region: random(5) === 0 ? 'us-east-1' : 'ap-northeast-1',
      },
    })),
    subnets: each((n) => ({
      [`subnet-${n}-1`]: {
        vpc: vpc(n),
        ranges: [`10.${n}.1.0/24`, `2001:db8:${n}:1::/64`],
        table: part(`rtb-${n}-1`, 'route-table', `rtb-${n}-1`),
        acl: random(2) === 0 ? `acl-vpc-${n}` : part(`acl-${n}`, 'network-acl', `acl-${n}`),
        zone: 'z1',
      },
      [`subnet-${n}-2`]: {
        vpc: vpc(n),
        ranges: [`10.${n}.2.0/24`, `2001:db8:${n}:2::/64`],
        table: `rtb-${n}-2`,
        acl: random(2) === 0 ? `acl-vpc-${n}` : `acl-${n}`,
        zone: random(4) === 0 ? 'z1' : 'z2',
      },
    })),
    tables: each((n) => ({
      [`rtb-${n}-1`]: { vpc: vpc(n), routes: routes(n, true) },
      [`rtb-${n}-2`]: { vpc: vpc(n), routes: routes(n, false) },
    })),
    acls: each((n) => ({
      [`acl-${n}`]: {
        vpc: vpc(n),
        in: part([...lines(), '200 allow all 0.0.0.0/0'].slice(0, 1 + random(4)), 'network-acl', `acl-${n}`),
        out: [...lines(), '200 allow all 0.0.0.0/0'],
      },
    })),
    groups,
    interfaces: each((n) => ({
      [`eni-${n}-0`]: newInterface(n, 1, 0),
      [`eni-${n}-1`]: newInterface(n, 2, 1),
      [`eni-${n}-2`]: newInterface(n, 1 + random(2), 2),
      ...(hasNat[n] === true
        ? {
            [`eni-${n}-nat`]: {
              subnet: `subnet-${n}-1`,
              at: `10.${n}.1.250`,
              type: 'nat_gateway',
              public: `203.0.113.${n + 1}`,
            },
          }
        : {}),
      ...(joined[n] === true
        ? { [`eni-${n}-tgw`]: { subnet: `subnet-${n}-1`, at: `10.${n}.1.251`, type: 'transit_gateway' } }
        : {}),
    })),
    gateways: each((n) => (hasIgw[n] === true ? { [`igw-${n}`]: vpc(n) } : {})),
    nats: each((n) =>
      hasNat[n] === true ? { [`nat-${n}`]: { subnet: `subnet-${n}-1`, interfaces: [`eni-${n}-nat`] } } : {},
    ),
    peerings: Object.fromEntries(
      [...peered].map(([id, [a, b]]) => [id, { sides: [vpc(a), vpc(b)] as const, isActive: random(8) > 0 }]),
    ),
    transits: {
      'tgw-1': {
        account: pick(accounts),
        attachments: numbers
          .filter((n) => joined[n])
          .map((n) => `tgw-attach-${n} vpc ${vpc(n)} ${pick(['tgw-rtb-1', 'tgw-rtb-2', 'tgw-rtb-1', '-'])}`),
        tables: { 'tgw-rtb-1': transitRoutes(), 'tgw-rtb-2': transitRoutes() },
      },
    },
    lists: { 'pl-1': [`10.${random(count)}.1.0/24`, '198.51.100.0/25'] },
  };

  function transitRoutes(): string[] {
    const of = numbers.filter((n) => joined[n]);
    return [
      ...of.filter(() => random(4) > 0).map((n) => `10.${n}.0.0/16 tgw-attach-${n} propagated`),
      ...(of.length > 0 && random(3) === 0
        ? [`10.${pick(of)}.1.0/24 ${random(2) === 0 ? 'blackhole' : `tgw-attach-${pick(of)}`}`]
        : []),
      ...(of.length > 0 && random(4) === 0 ? [`0.0.0.0/0 tgw-attach-${pick(of)}`] : []),
    ];
  }

  function newInterface(n: number, subnet: number, m: number) {
    const at = [`10.${n}.${subnet}.${10 + m}`, ...(random(2) === 0 ? [`2001:db8:${n}:${subnet}::${10 + m}`] : [])];
    const own = [...new Set([`sg-${n}-${random(2)}`, ...(random(4) === 0 ? [`sg-${n}-${random(2)}`] : [])])];
    const isAppliance = kind === 'doubtful' && m === 0;
    return {
      subnet: `subnet-${n}-${subnet}`,
      at,
      groups: random(10) === 0 ? [] : own,
      ...(random(2) === 0 ? { public: `203.0.113.${10 + n * 10 + m}` } : {}),
      ...(isAppliance ? { checks: random(3) === 0, serves: `i-${n}` } : {}),
    };
  }
}
