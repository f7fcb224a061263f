import { parseCidr } from '../../src/network/addresses/parse-cidr.ts';
import type { Addresses } from '../../src/network/addresses.ts';
import type { Interface } from '../../src/network/elements/interface.ts';
import type { AclLine } from '../../src/network/elements/network-acl.ts';
import type { PublicAccessBlock } from '../../src/network/elements/public-access-block.ts';
import type { Route, RouteTarget } from '../../src/network/elements/route-table.ts';
import type { GroupRule } from '../../src/network/elements/security-group.ts';
import type { TransitAttachment, TransitRoute } from '../../src/network/elements/transit-gateway.ts';
import type { Topology } from '../../src/network/topology.ts';
import { trafficOf } from '../../src/network/traffic/traffic-of.ts';
import type { Traffic } from '../../src/network/traffic.ts';
import type { UnreadPart } from '../../src/network/unread-part.ts';

/** Where an element stands; the first account and region of the notes if it does not say. */
interface At {
  readonly account?: string;
  readonly region?: string;
}

/** A network in short notation; every text is explained at the function that reads it. */
export interface Notes {
  readonly vpcs: Readonly<Record<string, At & { readonly ranges: readonly string[] }>>;
  readonly subnets: Readonly<
    Record<
      string,
      { vpc: string; ranges: readonly string[]; table?: string | UnreadPart; acl?: string | UnreadPart; zone?: string }
    >
  >;
  /** Routes as `<prefix|pl-…> <target> [blackhole] [propagated]`; the target's kind is told by its id, or `local`. */
  readonly tables?: Readonly<Record<string, { vpc: string; routes: readonly string[]; edge?: string }>>;
  /** Rules as `<packets> <prefix|sg-…|pl-…>`, packets as `all`, `tcp`, `443/tcp`, `8000-8100/tcp`, `icmp`. */
  readonly groups?: Readonly<
    Record<string, { vpc: string; in?: readonly string[] | UnreadPart; out?: readonly string[] | UnreadPart }>
  >;
  /** Lines as `<number> <allow|deny> <packets> <prefix>`. */
  readonly acls?: Readonly<
    Record<string, { vpc: string; in: readonly string[] | UnreadPart; out: readonly string[] | UnreadPart }>
  >;
  readonly interfaces?: Readonly<
    Record<
      string,
      {
        subnet: string;
        at: string | readonly string[];
        groups?: readonly string[] | UnreadPart;
        public?: string;
        type?: string;
        checks?: boolean | null;
        serves?: string;
        description?: string;
      }
    >
  >;
  /** Gateway → VPC. */
  readonly gateways?: Readonly<Record<string, string>>;
  readonly nats?: Readonly<
    Record<string, { subnet: string; interfaces?: readonly string[]; isPublic?: boolean; state?: string }>
  >;
  /** Two sides, each `<vpc>` of the notes or `<account> <region> <vpc> <prefix>` of somebody else. */
  readonly peerings?: Readonly<Record<string, { sides: readonly [string, string]; isActive?: boolean }>>;
  /** Attachments as `<id> <kind> <resource> <table|-> [owner]`; routes as `<prefix> <attachment,…|blackhole> [propagated]`. */
  readonly transits?: Readonly<
    Record<
      string,
      At & {
        attachments: readonly string[] | UnreadPart;
        tables: Readonly<Record<string, readonly string[] | UnreadPart>> | UnreadPart;
        cut?: readonly string[];
      }
    >
  >;
  readonly lists?: Readonly<Record<string, readonly string[] | UnreadPart>>;
  readonly blocks?: Readonly<Record<string, Pick<PublicAccessBlock, 'mode' | 'exclusions'>>>;
  readonly unread?: readonly UnreadPart[];
  /** Elements as they are, for what has no short form. */
  readonly more?: Partial<Pick<Topology, 'sites' | 'endpoints' | 'balancers' | 'firewalls' | 'doors'>>;
}

const home = { account: '111122223333', region: 'ap-northeast-1' };

/** Reads short notation into a topology: what is not said is there and harmless (an open network ACL, no public access block). */
export function makeTopology(notes: Notes): Topology {
  const vpcAt = (vpc: string) => ({ ...home, ...notes.vpcs[vpc] });
  const placed = (id: string, at: At) => ({
    id,
    account: at.account ?? home.account,
    region: at.region ?? home.region,
    name: null,
    tags: { state: 'absent', at: '2026-04-01T00:00:00.000Z', refs: [] } as const,
    refs: [{ id: `E-${id}`, page: 1, pointer: '' }],
  });
  const map = <N, T>(
    all: Readonly<Record<string, N>> | undefined,
    make: (id: string, note: N) => T,
  ): ReadonlyMap<string, T> => new Map(Object.entries(all ?? {}).map(([id, note]) => [id, make(id, note)]));
  const lists = notes.lists ?? {};
  const interfaces = map(notes.interfaces, (id, note): Interface => {
    const vpc = notes.subnets[note.subnet]?.vpc ?? 'vpc-elsewhere';
    const serves = note.serves === undefined ? null : { kind: 'instance', id: note.serves, name: null };
    return {
      ...placed(id, vpcAt(vpc)),
      vpc,
      subnet: note.subnet,
      type: note.type ?? 'interface',
      addresses: [note.at].flat().map(prefix),
      publicAddresses: note.public === undefined ? [] : [prefix(note.public)],
      groups: note.groups ?? [],
      checksAddresses: note.checks === undefined ? true : note.checks,
      serves,
      description: note.description ?? null,
    };
  });
  const open = (vpc: string) => ({ ...placed(`acl-${vpc}`, vpcAt(vpc)), vpc, ingress: openLines, egress: openLines });
  const places = new Set(Object.keys(notes.vpcs).map((vpc) => `${vpcAt(vpc).account} ${vpcAt(vpc).region}`));
  const blocks = [...places].map((at): [string, PublicAccessBlock] => {
    const [account = '', region = ''] = at.split(' ');
    const said = notes.blocks?.[at] ?? { mode: 'off', exclusions: new Map() };
    return [at, { account, region, ...said, refs: [{ id: `E-bpa-${at}`, page: 1, pointer: '' }] }];
  });
  return {
    places,
    vpcs: map(notes.vpcs, (id, note) => ({ ...placed(id, note), ranges: note.ranges.map(prefix), isDefault: false })),
    subnets: map(notes.subnets, (id, note) => ({
      ...placed(id, vpcAt(note.vpc)),
      vpc: note.vpc,
      zone: note.zone ?? null,
      ranges: note.ranges.map(prefix),
      routeTable: note.table ?? `rtb-${note.vpc}`,
      acl: note.acl ?? `acl-${note.vpc}`,
    })),
    routeTables: new Map([
      ...Object.keys(notes.vpcs).map((vpc) => [`rtb-${vpc}`, table(`rtb-${vpc}`, { vpc, routes: [] })] as const),
      ...Object.entries(notes.tables ?? {}).map(([id, note]) => [id, table(id, note)] as const),
    ]),
    groups: map(notes.groups, (id, note) => ({
      ...placed(id, vpcAt(note.vpc)),
      vpc: note.vpc,
      ingress: readAll(note.in ?? [], (text, n) => groupRule(`sgr-${id}-in${n}`, text)),
      egress: readAll(note.out ?? ['all 0.0.0.0/0', 'all ::/0'], (text, n) => groupRule(`sgr-${id}-out${n}`, text)),
    })),
    acls: new Map([
      ...Object.keys(notes.vpcs).map((vpc) => [`acl-${vpc}`, open(vpc)] as const),
      ...map(notes.acls, (id, note) => ({
        ...placed(id, vpcAt(note.vpc)),
        vpc: note.vpc,
        ingress: readAll(note.in, (text) => aclLine(text)),
        egress: readAll(note.out, (text) => aclLine(text)),
      })),
    ]),
    interfaces,
    gateways: map(notes.gateways, (id, vpc) => ({
      ...placed(id, vpcAt(vpc)),
      kind: id.startsWith('eigw-') ? 'egress-only-gateway' : id.startsWith('vgw-') ? 'vpn-gateway' : 'internet-gateway',
      vpc,
    })),
    natGateways: map(notes.nats, (id, note) => ({
      ...placed(id, vpcAt(notes.subnets[note.subnet]?.vpc ?? '')),
      vpc: notes.subnets[note.subnet]?.vpc ?? '',
      subnet: note.subnet,
      isPublic: note.isPublic ?? true,
      state: note.state ?? 'available',
      interfaces: note.interfaces ?? [],
    })),
    peerings: map(notes.peerings, (id, note) => {
      const [requester, accepter] = note.sides.map((text) => {
        const [account, region, vpc, range] = text.split(' ');
        if (account !== undefined && region !== undefined && vpc !== undefined && range !== undefined)
          return { account, region, vpc, ranges: [prefix(range)] };
        const at = vpcAt(text);
        return {
          account: at.account,
          region: at.region,
          vpc: text,
          ranges: (notes.vpcs[text]?.ranges ?? []).map(prefix),
        };
      });
      if (requester === undefined || accepter === undefined) throw new Error(id);
      return { ...placed(id, requester), isActive: note.isActive ?? true, requester, accepter };
    }),
    transitGateways: map(notes.transits, (id, note) => ({
      ...placed(id, note),
      owner: note.account ?? home.account,
      attachments: readAll(note.attachments, (text) => attachment(text)),
      routeTables:
        'state' in note.tables
          ? (note.tables as UnreadPart)
          : Object.entries(note.tables).map(([table, routes]) => ({
              id: table,
              routes: readAll(routes as readonly string[] | UnreadPart, (text) => transitRoute(text)),
              isCut: note.cut?.includes(table) ?? false,
              refs: [{ id: `E-${table}`, page: 1, pointer: '' }],
            })),
    })),
    sites: new Map(),
    endpoints: new Map(),
    endpointServices: new Map(),
    prefixLists: map(notes.lists, (id, entries) => ({
      ...placed(id, {}),
      entries: 'state' in entries ? entries : entries.map(prefix),
      owner: home.account,
    })),
    publicAccessBlocks: new Map(blocks),
    balancers: new Map(),
    firewalls: new Map(),
    serviceNetworks: new Map(),
    doors: [],
    unread: notes.unread ?? [],
    lists: new Map(),
    ...notes.more,
  };

  function table(id: string, note: { vpc: string; routes: readonly string[]; edge?: string }) {
    const at = vpcAt(note.vpc);
    const local = (notes.vpcs[note.vpc]?.ranges ?? []).map((range) => `${range} local`);
    const said = new Set(note.routes.map((text) => text.split(' ')[0]));
    const routes = [...local.filter((text) => !said.has(text.split(' ')[0])), ...note.routes];
    return { ...placed(id, at), vpc: note.vpc, routes: routes.map(route), edge: note.edge ?? null, isMain: false };
  }

  function route(text: string, n: number): Route {
    const [written = '', target = '', ...more] = text.split(' ');
    const list = written.startsWith('pl-') ? lists[written] : undefined;
    return {
      written,
      destination: written.startsWith('pl-')
        ? list === undefined
          ? unreadPart('prefix-list', written)
          : 'state' in list
            ? list
            : list.map(prefix)
        : [prefix(written)],
      target: targetOf(target),
      state: more.includes('blackhole') ? 'blackhole' : 'active',
      propagated: more.includes('propagated'),
      refs: [{ id: `E-route-${written}`, page: 1, pointer: `/${n}` }],
    };
  }
}

/** A prefix or an address. */
export function prefix(text: string): Addresses {
  const parsed = parseCidr(text);
  if (parsed === null) throw new Error(`no prefix: ${text}`);
  return parsed;
}

/** A part that was never asked for, or not read for another reason. */
export function unreadPart(part: UnreadPart['part'], of: string, code = 'NOT_ATTEMPTED'): UnreadPart {
  return { state: 'unread', part, of, code, exact: null, refs: [] };
}

/** Packets as `all`, `tcp`, `443/tcp`, `8000-8100/tcp`, `icmp`, `50`. */
export function packets(text: string): Traffic {
  if (text === 'all') return trafficOf(null);
  const [ports, name] = text.includes('/') ? (text.split('/') as [string, string]) : [null, text];
  const protocol = { tcp: 6, udp: 17, icmp: 1, icmpv6: 58 }[name] ?? Number(name);
  if (ports === null) return trafficOf(protocol);
  const [from, to = from] = ports.split('-').map(Number);
  return trafficOf(protocol, from, to);
}

function readAll<T>(
  notes: readonly string[] | UnreadPart,
  read: (text: string, n: number) => T,
): readonly T[] | UnreadPart {
  return 'state' in notes ? notes : notes.map(read);
}

function targetOf(id: string): RouteTarget {
  if (id === 'local') return { kind: 'local', id };
  const kinds: Readonly<Record<string, RouteTarget['kind']>> = {
    igw: 'internet-gateway',
    eigw: 'egress-only-gateway',
    nat: 'nat-gateway',
    vgw: 'vpn-gateway',
    tgw: 'transit-gateway',
    pcx: 'peering',
    eni: 'interface',
    vpce: 'endpoint',
    core: 'core-network',
  };
  return { kind: kinds[id.split('-')[0] ?? ''] ?? 'unknown', id };
}

function groupRule(id: string, text: string): GroupRule {
  const [what = '', peer = ''] = text.split(' ');
  const refs = [{ id: `E-${id}`, page: 1, pointer: '' }];
  if (peer.startsWith('sg-'))
    return { id, traffic: packets(what), peer: { kind: 'group', id: peer, account: null, vpc: null }, refs };
  if (peer.startsWith('pl-')) return { id, traffic: packets(what), peer: { kind: 'prefix-list', id: peer }, refs };
  return { id, traffic: packets(what), peer: { kind: 'addresses', written: peer, addresses: prefix(peer) }, refs };
}

function aclLine(text: string): AclLine {
  const [number, verb, what = '', written = ''] = text.split(' ');
  const refs = [{ id: `E-acl-${text}`, page: 1, pointer: '' }];
  return {
    number: Number(number),
    allow: verb === 'allow',
    traffic: packets(what),
    written,
    addresses: prefix(written),
    refs,
  };
}

const openLines = ['100 allow all 0.0.0.0/0', '101 allow all ::/0'].map(aclLine);

function attachment(text: string): TransitAttachment {
  const [id = '', kind, resource = '', table, owner] = text.split(' ');
  return {
    id,
    kind: kind as TransitAttachment['kind'],
    resource,
    owner: owner ?? home.account,
    isAvailable: true,
    routeTable: table === '-' || table === undefined ? null : table,
    refs: [{ id: `E-${id}`, page: 1, pointer: '' }],
  };
}

function transitRoute(text: string): TransitRoute {
  const [written = '', to = '', ...more] = text.split(' ');
  return {
    written,
    destination: prefix(written),
    attachments: to === 'blackhole' ? [] : to.split(','),
    state: to === 'blackhole' ? 'blackhole' : 'active',
    propagated: more.includes('propagated'),
    refs: [{ id: `E-tgw-${written}`, page: 1, pointer: '' }],
  };
}
