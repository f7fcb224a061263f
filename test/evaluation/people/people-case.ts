import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Closed } from '../../../src/access/closed.ts';
import type { CenterUser, World } from '../../../src/access/world.ts';
import type { ClientDocument } from '../../../src/engagement/client-document.ts';
import type { IdpMember } from '../../../src/engagement/people/idp-member.ts';
import type { PeopleCriteria } from '../../../src/engagement/people/people-criteria.ts';
import { readPeople } from '../../../src/engagement/people/read-people.ts';
import type { IdentityState, PeopleInput } from '../../../src/evaluation/people/people-input.ts';
import { pseudonymousPeople } from '../../../src/evaluation/people/pseudonymous-people.ts';
import type { Row } from '../../../src/evaluation/row.ts';
import type { Masking } from '../../../src/evidence/masking.ts';
import { standIn } from '../../../src/evidence/stand-in.ts';
import { matrix, row as matrixRow, principal, world } from '../matrix/small-world.ts';

type Line = Readonly<Record<string, string>>;

/** The client's records about its people, as a case writes them: document → lines by column key. */
export interface Records {
  readonly duties?: readonly Line[];
  readonly conflicts?: readonly Line[];
  readonly ledger?: readonly Line[];
  readonly movements?: readonly Line[];
  readonly staff?: readonly Line[];
  readonly requests?: readonly Line[];
}

/** A case of REC-IDL as an auditor reads it: who can sign in, what the records say, and every row that must come out. */
export interface PeopleCase extends Records {
  readonly id: string;
  readonly title: string;
  readonly pii?: 'keep' | 'mask' | 'pseudonymize';
  readonly collectedAt?: string;
  readonly iam?: readonly {
    readonly name: string;
    readonly account?: string;
    readonly employeeId?: string;
    readonly signIn?: IdentityState['state'] | 'cut';
  }[];
  readonly center?: readonly (Partial<CenterUser> & { readonly userName: string })[] | null;
  readonly idp?: readonly (Partial<IdpMember> & { readonly system: string; readonly userId: string })[];
  readonly closed?: readonly string[];
  readonly outOfPlan?: boolean;
  readonly matrix?: readonly {
    readonly id: string;
    readonly employeeNo: string;
    readonly match: string;
    readonly status?: string;
  }[];
  readonly expect: readonly Expected[];
}

/** A row in one line, and what it must say beside. */
export interface Expected {
  readonly row: string;
  readonly qualifiers?: readonly string[];
  readonly found?: Readonly<Record<string, unknown>>;
  readonly disposition?: string;
}

const ref = [{ id: 'E-1', page: 1, pointer: '/0' }];
const gapRefs = [{ id: 'E-UNREAD' }];
const main = '111122223333';
const other = '444455556666';

const documents = {
  'DOC-02': ['duties', 'conflicts'],
  'DOC-10': ['ledger', 'movements'],
  'DOC-31': ['staff'],
  'DOC-11': ['requests'],
} as const;
const tables: Readonly<Record<string, string>> = { ledger: 'ids' };

export function readCase<T>(folder: string, id: string): T {
  return parse(readFileSync(`test/cases/${folder}/${id}.yaml`, 'utf8')) as T;
}

/** The records as the readers of documents hand them on. */
export function peopleOf(records: Records): PeopleCriteria {
  const handed = Object.entries(documents).flatMap(([doc, parts]): ClientDocument[] => {
    const given = parts.filter((part) => records[part] !== undefined);
    if (given.length === 0) return [];
    const rows = given.flatMap((part) =>
      (records[part] ?? []).map((line, index) => {
        const table = tables[part] ?? part;
        const cells = Object.fromEntries(
          Object.entries(line).map(([key, text]) => [key, { raw: text, text, at: `${table}!${key}${index + 2}` }]),
        );
        return { at: `${table}!${index + 2}`, cells, ...(parts.length > 1 ? { table } : {}) };
      }),
    );
    const head = { file: `${doc}.xlsx`, sha256: '0', version: '1', approvedAt: null, receivedAt: null, notes: [] };
    return [{ doc, ...head, rows }];
  });
  const accounts = [
    { id: main, names: ['みなと本番', '本番', '本番と開発', '本番と研修'] },
    { id: other, names: ['みなと検証', '検証'] },
    { id: '777788889999', names: ['研修', '本番と研修'] },
    { id: '888899990000', names: ['開発', '本番と開発'] },
  ];
  return readPeople(handed, accounts).people;
}

export function inputOf(one: PeopleCase): PeopleInput {
  const masking: Masking = { key: Buffer.from('case-key'), pii: one.pii ?? 'keep', addresses: 'mask' };
  const states = new Map(
    (one.iam ?? []).map(({ name, account = main, signIn = 'enabled' }) => [
      `arn:aws:iam::${account}:user/${name}`,
      signIn,
    ]),
  );
  return {
    people: pseudonymousPeople(peopleOf(one), masking),
    matrices: [
      matrix(
        (one.matrix ?? []).map(({ id, employeeNo, match, status = 'confirmed' }) =>
          matrixRow(id, [match], {
            kind: 'person',
            employeeNo,
            mapping: { status: status as 'confirmed', by: '名前', at: '2026-03-01' },
          }),
        ),
      ),
    ],
    world: worldOf(one, masking),
    served: { procedures: ['G1-1.2'], controls: ['27017:9.2.1'], pair: 'G1-1.2|27017:9.2.1' },
    servedOutside: { procedures: ['G1-1.3'], controls: ['27017:9.2.1'], pair: 'G1-1.3|27017:9.2.1' },
    platforms: [`aws:${main}`, `aws:${other}`],
    home: `aws:${main}`,
    excludedAccounts: new Set(['777788889999']),
    from: '2025-04-01',
    asOf: '2026-04-10',
    collectedAt: one.collectedAt ?? '2026-04-08',
    stateOf: (arn) => {
      const state = states.get(plainArn(arn, states, masking)) ?? 'unread';
      // `cut` shows a way to sign in, of a report that broke off.
      const code = state === 'unread' ? 'ACCESS_DENIED' : state === 'cut' ? 'CUT' : null;
      const seen = state === 'cut' ? 'enabled' : state;
      return {
        state: seen,
        code,
        exact: null,
        refs: state === 'unread' ? [] : ref,
        ...(code === null ? {} : { gapRefs }),
      };
    },
    listRefs: () => ref,
    idpMembers:
      one.idp?.map((member) => ({
        email: null,
        enabled: true,
        groups: [],
        lastSignIn: null,
        at: 'idp!2',
        ...member,
      })) ?? null,
  };
}

function plainArn(arn: string, states: ReadonlyMap<string, unknown>, masking: Masking): string {
  if (masking.pii !== 'pseudonymize') return arn;
  const [head = ''] = arn.split('user/');
  const name = [...states.keys()].find(
    (one) => `${head}user/${standIn('R5', one.split('user/')[1] ?? '', 'UserName', masking)}` === arn,
  );
  return name ?? arn;
}

/** The cloud with its names hidden as the engagement says. */
function worldOf(one: PeopleCase, masking: Masking): World {
  const person = (text: string): string => (masking.pii === 'keep' ? text : standIn('R5', text, 'UserName', masking));
  const users = (one.iam ?? []).map(({ name, account = main, employeeId }) => {
    const shown = masking.pii === 'pseudonymize' ? person(name) : name;
    return principal(`user/${shown}`, {
      account,
      refs: ref,
      ...(employeeId === undefined ? {} : { tags: { EmployeeId: employeeId } }),
    });
  });
  const gaps = new Set(one.closed ?? []);
  const closed = (of: string, part: Closed['part']): Closed => ({
    state: 'closed',
    part,
    of,
    code: 'ACCESS_DENIED',
    exact: 'AccessDenied',
    refs: gapRefs,
  });
  const base = world({ principals: [...users, principal('root', { account: other, refs: ref })] });
  const center = one.center ?? null;
  return {
    ...base,
    accounts: new Map(
      [...base.accounts].map(([id, account]) => [
        id,
        { ...account, closed: gaps.has(id) ? [closed(`arn:aws:iam::${id}:*`, 'list')] : [] },
      ]),
    ),
    center:
      center === null && !gaps.has('center')
        ? null
        : {
            users: (center ?? []).map((user, index) => ({
              id: `u-${index + 1}`,
              displayName: null,
              enabled: true,
              externalIds: [],
              groups: [],
              refs: ref,
              ...user,
              userName: person(user.userName),
              email: user.email === undefined || user.email === null ? null : person(user.email),
            })),
            groups: [],
            assignments: [],
            permissionSets: new Map(),
            closed: gaps.has('center') ? [closed(main, 'identity-center')] : [],
          },
  };
}

/** What came out and what was expected, both in one order; of `found` only what the case names. */
export function compared(
  rows: readonly Row[],
  expect: readonly Expected[],
): { readonly seen: readonly unknown[]; readonly wanted: readonly unknown[] } {
  const line = ({ rule, platform, object, result, reason }: Row): string =>
    `${rule.id} ${platform.replace('aws:', '')} ${object.kind} ${object.id} ${result} ${reason}`;
  const wanted = [...expect].sort((a, b) => (a.row < b.row ? -1 : 1));
  const sorted = [...rows].sort((a, b) => (line(a) < line(b) ? -1 : 1));
  return {
    wanted,
    seen: sorted.map((row) => {
      const asked = wanted.find((one) => one.row === line(row));
      const value = (row.found?.value ?? {}) as Record<string, unknown>;
      return {
        row: line(row),
        ...(asked?.qualifiers !== undefined || row.qualifiers.length > 0 ? { qualifiers: row.qualifiers } : {}),
        ...(asked?.found === undefined
          ? {}
          : { found: Object.fromEntries(Object.keys(asked.found).map((key) => [key, value[key]])) }),
        ...(row.disposition === null ? {} : { disposition: `${row.disposition.kind} ${row.disposition.id}` }),
      };
    }),
  };
}
