import type { Closed, EvidencePart } from '../../../src/access/closed.ts';
import { parsePolicy } from '../../../src/access/parse-policy.ts';
import type { Policy, PolicyKind } from '../../../src/access/policy.ts';
import type { PolicySet, PublicAccessBlock } from '../../../src/access/policy-set.ts';

/** Documents of a case file by name. */
export type Documents = Readonly<Record<string, unknown>>;
type Names = string | readonly string[] | null | undefined;

/** The papers of a group of cases as the case file writes them. */
export interface Papers {
  readonly identity?: Names;
  readonly boundary?: string | null;
  readonly session?: Names;
  readonly scps?: readonly (readonly string[])[] | string | null;
  readonly rcps?: readonly (readonly string[])[] | string | null;
  readonly resource?: string | null;
  readonly trust?: string | null;
  readonly grants?: Names;
  readonly acl?: Names;
  readonly endpoint?: string | null;
  readonly bpa?: readonly string[] | string | null;
}

const settings = ['blockPublicAcls', 'ignorePublicAcls', 'blockPublicPolicy', 'restrictPublicBuckets'] as const;

/** The policies of a group of cases, each parsed as its place demands. */
export function buildPolicySet(documents: Documents, papers: Papers, place: string): PolicySet {
  const one = (name: string, kind: PolicyKind): Policy => parse(documents, name, kind, place);
  const many = (names: Names, kind: PolicyKind, part: EvidencePart): readonly Policy[] | Closed =>
    names === 'closed' ? closed(part) : list(names).map((name) => one(name, kind));
  const single = (name: string | null | undefined, kind: PolicyKind, part: EvidencePart): Policy | null | Closed =>
    name === 'closed' ? closed(part) : name ? one(name, kind) : null;
  const levels = (names: Papers['scps'], kind: 'scp' | 'rcp'): readonly (readonly Policy[])[] | null | Closed =>
    typeof names === 'string' ? closed(kind) : (names?.map((level) => level.map((name) => one(name, kind))) ?? null);
  return {
    identity: many(papers.identity, 'identity', 'identity'),
    boundary: single(papers.boundary, 'boundary', 'boundary'),
    session: papers.session ? list(papers.session).map((name) => one(name, 'session')) : null,
    scps: levels(papers.scps, 'scp'),
    rcps: levels(papers.rcps, 'rcp'),
    resource: papers.trust ? single(papers.trust, 'trust', 'trust') : single(papers.resource, 'resource', 'resource'),
    grants: papers.acl ? many(papers.acl, 'acl', 'acl') : many(papers.grants, 'grant', 'grants'),
    endpoint: single(papers.endpoint, 'endpoint', 'endpoint'),
    publicAccessBlock: block(papers.bpa),
  };
}

function parse(documents: Documents, name: string, kind: PolicyKind, place: string): Policy {
  const written = documents[name];
  if (written === undefined) throw new Error(`${place}: no policy is called ${name}`);
  const document = Array.isArray(written) ? { Version: '2012-10-17', Statement: written } : written;
  const policy = parsePolicy(document, { kind, name, arn: null, version: null, attachedTo: null, refs: [] });
  if (!('statements' in policy)) throw new Error(`${place}: ${name} is not a policy: ${JSON.stringify(policy)}`);
  return policy;
}

function list(names: Names): readonly string[] {
  return names === null || names === undefined ? [] : typeof names === 'string' ? [names] : names;
}

function closed(part: EvidencePart): Closed {
  return { state: 'closed', part, of: '111122223333', code: 'ACCESS_DENIED', exact: 'AccessDenied', refs: [] };
}

function block(names: Papers['bpa']): PublicAccessBlock | null | Closed {
  if (names === null || names === undefined) return null;
  if (names === 'closed') return closed('public-access-block');
  const on = names === 'all' ? settings : names === 'none' ? [] : names;
  const [blockPublicAcls, ignorePublicAcls, blockPublicPolicy, restrictPublicBuckets] = settings.map((setting) =>
    on.includes(setting),
  ) as [boolean, boolean, boolean, boolean];
  return { blockPublicAcls, ignorePublicAcls, blockPublicPolicy, restrictPublicBuckets };
}
