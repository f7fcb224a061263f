import type { Answers, Ask } from '../ask.ts';
import { tags } from '../tags.ts';
import { when } from '../when.ts';
import { interfacesHere, type SampleInterface } from './interfaces-here.ts';
import { serverInterface } from './server-interface.ts';
import { subnetsHere } from './subnets-here.ts';

/** Interfaces that one of AWS's own machines serves for many are attached by `ela-attach`, the others by `eni-attach`. */
const shared: ReadonlySet<string> = new Set(['nat_gateway', 'transit_gateway', 'vpc_endpoint', 'lambda', 'efs']);
const forwarding: ReadonlySet<string> = new Set(['nat_gateway', 'transit_gateway']);

function associationOf(ask: Ask, { publicAddress, id }: SampleInterface) {
  if (publicAddress === undefined) return {};
  const { address, owner, allocation } = publicAddress;
  const kept = allocation === undefined ? {} : { AllocationId: allocation, AssociationId: ask.id('eipassoc', id) };
  return { Association: { ...kept, IpOwnerId: owner, PublicDnsName: '', PublicIp: address } };
}

function managedInterface(ask: Ask, one: SampleInterface) {
  const { id, subnet: name, address, type, description, requester, managed, groups } = one;
  const found = subnetsHere(ask).find(({ subnet }) => subnet.name === name);
  const association = associationOf(ask, one);
  return {
    ...association,
    Attachment: {
      AttachmentId: ask.id(shared.has(type) ? 'ela-attach' : 'eni-attach', id),
      DeleteOnTermination: false,
      DeviceIndex: 1,
      InstanceOwnerId: shared.has(type) ? 'amazon-aws' : requester,
      Status: 'attached',
    },
    AvailabilityZone: `${ask.region}${found?.subnet.az}`,
    Description: description,
    Groups: groups.map((GroupName) => ({ GroupName, GroupId: ask.id('sg', GroupName) })),
    InterfaceType: type,
    Ipv6Addresses: [],
    NetworkInterfaceId: id,
    OwnerId: ask.account,
    PrivateIpAddress: address,
    PrivateIpAddresses: [{ ...association, Primary: true, PrivateIpAddress: address }],
    RequesterId: requester,
    RequesterManaged: managed,
    SourceDestCheck: !forwarding.has(type),
    Status: 'in-use',
    SubnetId: ask.id('subnet', name),
    TagSet: [],
    VpcId: ask.id('vpc', found?.vpc.name as string),
  };
}

/** Network interfaces and what gives them public addresses. */
export const ec2Interfaces: Answers = {
  DescribeNetworkInterfaces: (ask) => ({
    NetworkInterfaces: [
      ...ask
        .here(ask.company.instances)
        .map((server) => ({ ...serverInterface(ask, server), RequesterManaged: false, TagSet: [] })),
      ...interfacesHere(ask).map((one) => managedInterface(ask, one)),
    ],
  }),
  DescribeNatGateways: (ask) => ({
    NatGateways: ask.here(ask.company.natGateways).map(({ name, subnet, publicAddress }) => {
      const NatGatewayId = ask.id('nat', name);
      const face = interfacesHere(ask).find(({ of }) => of === NatGatewayId) as SampleInterface;
      const home = subnetsHere(ask).find((one) => one.subnet.name === subnet)?.vpc.name as string;
      return {
        CreateTime: when('2023-05-02 01:10'),
        NatGatewayAddresses: [
          {
            AllocationId: ask.id('eipalloc', name),
            NetworkInterfaceId: face.id,
            PrivateIp: face.address,
            PublicIp: publicAddress,
            AssociationId: ask.id('eipassoc', face.id),
            IsPrimary: true,
            Status: 'succeeded',
          },
        ],
        NatGatewayId,
        State: 'available',
        SubnetId: ask.id('subnet', subnet),
        VpcId: ask.id('vpc', home),
        Tags: tags({ Name: name }),
        ConnectivityType: 'public',
      };
    }),
  }),
  DescribeAddresses: (ask) => ({
    Addresses: [
      ...ask.here(ask.company.instances).flatMap(({ name, publicAddress }) =>
        publicAddress === undefined
          ? []
          : [
              {
                AllocationId: ask.id('eipalloc', name),
                AssociationId: ask.id('eipassoc', name),
                Domain: 'vpc',
                InstanceId: ask.id('i', name),
                NetworkInterfaceId: ask.id('eni', name),
                PublicIp: publicAddress,
                Tags: tags({ Name: name }),
              },
            ],
      ),
      ...interfacesHere(ask).flatMap(({ id, address, publicAddress }) =>
        publicAddress?.allocation === undefined
          ? []
          : [
              {
                AllocationId: publicAddress.allocation,
                AssociationId: ask.id('eipassoc', id),
                Domain: 'vpc',
                NetworkInterfaceId: id,
                NetworkInterfaceOwnerId: ask.account,
                PrivateIpAddress: address,
                PublicIp: publicAddress.address,
                Tags: [],
              },
            ],
      ),
    ],
  }),
};
