import type { ElementKind } from '../../engagement/network/network-diagram.ts';
import type { NetworkPart } from '../../network/unread-part.ts';
import type { RealElement } from './real-element.ts';

/** The lists in which elements of a kind stand; a kind without one is not compared as an element. */
export const elementParts: Readonly<Partial<Record<RealElement['kind'] | ElementKind, readonly NetworkPart[]>>> = {
  vpc: ['vpc'],
  subnet: ['subnet'],
  'internet-gateway': ['gateway'],
  'egress-only-gateway': ['gateway'],
  'vpn-gateway': ['gateway'],
  'nat-gateway': ['nat-gateway'],
  'transit-gateway': ['transit-gateway'],
  peering: ['peering'],
  endpoint: ['endpoint'],
  'endpoint-service': ['endpoint'],
  vpn: ['vpn'],
  'direct-connect': ['direct-connect'],
  'client-vpn': ['client-vpn'],
  'load-balancer': ['load-balancer'],
  firewall: ['firewall'],
  'service-network': ['lattice'],
  'core-network': ['core-network', 'route-table'],
  instance: ['interface', 'door'],
  database: ['interface', 'door'],
  function: ['interface', 'door'],
  container: ['interface', 'door'],
  bucket: ['door'],
  api: ['door'],
  distribution: ['door'],
  'web-acl': [],
  other: [],
};
