import type { RecordedAnswer } from '../../network/recorded-network.ts';
import { withEmptyLists } from '../../network/with-empty-lists.ts';

type Json = Readonly<Record<string, unknown>>;
type Group = { vpc: string; in?: string[]; out?: string[]; name?: string; tags?: Json };

/** A network in the notation of the case files; what is not said is there and harmless: an open network ACL, open egress, empty lists. */
export interface NetworkNotes {
  /** `10.0.0.0/16`, or what else is to be said of it. */
  readonly vpcs?: Readonly<
    Record<
      string,
      string | { cidr: string; cidr6?: string; account?: string; region?: string; default?: boolean; tags?: Json }
    >
  >;
  /** Routes as `<prefix|pl-…> <target> [blackhole] [propagated]` beside the VPC's own. */
  readonly subnets?: Readonly<
    Record<string, { vpc: string; cidr: string; cidr6?: string; routes?: string[]; acl?: string; tags?: Json }>
  >;
  /** Lines as `<443/tcp|8000-8100/tcp|tcp|all> <prefix|sg-…|pl-…>`. */
  readonly groups?: Readonly<Record<string, Group>>;
  /** Lines as `<number> <allow|deny> <packets> <prefix>`. */
  readonly acls?: Readonly<Record<string, { in: string[]; out: string[] }>>;
  readonly interfaces?: Readonly<
    Record<
      string,
      {
        subnet: string;
        ip: string;
        ip6?: string;
        public?: string;
        groups?: string[];
        instance?: string;
        type?: string;
        description?: string;
        check?: boolean;
        tags?: Json;
      }
    >
  >;
  /** Gateway → VPC. */
  readonly gateways?: Readonly<Record<string, string>>;
  readonly nats?: Readonly<Record<string, { subnet: string; interface: string; public: string }>>;
  /** Two VPCs of the notes, or `<account> <region> <vpc> <prefix>` of somebody else. */
  readonly peerings?: Readonly<Record<string, [string, string]>>;
  /** Attachments as `<id>: <vpc-…|vpn-…>`; routes of its one table as `<prefix> <attachment|blackhole> [propagated]`. */
  readonly transit?: Readonly<Record<string, { attachments: Readonly<Record<string, string>>; routes: string[] }>>;
  /** VPN → where it ends and the static routes behind it. */
  readonly vpns?: Readonly<Record<string, { gateway: string; routes?: string[] }>>;
  readonly lists?: Readonly<Record<string, { name: string; entries: string[] }>>;
  readonly endpoints?: Readonly<
    Record<
      string,
      { vpc: string; service: string; type?: string; routeTables?: string[]; interfaces?: string[]; policy?: unknown }
    >
  >;
  /** `<service>:<operation> [<input as JSON>]` → its page, or `absent`. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** `<service>:<operation> [<account> <region>]`: the answer was a denial. */
  readonly denied?: readonly string[];
  /** Further `<account> <region>` of which everything was asked and nothing is there. */
  readonly places?: readonly string[];
}

const home = { account: '111122223333', region: 'ap-northeast-1' };

/** The answers AWS would give of such a network. */
export function networkAnswers(notes: NetworkNotes): readonly RecordedAnswer[] {
  const vpcs = Object.entries(notes.vpcs ?? {}).map(
    ([id, one]) => ({ id, ...home, ...(typeof one === 'string' ? { cidr: one } : one) }) as Vpc,
  );
  const found: Found[] = [
    ...networkLists(notes, vpcs),
    ...crossings(notes, vpcs),
    ...Object.entries(notes.answers ?? {}).map(([question, page]): Found => {
      const [, name = '', input] = /^(\S+)(?: (\{.*\}))?$/.exec(question) ?? [];
      const [service = '', operation = ''] = name.split(':');
      const region = ['s3', 'cloudfront', 'iam'].includes(service) ? 'global' : home.region;
      return {
        service,
        operation,
        account: home.account,
        region,
        page: (page === 'absent' ? { absent: true } : page) as Json,
        ...(input === undefined ? {} : { input: JSON.parse(input) as Json }),
      };
    }),
  ];
  const places = [
    ...vpcs,
    home,
    ...(notes.places ?? []).map((place) => ({ account: place.split(' ')[0] ?? '', region: place.split(' ')[1] ?? '' })),
  ];
  const asked = new Map(
    found.map(({ page, ...one }) => [JSON.stringify(one), { ...one, pages: [joined(found, one)] }]),
  );
  const known = places.map(
    ({ account, region }): RecordedAnswer => ({ service: 'none', operation: 'None', account, region, pages: [{}] }),
  );
  const all = withEmptyLists([...asked.values(), ...known]);
  const denied = (notes.denied ?? []).map((one) => one.split(' '));
  return all
    .filter(({ service }) => service !== 'none')
    .map((answer): RecordedAnswer => {
      const { pages, ...rest } = answer;
      const isDenied = denied.some(
        ([name, account, region]) =>
          name === `${answer.service}:${answer.operation}` &&
          (account === undefined || (account === answer.account && region === answer.region)),
      );
      if (pages?.some((page) => (page as Json)['absent'] === true)) return { ...rest, outcome: 'absent' };
      return isDenied ? { ...rest, outcome: 'denied' } : { ...rest, ...(pages === undefined ? {} : { pages }) };
    });
}

interface Vpc {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly cidr: string;
  readonly cidr6?: string;
  readonly default?: boolean;
  readonly tags?: Json;
}

interface Found {
  readonly service: string;
  readonly operation: string;
  readonly account: string;
  readonly region: string;
  readonly input?: Json;
  readonly page: Json;
}

/** One answer per question: lists of the same question are put together. */
function joined(found: readonly Found[], one: Omit<Found, 'page'>): Json {
  const key = JSON.stringify(one);
  const page: Record<string, unknown> = {};
  for (const { page: own, ...question } of found)
    if (JSON.stringify(question) === key)
      for (const [name, value] of Object.entries(own)) {
        const before = page[name];
        page[name] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
      }
  return page;
}

function tagList(tags: Json | undefined): Json[] {
  return Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value }));
}

function networkLists(notes: NetworkNotes, vpcs: readonly Vpc[]): Found[] {
  const of = (vpc: string) => vpcs.find(({ id }) => id === vpc) ?? ({ id: vpc, ...home, cidr: '' } as Vpc);
  const ec2 = (vpc: string, operation: string, page: Json): Found => {
    const { account, region } = of(vpc);
    return { service: 'ec2', operation, account, region, page };
  };
  const subnets = Object.entries(notes.subnets ?? {});
  const vpcOf = (subnet: string): string => notes.subnets?.[subnet]?.vpc ?? '';
  const out: Found[] = [];
  for (const { id, account, cidr, cidr6, tags, ...more } of vpcs) {
    const range6 = cidr6 === undefined ? [] : [{ Ipv6CidrBlock: cidr6, Ipv6CidrBlockState: { State: 'associated' } }];
    out.push(
      ec2(id, 'DescribeVpcs', {
        Vpcs: [
          {
            VpcId: id,
            OwnerId: account,
            CidrBlock: cidr,
            CidrBlockAssociationSet: [{ CidrBlock: cidr, CidrBlockState: { State: 'associated' } }],
            Ipv6CidrBlockAssociationSet: range6,
            IsDefault: more.default === true,
            Tags: tagList(tags),
          },
        ],
      }),
    );
    const joinedTo = subnets.filter(([, one]) => one.vpc === id && one.acl === undefined).map(([name]) => name);
    const open = (egress: boolean): Json[] =>
      ['0.0.0.0/0', '::/0'].map((written, n) => aclLine(`${100 + n} allow all ${written}`, egress));
    out.push(
      ec2(id, 'DescribeNetworkAcls', {
        NetworkAcls: [
          {
            NetworkAclId: `acl-${id.slice(4)}`,
            VpcId: id,
            IsDefault: true,
            Entries: [...open(false), ...open(true)],
            Associations: joinedTo.map((SubnetId) => ({ SubnetId })),
          },
        ],
      }),
    );
  }
  for (const [id, one] of subnets) {
    const vpc = of(one.vpc);
    out.push(
      ec2(one.vpc, 'DescribeSubnets', {
        Subnets: [
          {
            SubnetId: id,
            VpcId: one.vpc,
            OwnerId: vpc.account,
            CidrBlock: one.cidr,
            Ipv6CidrBlockAssociationSet:
              one.cidr6 === undefined
                ? []
                : [{ Ipv6CidrBlock: one.cidr6, Ipv6CidrBlockState: { State: 'associated' } }],
            AvailabilityZone: `${vpc.region}a`,
            Tags: tagList(one.tags),
          },
        ],
      }),
      ec2(one.vpc, 'DescribeRouteTables', {
        RouteTables: [
          {
            RouteTableId: `rtb-${id.slice(7)}`,
            VpcId: one.vpc,
            Associations: [
              {
                SubnetId: id,
                RouteTableId: `rtb-${id.slice(7)}`,
                Main: false,
                AssociationState: { State: 'associated' },
              },
            ],
            Routes: [
              { DestinationCidrBlock: vpc.cidr, GatewayId: 'local', State: 'active', Origin: 'CreateRouteTable' },
              ...(vpc.cidr6 === undefined
                ? []
                : [
                    {
                      DestinationIpv6CidrBlock: vpc.cidr6,
                      GatewayId: 'local',
                      State: 'active',
                      Origin: 'CreateRouteTable',
                    },
                  ]),
              ...(one.routes ?? []).map(routeLine),
            ],
          },
        ],
      }),
    );
  }
  for (const [id, { in: ingress, out: egress }] of Object.entries(notes.acls ?? {})) {
    const joinedTo = subnets.filter(([, one]) => one.acl === id).map(([name]) => name);
    const vpc = vpcOf(joinedTo[0] ?? '');
    out.push(
      ec2(vpc, 'DescribeNetworkAcls', {
        NetworkAcls: [
          {
            NetworkAclId: id,
            VpcId: vpc,
            IsDefault: false,
            Entries: [...ingress.map((line) => aclLine(line, false)), ...egress.map((line) => aclLine(line, true))],
            Associations: joinedTo.map((SubnetId) => ({ SubnetId })),
          },
        ],
      }),
    );
  }
  for (const [id, group] of Object.entries(notes.groups ?? {})) out.push(...groupLists(id, group, notes, of));
  for (const [id, one] of Object.entries(notes.interfaces ?? {})) {
    const vpc = vpcOf(one.subnet);
    const association = one.public === undefined ? {} : { Association: { PublicIp: one.public } };
    out.push(
      ec2(vpc, 'DescribeNetworkInterfaces', {
        NetworkInterfaces: [
          {
            NetworkInterfaceId: id,
            InterfaceType: one.type ?? 'interface',
            VpcId: vpc,
            SubnetId: one.subnet,
            AvailabilityZone: `${of(vpc).region}a`,
            OwnerId: of(vpc).account,
            Status: 'in-use',
            PrivateIpAddress: one.ip,
            PrivateIpAddresses: [{ PrivateIpAddress: one.ip, Primary: true, ...association }],
            Ipv6Addresses: one.ip6 === undefined ? [] : [{ Ipv6Address: one.ip6 }],
            Groups: (one.groups ?? []).map((GroupId) => ({ GroupId })),
            SourceDestCheck: one.check !== false,
            Description: one.description ?? '',
            ...association,
            ...(one.instance === undefined ? {} : { Attachment: { InstanceId: one.instance, Status: 'attached' } }),
            TagSet: tagList(one.tags),
          },
        ],
      }),
    );
    if (one.instance !== undefined)
      out.push(
        ec2(vpc, 'DescribeInstances', {
          Reservations: [
            { Instances: [{ InstanceId: one.instance, State: { Name: 'running' }, VpcId: vpc, SubnetId: one.subnet }] },
          ],
        }),
      );
  }
  return out;
}

function groupLists(id: string, group: Group, { groups }: NetworkNotes, of: (vpc: string) => Vpc): Found[] {
  const { account, region } = of(group.vpc);
  const rules = (lines: readonly string[], egress: boolean): Json[] =>
    lines.map((line, n) => {
      const [packets = '', peer = ''] = line.split(' ');
      const named = groups?.[peer];
      return {
        SecurityGroupRuleId: `sgr-${id.slice(3)}-${egress ? 'out' : 'in'}${n + 1}`,
        GroupId: id,
        IsEgress: egress,
        ...ports(packets),
        ...(peer.startsWith('pl-')
          ? { PrefixListId: peer }
          : peer.startsWith('sg-')
            ? {
                ReferencedGroupInfo: {
                  GroupId: peer,
                  UserId: of(named?.vpc ?? group.vpc).account,
                  VpcId: named?.vpc ?? group.vpc,
                },
              }
            : peer.includes(':')
              ? { CidrIpv6: peer }
              : { CidrIpv4: peer }),
      };
    });
  const [ingress, egress] = [rules(group.in ?? [], false), rules(group.out ?? ['all 0.0.0.0/0', 'all ::/0'], true)];
  const permission = ({ IpProtocol, FromPort, ToPort, ...peer }: Json): Json => ({
    IpProtocol,
    ...(FromPort === undefined ? {} : { FromPort, ToPort }),
    IpRanges: peer['CidrIpv4'] === undefined ? [] : [{ CidrIp: peer['CidrIpv4'] }],
    Ipv6Ranges: peer['CidrIpv6'] === undefined ? [] : [{ CidrIpv6: peer['CidrIpv6'] }],
    PrefixListIds: peer['PrefixListId'] === undefined ? [] : [{ PrefixListId: peer['PrefixListId'] }],
    UserIdGroupPairs: peer['ReferencedGroupInfo'] === undefined ? [] : [peer['ReferencedGroupInfo']],
  });
  const own = {
    GroupId: id,
    GroupName: group.name ?? id.slice(3),
    VpcId: group.vpc,
    OwnerId: account,
    IpPermissions: ingress.map(permission),
    IpPermissionsEgress: egress.map(permission),
    Tags: tagList(group.tags),
  };
  const at = { service: 'ec2', account, region };
  return [
    { ...at, operation: 'DescribeSecurityGroups', page: { SecurityGroups: [own] } },
    { ...at, operation: 'DescribeSecurityGroupRules', page: { SecurityGroupRules: [...ingress, ...egress] } },
  ];
}

/** `443/tcp`, `8000-8100/tcp`, `tcp`, `all`. */
function ports(packets: string): Json {
  if (packets === 'all') return { IpProtocol: '-1' };
  const [range = '', protocol] = packets.split('/');
  if (protocol === undefined) return { IpProtocol: range, FromPort: 0, ToPort: 65535 };
  const [from = '', to = from] = range.split('-');
  return { IpProtocol: protocol, FromPort: Number(from), ToPort: Number(to) };
}

function aclLine(line: string, egress: boolean): Json {
  const [number, action, packets = '', written = ''] = line.split(' ');
  const { IpProtocol, FromPort, ToPort } = ports(packets);
  const numbers: Record<string, string> = { tcp: '6', udp: '17' };
  return {
    RuleNumber: Number(number),
    RuleAction: action,
    Egress: egress,
    Protocol: numbers[String(IpProtocol)] ?? String(IpProtocol),
    ...(FromPort === undefined ? {} : { PortRange: { From: FromPort, To: ToPort } }),
    ...(written.includes(':') ? { Ipv6CidrBlock: written } : { CidrBlock: written }),
  };
}

function routeLine(line: string): Json {
  const [destination = '', target = '', ...marks] = line.split(' ');
  const members: Record<string, string> = {
    'nat-': 'NatGatewayId',
    'tgw-': 'TransitGatewayId',
    'pcx-': 'VpcPeeringConnectionId',
    'eni-': 'NetworkInterfaceId',
    eigw: 'EgressOnlyInternetGatewayId',
  };
  return {
    [destination.startsWith('pl-')
      ? 'DestinationPrefixListId'
      : destination.includes(':')
        ? 'DestinationIpv6CidrBlock'
        : 'DestinationCidrBlock']: destination,
    [members[target.slice(0, 4)] ?? 'GatewayId']: target,
    State: marks.includes('blackhole') ? 'blackhole' : 'active',
    Origin: marks.includes('propagated') ? 'EnableVgwRoutePropagation' : 'CreateRoute',
  };
}

function crossings(notes: NetworkNotes, vpcs: readonly Vpc[]): Found[] {
  const of = (vpc: string) => vpcs.find(({ id }) => id === vpc) ?? ({ id: vpc, ...home, cidr: '' } as Vpc);
  const ec2 = (vpc: string, operation: string, page: Json, input?: Json): Found => {
    const { account, region } = of(vpc);
    return { service: 'ec2', operation, account, region, page, ...(input === undefined ? {} : { input }) };
  };
  const out: Found[] = [];
  for (const [id, vpc] of Object.entries(notes.gateways ?? {})) {
    const [operation, page] = id.startsWith('igw-')
      ? [
          'DescribeInternetGateways',
          { InternetGateways: [{ InternetGatewayId: id, Attachments: [{ VpcId: vpc, State: 'available' }] }] },
        ]
      : id.startsWith('vgw-')
        ? [
            'DescribeVpnGateways',
            {
              VpnGateways: [
                { VpnGatewayId: id, State: 'available', VpcAttachments: [{ VpcId: vpc, State: 'attached' }] },
              ],
            },
          ]
        : [
            'DescribeEgressOnlyInternetGateways',
            {
              EgressOnlyInternetGateways: [
                { EgressOnlyInternetGatewayId: id, Attachments: [{ VpcId: vpc, State: 'attached' }] },
              ],
            },
          ];
    out.push(ec2(vpc, operation as string, page as Json));
  }
  for (const [id, one] of Object.entries(notes.nats ?? {})) {
    const vpc = notes.subnets?.[one.subnet]?.vpc ?? '';
    const PrivateIp = notes.interfaces?.[one.interface]?.ip;
    const line = {
      NatGatewayAddresses: [
        { NetworkInterfaceId: one.interface, PublicIp: one.public, PrivateIp, Status: 'succeeded' },
      ],
    };
    out.push(
      ec2(vpc, 'DescribeNatGateways', {
        NatGateways: [
          {
            NatGatewayId: id,
            VpcId: vpc,
            SubnetId: one.subnet,
            State: 'available',
            ConnectivityType: 'public',
            ...line,
          },
        ],
      }),
    );
  }
  for (const [id, sides] of Object.entries(notes.peerings ?? {})) {
    const [requester, accepter] = sides.map((side) => {
      const [first = '', region = '', vpc = '', cidr = ''] = side.split(' ');
      const own = of(first);
      return region === ''
        ? {
            OwnerId: own.account,
            Region: own.region,
            VpcId: own.id,
            CidrBlock: own.cidr,
            CidrBlockSet: [{ CidrBlock: own.cidr }],
          }
        : { OwnerId: first, Region: region, VpcId: vpc, CidrBlock: cidr, CidrBlockSet: [{ CidrBlock: cidr }] };
    });
    const line = {
      VpcPeeringConnectionId: id,
      Status: { Code: 'active' },
      RequesterVpcInfo: requester,
      AccepterVpcInfo: accepter,
    };
    const places = new Map(
      sides.filter((side) => !side.includes(' ')).map((side) => [`${of(side).account} ${of(side).region}`, side]),
    );
    for (const side of places.values())
      out.push(ec2(side, 'DescribeVpcPeeringConnections', { VpcPeeringConnections: [line] }));
  }
  for (const [id, { attachments, routes }] of Object.entries(notes.transit ?? {}))
    out.push(...transitLists(id, attachments, routes, ec2));
  for (const [id, { gateway, routes }] of Object.entries(notes.vpns ?? {})) {
    const vpc = notes.gateways?.[gateway] ?? '';
    out.push(
      ec2(vpc, 'DescribeVpnConnections', {
        VpnConnections: [
          {
            VpnConnectionId: id,
            State: 'available',
            [gateway.startsWith('tgw-') ? 'TransitGatewayId' : 'VpnGatewayId']: gateway,
            Options: { StaticRoutesOnly: routes !== undefined },
            Routes: (routes ?? []).map((DestinationCidrBlock) => ({ DestinationCidrBlock, State: 'available' })),
            VgwTelemetry: [{ Status: 'UP', OutsideIpAddress: '203.0.113.250' }],
          },
        ],
      }),
    );
  }
  for (const [id, { name, entries }] of Object.entries(notes.lists ?? {})) {
    out.push(
      ec2('', 'DescribeManagedPrefixLists', {
        PrefixLists: [{ PrefixListId: id, PrefixListName: name, OwnerId: 'AWS', AddressFamily: 'IPv4' }],
      }),
      ec2('', 'GetManagedPrefixListEntries', { Entries: entries.map((Cidr) => ({ Cidr })) }, { PrefixListId: id }),
    );
  }
  for (const [id, one] of Object.entries(notes.endpoints ?? {}))
    out.push(
      ec2(one.vpc, 'DescribeVpcEndpoints', {
        VpcEndpoints: [
          {
            VpcEndpointId: id,
            VpcId: one.vpc,
            VpcEndpointType: one.type ?? 'Gateway',
            ServiceName: one.service,
            State: 'available',
            RouteTableIds: one.routeTables ?? [],
            NetworkInterfaceIds: one.interfaces ?? [],
            ...(one.policy === undefined ? {} : { PolicyDocument: JSON.stringify(one.policy) }),
          },
        ],
      }),
    );
  return out;
}

function transitLists(
  id: string,
  attachments: Readonly<Record<string, string>>,
  routes: readonly string[],
  ec2: (vpc: string, operation: string, page: Json, input?: Json) => Found,
): Found[] {
  const table = `tgw-rtb-${id.slice(4)}`;
  const kind = (resource: string): string => (resource.startsWith('vpc-') ? 'vpc' : 'vpn');
  const lines = Object.entries(attachments).map(([TransitGatewayAttachmentId, ResourceId]) => ({
    TransitGatewayAttachmentId,
    TransitGatewayId: id,
    TransitGatewayOwnerId: home.account,
    ResourceType: kind(ResourceId),
    ResourceId,
    ResourceOwnerId: home.account,
    State: 'available',
    Association: { TransitGatewayRouteTableId: table, State: 'associated' },
  }));
  const input = { TransitGatewayRouteTableId: table };
  return [
    ec2('', 'DescribeTransitGateways', {
      TransitGateways: [
        {
          TransitGatewayId: id,
          TransitGatewayArn: `arn:aws:ec2:${home.region}:${home.account}:transit-gateway/${id}`,
          State: 'available',
          OwnerId: home.account,
        },
      ],
    }),
    ec2('', 'DescribeTransitGatewayAttachments', { TransitGatewayAttachments: lines }),
    ec2('', 'DescribeTransitGatewayRouteTables', {
      TransitGatewayRouteTables: [{ TransitGatewayRouteTableId: table, TransitGatewayId: id, State: 'available' }],
    }),
    ec2(
      '',
      'GetTransitGatewayRouteTableAssociations',
      {
        Associations: lines.map(({ TransitGatewayAttachmentId }) => ({
          TransitGatewayAttachmentId,
          State: 'associated',
        })),
      },
      input,
    ),
    ec2('', 'GetTransitGatewayRouteTablePropagations', { TransitGatewayRouteTablePropagations: [] }, input),
    ec2(
      '',
      'SearchTransitGatewayRoutes',
      {
        Routes: routes.map((line) => {
          const [DestinationCidrBlock, to = '', mark] = line.split(' ');
          return {
            DestinationCidrBlock,
            Type: mark === 'propagated' ? 'propagated' : 'static',
            State: to === 'blackhole' ? 'blackhole' : 'active',
            TransitGatewayAttachments:
              to === 'blackhole'
                ? []
                : [
                    {
                      TransitGatewayAttachmentId: to,
                      ResourceId: attachments[to],
                      ResourceType: kind(attachments[to] ?? ''),
                    },
                  ],
          };
        }),
        AdditionalRoutesAvailable: false,
      },
      input,
    ),
  ];
}
