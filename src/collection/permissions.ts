import type { Collector } from '../collectors/collector.ts';
import type { Text } from '../text/language.ts';
import { actionList } from './action-list.ts';
import { denialStatements } from './denial-statements.ts';
import { organizationActions } from './organization-actions.ts';
import { outsideManagedPolicies } from './outside-managed-policies.ts';
import { permissionNotes } from './permission-notes.ts';
import { type PolicyDocument, type PolicyStatement, policyDocument } from './policy-document.ts';
import { splitByService } from './split-by-service.ts';

/** A policy to be made as a customer managed policy, by its proposed name. */
export interface NamedPolicy {
  readonly name: string;
  readonly document: PolicyDocument;
  /** `organization`: only for the role in the management or a delegated administrator account. */
  readonly account: 'every' | 'organization';
}

/** What `akashi permissions` prints: policies and what the client has to know about them. */
export interface Permissions {
  readonly policies: readonly NamedPolicy[];
  readonly notes: readonly Text[];
}

/** What may be chosen. */
export interface PermissionsOptions {
  /** Only what SecurityAudit and ViewOnlyAccess do not contain, for a client who attaches those two. */
  readonly besideManaged?: boolean;
  /** Agreed log objects, e.g. `arn:aws:s3:::logs/AWSLogs/111122223333/*`; only these may be read. */
  readonly logObjects?: readonly string[];
}

/** Longest managed policy, white space not counted (IAM quotas). */
const mostCharacters = 6_144;

/** Sums the IAM policies from the same declarations that are asked, with an explicit Deny of what must never be read (decision 43). */
export function permissions(collectors: readonly Collector[], options: PermissionsOptions = {}): Permissions {
  const { besideManaged = false, logObjects = [] } = options;
  const actions = actionList(collectors).filter((action) => action !== 's3:GetObject');
  const asked = besideManaged ? actions.filter((action) => outsideManagedPolicies.includes(action)) : actions;
  const above = new Set(organizationActions(collectors));
  const everywhere = asked.filter((action) => !above.has(action));
  const read = allowing('akashi-read', 'AkashiRead', everywhere, 'every');
  const organization = allowing(
    'akashi-organization',
    'AkashiReadOrganization',
    asked.filter((action) => above.has(action)),
    'organization',
  );
  const { contents, objects, others } = denialStatements(actionList(collectors, 'declared'), logObjects);
  const logs = logObjects.length === 0 ? [] : [allowLogs(logObjects)];
  const deny: NamedPolicy = {
    name: 'akashi-deny',
    document: policyDocument([...logs, contents, objects, others]),
    account: 'every',
  };
  const told = { besideManaged, logs: logs.length > 0, organization: organization.length > 0 };
  return { policies: [...read, ...organization, deny], notes: permissionNotes(collectors, told) };
}

function allowing(
  name: string,
  sid: string,
  actions: readonly string[],
  account: NamedPolicy['account'],
): readonly NamedPolicy[] {
  const frame = JSON.stringify(policyDocument([allow(sid, [])])).length;
  const lists = splitByService(actions, mostCharacters - frame);
  return lists.map((list, n) => ({
    name: lists.length === 1 && account === 'organization' ? name : `${name}-${n + 1}`,
    document: policyDocument([allow(sid, list)]),
    account,
  }));
}

function allow(sid: string, actions: readonly string[]): PolicyStatement {
  return { Sid: sid, Effect: 'Allow', Action: actions, Resource: '*' };
}

function allowLogs(logObjects: readonly string[]): PolicyStatement {
  return { Sid: 'AkashiAgreedLogs', Effect: 'Allow', Action: ['s3:GetObject'], Resource: logObjects };
}
