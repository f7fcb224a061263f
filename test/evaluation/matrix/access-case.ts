import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import type { Closed } from '../../../src/access/closed.ts';
import type { Escalation } from '../../../src/access/escalation/escalation.ts';
import { openEngine } from '../../../src/access/open-engine.ts';
import { parsePolicy } from '../../../src/access/parse-policy.ts';
import type { Policy, PolicyKind, PolicySource } from '../../../src/access/policy.ts';
import { resourceRows } from '../../../src/access/world/resource-rows.ts';
import type {
  IdentityCenter,
  Tags,
  World,
  WorldAccount,
  WorldPrincipal,
  WorldResource,
} from '../../../src/access/world.ts';
import type {
  AccessMatrix,
  MatrixCell,
  MatrixCondition,
  MatrixPrincipal,
  MatrixResource,
  PrincipalMatcher,
  ResourceMatcher,
} from '../../../src/engagement/matrix/access-matrix.ts';
import type { AccessInput, RootUse } from '../../../src/evaluation/matrix/access-input.ts';
import { pseudonymousMatrix } from '../../../src/evaluation/pseudonymous-matrix.ts';
import type { Row } from '../../../src/evaluation/row.ts';
import type { Level } from '../../../src/procedures/level.ts';

type Json = Record<string, unknown>;

/** A worked case as an auditor reads it: what the cloud is, what the matrix says, and every row that must come out. */
export interface AccessCase {
  readonly id: string;
  readonly title: string;
  readonly accounts?: Record<string, Json>;
  readonly principals?: readonly Json[];
  readonly resources?: readonly Json[];
  readonly center?: { groups: Json[]; users: Json[]; assignments: Json[] };
  readonly organizationAccounts?: readonly string[];
  readonly events?: readonly Json[];
  readonly loans?: readonly Json[];
  readonly rootUse?: Record<string, Json>;
  readonly lastAccess?: Record<string, Record<string, string>>;
  readonly openUrls?: readonly string[];
  readonly escalations?: readonly Json[];
  readonly matrix: Json;
  readonly expect: readonly Json[];
  readonly warnings?: readonly string[];
  readonly also?: readonly (Json & { readonly title: string; readonly expect: readonly Json[] })[];
}

const home = '111122223333';
const at = '2026-04-10T00:00:00.000Z';
const refs = (id: string): readonly { id: string }[] => [{ id: `E-${id}` }];

/** Signs a case may use without a legend of its own; the wider ones stand for what the firm's own template says. */
const legend: Readonly<Record<string, readonly Level[]>> = {
  '○': ['L', 'R', 'D', 'W'],
  '△': ['L', 'R', 'D', 'W'],
  '×': [],
  参照: ['L', 'R', 'D'],
  更新: ['L', 'R', 'D', 'W'],
  設定参照: ['L', 'R'],
  復号: ['D'],
  全権: ['L', 'R', 'D', 'W', 'X', 'P', 'T', 'A', 'S', 'E', 'ADM'],
};

export function readCase(id: string): AccessCase {
  return parse(readFileSync(`test/cases/access/${id}.yaml`, 'utf8')) as AccessCase;
}

/** The variations of a case: itself, then each with its own changes to the world or the matrix. */
export function variations(one: AccessCase): readonly (AccessCase & { readonly name: string })[] {
  return [
    { ...one, name: one.id },
    ...(one.also ?? []).map(({ title, expect, meta, columns, rows, ...change }, index) => ({
      ...one,
      ...change,
      title,
      expect,
      name: `${one.id}/${index + 1}`,
      matrix: {
        ...one.matrix,
        ...(meta === undefined ? {} : { meta }),
        ...(columns === undefined ? {} : { resources: columns }),
        ...(rows === undefined ? {} : { principals: rows }),
      },
    })),
  ];
}

export function inputOf(one: AccessCase, catalogue: Catalogue): AccessInput {
  const world = worldOf(one);
  const escalations = (one.escalations ?? []) as unknown as readonly (Partial<Escalation> & {
    readonly principal: string;
  })[];
  return {
    matrices: [
      pseudonymousMatrix(matrixOf(one.matrix), { pii: 'keep', key: Buffer.from('case-key'), addresses: 'mask' }),
    ],
    world,
    engine: openEngine(world, catalogue),
    catalogue,
    served: { procedures: ['G1-1.1'], controls: ['27017:9.1.2'], pair: 'G1-1.1|27017:9.1.2' },
    asOf: '2026-04-10',
    from: '2025-10-01',
    platforms: [...world.accounts.keys()].map((id) => `aws:${id}`),
    escalationsOf: (principal) =>
      escalations
        .filter((escalation) => escalation.principal === principal)
        .map((given) => ({
          pattern: '',
          path: [],
          target: null,
          variant: '',
          reached: 1,
          admin: false,
          gained: [],
          certainty: 'certain',
          conditions: [],
          assumed: [],
          closed: [],
          by: [],
          ...given,
          resources: given.resources ?? [],
          levels: given.levels ?? [],
        })),
    events:
      one.events === undefined
        ? null
        : one.events.map((event) => ({
            kind: event['kind'] as 'AssumeRole',
            principal: String(event['principal']),
            account: (event['account'] as string | undefined) ?? null,
            at: String(event['at']),
            refs: refs('event'),
          })),
    loans: (one.loans ?? []) as unknown as AccessInput['loans'],
    rootUse: (account) => {
      const use = one.rootUse?.[account];
      return use === undefined ? null : ({ ...use, refs: refs('root') } as unknown as RootUse);
    },
    lastAccess: (principal) => one.lastAccess?.[principal] ?? null,
    openUrls: new Map((one.openUrls ?? []).map((arn) => [arn, true])),
    analyzer: null,
  };
}

function worldOf(one: AccessCase): World {
  const accounts: Record<string, Json> = { [home]: {}, ...one.accounts };
  const ids = Object.keys(accounts).sort();
  const principals = (one.principals ?? []).map(principalOf).sort((a, b) => (a.arn < b.arn ? -1 : 1));
  const resources = (one.resources ?? []).map(resourceOf).sort((a, b) => (a.arn < b.arn ? -1 : 1));
  return {
    accounts: new Map(ids.map((id) => [id, accountOf(id, accounts[id] ?? {})])),
    principals,
    resources,
    center: centerOf(one, principals),
    ownAccounts: new Set([...ids, ...(one.organizationAccounts ?? [])]),
  };
}

function accountOf(id: string, given: Json): WorldAccount {
  const guard = (kind: 'scp' | 'rcp', value: unknown): WorldAccount['scps'] => {
    if (value === undefined || value === null) return null;
    if (!Array.isArray(value)) return closedOf(value as Json, id);
    return value.map((level: Json[]) =>
      level.map((policy) =>
        paper(policy, { kind, name: String(policy['name']), attachedTo: (policy['attachedTo'] as string) ?? null }),
      ),
    );
  };
  const organization = given['organization'];
  return {
    id,
    partition: 'aws',
    organization:
      organization === undefined || organization === null || typeof organization === 'string'
        ? ((organization as string | undefined) ?? null)
        : closedOf(organization as Json, id),
    orgPath: (given['orgPath'] as string | undefined) ?? null,
    isManagement: false,
    scps: guard('scp', given['scps']),
    rcps: guard('rcp', given['rcps']),
    closed: ((given['closed'] as Json[] | undefined) ?? []).map((gap) => ({
      ...closedOf({ closed: gap['part'], ...gap }, `arn:aws:${String(gap['of'])}::${id}:*`),
    })),
  };
}

function closedOf(given: Json, of: string): Closed {
  return {
    state: 'closed',
    part: given['closed'] as Closed['part'],
    of,
    code: String(given['code']),
    exact: (given['exact'] as string | undefined) ?? null,
    refs: refs('denied'),
  };
}

function paper(document: Json, source: Partial<PolicySource> & { kind: PolicyKind; name: string }): Policy {
  const { Version, Statement } = document;
  const whole: PolicySource = { arn: null, version: null, attachedTo: null, refs: refs(source.kind), ...source };
  const policy = parsePolicy({ Version, Statement }, whole);
  if (!('statements' in policy)) throw new Error(JSON.stringify(policy));
  return policy;
}

function principalOf(given: Json): WorldPrincipal {
  const kind = (['role', 'user', 'group', 'root'] as const).find((one) => given[one] !== undefined) ?? 'role';
  const account = (given['account'] as string | undefined) ?? home;
  const set = given['permissionSet'] as string | undefined;
  const path = set === undefined ? '' : 'aws-reserved/sso.amazonaws.com/';
  const arn =
    kind === 'root' ? `arn:aws:iam::${account}:root` : `arn:aws:iam::${account}:${kind}/${path}${String(given[kind])}`;
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  const saml = { Federated: `arn:aws:iam::${account}:saml-provider/AWSSSO` };
  const own = { AWS: `arn:aws:iam::${account}:root` };
  const trust = {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: set === undefined ? own : saml,
        Action: set === undefined ? 'sts:AssumeRole' : 'sts:AssumeRoleWithSAML',
      },
    ],
  };
  const policies = Object.entries((given['policies'] as Record<string, Json> | undefined) ?? {}).map(
    ([key, document]) => {
      const managed = /^(arn:.+\/([^/]+))@(v\d+)$/.exec(key);
      return paper(document, {
        kind: 'identity',
        name: managed?.[2] ?? key,
        arn: managed?.[1] ?? null,
        version: managed?.[3] ?? null,
      });
    },
  );
  const boundary = given['boundary'] as Json | undefined;
  const linked = given['class'] === 'service-linked';
  const everyday = { role: 'person', user: 'person', group: 'group', root: 'root' } as const;
  return {
    arn,
    kind,
    class: (given['class'] as WorldPrincipal['class'] | undefined) ?? everyday[kind],
    account,
    name,
    path: '/',
    uniqueId: null,
    tags: tagsOf(given['tags']),
    policies,
    boundary: boundary === undefined ? null : paper(boundary, { kind: 'boundary', name: String(boundary['name']) }),
    groups: ((given['groups'] as string[] | undefined) ?? []).map((group) => `arn:aws:iam::${account}:group/${group}`),
    trust:
      kind === 'role'
        ? given['trust'] !== undefined && 'closed' in (given['trust'] as Json)
          ? closedOf(given['trust'] as Json, arn)
          : paper((given['trust'] as Json | undefined) ?? trust, { kind: 'trust', name: 'trust policy', arn })
        : null,
    folded: linked ? 'service-linked' : set === undefined ? null : 'permission-set',
    permissionSet: set ?? null,
    lastUsed: null,
    refs: refs('iam'),
  };
}

function tagsOf(given: unknown): Tags {
  if (given === undefined) return { state: 'absent', at, refs: [] };
  return { state: 'seen', value: given as Record<string, string>, at, refs: [] };
}

function resourceOf(given: Json): WorldResource {
  const arn = String(given['arn']);
  const kind = String(given['kind']);
  const [, , service = '', region = '', account = ''] = arn.split(':');
  const row = resourceRows.find((one) => one.kind === kind);
  const policy = given['policy'] as Json | undefined;
  const inside = (row?.inside ?? []).filter((one) => !one.includes('{resourceId}'));
  const name = arn.slice(Math.max(arn.lastIndexOf('/'), arn.lastIndexOf(':')) + 1);
  const owner = account === '' ? home : account;
  const fill = (text: string): string =>
    text
      .replace('{self}', arn)
      .replace('{partition}', 'aws')
      .replace('{region}', region)
      .replace('{account}', owner)
      .replace('{name}', name)
      .replace('{id}', name);
  return {
    arn,
    kind,
    service: row?.service ?? service,
    account: owner,
    region: region === '' ? 'ap-northeast-1' : region,
    name,
    tags: tagsOf(given['tags']),
    policy:
      policy === undefined
        ? null
        : 'closed' in policy
          ? closedOf(policy, arn)
          : paper(policy, { kind: 'resource', name: row?.paper ?? 'resource policy', arn }),
    grants: Array.isArray(given['grants'] ?? [])
      ? ((given['grants'] as Json[] | undefined) ?? []).map((grant) =>
          paper(grant, { kind: 'grant', name: String(grant['name']), arn }),
        )
      : closedOf(given['grants'] as Json, arn),
    publicAccessBlock: (given['publicAccessBlock'] as WorldResource['publicAccessBlock'] | undefined) ?? null,
    key: (given['key'] as string | undefined) ?? null,
    inside: (given['inside'] as string[] | undefined) ?? inside.map(fill),
    refs: refs(kind),
  };
}

function centerOf({ center }: AccessCase, principals: readonly WorldPrincipal[]): IdentityCenter | null {
  if (center === undefined) return null;
  const sets = [...new Set(center.assignments.map((one) => String(one['permissionSet'])))];
  return {
    users: center.users.map((user) => ({
      id: String(user['id']),
      userName: String(user['userName']),
      displayName: null,
      email: null,
      enabled: true,
      externalIds: [],
      groups: (user['groups'] as string[] | undefined) ?? [],
      refs: refs('center'),
    })),
    groups: center.groups.map((group) => ({
      id: String(group['id']),
      name: String(group['name']),
      externalIds: [],
      refs: refs('center'),
    })),
    assignments: center.assignments.map((one) => ({
      principalType: one['group'] === undefined ? 'USER' : 'GROUP',
      principalId: String(one['group'] ?? one['user']),
      account: String(one['account']),
      permissionSetArn: `arn:aws:sso:::permissionSet/ssoins-1/${String(one['permissionSet'])}`,
      permissionSetName: String(one['permissionSet']),
      roleArn: principals.find(({ name, account }) => name === one['role'] && account === one['account'])?.arn ?? null,
      refs: refs('center'),
    })),
    permissionSets: new Map(
      sets.map((name) => [`arn:aws:sso:::permissionSet/ssoins-1/${name}`, { name, policies: [] }]),
    ),
    closed: [],
  };
}

function matrixOf(given: Json): AccessMatrix {
  const part = (name: string): [string, Json][] =>
    Object.entries((given[name] as Record<string, Json> | undefined) ?? {});
  const signs: Record<string, readonly Level[]> = {
    ...legend,
    ...(given['legend'] as Record<string, readonly Level[]> | undefined),
  };
  return {
    meta: {
      docId: 'DOC-01',
      title: 'アクセスコントロールマトリクス',
      version: '3.2',
      approvedBy: '情報システム部長',
      approvedAt: '2026-01-15',
      effectiveFrom: '2026-01-15',
      blankMeans: 'none',
      defaultForUnlistedPrincipals: 'none',
      compareMetadata: false,
      ...(given['meta'] as Partial<AccessMatrix['meta']> | undefined),
    },
    form: 'canonical',
    file: 'provided/acm.xlsx',
    sha256: '0'.repeat(64),
    legend: Object.entries(signs).map(([symbol, levels]) => ({
      symbol,
      levels,
      meaning: null,
      conditionRequired: symbol === '△',
      notApplicable: symbol === '－',
      at: '凡例',
    })),
    principals: part('principals').map(([id, row]) => rowOf(id, row)),
    resources: part('resources').map(([id, column]) => columnOf(id, column)),
    cells: part('cells').flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, cell]) => cellOf(row, column, cell, signs)),
    ),
    conditions: part('conditions').map(
      ([id, one]): MatrixCondition => ({ id, expr: {}, evidence: null, at: `条件!${id}`, ...one }) as MatrixCondition,
    ),
    exceptions: [],
    notes: [],
  };
}

function rowOf(id: string, { match, ...row }: Json): MatrixPrincipal {
  return {
    id,
    name: '',
    kind: 'role',
    duty: null,
    employeeNo: null,
    matchers: Object.entries(match as Record<string, string>).map(
      ([by, value]): PrincipalMatcher => ({ by: by as PrincipalMatcher['by'], value, account: null }),
    ),
    mapping: { status: 'confirmed', by: '情報システム部 佐藤', at: '2026-04-01' },
    condition: null,
    contract: null,
    validFrom: null,
    validTo: null,
    at: `主体!${id}`,
    ...row,
  } as MatrixPrincipal;
}

function columnOf(id: string, { match, ...column }: Json): MatrixResource {
  const given = match as { arn?: string[]; services?: string[]; tag?: Record<string, string> };
  const matchers: ResourceMatcher[] = [
    ...(given.arn ?? []).map((value): ResourceMatcher => ({ by: 'arn', value, account: null })),
    ...(given.services ?? []).map((value): ResourceMatcher => ({ by: 'service', value, account: null })),
    ...Object.entries(given.tag ?? {}).map(
      ([key, value]): ResourceMatcher => ({ by: 'tag', value: `${key}=${value}`, account: null }),
    ),
  ];
  return {
    id,
    matchers,
    dataClass: null,
    mapping: { status: 'confirmed', by: '情報システム部 佐藤', at: '2026-04-01' },
    actions: null,
    levelProfile: null,
    at: `資源!${id}`,
    ...column,
  } as unknown as MatrixResource;
}

/** Signs that look alike are one, as the reader of matrices settles them (case A-55). */
function cellOf(
  principal: string,
  resource: string,
  given: unknown,
  signs: Readonly<Record<string, readonly Level[]>>,
): MatrixCell {
  const cell = (typeof given === 'string' ? { symbol: given } : given) as {
    symbol?: string;
    levels?: null;
    raw?: string;
    conditions?: string[];
  };
  const raw = cell.raw ?? cell.symbol ?? '';
  const symbol = cell.symbol ?? raw.replace(/[〇◯]/g, '○');
  return {
    principal,
    resource,
    symbol,
    levels: cell.levels === null ? null : (signs[symbol] ?? null),
    notApplicable: false,
    conditions: cell.conditions ?? [],
    raw,
    at: `権限表!${principal}/${resource}`,
  };
}

type Cited = { policy: string; sid: string | null; index: number };

/** A row as a case file writes it: what is empty is left out. */
export function digest(row: Row): Json {
  const value = (row.found?.value ?? {}) as Json;
  const list = (key: string): unknown[] => (Array.isArray(value[key]) ? (value[key] as unknown[]) : []);
  const excess = list('excess');
  const actions = (list('actions') as { level: string; by: Cited[] }[]).filter(
    ({ level }) => excess.length === 0 || excess.includes(level),
  );
  const cited = (list('entries').length > 0 ? (list('entries') as { by: Cited[] }[]) : actions).flatMap(({ by }) => by);
  const denied = list('denied') as { reason: string; by: Cited[]; limits: string[] }[];
  const short = (arn: unknown): string =>
    String(arn)
      .replace(/^arn:[^:]+:(iam|sts)::\d+:/, '')
      .replace('aws-reserved/sso.amazonaws.com/', '');
  const unique = (texts: readonly string[]): string[] => [...new Set(texts)].sort();
  const all: Json = {
    rule: row.rule.id,
    object: `${row.object.kind} ${row.object.id}`,
    platform: row.platform,
    result: row.result,
    reason: row.reason,
    qualifiers: row.qualifiers,
    levels: list('levels'),
    excess,
    missing: list('missing'),
    conditions: list('conditions'),
    by: unique(cited.map(({ policy, sid, index }) => (sid === null ? `${policy}#${index}` : `${policy}/${sid}`))),
    principals: list('principals').map(short),
    columns: list('columns'),
    denied: unique(denied.map(({ reason }) => reason)),
    deniedBy: unique(denied.flatMap(({ by, limits }) => [...by.map(({ policy }) => policy), ...limits])),
    adminEquivalent: list('adminEquivalent').map(short),
    escalations: (list('escalations') as { pattern: string; path: string[] }[]).map(
      ({ pattern, path }) => `${pattern} ${short(path.at(-1))}`,
    ),
    keys: list('keys'),
    unused: (value['unused'] as { days?: number } | undefined)?.days,
    firstSeen: value['firstSeen'],
    uses: value['uses'],
    unapproved: (list('unapproved') as { at: string }[]).map(({ at: when }) => when),
  };
  return Object.fromEntries(
    Object.entries(all).filter(
      ([, one]) => one !== undefined && one !== null && !(Array.isArray(one) && one.length === 0),
    ),
  );
}

/** Parts every expected row must name where they are not empty; the others are compared where the case names them. */
const always = ['rule', 'object', 'platform', 'result', 'reason', 'qualifiers', 'levels', 'excess', 'missing'];

/** What came out and what was expected, ready to be compared line by line. */
export function compared(
  rows: readonly Row[],
  expect: readonly Json[],
): { readonly seen: Json[]; readonly wanted: Json[] } {
  const name = (one: Json): string => `${String(one['rule'])} ${String(one['object'])} ${String(one['platform'])}`;
  const sort = (list: Json[]): Json[] => list.sort((a, b) => (name(a) < name(b) ? -1 : 1));
  const wanted = sort(expect.map((one) => ({ platform: `aws:${home}`, ...one })));
  const seen = sort(rows.map(digest)).map((one) => {
    const match = wanted.find((other) => name(other) === name(one));
    const excess = one['excess'] === undefined ? [] : ['by'];
    const keys = new Set([...always, ...excess, ...Object.keys(match ?? one)]);
    return Object.fromEntries(Object.entries(one).filter(([key]) => keys.has(key)));
  });
  return { seen, wanted };
}
