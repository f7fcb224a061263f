import type { Escalation } from '../../access/escalation/escalation.ts';
import { coverPattern } from '../../access/patterns/cover-pattern.ts';
import type { Level } from '../../procedures/level.ts';
import type { AccessInput } from './access-input.ts';
import { askerOf } from './asker-of.ts';
import { gatherGrants } from './gather-grants.ts';
import { isFullAdmin } from './is-full-admin.ts';
import type { CellQuestion } from './weigh-cell.ts';

/** A way into a column, and the levels it leads to there. */
export type WayIn = Escalation & { readonly principal: string; readonly gained: readonly Level[] };

/** Ways by which somebody of a row gets rights in a column that were not granted (cases ). */
export function escalationsInto({ askers, asks, column }: CellQuestion, input: AccessInput): readonly WayIn[] {
  return askers.flatMap(({ ask: asker }) =>
    input.escalationsOf(asker).map((escalation): WayIn => {
      if (escalation.admin)
        return { ...escalation, principal: asker, gained: reaches(escalation, asker, asks) ? ['ADM'] : [] };
      const target = input.world.principals.find(({ arn }) => arn === escalation.target);
      if (target === undefined) {
        const meets = asks.some(({ resource, account }) =>
          escalation.resources.some(
            (pattern) =>
              lies(account, [pattern, asker]) &&
              (coverPattern(pattern, resource) !== 'none' || coverPattern(resource, pattern) !== 'none'),
          ),
        );
        return { ...escalation, principal: asker, gained: meets ? escalation.levels : [] };
      }
      if (isFullAdmin(input.engine, target.arn)) return { ...escalation, principal: asker, gained: ['ADM'] };
      const grants = asks.flatMap((ask) => gatherGrants(askerOf(target), ask, column, input).grants);
      return { ...escalation, principal: asker, gained: grants.flatMap(({ grant }) => grant.action.levels) };
    }),
  );
}

/** Administrator rights count for what lies in the account they are gained in. */
function reaches({ target, resources }: Escalation, asker: string, asks: CellQuestion['asks']): boolean {
  return asks.some(({ account }) => lies(account, [target ?? '', ...resources, asker]));
}

/** The first ARN that names an account says where; a bucket's names none, and policies of one's own account end there. */
function lies(account: string | null, arns: readonly string[]): boolean {
  const named = arns.map((arn) => arn.split(':')[4] ?? '').find((id) => /^\d{12}$/.test(id));
  return account === null || named === undefined || account === named;
}
