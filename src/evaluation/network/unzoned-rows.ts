import { printAddresses } from '../../network/addresses/print-addresses.ts';
import type { Interface } from '../../network/elements/interface.ts';
import type { OpenDoor } from '../../network/elements/open-door.ts';
import { printTraffic } from '../../network/traffic/print-traffic.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { isIdentityDoor } from './is-identity-door.ts';
import type { NetContext } from './net-context.ts';
import { netHead } from './net-head.ts';

/** Stores that answer at a public address of AWS: who may use them is a question of rights (REC-ACM) as long as they ask for any. */
const stores: ReadonlySet<string> = new Set(['bucket', 'queue']);

/** Interfaces and public endpoints that no zone of the client's holds (procedure 2.1 × 13.1.3: UNREGISTERED). */
export function* unzonedRows(contexts: readonly NetContext[]): Iterable<Row> {
  const [first, ...more] = contexts;
  if (first === undefined) return;
  const interfaces = first.map.interfacesWithoutZone.filter((one) =>
    more.every(({ map }) => map.interfacesWithoutZone.includes(one)),
  );
  const doors = first.map.doorsWithoutZone.filter((one) => more.every(({ map }) => map.doorsWithoutZone.includes(one)));
  const named = (
    object: Row['object'],
    account: string,
    found: Record<string, unknown>,
    evidence: Row['evidence'],
    gap: UnreadPart | null = null,
  ): Row | null => {
    const platform = `aws:${account}`;
    if (!first.input.platforms.includes(platform)) return null;
    return makeRow(
      netHead('NET-UNZONED', first, null, 'M'),
      { platform, region: 'global' },
      {
        object,
        ...(gap === null
          ? { result: 'MISMATCH', reason: 'UNREGISTERED' as const, found: { state: 'seen' as const, value: found } }
          : {
              result: 'NOT_COLLECTED',
              reason: gap.code as Reason,
              found: { state: 'unread' as const, code: gap.exact ?? gap.code, value: found },
            }),
        qualifiers: [],
        evidence: [...(gap?.refs ?? []), ...evidence].slice(0, 20),
      },
    );
  };
  for (const one of interfaces) {
    const row = named({ kind: 'network-interface', id: one.id }, one.account, showInterface(one), one.refs);
    if (row !== null) yield row;
  }
  for (const door of doors.filter((one) => needsZone(one, first.input.network.topology.interfaces))) {
    // Whether a store asks for rights is what tells whether it needs a zone.
    const gap = stores.has(door.kind) && typeof door.guard === 'object' ? door.guard : null;
    const row = named({ kind: door.kind, id: door.id }, door.account, showDoor(door), door.refs, gap);
    if (row !== null) yield row;
  }
}

/** What leads to interfaces is told with those; endpoint services have rows of their own. */
function needsZone(door: OpenDoor, interfaces: ReadonlyMap<string, Interface>): boolean {
  if (isIdentityDoor(door) || door.kind === 'endpoint-service') return false;
  if (door.kind !== 'distribution' && door.leadsTo.some((id) => interfaces.has(id))) return false;
  return !stores.has(door.kind) || door.guard === 'none' || typeof door.guard === 'object';
}

function showInterface({
  name,
  region,
  vpc,
  subnet,
  type,
  serves,
  addresses,
  publicAddresses,
}: Interface): Record<string, unknown> {
  return {
    name,
    region,
    vpc,
    subnet,
    type,
    serves: serves?.id ?? null,
    addresses: addresses.flatMap(printAddresses),
    public: publicAddresses.flatMap(printAddresses),
  };
}

function showDoor({ name, region, traffic, guard, limits }: OpenDoor): Record<string, unknown> {
  return {
    name,
    region,
    ports: printTraffic(traffic),
    guard: typeof guard === 'object' ? 'unread' : guard,
    limits: limits.slice(0, 5),
  };
}
