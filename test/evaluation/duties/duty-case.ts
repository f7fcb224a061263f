import type { Catalogue } from '../../../src/access/catalogue.ts';
import type { Closed } from '../../../src/access/closed.ts';
import { openEngine } from '../../../src/access/open-engine.ts';
import { parsePolicy } from '../../../src/access/parse-policy.ts';
import type { Policy, PolicySource } from '../../../src/access/policy.ts';
import type { World, WorldPrincipal, WorldResource } from '../../../src/access/world.ts';
import type { ApprovedException } from '../../../src/engagement/engagement.ts';
import type { DutiesInput } from '../../../src/evaluation/duties/duties-input.ts';
import { readDutyGuide } from '../../../src/procedures/read-duty-guide.ts';
import { center, matrix, principal, resource, row, world } from '../matrix/small-world.ts';
import { type Expected, peopleOf, type Records } from '../people/people-case.ts';

type Json = Readonly<Record<string, unknown>>;

/** A case of REC-SOD: principals with their policies, what the matrix and the duty table say, and every row that must come out. */
export interface DutyCase extends Records {
  readonly id: string;
  readonly title: string;
  readonly principals: readonly {
    /** `role/Ops`, `user/taro`. */
    readonly name: string;
    readonly account?: string;
    readonly allow?: readonly Json[];
    readonly deny?: readonly Json[];
    readonly trusts?: unknown;
    readonly permissionSet?: string;
    readonly unread?: boolean;
    readonly boundary?: 'unread';
    readonly groups?: readonly string[];
  }[];
  readonly resources?: readonly {
    readonly arn: string;
    readonly kind: string;
    readonly policy?: Json | 'unread';
    readonly grants?: 'unread';
  }[];
  readonly people?: Readonly<Record<string, readonly string[]>>;
  readonly assignments?: readonly (readonly [string, string])[];
  readonly matrix?: readonly {
    readonly id: string;
    readonly match: string;
    readonly duty?: string;
    readonly status?: string;
  }[];
  readonly formG?: boolean;
  /** Accounts whose principals were not listed to the end, ARNs of lists of resources, `center`, `scp`. */
  readonly closed?: readonly string[];
  readonly production?: readonly string[];
  readonly exceptions?: readonly ApprovedException[];
  /** Observations on usual pairs that were not declared are left out of the comparison unless a case speaks of them. */
  readonly observations?: boolean;
  readonly expect: readonly Expected[];
}

const ref = [{ id: 'E-1', page: 1, pointer: '/0' }];
const main = '111122223333';
const guide = readDutyGuide();

export function inputOf(one: DutyCase, catalogue: Catalogue): DutiesInput {
  const made = worldOf(one);
  const rows = (one.matrix ?? []).map(({ id, match, duty, status = 'confirmed' }) =>
    row(id, [match], {
      duty: duty ?? null,
      kind: 'role',
      mapping: { status: status as 'confirmed', by: '名前', at: '2026-03-01' },
    }),
  );
  const served = (controls: readonly string[]): ReturnType<DutiesInput['servedBy']> => {
    const pairs = [
      ['G1-1.2', '27017:9.2.3'],
      ['G4-1.2', '27017:10.1.2'],
    ].filter(([, control]) => controls.includes(control ?? ''));
    return {
      procedures: pairs.map(([procedure = '']) => procedure),
      controls: pairs.map(([, control = '']) => control),
      pair: pairs[0]?.join('|') ?? '',
    };
  };
  return {
    people: {
      people: peopleOf(one),
      matrices: [{ ...matrix(rows), form: one.formG === true ? 'G' : 'canonical' }],
      world: made,
      served: { procedures: [], controls: [], pair: '' },
      servedOutside: { procedures: [], controls: [], pair: '' },
      platforms: [...made.accounts.keys()].map((id) => `aws:${id}`),
      home: `aws:${main}`,
      excludedAccounts: new Set(),
      from: '2025-04-01',
      asOf: '2026-04-10',
      collectedAt: '2026-04-08',
      stateOf: () => ({ state: 'enabled', code: null, exact: null, refs: [] }),
      listRefs: () => [],
      idpMembers: null,
    },
    engine: openEngine(made, catalogue),
    catalogue,
    guide,
    servedBy: (controls) => served(controls ?? ['27017:9.2.3', '27017:10.1.2']),
    exceptions: one.exceptions ?? [],
    productionAccounts: one.production === undefined ? null : new Set(one.production),
  };
}

function worldOf(one: DutyCase): World {
  const closed = (of: string, part: Closed['part']): Closed => ({
    state: 'closed',
    part,
    of,
    code: 'ACCESS_DENIED',
    exact: 'AccessDenied',
    refs: ref,
  });
  const principals = one.principals.map((given): WorldPrincipal => {
    const { name, account = main, trusts, permissionSet, unread } = given;
    const path = permissionSet === undefined ? name : `role/AWSReservedSSO_${permissionSet}_0123456789abcdef`;
    const made = principal(path, {
      account,
      refs: ref,
      ...(trusts === undefined ? {} : { trusts }),
      ...(permissionSet === undefined ? {} : { folded: 'permission-set', permissionSet }),
      ...(given.groups === undefined
        ? {}
        : { groups: given.groups.map((group) => `arn:aws:iam::${account}:group/${group}`) }),
    });
    const statements = [
      ...(given.allow ?? []).map((statement) => ({ Effect: 'Allow', ...statement })),
      ...(given.deny ?? []).map((statement) => ({ Effect: 'Deny', ...statement })),
    ];
    const source = { kind: 'identity', name: 'inline/own', arn: null } as const;
    const policies = statements.length === 0 ? [] : [paper(statements, source)];
    return {
      ...made,
      policies: unread === true ? closed(made.arn, 'identity') : policies,
      boundary: given.boundary === undefined ? null : closed(made.arn, 'boundary'),
    };
  });
  const resources = (one.resources ?? []).map(({ arn, kind, policy, grants }): WorldResource => {
    const plain = { ...resource(arn, kind), refs: ref };
    const made = grants === undefined ? plain : { ...plain, grants: closed(arn, 'grants') };
    if (policy === undefined) return made;
    if (policy === 'unread') return { ...made, policy: closed(arn, 'resource') };
    return { ...made, policy: paper([{ Effect: 'Allow', ...policy }], { kind: 'resource', name: 'policy', arn }) };
  });
  const base = world({
    principals,
    resources,
    center: one.people === undefined ? null : center(one.people, one.assignments ?? []),
  });
  const gaps = one.closed ?? [];
  const listsOf = (id: string): readonly Closed[] => [
    ...(gaps.includes(id) ? [closed(`arn:aws:iam::${id}:*`, 'list')] : []),
    ...gaps.filter((gap) => gap.startsWith('arn:') && gap.split(':')[4] === id).map((gap) => closed(gap, 'list')),
  ];
  return {
    ...base,
    center:
      base.center !== null && gaps.includes('center')
        ? { ...base.center, closed: [closed(main, 'identity-center')] }
        : base.center,
    accounts: new Map(
      [...base.accounts].map(([id, account]) => [
        id,
        { ...account, closed: listsOf(id), ...(gaps.includes('scp') ? { scps: closed(id, 'scp') } : {}) },
      ]),
    ),
  };
}

function paper(Statement: unknown, source: Pick<PolicySource, 'kind' | 'name' | 'arn'>): Policy {
  const whole = { version: null, attachedTo: null, refs: ref, ...source };
  const policy = parsePolicy({ Version: '2012-10-17', Statement }, whole);
  if (!('statements' in policy)) throw new Error(JSON.stringify(policy));
  return policy;
}
