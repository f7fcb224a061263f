import type { Fact, Population } from '../../facts/fact.ts';
import { latestInstant } from '../../facts/latest-instant.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Value } from '../../facts/value.ts';
import type { Closed } from '../closed.ts';
import type { Policy } from '../policy.ts';
import type { WorldPrincipal } from '../world.ts';
import { closedPart } from './closed-part.ts';
import type { GatheredPlace } from './gathered-place.ts';
import type { ManagedPolicies } from './managed-policies.ts';
import { readIdentityPapers } from './read-identity-papers.ts';
import { readPaper } from './read-paper.ts';
import { readTagList } from './read-tag-list.ts';
import { userClass } from './user-class.ts';

/** What the account's authorization details list. */
export type PrincipalKind = 'user' | 'group' | 'role';

/** What is known of the account while its principals are read. */
export interface PrincipalReading {
  readonly account: string;
  readonly managed: ManagedPolicies;
  readonly policies: Population;
  readonly groupArns: ReadonlyMap<string, string>;
  readonly lastUses: ReadonlyMap<string, string>;
  readonly place: GatheredPlace;
}

/** Roles that IAM Identity Center makes for a permission set (IAM Identity Center User Guide, "Referencing permission sets"). */
const reserved = /^AWSReservedSSO_(.+)_[0-9a-f]{16}$/;

/** Restates one user, group or role; the class of a role is settled when all accounts are known. */
export function readPrincipal(kind: PrincipalKind, fact: Fact, reading: PrincipalReading): WorldPrincipal {
  const arn = fact.id;
  const name = String(seenValue(fact, `${kind}Name`) ?? arn.slice(arn.lastIndexOf('/') + 1));
  const path = String(seenValue(fact, 'path') ?? '/');
  const uniqueId = seenValue(fact, 'uniqueId');
  const permissionSet = path.startsWith('/aws-reserved/sso.amazonaws.com/') ? (reserved.exec(name)?.[1] ?? null) : null;
  const linked = path.startsWith('/aws-service-role/');
  const groups = kind === 'user' ? readTexts(seenValue(fact, 'groups'), '$') : [];
  return {
    arn,
    kind,
    class: kind === 'group' ? 'group' : kind === 'user' ? userClass(arn, reading.place) : 'workload',
    account: reading.account,
    name,
    path,
    uniqueId: typeof uniqueId === 'string' ? uniqueId : null,
    tags: readTagList(fact.attributes['tags'] ?? absentAt(fact)),
    ...readIdentityPapers(kind, fact, reading),
    boundary: readBoundary(fact, reading),
    groups: groups.map((group) => reading.groupArns.get(group) ?? group),
    trust: kind === 'role' ? readTrust(fact) : null,
    folded: permissionSet !== null ? 'permission-set' : linked ? 'service-linked' : null,
    permissionSet,
    lastUsed: latestOf(seenValue(fact, 'lastUsed'), reading.lastUses.get(arn)),
    refs: fact.refs,
  };
}

/** A group has no tags: nothing was to be read. */
function absentAt({ refs }: Fact): Value {
  return { state: 'absent', at: '', refs };
}

function readTrust(fact: Fact): Policy | null | Closed {
  const source = { kind: 'trust', name: 'trust policy', arn: fact.id, version: null, attachedTo: null } as const;
  return readPaper(fact.attributes['trustPolicy'], 'trust', fact.id, source);
}

function readBoundary(fact: Fact, { managed, policies }: PrincipalReading): Policy | null | Closed {
  const value = fact.attributes['permissionsBoundary'];
  if (value === undefined || value.state === 'absent') return null;
  if (value.state === 'unread') return closedPart('boundary', fact.id, value);
  const arn = String(value.value);
  const found = managed.find(arn, 'boundary');
  if (found !== undefined) return 'statements' in found ? found : { ...found, part: 'boundary', of: fact.id };
  const missing = { code: 'API_ERROR', exact: `POLICY_NOT_IN_ANSWER ${arn}`, refs: value.refs };
  return closedPart('boundary', fact.id, policies.complete ? missing : policies);
}

function latestOf(...instants: readonly unknown[]): string | null {
  const latest = latestInstant(instants);
  return typeof latest === 'string' ? latest : null;
}
