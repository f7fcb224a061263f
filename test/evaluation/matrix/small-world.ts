import type { Closed } from '../../../src/access/closed.ts';
import { parsePolicy } from '../../../src/access/parse-policy.ts';
import type { Policy } from '../../../src/access/policy.ts';
import type {
  CenterAssignment,
  CenterUser,
  IdentityCenter,
  Tags,
  World,
  WorldPrincipal,
  WorldResource,
} from '../../../src/access/world.ts';
import type {
  AccessMatrix,
  MatrixCell,
  MatrixPrincipal,
  MatrixResource,
  PrincipalMatcher,
  ResourceMatcher,
} from '../../../src/engagement/matrix/access-matrix.ts';

export const account = '111122223333';
const at = '2026-03-31T00:00:00.000Z';

function tagsOf(tags: Readonly<Record<string, string>> | undefined): Tags {
  return tags === undefined ? { state: 'absent', at, refs: [] } : { state: 'seen', value: tags, at, refs: [] };
}

export function closed(of: string, part: Closed['part'] = 'list'): Closed {
  return { state: 'closed', part, of, code: 'ACCESS_DENIED', exact: 'AccessDenied', refs: [] };
}

/** `role/Name`, `user/Name`, `group/Name` or `root` of an account. */
export function principal(
  name: string,
  more: Partial<Omit<WorldPrincipal, 'tags' | 'trust'>> & {
    tags?: Readonly<Record<string, string>>;
    trusts?: unknown;
  } = {},
): WorldPrincipal {
  const [kind = 'role', short = 'root'] = name.split('/');
  const { tags, trusts, account: owner = account, ...rest } = more;
  const arn = `arn:aws:iam::${owner}:${name}`;
  return {
    arn,
    kind: kind as WorldPrincipal['kind'],
    class: kind === 'group' ? 'group' : kind === 'user' ? 'person' : kind === 'root' ? 'root' : 'workload',
    account: owner,
    name: short,
    path: '/',
    uniqueId: null,
    tags: tagsOf(tags),
    policies: [],
    boundary: null,
    groups: [],
    trust: trusts === undefined ? null : trust(arn, trusts),
    folded: null,
    permissionSet: null,
    lastUsed: null,
    refs: [],
    ...rest,
  };
}

export function reserved(set: string, owner = account): WorldPrincipal {
  return principal(`role/AWSReservedSSO_${set}_0123456789abcdef`, {
    folded: 'permission-set',
    permissionSet: set,
    account: owner,
  });
}

function trust(arn: string, Principal: unknown): Policy {
  const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }] };
  const source = { kind: 'trust', name: 'trust policy', arn, version: null, attachedTo: null, refs: [] } as const;
  const policy = parsePolicy(document, source);
  if (!('statements' in policy)) throw new Error(`no trust policy: ${JSON.stringify(policy)}`);
  return policy;
}

export function resource(
  arn: string,
  kind: string,
  more: Partial<Omit<WorldResource, 'tags'>> & {
    tags?: Readonly<Record<string, string>> | 'unread';
    open?: unknown;
  } = {},
): WorldResource {
  const [, , service = '', region = ''] = arn.split(':');
  const { tags, open, ...rest } = more;
  return {
    arn,
    kind,
    service,
    account,
    region,
    name: arn,
    tags:
      tags === 'unread' ? { state: 'unread', code: 'ACCESS_DENIED', exact: 'AccessDenied', refs: [] } : tagsOf(tags),
    policy:
      open === undefined ? null : { ...trust(arn, open), source: { ...trust(arn, open).source, kind: 'resource' } },
    grants: [],
    publicAccessBlock: null,
    key: null,
    inside: kind === 's3-bucket' ? [`${arn}/*`] : [],
    refs: [],
    ...rest,
  };
}

export function center(
  people: Readonly<Record<string, readonly string[]>>,
  held: readonly (readonly [string, string])[],
  more: Partial<IdentityCenter> & { accounts?: readonly string[]; provisioned?: boolean } = {},
): IdentityCenter {
  const { accounts = [account], provisioned = true, ...rest } = more;
  const groups = [...new Set([...Object.values(people).flat(), ...held.map(([who]) => who)])].filter(
    (one) => !(one in people),
  );
  return {
    users: Object.entries(people).map(
      ([userName, own]): CenterUser => ({
        id: `u-${userName}`,
        userName,
        displayName: null,
        email: null,
        enabled: true,
        externalIds: [],
        groups: own.map((name) => `g-${name}`),
        refs: [],
      }),
    ),
    groups: groups.map((name) => ({ id: `g-${name}`, name, externalIds: [], refs: [] })),
    assignments: accounts.flatMap((owner) =>
      held.map(
        ([who, set]): CenterAssignment => ({
          principalType: who in people ? 'USER' : 'GROUP',
          principalId: who in people ? `u-${who}` : `g-${who}`,
          account: owner,
          permissionSetArn: `ps-${set}`,
          permissionSetName: set,
          roleArn: provisioned ? reserved(set, owner).arn : null,
          refs: [],
        }),
      ),
    ),
    permissionSets: new Map(),
    closed: [],
    ...rest,
  };
}

export function world(
  parts: {
    principals?: readonly WorldPrincipal[];
    resources?: readonly WorldResource[];
    center?: IdentityCenter | null;
  },
  gaps: readonly Closed[] = [],
): World {
  const ids = new Set([account, ...(parts.principals ?? []).map((one) => one.account)]);
  return {
    accounts: new Map(
      [...ids].map((id) => [
        id,
        {
          id,
          partition: 'aws',
          organization: 'o-own',
          orgPath: null,
          isManagement: false,
          scps: null,
          rcps: null,
          closed: gaps,
        },
      ]),
    ),
    principals: parts.principals ?? [],
    resources: parts.resources ?? [],
    center: parts.center ?? null,
  };
}

/** `by=value`, or `by=value@account`; for a tag `tag=Key=Value`. */
function matcherOf<T extends PrincipalMatcher | ResourceMatcher>(text: string): T {
  const split = text.indexOf('=');
  const [value = '', owner] = text.slice(split + 1).split(/@(?=\d{12}$)/);
  return { by: text.slice(0, split), value, account: owner ?? null } as unknown as T;
}

const mapping = { status: 'confirmed', by: '名前', at: '2026-01-15' } as const;

export function row(id: string, matchers: readonly string[], more: Partial<MatrixPrincipal> = {}): MatrixPrincipal {
  return {
    id,
    name: id,
    kind: 'group',
    duty: null,
    employeeNo: null,
    matchers: matchers.map((one) => matcherOf<PrincipalMatcher>(one)),
    mapping,
    condition: null,
    contract: null,
    validFrom: null,
    validTo: null,
    at: `権限表!A${id}`,
    ...more,
  };
}

export function column(id: string, matchers: readonly string[]): MatrixResource {
  return {
    id,
    name: id,
    target: '③',
    dataClass: null,
    matchers: matchers.map((one) => matcherOf<ResourceMatcher>(one)),
    mapping,
    actions: null,
    levelProfile: null,
    at: `権限表!${id}1`,
  };
}

export function cell(principalId: string, resourceId: string, symbol: string): MatrixCell {
  const levels = { '○': ['D', 'W'], '×': [] }[symbol] ?? null;
  return {
    principal: principalId,
    resource: resourceId,
    symbol,
    levels: levels as MatrixCell['levels'],
    notApplicable: false,
    conditions: [],
    raw: symbol,
    at: '権限表!B2',
  };
}

export function matrix(
  principals: readonly MatrixPrincipal[],
  resources: readonly MatrixResource[] = [],
  cells: readonly MatrixCell[] = [],
): AccessMatrix {
  return {
    meta: {
      docId: 'DOC-01',
      title: '権限表',
      version: '1',
      approvedBy: null,
      approvedAt: null,
      effectiveFrom: null,
      blankMeans: 'none',
      defaultForUnlistedPrincipals: 'none',
      compareMetadata: false,
    },
    form: 'canonical',
    file: 'matrix.xlsx',
    sha256: '0',
    legend: [],
    principals,
    resources,
    cells,
    conditions: [],
    exceptions: [],
    notes: [],
  };
}
