import type { Catalogue } from '../catalogue.ts';
import type { PolicySet } from '../policy-set.ts';
import type { RequestFacts } from '../request-facts.ts';
import type { WorldAccount, WorldResource } from '../world.ts';
import type { AskedAction, AskedResource } from './asked.ts';
import { closeUnread } from './close-unread.ts';
import { findResource } from './find-resource.ts';
import type { WorldIndex } from './index-world.ts';
import { isClosed } from './is-closed.ts';
import { tagKeys } from './tag-keys.ts';

/** What the world knows of what was asked about: its policy, its account's RCPs, its tags. */
export interface ResourceSide {
  readonly owner: string | null;
  /** The resource of the world, or the one within which what was asked lies. */
  readonly found: WorldResource | undefined;
  readonly policies: Pick<PolicySet, 'rcps' | 'resource' | 'grants' | 'publicAccessBlock'>;
  readonly facts: RequestFacts;
}

/** Services whose resources can have policies of their own: where one was not collected, nobody knows whether it has. */
const withPolicies = new Set(
  'backup dynamodb ecr es events glue kinesis kms lambda s3 secretsmanager sns sqs'.split(' '),
);

function ofAccount(account: WorldAccount | undefined): Readonly<Record<string, readonly string[]>> {
  if (account === undefined || isClosed(account.organization as object | null)) return {};
  if (account.organization === null) return { 'aws:resourceorgid': [], 'aws:resourceorgpaths': [] };
  const paths = account.orgPath === null ? {} : { 'aws:resourceorgpaths': [account.orgPath] };
  return { 'aws:resourceorgid': [account.organization as string], ...paths };
}

function rcpsOf(service: string, account: WorldAccount | undefined, catalogue: Catalogue): PolicySet['rcps'] {
  return account === undefined || account.isManagement || !catalogue.rcpServices.has(service) ? null : account.rcps;
}

function factsOf(found: WorldResource | undefined, asked: AskedResource, home: WorldAccount | undefined): RequestFacts {
  const organization = ofAccount(home);
  if (found === undefined) return { keys: organization, complete: [], closed: [] };
  const region = /^[a-z]{2}(-[a-z]+)+-\d$/.test(found.region) ? { 'aws:requestedregion': [found.region] } : {};
  // What lies inside (an object, an index) has tags of its own, which were not collected.
  if (found.arn !== asked.text) return { keys: { ...organization, ...region }, complete: [], closed: [] };
  const tags = tagKeys(found.tags, ['aws:resourcetag/', `${found.service}:resourcetag/`], found.arn);
  return { keys: { ...organization, ...region, ...tags.keys }, complete: tags.complete, closed: tags.closed };
}

function ofRole(asked: AskedResource, index: WorldIndex, catalogue: Catalogue): ResourceSide {
  const role = index.principals.get(asked.text);
  const owner = role?.account ?? asked.arn?.account ?? null;
  const home = index.world.accounts.get(owner ?? '');
  const resource = role === undefined ? closeUnread('trust', asked.text) : role.trust;
  const tags = role === undefined ? null : tagKeys(role.tags, ['aws:resourcetag/', 'iam:resourcetag/'], role.arn);
  return {
    owner,
    found: undefined,
    policies: { rcps: rcpsOf('sts', home, catalogue), resource, grants: [], publicAccessBlock: null },
    facts: {
      keys: { ...ofAccount(home), ...tags?.keys },
      complete: tags?.complete ?? [],
      closed: tags?.closed ?? [],
    },
  };
}

/** Finds what the world knows of what was asked about; for the assumption of a role, the role with its trust policy. */
export function resourceSide(
  asked: AskedResource,
  action: AskedAction,
  account: string | null,
  index: WorldIndex,
  catalogue: Catalogue,
): ResourceSide {
  if (action.trust) return ofRole(asked, index, catalogue);
  const found = findResource(asked, index);
  const owner =
    account ?? found?.account ?? (/^\d{12}$/.test(asked.arn?.account ?? '') ? asked.arn?.account : null) ?? null;
  const home = owner === null ? undefined : index.world.accounts.get(owner);
  const service = asked.arn?.service ?? action.service;
  const rcps = rcpsOf(service, home, catalogue);
  const facts = factsOf(found, asked, home);
  if (found !== undefined) {
    const { policy, grants, publicAccessBlock } = found;
    return { owner, found, policies: { rcps, resource: policy, grants, publicAccessBlock }, facts };
  }
  const one = asked.arn !== null && withPolicies.has(service) && asked.plain;
  const resource = one ? closeUnread('resource', asked.text) : null;
  return { owner, found, policies: { rcps, resource, grants: [], publicAccessBlock: null }, facts };
}
