import type { Closed } from '../../access/closed.ts';
import type { World, WorldPrincipal } from '../../access/world.ts';
import type { Reference } from '../../facts/value.ts';
import type { Reason } from '../../text/reason-words.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { accessHead } from './access-head.ts';
import type { Asker } from './asker.ts';
import { askerOf } from './asker-of.ts';
import { heldRights } from './held-rights.ts';
import type { MatrixContext } from './matrix-context.ts';

/** Principals without a row, each once with all it holds (case A-04). */
export function* principalLeftovers(context: MatrixContext): Iterable<Row> {
  const { input, principals } = context;
  const { world } = input;
  for (const platform of input.platforms) {
    const account = platform.replace(/^aws:/, '');
    for (const one of principals.withoutRow) {
      // Whom the outside account belongs to is open while the client's own accounts are not known.
      const outsiders = isOnlyForOutsiders(one, world);
      if (one.account !== account || (outsiders && world.ownUnread === undefined)) continue;
      const gap = rowGap(one, context) ?? (outsiders ? world.ownUnread : undefined);
      yield leftover(platform, one.arn, [askerOf(one)], one.refs, { class: one.class }, gap, context);
    }
    const unassigned = world.center?.closed[0];
    for (const one of principals.unassignedRoles)
      if (one.account === account)
        yield leftover(platform, one.arn, [askerOf(one)], one.refs, { class: one.class }, unassigned, context);
    for (const { id, refs, ...one } of principals.centerWithoutRow) {
      const assigned = (world.center?.assignments ?? []).filter(
        ({ principalId, account: where }) => principalId === id && where === account,
      );
      const roles = world.principals.filter(({ arn }) => assigned.some(({ roleArn }) => roleArn === arn));
      // A group nobody is seen in may be one whose members all have rows.
      const unseen = 'userName' in one || members(id, world) > 0 ? undefined : unassigned;
      const name = 'userName' in one ? `user/${one.userName}` : `group/${one.name}`;
      if (assigned.length > 0)
        yield leftover(
          platform,
          `identity-center:${name}`,
          roles.map(askerOf),
          refs,
          { class: 'userName' in one ? 'person' : 'group' },
          unseen,
          context,
        );
    }
  }
}

function leftover(
  platform: string,
  id: string,
  askers: readonly Asker[],
  refs: readonly Reference[],
  more: Readonly<Record<string, unknown>>,
  gap: Closed | undefined,
  context: MatrixContext,
): Row {
  const { matrix, principals } = context;
  const held = heldRights(askers, context);
  // While a row of the matrix is not mapped, the principal may be that row's.
  const open =
    principals.withoutMatcher.length > 0 || matrix.principals.some(({ mapping }) => mapping.status !== 'confirmed');
  const unsaid = matrix.meta.defaultForUnlistedPrincipals === 'undefined';
  return makeRow(
    accessHead(
      'ACM-PRINCIPAL',
      context,
      null,
      held.levels.some((level) => 'PSE'.includes(level) || level === 'ADM') ? 'H' : 'M',
    ),
    { platform, region: 'global' },
    {
      object: { kind: 'principal', id },
      ...(gap !== undefined
        ? { result: 'NOT_COLLECTED', reason: gap.code as Reason }
        : open
          ? { result: 'INDETERMINATE', reason: 'MAPPING_UNCONFIRMED' }
          : unsaid
            ? { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR' }
            : { result: 'MISMATCH', reason: 'UNREGISTERED' }),
      found: {
        ...(gap === undefined ? { state: 'seen' } : { state: 'unread', code: gap.exact ?? gap.code }),
        value: { ...held.value, ...more },
      },
      qualifiers: held.qualifiers,
      evidence: once([...(gap?.refs ?? []), ...refs, ...held.by.flatMap(({ policy }) => policy.refs)]),
    },
  );
}

/** What was not read of a principal by which a row of the matrix could have found it: its tags, whom it trusts. */
function rowGap({ arn, tags, trust }: WorldPrincipal, { matrix }: MatrixContext): Closed | undefined {
  const by = new Set(matrix.principals.flatMap(({ matchers }) => matchers.map((matcher) => matcher.by)));
  if (tags.state === 'unread' && (by.has('tag') || matrix.principals.some(({ employeeNo }) => employeeNo !== null))) {
    const { code, exact, refs } = tags;
    return { state: 'closed', part: 'tags', of: arn, code, exact, refs };
  }
  const outside = by.has('externalAccount') || by.has('provider');
  return outside && trust !== null && 'state' in trust ? trust : undefined;
}

function members(group: string, { center }: World): number {
  return (center?.users ?? []).filter(({ groups }) => groups.includes(group)).length;
}

/** A role that nobody but outside parties can take is told with them (ACM-EXTERNAL). */
function isOnlyForOutsiders({ kind, trust }: WorldPrincipal, { ownAccounts, accounts }: World): boolean {
  if (kind !== 'role' || trust === null || 'state' in trust) return false;
  const own = ownAccounts ?? new Set(accounts.keys());
  const trusted = trust.statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap(({ principal }) => (principal === null || principal.not ? [] : principal.patterns));
  return (
    trusted.length > 0 &&
    trusted.every((one) => {
      const account = /^AWS:(?:arn:[^:]+:[^:]+::)?(\d{12})(?:$|:)/.exec(one)?.[1];
      return account !== undefined && !own.has(account);
    })
  );
}

function once(refs: readonly Reference[]): readonly Reference[] {
  return [...new Map(refs.map((one) => [`${one.id} ${one.page ?? ''} ${one.pointer ?? ''}`, one])).values()].slice(
    0,
    60,
  );
}
