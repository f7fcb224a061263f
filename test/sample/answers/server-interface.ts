import type { Ask } from '../ask.ts';
import { when } from '../when.ts';
import { subnetsHere } from './subnets-here.ts';

function addressOf(ask: Ask, name: string, subnet: string): string {
  const cidr = subnetsHere(ask).find((one) => one.subnet.name === subnet)?.subnet.cidr ?? '';
  const host = 10 + (Number.parseInt(ask.id('ip', name).slice(-2), 16) % 40);
  return cidr.replace(/\d+\/\d+$/, String(Number(/(\d+)\/\d+$/.exec(cidr)?.[1]) + host));
}

/** The network interface of a server, as the server itself and the list of interfaces show it. */
export function serverInterface(ask: Ask, server: Ask['company']['instances'][number]) {
  const found = subnetsHere(ask).find(({ subnet }) => subnet.name === server.subnet);
  const vpc = found?.vpc.name as string;
  const address = addressOf(ask, server.name, server.subnet);
  const association =
    server.publicAddress === undefined
      ? {}
      : { Association: { IpOwnerId: ask.account, PublicDnsName: '', PublicIp: server.publicAddress } };
  return {
    ...association,
    Attachment: {
      AttachmentId: ask.id('eni-attach', server.name),
      DeleteOnTermination: true,
      DeviceIndex: 0,
      Status: 'attached',
      AttachTime: when(server.launched),
      InstanceId: ask.id('i', server.name),
    },
    Description: server.name,
    Groups: server.groups.map((GroupName) => ({ GroupName, GroupId: ask.id('sg', GroupName) })),
    NetworkInterfaceId: ask.id('eni', server.name),
    OwnerId: ask.account,
    PrivateIpAddress: address,
    PrivateIpAddresses: [{ ...association, Primary: true, PrivateIpAddress: address }],
    SourceDestCheck: true,
    Status: 'in-use',
    SubnetId: ask.id('subnet', server.subnet),
    VpcId: ask.id('vpc', vpc),
    InterfaceType: 'interface',
  };
}
