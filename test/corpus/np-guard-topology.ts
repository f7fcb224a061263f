import { readFileSync } from 'node:fs';
import type { Topology } from '../../src/network/topology.ts';
import { type RecordedAnswer, recordedTopology } from '../network/recorded-network.ts';
import { withEmptyLists } from '../network/with-empty-lists.ts';

type Recorded = Readonly<Record<string, unknown>>;

/** What a snapshot of that project holds: the lists of AWS under its own names. */
interface Snapshot {
  readonly vpcs: readonly Recorded[];
  readonly subnets: readonly Recorded[];
  readonly instances: readonly Recorded[];
  readonly internet_gateways: readonly Recorded[];
  readonly network_acls: readonly Recorded[];
  readonly security_groups: readonly Recorded[];
}

const place = { account: '111122223333', region: 'us-east-1' };

/** A subnet of a snapshot: whether instances get a public address there is what that project calls public. */
export interface RecordedSubnet {
  readonly id: string;
  readonly name: string;
  readonly vpc: string;
  readonly cidr: string;
  readonly isPublic: boolean;
}

/** A snapshot as answers of AWS; it keeps no route tables, so that public subnets are given the route that makes them so. */
export function npGuardTopology(file: string): {
  readonly topology: Topology;
  readonly subnets: readonly RecordedSubnet[];
} {
  // Numbers were taken out of the recording: the owner is the account that was asked, and a gateway is told by its prefix.
  const text = readFileSync(file, 'utf8')
    .replaceAll(/"OwnerId:\d+"/g, `"${place.account}"`)
    .replaceAll('"InternetGatewayId:', '"igw-');
  const snapshot = JSON.parse(text) as Snapshot;
  const asked = (operation: string, page: Recorded): RecordedAnswer => ({
    service: 'ec2',
    operation,
    ...place,
    pages: [page],
  });
  const subnets = snapshot.subnets.map((one) => ({
    id: String(one['SubnetId']),
    name: nameOf(one) ?? String(one['SubnetId']),
    vpc: String(one['VpcId']),
    cidr: String(one['CidrBlock']),
    isPublic: one['MapPublicIpOnLaunch'] === true,
  }));
  const answers = [
    asked('DescribeVpcs', { Vpcs: snapshot.vpcs }),
    asked('DescribeSubnets', { Subnets: snapshot.subnets }),
    asked('DescribeInternetGateways', { InternetGateways: snapshot.internet_gateways }),
    asked('DescribeNetworkAcls', { NetworkAcls: snapshot.network_acls }),
    asked('DescribeSecurityGroups', { SecurityGroups: snapshot.security_groups }),
    asked('DescribeInstances', { Reservations: [{ Instances: snapshot.instances }] }),
    asked('DescribeNetworkInterfaces', {
      NetworkInterfaces: snapshot.instances.flatMap(({ InstanceId, NetworkInterfaces }) =>
        (NetworkInterfaces as readonly Recorded[]).map((one) => ({ ...one, Attachment: { InstanceId } })),
      ),
    }),
    asked('DescribeRouteTables', { RouteTables: subnets.map((subnet) => tableOf(snapshot, subnet)) }),
  ];
  return { topology: recordedTopology(withEmptyLists(answers)), subnets };
}

function tableOf({ vpcs, internet_gateways: gateways }: Snapshot, { id, vpc, isPublic }: RecordedSubnet): Recorded {
  const own = vpcs.find((one) => one['VpcId'] === vpc);
  const gateway = gateways.find(({ Attachments }) =>
    (Attachments as readonly Recorded[]).some((one) => one['VpcId'] === vpc),
  );
  const local = { DestinationCidrBlock: own?.['CidrBlock'], GatewayId: 'local', State: 'active' };
  const out = { DestinationCidrBlock: '0.0.0.0/0', GatewayId: gateway?.['InternetGatewayId'], State: 'active' };
  return {
    RouteTableId: `rtb-${id}`,
    VpcId: vpc,
    Associations: [{ SubnetId: id, AssociationState: { State: 'associated' } }],
    Routes: isPublic ? [local, out] : [local],
  };
}

function nameOf({ Tags }: Recorded): string | null {
  const tags = (Tags ?? []) as readonly Recorded[];
  const name = tags.find(({ Key }) => Key === 'Name');
  return name === undefined ? null : String(name['Value']);
}
