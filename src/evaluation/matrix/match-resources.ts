import type { Closed } from '../../access/closed.ts';
import type { World, WorldResource } from '../../access/world.ts';
import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';
import { type Claim, claimResource, type Target } from './claim-resource.ts';
import { differingRows } from './differing-rows.ts';
import { needsColumn } from './needs-column.ts';
import { resourceGaps } from './resource-gaps.ts';
import type { ColumnMatch, ColumnResource, MultiMatch, ResourceMatches } from './resource-matches.ts';
import { unreadTags } from './unread-tags.ts';
import { untagged } from './untagged.ts';

/**
 * Matches the columns of a matrix to resources: an explicit ARN before an ARN pattern (the longer literal prefix first), before a tag,
 * before service and account (domain C.4.3). The most specific column has the resource; where two are equally specific it belongs to
 * both as long as their cells say the same, else to none (MULTI_MATCH).
 */
export function matchResources(matrix: AccessMatrix, world: World): ResourceMatches {
  const targets = targetsOf(world);
  const found = new Map<string, ColumnResource[]>(matrix.resources.map(({ id }) => [id, []]));
  const columnsOf = new Map<string, readonly string[]>();
  const multi: MultiMatch[] = [];
  const touched = new Set<string>();
  for (const target of targets) {
    const { arn, account, kind } = target;
    const claims = matrix.resources.flatMap((column) => claimResource(column, target));
    if (claims.length > 0) touched.add(arn);
    for (const { column, by, part } of claims)
      if (part !== null) addPart(found.get(column) ?? [], { arn, account, kind, by, parts: [part] });
    const best = strongest(claims.filter(({ part }) => part === null));
    const columns = best.map(({ column }) => column);
    const principals = columns.length > 1 ? differingRows(matrix, columns) : [];
    if (principals.length > 0) multi.push({ arn, columns, principals });
    else {
      if (columns.length > 0) columnsOf.set(arn, columns);
      for (const { column, by } of best) found.get(column)?.push({ arn, account, kind, by, parts: [] });
    }
  }
  const columns = new Map<string, ColumnMatch>(
    matrix.resources.map((column) => [
      column.id,
      {
        column: column.id,
        resources: found.get(column.id) ?? [],
        services: column.matchers
          .filter(({ by }) => by === 'service')
          .map(({ value, account }) => ({ service: value, account })),
        closed: resourceGaps(column, world),
      },
    ]),
  );
  const owners = new Map(world.resources.map(({ arn, account }) => [arn, account]));
  const strong = new Set([...found.values()].flat().flatMap(({ arn, by }) => (by === 'service' ? [] : [arn])));
  const untold = unreadTags(
    matrix,
    world.resources.filter((one) => !strong.has(one.arn) && needsColumn(one, columns)),
  );
  for (const column of matrix.resources) {
    const match = columns.get(column.id);
    const byTag = column.matchers.filter(({ by }) => by === 'tag');
    // Each of them could belong to the column; the first of each answer says why.
    const open = untold.filter(({ of }) => byTag.some(({ account }) => account === null || account === owners.get(of)));
    if (match !== undefined && open.length > 0)
      columns.set(column.id, { ...match, closed: [...match.closed, ...firstOfEach(open)] });
  }
  const needing = world.resources.filter((one) => !touched.has(one.arn) && needsColumn(one, columns));
  const unassigned = untagged(matrix, needing);
  const open = new Set([...unassigned.map(({ arn }) => arn), ...unreadTags(matrix, needing).map(({ of }) => of)]);
  return {
    columns,
    columnsOf,
    multi,
    unassigned,
    tagsUnread: unreadTags(matrix, needing),
    withoutColumn: needing.filter(({ arn }) => !open.has(arn)),
    withoutResource: matrix.resources
      .filter(({ id, matchers }) => matchers.length > 0 && isFoundless(columns.get(id), multi))
      .map(({ id }) => id),
    withoutMatcher: matrix.resources.filter(({ matchers }) => matchers.length === 0).map(({ id }) => id),
  };
}

function firstOfEach(gaps: readonly Closed[]): readonly Closed[] {
  const once = new Map<string, Closed>();
  for (const gap of gaps) {
    const key = `${gap.code} ${gap.exact} ${gap.refs.map(({ id }) => id).join(' ')}`;
    if (!once.has(key)) once.set(key, gap);
  }
  return [...once.values()];
}

function isFoundless(match: ColumnMatch | undefined, multi: readonly MultiMatch[]): boolean {
  if (match === undefined || match.resources.length > 0 || match.services.length > 0) return false;
  return !multi.some(({ columns }) => columns.includes(match.column));
}

/** Resources, and the principals of IAM that are acted on like resources. */
function targetsOf({ resources, principals }: World): readonly Target[] {
  const readable = (tags: WorldResource['tags']): Target['tags'] => (tags.state === 'seen' ? tags.value : null);
  return [
    ...resources.map(({ tags, ...one }) => ({ ...one, tags: readable(tags) })),
    ...principals
      .filter(({ kind }) => kind !== 'root')
      .map(({ arn, account, kind, tags }) => ({
        arn,
        account,
        kind: `iam-${kind}`,
        service: 'iam',
        tags: readable(tags),
        inside: [],
      })),
  ];
}

/** The claims that no other one beats. */
function strongest(claims: readonly Claim[]): readonly Claim[] {
  const beats = (a: Claim, b: Claim): boolean =>
    a.weight[0] > b.weight[0] ||
    (a.weight[0] === b.weight[0] &&
      (a.weight[1] > b.weight[1] || (a.weight[1] === b.weight[1] && a.weight[2] > b.weight[2])));
  return claims.filter((claim) => !claims.some((other) => beats(other, claim)));
}

function addPart(list: ColumnResource[], one: ColumnResource): void {
  const at = list.findIndex(({ arn }) => arn === one.arn);
  const known = list[at];
  if (known === undefined) list.push(one);
  else if (!known.parts.includes(one.parts[0] ?? '')) list[at] = { ...known, parts: [...known.parts, ...one.parts] };
}
