import type { Engagement } from '../engagement.ts';
import type { AccountLine } from '../read-accounts.ts';
import type { NamedAccount } from './read-identity-store.ts';

/** The accounts under every name the client has for them: of the engagement file and of the client's own list (DOC-08). */
export function namedAccounts(
  { scope }: Pick<Engagement, 'scope'>,
  listed: readonly AccountLine[] | null,
): readonly NamedAccount[] {
  const names = new Map<string, Set<string>>();
  const add = (id: string, given: readonly (string | null)[]): void => {
    const known = names.get(id) ?? new Set();
    for (const name of given) if (name !== null && name !== '') known.add(name);
    names.set(id, known);
  };
  for (const { id, name, env } of scope.accounts) add(id, [name, env]);
  for (const { id, name, environment } of listed ?? []) add(id, [name, environment]);
  return [...names].map(([id, own]) => ({ id, names: [...own] }));
}
