import { storeRows } from '../../access/world/store-rows.ts';
import type { World } from '../../access/world.ts';
import type { SeparationLine } from '../../engagement/network/separation-design.ts';
import { matchesName } from '../matrix/matches-name.ts';
import type { Tenancy, Tenant, Thing } from './tenant.ts';

const kinds = new Set(storeRows.map(({ kind }) => kind));

/** Reads the tenants of the design and by what each is told, letter by letter; a line that names nothing tells nobody apart. */
export function findTenants(lines: readonly SeparationLine[], world: World): Tenancy {
  const names = [...new Set(lines.flatMap(({ tenant }) => (tenant === null ? [] : [tenant.trim()])))];
  const tenants = names.map((name): Tenant => {
    const own = lines.filter(({ tenant }) => tenant?.trim() === name);
    const matches = own.flatMap(({ match }) => (match ?? '').split(/[\s、，,;；]+/)).filter((word) => word !== '');
    return { name, lines: own, matches: [...new Set(matches)] };
  });
  const byTag = tenants.some(({ matches }) => matches.some(isTag));
  return {
    tenants,
    stores: world.resources.filter(({ kind }) => kinds.has(kind)),
    principals: world.principals.filter(
      ({ kind, folded }) => (kind === 'role' || kind === 'user') && folded !== 'service-linked',
    ),
    own: world.ownAccounts ?? new Set(world.accounts.keys()),
    of: (thing) => tenants.filter(({ matches }) => matches.some((word) => fits(word, thing))).map(({ name }) => name),
    isOpen: ({ tags }) => byTag && tags.state === 'unread',
  };
}

function isTag(word: string): boolean {
  return !word.startsWith('arn:') && word.includes('=');
}

function fits(word: string, { id, account, tags }: Pick<Thing, 'id' | 'account' | 'tags'>): boolean {
  if (/^\d{12}$/.test(word)) return account === word;
  if (!isTag(word)) return matchesName(word, id);
  const at = word.indexOf('=');
  if (tags.state !== 'seen') return false;
  const key = word.slice(0, at);
  return Object.hasOwn(tags.value, key) && tags.value[key] === word.slice(at + 1);
}
