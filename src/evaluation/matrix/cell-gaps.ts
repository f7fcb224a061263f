import type { Closed } from '../../access/closed.ts';
import type { MatrixContext } from './matrix-context.ts';
import { touchesAccount } from './touches-account.ts';
import type { CellQuestion, Weighed } from './weigh-cell.ts';

/** Everything that was not read and could change the word of a cell, the nearest to the right itself first. */
export function cellGaps(
  { row, column, askers, asks, due }: CellQuestion,
  weighed: Weighed,
  context: MatrixContext,
  account: string,
): readonly Closed[] {
  const { input, principals, resources } = context;
  const { accounts } = input.world;
  const match = principals.rows.get(row.id);
  // Principals of another account serve what lies where the row has none of its own.
  const wide = due.some((ask) => ask.account !== null && ask.account !== account);
  const here = (match?.unprovisioned ?? []).filter((one) => one.account === account);
  const roles = accounts.get(account)?.closed.find(({ part, of }) => part === 'list' && /^arn:[^:]+:iam:/.test(of));
  const unmade = here.map(({ permissionSetArn, refs }): Closed => {
    const why = roles ?? { code: 'NOT_ATTEMPTED', exact: null, refs };
    return { ...why, state: 'closed', part: 'identity-center', of: permissionSetArn };
  });
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
    ...(match?.closed ?? []).filter((one) => wide || touchesAccount(one, account)),
    ...unmade,
    ...(resources.columns.get(column.id)?.closed ?? []),
  ];
  const seen = new Set<string>();
  return found.filter(({ part, of }) => !seen.has(`${part} ${of}`) && seen.add(`${part} ${of}`));
}
