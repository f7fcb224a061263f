import type { Closed } from '../closed.ts';
import type { Policy } from '../policy.ts';
import type { PolicySet } from '../policy-set.ts';
import type { RequestFacts } from '../request-facts.ts';
import type { World, WorldAccount, WorldPrincipal } from '../world.ts';
import { closeUnread } from './close-unread.ts';
import type { WorldIndex } from './index-world.ts';
import { isClosed } from './is-closed.ts';
import type { Asker } from './read-asker.ts';
import { tagKeys } from './tag-keys.ts';

/** What the world knows of a caller: its policies, its account's SCPs, its tags. */
export interface PrincipalSide {
  readonly asker: Asker;
  readonly policies: Pick<PolicySet, 'identity' | 'boundary' | 'scps'>;
  readonly facts: RequestFacts;
}

type Papers = Pick<WorldPrincipal, 'policies' | 'readPolicies'>;

const nothing: PrincipalSide['policies'] = { identity: [], boundary: null, scps: null };
const reserved = /^AWSReservedSSO_(.+?)(?:_[0-9a-f*]+)?$/;

/** Policies that were read, and the parts of them that were not: an Allow that was read counts all the same. */
function gather(principal: WorldPrincipal, index: WorldIndex): { read: readonly Policy[]; closed: readonly Closed[] } {
  const read: Policy[] = [];
  const closed: Closed[] = [];
  const add = ({ policies, readPolicies = [] }: Papers, group: string | null): void => {
    read.push(...(isClosed(policies) ? readPolicies : policies));
    if (isClosed(policies)) closed.push(group === null ? policies : { ...policies, part: 'groups', of: group });
  };
  add(principal, null);
  for (const arn of principal.groups) add(index.principals.get(arn) ?? { policies: closeUnread('groups', arn) }, arn);
  return { read, closed };
}

function ofAccount(account: WorldAccount | undefined): Readonly<Record<string, readonly string[]>> {
  if (account === undefined || isClosed(account.organization as object | null)) return {};
  if (account.organization === null) return { 'aws:principalorgid': [], 'aws:principalorgpaths': [] };
  const paths = account.orgPath === null ? {} : { 'aws:principalorgpaths': [account.orgPath] };
  return { 'aws:principalorgid': [account.organization as string], ...paths };
}

function inWorld(principal: WorldPrincipal, asker: Asker, index: WorldIndex): PrincipalSide {
  const account = index.world.accounts.get(principal.account);
  const { read, closed } = gather(principal, index);
  const [first] = closed;
  const tags = tagKeys(principal.tags, ['aws:principaltag/'], principal.arn);
  const id = principal.uniqueId;
  const userId =
    id === null ? null : principal.kind === 'user' ? id : asker.session === null ? null : `${id}:${asker.session}`;
  const free = account === undefined || account.isManagement || principal.folded === 'service-linked';
  return {
    asker,
    policies: {
      identity: read.length === 0 && first !== undefined && principal.groups.length === 0 ? first : read,
      boundary: principal.boundary,
      scps: free ? null : account.scps,
    },
    facts: {
      keys: {
        ...tags.keys,
        ...ofAccount(account),
        ...(principal.kind === 'role' ? { 'aws:principalarn': [principal.arn] } : {}),
        ...(userId === null ? {} : { 'aws:userid': [userId] }),
      },
      complete: tags.complete,
      closed: [...(read.length === 0 && principal.groups.length === 0 ? [] : closed), ...tags.closed],
    },
  };
}

/** A role of IAM Identity Center in an account whose roles were not collected: the permission set's own policies speak for it. */
function permissionSetOf(asker: Asker, world: World): readonly Policy[] | Closed | undefined {
  const name = reserved.exec(asker.name)?.[1];
  if (name === undefined || world.center === null) return undefined;
  const assigned = world.center.assignments.find(
    (one) => one.account === asker.account && one.permissionSetName === name,
  );
  return assigned === undefined ? undefined : world.center.permissionSets.get(assigned.permissionSetArn)?.policies;
}

/**
 * Finds what the world knows of a caller. Whoever is not in it has an identity side nobody read (`Closed`), so that a resource
 * policy naming him decides as far as this side can.
 */
export function principalSide(asker: Asker, index: WorldIndex): PrincipalSide {
  const { kind, account } = asker;
  if (account === null) return { asker, policies: nothing, facts: { keys: {}, complete: [], closed: [] } };
  const principal = kind === 'session' ? index.roles.get(`${account}/${asker.name}`) : index.principals.get(asker.text);
  if (principal !== undefined) return inWorld(principal, asker, index);
  const home = index.world.accounts.get(account);
  const facts: RequestFacts = { keys: ofAccount(home), complete: [], closed: [] };
  const scps = home === undefined || home.isManagement || asker.serviceLinked ? null : home.scps;
  if (kind === 'root' && home !== undefined) return { asker, policies: { identity: [], boundary: null, scps }, facts };
  const identity = permissionSetOf(asker, index.world) ?? closeUnread('identity', asker.text);
  return { asker, policies: { identity, boundary: null, scps }, facts };
}
