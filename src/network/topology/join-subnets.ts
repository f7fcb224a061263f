import type { Subnet } from '../elements/subnet.ts';
import type { NetworkPart, UnreadPart } from '../unread-part.ts';
import type { AclDraft } from './read-acls.ts';
import type { PlaceDraft } from './read-place.ts';
import type { RouteTableDraft } from './read-route-tables.ts';
import type { SubnetDraft } from './read-subnets.ts';
import { unreadPart } from './unread-part.ts';

/** A table or list of a VPC, as far as it tells which subnets use it. */
interface Chosen {
  readonly id: string;
  readonly vpc: string;
  readonly subnets: readonly string[];
  readonly isFallback: boolean;
}

/**
 * Gives each subnet the route table and the ACL that apply to it: those joined to it, else the VPC's main table and default
 * ACL (Amazon VPC User Guide). The fallback counts only where the owner's list was read to its end: who borrows a
 * subnet may not be shown what others chose.
 */
export function joinSubnets(
  subnets: Iterable<SubnetDraft>,
  places: readonly PlaceDraft[],
  closed: (part: NetworkPart, at: string) => UnreadPart | null,
): ReadonlyMap<string, Subnet> {
  const tables = new Chooser('route-table', places, ({ routeTables }) => routeTables.map(ofTable), closed);
  const acls = new Chooser('network-acl', places, (place) => place.acls.map(ofAcl), closed);
  return new Map(
    [...subnets].map((subnet) => [subnet.id, { ...subnet, routeTable: tables.of(subnet), acl: acls.of(subnet) }]),
  );
}

function ofTable({ id, vpc, subnets, isMain }: RouteTableDraft): Chosen {
  return { id, vpc, subnets, isFallback: isMain };
}

function ofAcl({ id, vpc, subnets, isDefault }: AclDraft): Chosen {
  return { id, vpc, subnets, isFallback: isDefault };
}

class Chooser {
  readonly #part: NetworkPart;
  readonly #bySubnet = new Map<string, string>();
  /** Main table or default ACL of a VPC as its owner sees it, where that list was read to its end. */
  readonly #byVpc = new Map<string, string>();
  readonly #closed: (part: NetworkPart, at: string) => UnreadPart | null;

  constructor(
    part: NetworkPart,
    places: readonly PlaceDraft[],
    of: (place: PlaceDraft) => readonly Chosen[],
    closed: (part: NetworkPart, at: string) => UnreadPart | null,
  ) {
    this.#part = part;
    this.#closed = closed;
    for (const place of places) {
      const isWhole = closed(part, place.at) === null;
      for (const one of of(place)) {
        for (const subnet of one.subnets) this.#bySubnet.set(subnet, one.id);
        if (one.isFallback && isWhole) this.#byVpc.set(`${place.account} ${one.vpc}`, one.id);
      }
    }
  }

  of({ id, vpc, account, region, refs }: SubnetDraft): string | UnreadPart {
    const chosen = this.#bySubnet.get(id) ?? this.#byVpc.get(`${account} ${vpc}`);
    if (chosen !== undefined) return chosen;
    const why = this.#closed(this.#part, `${account} ${region}`) ?? { code: 'API_ERROR', exact: 'NOT_LISTED', refs };
    return unreadPart(this.#part, id, why);
  }
}
