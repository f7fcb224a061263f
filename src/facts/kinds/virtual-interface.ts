import type { FactKind } from '../fact-kind.ts';
import { readLowerTags } from '../read-lower-tags.ts';

/** Virtual interfaces of Direct Connect: each a dedicated way to a network outside. */
export const virtualInterface: FactKind = {
  kind: 'virtual-interface',
  label: { ja: 'Direct Connect仮想インターフェイス', en: 'Direct Connect virtual interface' },
  service: 'directconnect',
  scope: 'region',
  list: {
    service: 'directconnect',
    operation: 'DescribeVirtualInterfaces',
    each: 'virtualInterfaces',
    id: 'virtualInterfaceId',
  },
  attributes: {
    name: { path: 'virtualInterfaceName' },
    tagList: { path: 'tags', as: readLowerTags },
    owner: { path: 'ownerAccount' },
    interfaceType: { path: 'virtualInterfaceType' },
    state: { path: 'virtualInterfaceState' },
    connection: { path: 'connectionId' },
    vpnGateway: { path: 'virtualGatewayId', as: (id: unknown) => (id === '' ? undefined : id) },
    gateway: { path: 'directConnectGatewayId', as: (id: unknown) => (id === '' ? undefined : id) },
    routeFilters: { path: 'routeFilterPrefixes' },
  },
};
