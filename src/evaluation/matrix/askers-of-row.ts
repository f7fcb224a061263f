import type { Engine } from '../../access/engine.ts';
import type { World, WorldPrincipal } from '../../access/world.ts';
import type { MatrixPrincipal } from '../../engagement/matrix/access-matrix.ts';
import type { Asker } from './asker.ts';
import { askerOf } from './asker-of.ts';
import { outsiderOf } from './outsider-of.ts';
import type { RowMatch } from './principal-matches.ts';
import type { Ways } from './ways.ts';
import { waysOf } from './ways-of.ts';

const assumed = 'sts:AssumeRole';

/** Everybody a row speaks of: principals of the world, roles an outside account really can take, and outside parties themselves. */
export function askersOfRow(row: MatrixPrincipal, match: RowMatch, world: World, engine: Engine): readonly Asker[] {
  const principals = world.principals.filter(({ arn }) => match.principals.includes(arn));
  const throughTrust = row.matchers.length > 0 && row.matchers.every(({ by }) => by === 'externalAccount');
  return [
    ...principals.flatMap((principal) =>
      throughTrust && principal.kind === 'role'
        ? takenFromOutside(principal, match.outside, world, engine)
        : [askerOf(principal)],
    ),
    ...match.outside.map((party) => outsiderOf(party, world)),
  ];
}

/** A role that an outside account can take; none where a policy of ours stops it (RCP, Deny). */
function takenFromOutside(role: WorldPrincipal, parties: readonly string[], world: World, engine: Engine): Asker[] {
  const decisions = parties.map((party) =>
    engine.decide({
      principal: party,
      action: assumed,
      resource: role.arn,
      resourceAccount: role.account,
      context: outsiderOf(party, world).context,
      others: 'unknown',
    }),
  );
  const open = decisions.filter(({ result }) => result !== 'denied');
  if (open.length === 0) return [];
  const ways: Ways = open.flatMap((decision) => waysOf(decision));
  // What the other side allows its own people is theirs to settle; only our own unread papers count.
  const closed = open.flatMap((decision) => decision.closed.filter(({ part }) => part !== 'identity'));
  const qualifiers = closed.flatMap(({ part }) => (part === 'rcp' ? ['RCP未確認'] : []));
  return [{ ...askerOf(role), trust: ways, closed, qualifiers }];
}
