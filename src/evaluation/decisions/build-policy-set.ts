import type { Closed, EvidencePart } from '../../access/closed.ts';
import type { Policy, PolicyKind } from '../../access/policy.ts';
import type { PolicySet, PublicAccessBlock } from '../../access/policy-set.ts';
import type { PaperNames } from './decision-file.ts';

type Names = PaperNames['identity'];

/** The policies of one case, each taken as its place demands; `take` parses the document of that name. */
export function buildPolicySet(papers: PaperNames, take: (name: string, kind: PolicyKind) => Policy): PolicySet {
  const many = (names: Names, kind: PolicyKind, part: EvidencePart): readonly Policy[] | Closed =>
    names === 'closed' ? unread(part) : list(names).map((name) => take(name, kind));
  const single = (name: string | null | undefined, kind: PolicyKind, part: EvidencePart): Policy | null | Closed =>
    name === 'closed' ? unread(part) : name === null || name === undefined ? null : take(name, kind);
  const levels = (names: PaperNames['scps'], kind: 'scp' | 'rcp'): PolicySet['scps'] =>
    names === 'closed' ? unread(kind) : (names?.map((level) => level.map((name) => take(name, kind))) ?? null);
  const { session, trust, resource, acl, grants } = papers;
  return {
    identity: many(papers.identity, 'identity', 'identity'),
    boundary: single(papers.boundary, 'boundary', 'boundary'),
    session: session === null || session === undefined ? null : list(session).map((name) => take(name, 'session')),
    scps: levels(papers.scps, 'scp'),
    rcps: levels(papers.rcps, 'rcp'),
    resource: isNamed(trust) ? single(trust, 'trust', 'trust') : single(resource, 'resource', 'resource'),
    grants: isNamed(acl) ? many(acl, 'acl', 'acl') : many(grants, 'grant', 'grants'),
    endpoint: single(papers.endpoint, 'endpoint', 'endpoint'),
    publicAccessBlock: block(papers.bpa),
  };
}

function isNamed(names: Names): boolean {
  return names !== null && names !== undefined;
}

function list(names: Names): readonly string[] {
  return names === null || names === undefined ? [] : typeof names === 'string' ? [names] : names;
}

function unread(part: EvidencePart): Closed {
  return { state: 'closed', part, of: '*', code: 'NOT_ATTEMPTED', exact: null, refs: [] };
}

function block(names: PaperNames['bpa']): PublicAccessBlock | null | Closed {
  if (names === null || names === undefined) return null;
  if (names === 'closed') return unread('public-access-block');
  const isOn = (setting: keyof PublicAccessBlock): boolean =>
    names === 'all' || (names !== 'none' && names.includes(setting));
  return {
    blockPublicAcls: isOn('blockPublicAcls'),
    ignorePublicAcls: isOn('ignorePublicAcls'),
    blockPublicPolicy: isOn('blockPublicPolicy'),
    restrictPublicBuckets: isOn('restrictPublicBuckets'),
  };
}
