import type { TransitAttachment } from '../../network/elements/transit-gateway.ts';
import type { Topology } from '../../network/topology.ts';
import type { NetworkPart } from '../../network/unread-part.ts';
import type { RouteGap } from './route-gaps.ts';

/** Lists that tell what leads on from a VPC that only hands packets on: what it is attached to, its transit gateways tell. */
const midway: readonly NetworkPart[] = [
  'route-table',
  'gateway',
  'vpn',
  'direct-connect',
  'client-vpn',
  'core-network',
];
/** A peering carries no packets of others, but clients of a Client VPN take the address of the VPC it stands in. */
const beyondPeering: readonly NetworkPart[] = ['route-table', 'client-vpn'];

/**
 * What can lie on a way between some VPCs and a network outside: the VPCs themselves, the transit gateways they are attached to,
 * and on through those as far as attachments and routes name. What cannot be followed counts as everywhere.
 */
export class Nearby {
  readonly #topology: Topology;
  /** VPCs and transit gateways on the way. */
  readonly #holders = new Set<string>();
  /** `<part> <account> <region>`; `<part> *` and `* <account> <region>` for any. */
  readonly #lists = new Set<string>();
  #isEverywhere = false;

  constructor(vpcs: Iterable<string>, topology: Topology) {
    this.#topology = topology;
    for (const id of vpcs) this.#start(id);
  }

  /** Whether a part that was not read could lie on the way. */
  holds({ part, of, holder }: RouteGap): boolean {
    if (this.#isEverywhere) return true;
    if (holder !== null) return this.#holders.has(holder);
    return [`${part} ${of}`, `${part} *`, `* ${of}`].some((key) => this.#lists.has(key));
  }

  #start(id: string) {
    const vpc = this.#topology.vpcs.get(id);
    if (vpc === undefined) {
      this.#isEverywhere = true;
      return;
    }
    this.#lists.add(`* ${vpc.account} ${vpc.region}`);
    for (const { requester, accepter } of this.#topology.peerings.values())
      for (const [near, far] of [[requester, accepter] as const, [accepter, requester] as const])
        if (near.vpc === id) for (const part of beyondPeering) this.#lists.add(`${part} ${far.account} ${far.region}`);
    for (const gateway of this.#topology.transitGateways.values()) {
      const { attachments } = gateway;
      const isJoined = 'state' in attachments || attachments.some((one) => one.kind === 'vpc' && one.resource === id);
      if (isJoined) this.#visitHub(gateway.id);
    }
    this.#follow(id);
  }

  /** On along the routes of a VPC. */
  #follow(id: string) {
    this.#holders.add(id);
    const tables = [...this.#topology.routeTables.values()].filter(({ vpc }) => vpc === id);
    for (const { target } of tables.flatMap(({ routes }) => routes)) {
      if (target.kind === 'transit-gateway') this.#visitHub(target.id);
      if (target.kind === 'core-network') this.#isEverywhere = true;
    }
    // A virtual interface stands in whichever account the line was ordered by.
    if ([...this.#topology.gateways.values()].some(({ kind, vpc }) => kind === 'vpn-gateway' && vpc === id))
      this.#lists.add('direct-connect *');
  }

  #visitHub(id: string) {
    if (this.#holders.has(id)) return;
    this.#holders.add(id);
    const gateway = this.#topology.transitGateways.get(id);
    if (gateway === undefined) {
      this.#lists.add('transit-gateway *');
      return;
    }
    this.#lists.add(`* ${gateway.owner} ${gateway.region}`);
    for (const one of 'state' in gateway.attachments ? [] : gateway.attachments) this.#pass(one, gateway.region);
  }

  #pass({ kind, resource, owner }: TransitAttachment, region: string) {
    if (kind === 'peering') this.#visitHub(resource);
    else if (kind === 'direct-connect-gateway') this.#lists.add('direct-connect *');
    else if (kind === 'unknown') this.#isEverywhere = true;
    if (kind !== 'vpc' || this.#holders.has(resource)) return;
    const vpc = this.#topology.vpcs.get(resource);
    if (vpc === undefined) this.#lists.add(`* ${owner} ${region}`);
    else for (const part of midway) this.#lists.add(`${part} ${vpc.account} ${vpc.region}`);
    this.#follow(resource);
  }
}
