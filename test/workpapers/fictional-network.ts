import type { Interface } from '../../src/network/elements/interface.ts';
import type { RouteTable } from '../../src/network/elements/route-table.ts';
import type { Subnet } from '../../src/network/elements/subnet.ts';
import type { Topology } from '../../src/network/topology.ts';
import {
  endpoint,
  gateway,
  natGateway,
  networkInterface,
  peering,
  route,
  routeTable,
  sampleTopology,
  single,
  site,
  subnet,
  transitGateway,
  vpc,
} from './sample-network.ts';

const shared = { account: '444455556666', region: 'ap-northeast-1' };
const zones = ['ap-northeast-1a', 'ap-northeast-1c'];
const app = 'vpc-0a11order';

function subnetsOf(): { readonly subnets: readonly Subnet[]; readonly interfaces: readonly Interface[] } {
  const subnets: Subnet[] = [];
  const interfaces: Interface[] = [];
  for (const [at, zone] of zones.entries()) {
    const letter = zone.slice(-1);
    const add = (name: string, third: number, table: string): string => {
      const id = `subnet-0${name.slice(0, 3)}${letter}`;
      subnets.push(subnet(id, `order-${name}-${letter}`, app, zone, `10.0.${third + at}.0/24`, table));
      return id;
    };
    const web = add('public', 0, 'rtb-0public');
    const work = add('app', 10, 'rtb-0private');
    const data = add('data', 20, 'rtb-0data');
    const alb = {
      kind: 'load-balancer',
      id: 'arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/app/order-alb/50dc6c495c0c9188',
      name: 'order-alb',
    };
    interfaces.push(
      networkInterface(`eni-0alb${letter}`, web, app, `10.0.${at}.10`, alb, {
        publicAddresses: [single(`203.0.113.${10 + at}`)],
      }),
      networkInterface(
        `eni-0nat${letter}`,
        web,
        app,
        `10.0.${at}.5`,
        {
          kind: 'nat-gateway',
          id: `nat-0order${letter}`,
          name: `order-nat-${letter}`,
        },
        { type: 'nat_gateway' },
      ),
      networkInterface(`eni-0app${letter}`, work, app, `10.0.${10 + at}.21`, {
        kind: 'ec2-instance',
        id: `i-0app${letter}1`,
        name: `order-app-${letter}1`,
      }),
      networkInterface(`eni-0vpe${letter}`, work, app, `10.0.${10 + at}.99`, {
        kind: 'vpc-endpoint',
        id: 'vpce-0secrets',
        name: 'secretsmanager',
      }),
      networkInterface(`eni-0rds${letter}`, data, app, `10.0.${20 + at}.31`, {
        kind: 'db-instance',
        id: `order-db-${at + 1}`,
        name: null,
      }),
    );
    for (let n = 0; n < 9; n += 1)
      interfaces.push(
        networkInterface(`eni-0fn${letter}${n}`, work, app, `10.0.${10 + at}.${100 + n}`, {
          kind: 'lambda-function',
          id: `fn-${letter}${n}`,
          name: `order-fn-${n}`,
        }),
      );
  }
  interfaces.push(
    networkInterface(
      'eni-0bastion',
      'subnet-0puba',
      app,
      '10.0.0.77',
      { kind: 'ec2-instance', id: 'i-0bastion', name: '踏み台（保守用）' },
      { publicAddresses: [single('203.0.113.77')] },
    ),
  );
  return { subnets, interfaces };
}

const tables: readonly RouteTable[] = [
  routeTable('rtb-0public', 'order-public', app, [
    route('0.0.0.0/0', 'internet-gateway', 'igw-0order'),
    route('10.20.0.0/16', 'peering', 'pcx-0dev'),
  ]),
  routeTable('rtb-0private', 'order-private', app, [
    route('0.0.0.0/0', 'nat-gateway', 'nat-0ordera'),
    route('10.0.0.0/8', 'transit-gateway', 'tgw-0core'),
    route('10.20.0.0/16', 'peering', 'pcx-0dev'),
    route('pl-61a54008', 'endpoint', 'vpce-0s3'),
    { ...route('192.168.0.0/16', 'vpn-gateway', 'vgw-0order'), propagated: true },
  ]),
  routeTable('rtb-0data', 'order-data', app, [route('pl-61a54008', 'endpoint', 'vpce-0s3')]),
];

/** A fictional order system: three VPCs of two accounts, a transit gateway, a VPN, a peering, and default VPCs nobody uses. */
export function fictionalNetwork(): Topology {
  const { subnets, interfaces } = subnetsOf();
  const dev = 'vpc-0b22dev';
  const core = 'vpc-0c33shared';
  const regions = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-southeast-1', 'ap-northeast-3'];
  return sampleTopology({
    places: [
      '111122223333 ap-northeast-1',
      '111122223333 global',
      '444455556666 ap-northeast-1',
      '444455556666 global',
    ],
    vpcs: [
      vpc(app, '受注本番', '10.0.0.0/16'),
      vpc(dev, '受注開発', '10.20.0.0/16'),
      vpc(core, '共用サービス', '10.40.0.0/16', shared),
      ...regions.map((region, at) => vpc(`vpc-0def${at}`, null, '172.31.0.0/16', { region, isDefault: true })),
    ],
    subnets: [
      ...subnets,
      subnet('subnet-0dev', 'dev-app-a', dev, zones[0] as string, '10.20.1.0/24', 'rtb-0dev'),
      { ...subnet('subnet-0core', 'shared-a', core, zones[0] as string, '10.40.1.0/24', 'rtb-0core'), ...shared },
    ],
    routeTables: [
      ...tables,
      routeTable('rtb-0dev', 'dev', dev, [
        route('0.0.0.0/0', 'internet-gateway', 'igw-0dev'),
        route('10.0.0.0/16', 'peering', 'pcx-0dev'),
      ]),
      routeTable('rtb-0core', null, core, [route('10.0.0.0/8', 'transit-gateway', 'tgw-0core')]),
    ],
    interfaces: [
      ...interfaces,
      networkInterface(
        'eni-0dev',
        'subnet-0dev',
        dev,
        '10.20.1.9',
        { kind: 'ec2-instance', id: 'i-0dev', name: 'dev-1' },
        { publicAddresses: [single('203.0.113.200')] },
      ),
      {
        ...networkInterface('eni-0core', 'subnet-0core', core, '10.40.1.9', {
          kind: 'directory',
          id: 'd-9567',
          name: null,
        }),
        ...shared,
      },
    ],
    gateways: [
      gateway('igw-0order', 'internet-gateway', app, 'order-igw'),
      gateway('vgw-0order', 'vpn-gateway', app, 'order-vgw'),
      gateway('igw-0dev', 'internet-gateway', dev),
    ],
    natGateways: [
      natGateway('nat-0ordera', 'order-nat-a', app, 'subnet-0puba'),
      natGateway('nat-0orderc', 'order-nat-c', app, 'subnet-0pubc'),
    ],
    endpoints: [endpoint('vpce-0s3', app, 'com.amazonaws.ap-northeast-1.s3', ['rtb-0private', 'rtb-0data'])],
    peerings: [
      peering('pcx-0dev', '開発接続', { vpc: app, cidr: '10.0.0.0/16' }, { vpc: dev, cidr: '10.20.0.0/16' }),
      peering(
        'pcx-0partner',
        null,
        { vpc: dev, cidr: '10.20.0.0/16' },
        { vpc: 'vpc-0partner', cidr: '10.90.0.0/16', account: '999988887777' },
      ),
    ],
    transitGateways: [
      transitGateway(
        'tgw-0core',
        '全社基幹',
        [{ vpc: app }, { vpc: core, owner: shared.account }, { vpc: 'vpc-0unknown', owner: '777766665555' }],
        { ...shared, owner: shared.account },
      ),
    ],
    sites: [
      site('vpn-0hq', '本社', 'vgw-0order', ['192.168.0.0/16']),
      site('dxvif-0dc', 'データセンター', 'tgw-0core', ['10.200.0.0/16', '10.201.0.0/16'], {
        kind: 'direct-connect',
        ...shared,
      }),
    ],
  });
}
