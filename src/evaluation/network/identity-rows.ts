import type { Closed } from '../../access/closed.ts';
import type { OpenDoor } from '../../network/elements/open-door.ts';
import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { acceptedPrincipals } from './accepted-principals.ts';
import { flowRequirement } from './flow-requirement.ts';
import { type Holders, holdersOf } from './holders-of.ts';
import { identityDoorsOf } from './identity-doors-of.ts';
import type { NetContext } from './net-context.ts';
import { netHead } from './net-head.ts';
import { ofAccount } from './of-account.ts';
import type { ZoneMembers } from './zone-members.ts';

const shown = 5;

/** Paths by identity around the network into each zone, and who has the rights for them (cases N-22, N-37). */
export function* identityRows(context: NetContext): Iterable<Row> {
  const { input, map } = context;
  for (const platform of input.platforms)
    for (const members of map.zones.values()) {
      const own = ofAccount(members, platform.replace(/^aws:/, ''));
      if (own === null) continue;
      const kinds = new Map<OpenDoor['kind'], OpenDoor[]>();
      for (const door of identityDoorsOf(own, input.network))
        kinds.set(door.kind, [...(kinds.get(door.kind) ?? []), door]);
      for (const [kind, doors] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)))
        yield rowOf(own, kind, doors, platform, context);
    }
}

function rowOf(
  members: ZoneMembers,
  kind: OpenDoor['kind'],
  doors: readonly OpenDoor[],
  platform: string,
  context: NetContext,
): Row {
  const { matrix, input, prefix } = context;
  const accepted = acceptedPrincipals(kind, context);
  const found = holdersOf(doors, accepted, input.whoCan);
  const gaps = [...found.closed, ...input.accountGaps(platform.replace(/^aws:/, '')), ...doorGaps(members, input)];
  const paths = matrix.identityPaths.filter((one) => one.kind === kind);
  const { criterion, raw } = flowRequirement(matrix, null, members.zone.id);
  const inward =
    matrix.flows.find((line) => line.to === members.zone.id && line.via.length > 0) ??
    matrix.flows.find((line) => line.to === members.zone.id);
  const words = paths[0] ?? inward ?? (criterion === null ? null : { criterion, raw });
  const head = netHead(
    'NET-IDENTITY',
    context,
    words === null
      ? null
      : { criterion: words.criterion, raw: words.raw, value: { accepted: paths.map((path) => path.raw) } },
    'H',
  );
  const verdict = verdictOf(
    found,
    gaps,
    members,
    matrix.identityPaths.some((one) => one.kind === null),
  );
  const [gap] = gaps;
  const value = {
    path: kind,
    principals: found.principals.slice(0, shown),
    doors: found.doors.slice(0, shown),
    rights: [...new Set(found.by)].slice(0, shown),
    counts: {
      principals: found.principals.length,
      accepted: found.accepted.length,
      doors: doors.length,
      unread: gaps.length,
    },
  };
  return makeRow(
    head,
    { platform, region: 'global' },
    {
      object: { kind: 'identity-path', id: `${prefix}${members.zone.id}|${kind}` },
      ...verdict,
      found:
        verdict.result === 'NOT_COLLECTED' && gap !== undefined
          ? { state: 'unread', code: gap.exact ?? gap.code, value }
          : { state: 'seen', value },
      qualifiers: found.qualifiers,
      evidence: [
        ...(verdict.result === 'NOT_COLLECTED' ? gapRefs(gap) : []),
        ...doors.flatMap(({ refs }) => refs),
        ...found.refs,
      ].slice(0, 60),
    },
  );
}

type IdentityGap = Pick<Closed, 'code' | 'exact' | 'refs'>;

/** Lists of the zone's own places that could hold a further way in, or more of the zone. */
function doorGaps({ interfaces }: ZoneMembers, { network }: NetContext['input']): readonly IdentityGap[] {
  const places = new Set(interfaces.map(({ account, region }) => `${account} ${region}`));
  return network.topology.unread.filter(({ part, of }) => (part === 'door' || part === 'interface') && places.has(of));
}

function gapRefs(gap: IdentityGap | undefined): Closed['refs'] {
  return gap?.refs ?? [];
}

function verdictOf(
  { principals, conditional }: Holders,
  gaps: readonly IdentityGap[],
  { zone }: ZoneMembers,
  unclear: boolean,
): { readonly result: Row['result']; readonly reason: Reason } {
  if (principals.length > conditional.length) {
    if (unclear) return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR' };
    if (zone.mapping.status !== 'confirmed') return { result: 'INDETERMINATE', reason: 'MAPPING_UNCONFIRMED' };
    return { result: 'MISMATCH', reason: 'CONDITION' };
  }
  const [gap] = gaps;
  if (gap !== undefined) return { result: 'NOT_COLLECTED', reason: gap.code as Reason };
  if (conditional.length > 0) return { result: 'INDETERMINATE', reason: 'RUNTIME_DEPENDENT' };
  if (zone.mapping.status !== 'confirmed') return { result: 'INDETERMINATE', reason: 'MAPPING_UNCONFIRMED' };
  return { result: 'MATCH', reason: 'EQUAL' };
}
