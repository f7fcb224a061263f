import type { End } from '../../../src/network/reach.ts';
import type { UnreadPart } from '../../../src/network/unread-part.ts';
import type { Notes } from '../../network/make-topology.ts';
import { seeded } from '../../network/seeded.ts';

/** VPCs of the made-up company, each a zone; half a transit gateway each. */
const vpcs = 40;

/** What a company's network holds: VPCs of three tiers in two zones of availability, over two transit gateways that are peered. */
export function makeNetwork(interfaces: number): {
  readonly notes: Notes;
  readonly zones: readonly (readonly End[])[];
} {
  const random = seeded(20_260_410);
  const notes = {
    vpcs: {} as Record<string, { ranges: string[] }>,
    subnets: {} as Record<string, { vpc: string; ranges: string[]; table: string; acl?: string; zone: string }>,
    tables: {} as Record<string, { vpc: string; routes: string[] }>,
    groups: {} as Record<string, { vpc: string; in: string[]; out: string[] }>,
    acls: {} as Record<string, { vpc: string; in: string[]; out: string[] }>,
    interfaces: {} as Record<
      string,
      { subnet: string; at: string | string[]; groups?: string[]; public?: string; type?: string }
    >,
    gateways: {} as Record<string, string>,
    transits: {} as Record<string, { attachments: string[]; tables: Record<string, string[] | UnreadPart> }>,
  };
  for (const side of ['0', '1'])
    notes.transits[`tgw-${side}`] = {
      attachments: [`tgw-attach-x peering tgw-${side === '0' ? '1' : '0'} tgw-rtb-${side}`],
      tables: { [`tgw-rtb-${side}`]: [`10.${side === '0' ? '64' : '0'}.0.0/10 tgw-attach-x`] },
    };
  const zones = Array.from({ length: vpcs }, (_, n): End[] => {
    addVpc(n);
    return Array.from({ length: Math.floor(interfaces / vpcs) }, (_, m) => addInterface(n, m));
  });
  return { notes, zones };

  function addVpc(n: number): void {
    const [vpc, side] = [`vpc-${n}`, n % 2];
    const base = `10.${side * 64 + (n >> 1)}`;
    notes.vpcs[vpc] = { ranges: [`${base}.0.0/16`] };
    const transit = notes.transits[`tgw-${side}`];
    const table = transit?.tables[`tgw-rtb-${side}`];
    transit?.attachments.push(`tgw-attach-${n} vpc ${vpc} tgw-rtb-${side}`);
    if (Array.isArray(table)) table.push(`${base}.0.0/16 tgw-attach-${n} propagated`);
    notes.gateways[`igw-${n}`] = vpc;
    notes.tables[`rtb-${n}-public`] = { vpc, routes: ['0.0.0.0/0 igw-' + n, `10.0.0.0/8 tgw-${side}`] };
    notes.tables[`rtb-${n}-private`] = { vpc, routes: [`10.0.0.0/8 tgw-${side}`] };
    notes.acls[`acl-${n}-db`] = {
      vpc,
      in: ['100 allow 5432/tcp 10.0.0.0/8', '110 allow 1024-65535/tcp 10.0.0.0/8', '120 deny all 0.0.0.0/0'],
      out: [`100 allow 1024-65535/tcp ${base}.0.0/16`, '110 allow 32768-65535/tcp 10.0.0.0/8'],
    };
    for (const [tier, name] of ['web', 'app', 'db', 'tgw'].entries())
      for (const zone of [0, 1])
        notes.subnets[`subnet-${n}-${name}-${zone}`] = {
          vpc,
          ranges: [`${base}.${tier * 16 + zone}.0/24`],
          table: `rtb-${n}-${name === 'web' ? 'public' : 'private'}`,
          zone: `z${zone}`,
          ...(name === 'db' ? { acl: `acl-${n}-db` } : {}),
        };
    for (const zone of [0, 1])
      notes.interfaces[`eni-${n}-tgw-${zone}`] = {
        subnet: `subnet-${n}-tgw-${zone}`,
        at: `${base}.${48 + zone}.9`,
        type: 'transit_gateway',
      };
    addGroups(n, base);
  }

  function addGroups(n: number, base: string): void {
    const vpc = `vpc-${n}`;
    const all = ['all 0.0.0.0/0'];
    notes.groups[`sg-${n}-web`] = {
      vpc,
      in: ['443/tcp 0.0.0.0/0', '80/tcp 0.0.0.0/0', `22/tcp ${base}.32.0/24`],
      out: all,
    };
    for (const kind of [0, 1, 2, 3, 4, 5]) {
      const friend = `10.${random(2) * 64 + random(vpcs / 2)}.${random(64)}.0/24`;
      const host = `10.${random(2) * 64 + random(vpcs / 2)}.${[0, 16, 32][random(3)]}.${10 + random(40)}/32`;
      notes.groups[`sg-${n}-app${kind}`] = {
        vpc,
        in: [`8080/tcp sg-${n}-web`, `8000-8100/tcp ${friend}`, `22/tcp ${host}`, `9${kind}00/tcp 10.0.0.0/8`],
        out: kind === 0 ? ['443/tcp 10.0.0.0/8', `5432/tcp sg-${n}-db${kind}`] : all,
      };
      notes.groups[`sg-${n}-db${kind}`] = {
        vpc,
        in: [`5432/tcp sg-${n}-app${kind}`, `5432/tcp ${friend}`, `3306/tcp ${host}`],
        out: all,
      };
    }
    notes.groups[`sg-${n}-ops`] = { vpc, in: ['22/tcp 10.0.0.0/12', 'icmp 10.0.0.0/8'], out: all };
  }

  function addInterface(n: number, m: number): End {
    const id = `eni-${n}-${m}`;
    const base = `10.${(n % 2) * 64 + (n >> 1)}`;
    const [tier, name] = (
      [
        [0, 'web'],
        [1, 'app'],
        [1, 'app'],
        [2, 'db'],
      ] as const
    )[m % 4] as readonly [number, string];
    const zone = (m >> 2) % 2;
    const own = name === 'web' ? `sg-${n}-web` : `sg-${n}-${name}${random(6)}`;
    const groups = random(3) === 0 ? [own, `sg-${n}-ops`] : [own];
    const at = `${base}.${tier * 16 + zone}.${10 + (m >> 3)}`;
    notes.interfaces[id] = {
      subnet: `subnet-${n}-${name}-${zone}`,
      at,
      groups,
      ...(name === 'web' ? { public: `198.51.100.${m % 250}` } : {}),
    };
    return { kind: 'interface', id };
  }
}
