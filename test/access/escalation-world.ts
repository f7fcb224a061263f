import type { Host, HostList, Hosts } from '../../src/access/escalation/host.ts';
import type { Policy, PolicyKind } from '../../src/access/policy.ts';
import type { World, WorldAccount, WorldPrincipal, WorldResource } from '../../src/access/world.ts';
import { paper } from './engine/paper.ts';

/** A principal as a case file writes it; policies are lists of statements by name, managed ones by ARN. */
export interface WrittenPrincipal {
  readonly kind: 'user' | 'role' | 'group';
  readonly account?: string;
  readonly policies?: Readonly<Record<string, readonly unknown[]>> | 'closed';
  /** One policy more was not read. */
  readonly unread?: boolean;
  readonly boundary?: readonly unknown[];
  readonly boundaryArn?: string;
  readonly groups?: readonly string[];
  /** Services, ARNs or accounts; or whole statements. */
  readonly trust?: readonly unknown[];
  readonly tags?: Readonly<Record<string, string>>;
  readonly folded?: 'permission-set' | 'service-linked';
}

/** A whole world as a case file writes it. */
export interface WrittenWorld {
  readonly principals: Readonly<Record<string, WrittenPrincipal>>;
  readonly management?: boolean;
  readonly otherAccounts?: readonly string[];
  readonly scp?: readonly unknown[];
  readonly resources?: readonly (Pick<WorldResource, 'arn' | 'kind'> & {
    readonly tags?: Record<string, string>;
    readonly policy?: readonly unknown[];
  })[];
  /** Permission-set roles that are assigned. */
  readonly seats?: readonly string[];
  /** What runs, by kind: name → role. A kind that is not named was not listed. */
  readonly hosts?: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** Roles with an instance profile; left out, nobody knows. */
  readonly profiles?: readonly string[];
}

export const home = '111122223333';
const absent = { state: 'absent', at: '', refs: [] } as const;
const closed = {
  state: 'closed',
  part: 'identity',
  of: home,
  code: 'ACCESS_DENIED',
  exact: 'AccessDenied',
  refs: [],
} as const;

function policy(kind: PolicyKind, name: string, statements: readonly unknown[]): Policy {
  const made = paper(kind, statements as never, name);
  if (!name.startsWith('arn:')) return made;
  const source = { ...made.source, arn: name, name: name.slice(name.lastIndexOf('/') + 1) };
  return { ...made, source, statements: made.statements.map((one) => ({ ...one, policy: source })) };
}

function trusted(one: unknown): unknown {
  if (typeof one !== 'string') return one;
  const principal = one.endsWith('.amazonaws.com')
    ? { Service: one }
    : one.includes('-provider/')
      ? { Federated: one }
      : { AWS: one };
  const action = one.includes('saml-provider') ? 'sts:AssumeRoleWithSAML' : 'sts:AssumeRole';
  return {
    Effect: 'Allow',
    Principal: principal,
    Action: one.includes('oidc-provider') ? 'sts:AssumeRoleWithWebIdentity' : action,
  };
}

/** `dev` in the home account, or `prod@444455556666`. */
export function arnOf(name: string, written: WrittenWorld): string {
  const { kind = 'role', account = home } = written.principals[name] ?? {};
  return `arn:aws:iam::${account}:${kind}/${name}`;
}

function principalOf(name: string, one: WrittenPrincipal, written: WrittenWorld): WorldPrincipal {
  const { kind, account = home, policies = {}, boundary, trust, tags, folded = null } = one;
  const read = policies === 'closed' ? [] : Object.entries(policies).map(([id, text]) => policy('identity', id, text));
  const whole = policies !== 'closed' && one.unread !== true;
  const limit = boundary === undefined ? null : policy('boundary', one.boundaryArn ?? 'boundary', boundary);
  return {
    arn: arnOf(name, written),
    kind,
    class: kind === 'group' ? 'group' : 'workload',
    account,
    name,
    path: '/',
    uniqueId: null,
    tags: tags === undefined ? absent : { state: 'seen', value: tags, at: '', refs: [] },
    policies: whole ? read : closed,
    ...(whole || read.length === 0 ? {} : { readPolicies: read }),
    boundary: limit,
    groups: (one.groups ?? []).map((group) => arnOf(group, written)),
    trust: kind === 'role' ? policy('trust', 'trust policy', (trust ?? ['ec2.amazonaws.com']).map(trusted)) : null,
    folded,
    permissionSet: null,
    lastUsed: null,
    refs: [],
  };
}

function resourceOf({ arn, kind, tags, policy: text }: NonNullable<WrittenWorld['resources']>[number]): WorldResource {
  const [, , service = '', region = '', account = ''] = arn.split(':');
  return {
    arn,
    kind,
    service,
    account: account === '' ? home : account,
    region: region === '' ? 'ap-northeast-1' : region,
    name: arn.slice(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1),
    tags: tags === undefined ? absent : { state: 'seen', value: tags, at: '', refs: [] },
    policy: text === undefined ? null : policy('resource', `policy of ${arn}`, text),
    grants: [],
    publicAccessBlock: null,
    key: null,
    inside: service === 's3' ? [`${arn}/*`] : [],
    refs: [],
  };
}

/** Builds a world, and what runs in it, from the short form of a case. */
export function escalationWorld(written: WrittenWorld): { readonly world: World; readonly hosts: Hosts | null } {
  const ids = [
    ...new Set([
      home,
      ...(written.otherAccounts ?? []),
      ...Object.values(written.principals).flatMap(({ account }) => account ?? []),
    ]),
  ];
  const accounts = ids.map((id): [string, WorldAccount] => [
    id,
    {
      id,
      partition: 'aws',
      organization: 'o-abcdefghij',
      orgPath: 'o-abcdefghij/r-abcd/',
      isManagement: id === home && written.management === true,
      scps: written.scp === undefined ? null : [[policy('scp', 'scp', written.scp)]],
      rcps: null,
      closed: [],
    },
  ]);
  const principals = Object.entries(written.principals).map(([name, one]) => principalOf(name, one, written));
  const assignments = (written.seats ?? []).map((name) => ({
    principalType: 'GROUP' as const,
    principalId: 'g-1',
    account: home,
    permissionSetArn: `arn:aws:sso:::permissionSet/ssoins-1/ps-${name}`,
    permissionSetName: name,
    roleArn: arnOf(name, written),
    refs: [],
  }));
  const center = { users: [], groups: [], assignments, permissionSets: new Map(), closed: [] };
  const lists = Object.entries(written.hosts ?? {}).map(
    ([kind, hosts]): HostList => ({
      kind,
      account: home,
      hosts: Object.entries(hosts).map(
        ([arn, role]): Host => ({ arn, role: role === null ? null : arnOf(role, written) }),
      ),
      closed: [],
    }),
  );
  const profiled = written.profiles;
  return {
    world: {
      accounts: new Map(accounts),
      principals: principals.sort((left, right) => (left.arn < right.arn ? -1 : 1)),
      resources: (written.resources ?? []).map(resourceOf),
      center: written.seats === undefined ? null : center,
    },
    hosts: {
      lists,
      profiledAccounts: new Set(profiled === undefined ? [] : [home]),
      profiledRoles: new Set((profiled ?? []).map((name) => arnOf(name, written))),
    },
  };
}
