import type { Scope } from '../engagement/scope.ts';
import type { PlannedOrganization, PlannedPlatform } from '../evidence/plan.ts';
import type { AccountList } from './account-list.ts';
import { partitionOf } from './partition-of.ts';

/** The accounts to be asked: those the engagement names, and where it says so every active one the organisation lists and nobody left out. */
export function platformsOf(
  { organization, accounts, regions }: Pick<Scope, 'organization' | 'accounts' | 'regions'>,
  list: AccountList = { id: null, unread: null, accounts: [] },
): { readonly platforms: readonly PlannedPlatform[]; readonly organization?: PlannedOrganization } {
  const named = new Map(accounts.map((account) => [account.id, account]));
  const platform = (id: string, name: string, asksOrganization: boolean): PlannedPlatform => ({
    platform: `aws:${id}`,
    account: id,
    name: named.get(id)?.name ?? name,
    partition: partitionOf(regions.in),
    regions: regions.in,
    organization: asksOrganization,
  });
  const given = accounts
    .filter((account) => account.in)
    .map((account) =>
      platform(account.id, account.name, account.organization || account.id === organization?.management),
    );
  if (organization === null) return { platforms: given };
  const { management } = organization;
  const listed = list.accounts.filter(({ id }) => !named.has(id) && id !== management);
  // What says nothing of its state is asked: its own answer tells more than a guess.
  const isActive = ({ state }: { state: string | null }): boolean => state === null || state === 'ACTIVE';
  const nameOf = (id: string): string => list.accounts.find((one) => one.id === id)?.name || id;
  const head = named.has(management) ? [] : [platform(management, nameOf(management), true)];
  const members = listed.filter(isActive).map(({ id, name }) => platform(id, name || id, false));
  const inactive = listed
    .filter((account) => !isActive(account))
    .map(({ id, name, state }) => ({ account: id, name: name || id, state: state as string }));
  return {
    platforms: [...head, ...given, ...members.sort((a, b) => (a.account < b.account ? -1 : 1))],
    organization: { management, list: list.id, unread: list.unread, inactive },
  };
}
