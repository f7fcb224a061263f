import type { Closed } from '../closed.ts';
import type { World, WorldAccount, WorldPrincipal } from '../world.ts';
import { BlockIndex } from './block-index.ts';
import { closedPart } from './closed-part.ts';
import { gatherPrincipals } from './gather-principals.ts';
import { gatherResources } from './gather-resources.ts';
import type { GatheredPlace } from './gathered-place.ts';
import { joinCenter } from './join-center.ts';
import { KeyIndex } from './key-index.ts';
import type { SharedPapers } from './managed-policies.ts';
import { partitionOf } from './partition-of.ts';
import { placeAccount } from './place-account.ts';
import { type CenterReading, readCenter } from './read-center.ts';
import { type OrganizationReading, readOrganization } from './read-organization.ts';
import type { ResourceDraft } from './resource-draft.ts';
import { roleClass } from './role-class.ts';
import { settleResource } from './settle-resource.ts';
import { TagIndex } from './tag-index.ts';

/** What the evidence does not tell. */
export interface GatherOptions {
  /** Accounts that are the client's own although nothing was collected there (engagement file). */
  readonly ownAccounts?: readonly string[];
}

/** An account while its places arrive. */
interface AccountDraft {
  partition: string;
  readonly closed: Closed[];
}

/**
 * Gathers what the permission engine needs from the facts of every account and region, place by place and in any order of the
 * regions; of a place that was passed nothing else stays in memory. An account's global place must come before its regions.
 */
export function gatherWorld(places: Iterable<GatheredPlace>, options: GatherOptions = {}): World {
  const accounts = new Map<string, AccountDraft>();
  const principals: WorldPrincipal[] = [];
  const drafts: ResourceDraft[] = [];
  const blocks = new BlockIndex();
  const organizations: OrganizationReading[] = [];
  const centers: CenterReading[] = [];
  const shared: SharedPapers = new Map();
  const keys = new KeyIndex();
  const tags = new TagIndex();
  for (const place of places) {
    const { account } = place;
    const draft = accounts.get(account) ?? { partition: 'aws', closed: [] };
    accounts.set(account, draft);
    if (place.place.region === 'global') {
      draft.partition = partitionOf(place);
      const gathered = gatherPrincipals(place, shared);
      principals.push(...gathered.principals);
      draft.closed.push(...gathered.closed);
      const organization = readOrganization(place);
      if (organization !== null) organizations.push(organization);
      const center = readCenter(place);
      if (center !== null) centers.push(center);
      blocks.add(place);
    } else {
      keys.add(place);
      tags.add(place);
    }
    const { drafts: found, closed } = gatherResources(place, draft.partition);
    drafts.push(...found);
    draft.closed.push(...closed);
  }
  const own = new Set([
    ...accounts.keys(),
    ...organizations.flatMap((one) => [...one.accounts]),
    ...(options.ownAccounts ?? []),
  ]);
  const ownUnread = unreadAccounts(organizations);
  const house = { accounts: own, organizations: new Set(organizations.flatMap(({ id }) => id ?? [])) };
  const classed = principals.map((one) => (one.kind === 'role' ? { ...one, class: roleClass(one, house) } : one));
  return {
    accounts: new Map(
      [...accounts].map(([id, { partition, closed }]): [string, WorldAccount] => [
        id,
        { id, partition, ...placeAccount(id, organizations), closed },
      ]),
    ),
    principals: sortByArn(classed),
    resources: sortByArn(drafts.map((draft) => settleResource(draft, { keys, tags, blocks }))),
    center: joinCenter(centers, principals),
    ownAccounts: own,
    ...(ownUnread === null ? {} : { ownUnread }),
  };
}

/** The list of the organisation's accounts where it was asked for and nobody read it to its end. */
function unreadAccounts(readings: readonly OrganizationReading[]): Closed | null {
  const lists = readings.map(({ account, populations }) => ({ account, list: populations['organization-account'] }));
  if (lists.some(({ list }) => list.complete)) return null;
  const refused = lists.find(({ list }) => list.code !== null && list.code !== 'NOT_ATTEMPTED');
  return refused === undefined ? null : closedPart('list', refused.account, refused.list);
}

/** In code-unit order, each ARN once. */
function sortByArn<T extends { readonly arn: string }>(list: readonly T[]): readonly T[] {
  const once = new Map<string, T>();
  for (const one of list) if (!once.has(one.arn)) once.set(one.arn, one);
  return [...once.values()].sort((a, b) => (a.arn < b.arn ? -1 : 1));
}
