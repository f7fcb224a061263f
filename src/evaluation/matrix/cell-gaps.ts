import type { Closed } from '../../access/closed.ts';
import type { MatrixContext } from './matrix-context.ts';
import type { CellQuestion, Weighed } from './weigh-cell.ts';

/** Everything that was not read and could change the word of a cell, the nearest to the right itself first. */
export function cellGaps(
  { row, column, askers, asks }: CellQuestion,
  weighed: Weighed,
  context: MatrixContext,
  account: string,
): readonly Closed[] {
  const { input, principals, resources } = context;
  const { accounts } = input.world;
  const match = principals.rows.get(row.id);
  const here = (match?.unprovisioned ?? []).filter((one) => one.account === account);
  const unmade = here.map(
    ({ permissionSetArn, refs }): Closed => ({
      state: 'closed',
      part: 'identity-center',
      of: permissionSetArn,
      code: 'NOT_ATTEMPTED',
      exact: null,
      refs,
    }),
  );
  const scps = askers.map(({ account }) => (account === null ? null : (accounts.get(account)?.scps ?? null)));
  const limited = asks.filter(({ services }) => services.some((one) => input.catalogue.rcpServices.has(one)));
  // A whole service lies in the account of whoever is asked about it.
  const owners = limited.flatMap(({ account }) => (account === null ? askers.map((one) => one.account) : [account]));
  const rcps = owners.map((account) => (account === null ? null : (accounts.get(account)?.rcps ?? null)));
  const gaps = [
    ...askers.flatMap(({ principal }) => (principal === null ? [] : [principal.policies, principal.boundary])),
    ...asks.flatMap(({ known }) => (known === null ? [] : [known.policy, known.grants])),
    ...scps,
    ...rcps,
  ];
  const found = [
    ...weighed.closed,
    ...weighed.required.closed,
    ...gaps.flatMap((one) => (one !== null && 'state' in one ? [one] : [])),
    ...(match?.closed ?? []),
    ...unmade,
    ...(resources.columns.get(column.id)?.closed ?? []),
  ];
  const seen = new Set<string>();
  return found.filter(({ part, of }) => !seen.has(`${part} ${of}`) && seen.add(`${part} ${of}`));
}
