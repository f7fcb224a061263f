import type { World } from '../../access/world.ts';
import { headingKey } from '../../engagement/heading-key.ts';
import { matchesName } from '../matrix/matches-name.ts';
import type { RowMatch } from '../matrix/principal-matches.ts';
import type { KeyInput } from './key-input.ts';

/** What the names in one cell of the ledger mean. */
export interface NamedPrincipals {
  /** Name → ARNs it means. */
  readonly known: ReadonlyMap<string, readonly string[]>;
  /** ARNs of accounts that were looked into, and that are not there. */
  readonly missing: readonly string[];
  /** Names of people, duties or departments that nothing ties to a principal. */
  readonly unknown: readonly string[];
}

/**
 * Finds the principals a cell names: by ARN, by the name of a role, user, group or permission set, or by a confirmed row of the matrix.
 * An ARN of an account nobody looked into means itself.
 */
export function namedPrincipals(
  names: readonly string[],
  { world, matrices }: Pick<KeyInput, 'world' | 'matrices'>,
  rows: ReadonlyMap<string, RowMatch>,
): NamedPrincipals {
  const known = new Map<string, readonly string[]>();
  const missing: string[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const found = [...new Set([...named(name, world), ...byRow(name, matrices, rows)])].sort();
    const home = name.startsWith('arn:') ? name.split(':')[4] : undefined;
    if (found.length > 0) known.set(name, found);
    else if (home !== undefined && !world.accounts.has(home)) known.set(name, [name]);
    else (name.startsWith('arn:') ? missing : unknown).push(name);
  }
  return { known, missing, unknown };
}

function named(name: string, { principals, center }: World): readonly string[] {
  const own = principals
    .filter(({ arn, name: short, permissionSet }) =>
      [arn, short, permissionSet].some((one) => one !== null && matchesName(name, one)),
    )
    .flatMap(({ arn, kind }) => (kind === 'group' ? membersOf(arn, principals) : [arn]));
  const group = center?.groups.find((one) => one.name === name);
  const held = (center?.assignments ?? []).filter(
    ({ principalType, principalId }) => principalType === 'GROUP' && principalId === group?.id,
  );
  return [...own, ...held.flatMap(({ roleArn }) => roleArn ?? [])];
}

function membersOf(group: string, principals: World['principals']): readonly string[] {
  return principals.filter(({ groups }) => groups.includes(group)).map(({ arn }) => arn);
}

function byRow(name: string, matrices: KeyInput['matrices'], rows: ReadonlyMap<string, RowMatch>): readonly string[] {
  return matrices
    .flatMap(({ principals }) => principals)
    .filter(
      (row) =>
        row.mapping.status === 'confirmed' && [row.id, row.name].some((one) => headingKey(one) === headingKey(name)),
    )
    .flatMap(({ id }) => rows.get(id)?.principals ?? []);
}
