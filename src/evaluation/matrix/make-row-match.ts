import type { World } from '../../access/world.ts';
import type { MatrixPrincipal } from '../../engagement/matrix/access-matrix.ts';
import type { Hit } from './find-subjects.ts';
import { namedAssignments } from './named-assignments.ts';
import { principalGaps } from './principal-gaps.ts';
import type { MatchRung, RowMatch, RowMember } from './principal-matches.ts';
import { similarNames } from './similar-names.ts';

const order: readonly MatchRung[] = ['explicit', 'center', 'name', 'tag'];

/** Says what one row means in the cloud: its principals, whom it covers, and what leaves it open. */
export function makeRowMatch(row: MatrixPrincipal, hits: readonly Hit[], world: World): RowMatch {
  const { center } = world;
  const users = new Map(hits.filter(({ kind }) => kind === 'center-user').map((hit) => [hit.subject, hit.account]));
  const groups = new Map(hits.filter(({ kind }) => kind === 'center-group').map((hit) => [hit.subject, hit.account]));
  // A person has what it holds itself and what its groups hold.
  const held = (center?.assignments ?? []).filter(({ principalType, principalId, account }) => {
    const here = (wanted: string | null | undefined): boolean =>
      wanted === null || (wanted !== undefined && wanted === account);
    if (principalType === 'USER') return here(users.get(principalId));
    if (here(groups.get(principalId))) return true;
    return (center?.users ?? []).some(({ id, groups: own }) => here(users.get(id)) && own.includes(principalId));
  });
  const found = hits.filter(({ kind }) => kind === 'principal').map(({ subject }) => subject);
  const iamGroups = world.principals.filter(({ kind, arn }) => kind === 'group' && found.includes(arn));
  const members = [
    ...(center?.users ?? [])
      .filter(({ groups: own }) => own.some((group) => groups.has(group)))
      .map(({ id, userName }): RowMember => ({ kind: 'center-user', id, name: userName })),
    ...world.principals
      .filter(({ kind, groups: own }) => kind === 'user' && own.some((arn) => iamGroups.some((one) => one.arn === arn)))
      .map(({ arn, name }): RowMember => ({ kind: 'iam-user', id: arn, name })),
  ];
  const rungs = hits.map(({ rung }) => order.indexOf(rung));
  const closed = principalGaps(row, world);
  const onlyGroups = hits.length > 0 && groups.size + iamGroups.length === hits.length;
  const roles = held.flatMap(({ roleArn }) => roleArn ?? []);
  const named = namedAssignments(row, world);
  const orphan = hits.length === 0 && named.length === 0 && row.matchers.length > 0;
  return {
    row: row.id,
    rung: order[Math.min(...rungs)] ?? (named.length > 0 ? 'center' : null),
    principals: [...new Set([...found, ...roles])].sort(),
    outside: [...new Set(hits.filter(({ kind }) => kind === 'outside').map(({ subject }) => subject))].sort(),
    members,
    isEmptyGroup: onlyGroups && members.length === 0 && closed.length === 0,
    unprovisioned: [...new Set([...held.filter(({ roleArn }) => roleArn === null), ...named])],
    closed,
    candidates: orphan ? similarNames([row.name, ...row.matchers.map(({ value }) => value)], namesOf(world)) : [],
  };
}

function namesOf({ principals, center }: World): readonly string[] {
  return [
    ...principals.filter(({ folded, kind }) => folded === null && kind !== 'root').map(({ name }) => name),
    ...(center?.groups ?? []).map(({ name }) => name),
    ...(center?.users ?? []).map(({ userName }) => userName),
  ];
}
