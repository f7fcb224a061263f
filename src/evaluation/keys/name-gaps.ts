import type { Closed } from '../../access/closed.ts';
import { headingKey } from '../../engagement/heading-key.ts';
import type { RowMatch } from '../matrix/principal-matches.ts';
import type { KeyInput } from './key-input.ts';

/**
 * What was not read and could hold (more of) what a name in the ledger means: the accounts' lists of principals, Identity Center,
 * and what its row of the matrix is open about. A user or role that an ARN names outright, and that was found, is nobody else.
 */
export function nameGaps(
  name: string,
  { world, matrices }: Pick<KeyInput, 'world' | 'matrices'>,
  rows: ReadonlyMap<string, RowMatch>,
): readonly Closed[] {
  if (world.principals.some(({ arn, kind }) => arn === name && kind !== 'group')) return [];
  const home = name.startsWith('arn:') ? name.split(':')[4] : undefined;
  const lists = [...world.accounts.values()]
    .filter(({ id }) => home === undefined || id === home)
    .flatMap(({ closed }) => closed.filter(({ part, of }) => part === 'list' && /^arn:[^:]+:iam:/.test(of)));
  const written = matrices
    .flatMap(({ principals }) => principals)
    .filter(
      (row) =>
        row.mapping.status === 'confirmed' && [row.id, row.name].some((one) => headingKey(one) === headingKey(name)),
    );
  return [
    ...lists,
    ...(home === undefined ? (world.center?.closed ?? []) : []),
    ...written.flatMap(({ id }) => rows.get(id)?.closed ?? []),
  ];
}
