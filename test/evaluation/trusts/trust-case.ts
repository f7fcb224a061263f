import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import type { Closed } from '../../../src/access/closed.ts';
import type { World } from '../../../src/access/world.ts';
import type { ClientDocument } from '../../../src/engagement/client-document.ts';
import type { Criterion } from '../../../src/engagement/criterion.ts';
import type { IdpSystem } from '../../../src/engagement/identity-providers/idp-system.ts';
import type { Row } from '../../../src/evaluation/row.ts';
import { reconcileExternal } from '../../../src/evaluation/trusts/reconcile-external.ts';
import { reconcileFederation } from '../../../src/evaluation/trusts/reconcile-federation.ts';
import type { TrustInput, TrustPlace } from '../../../src/evaluation/trusts/trust-input.ts';
import { trustKinds } from '../../../src/evaluation/trusts/trust-kinds.ts';
import type { Fact, Population } from '../../../src/facts/fact.ts';
import type { Value } from '../../../src/facts/value.ts';
import { type AccessCase, inputOf } from '../matrix/access-case.ts';

type Json = Record<string, unknown>;

/** A worked case of federation or external services: what the accounts trust, what the client lists, every row that must come out. */
export interface TrustCase extends Partial<AccessCase> {
  readonly title: string;
  readonly services?: readonly Json[];
  readonly staff?: readonly Json[];
  readonly stakeholders?: readonly Json[];
  readonly externalServices?: readonly Json[];
  readonly systems?: readonly Json[];
  readonly trustedAccounts?: readonly string[];
  /** Fact kind → objects; a kind that is not named was read and is empty. */
  readonly facts?: Record<string, readonly Json[]>;
  /** Fact kind → code. */
  readonly unread?: Record<string, string>;
  /** Fact kind → code; the objects given were read before the list broke off. */
  readonly cut?: Record<string, string>;
  /** Why the accounts of the organisation are not known to the end. */
  readonly ownUnread?: string;
  readonly centerIds?: Record<string, { externalIds?: string[]; enabled?: boolean }>;
  /** The case lists the rows that fill a slot with 該当なし, too. */
  readonly all?: boolean;
  readonly rows: readonly string[];
}

const home = '111122223333';
const at = '2026-04-10T00:00:00.000Z';

export function readTrustCases(file: string): readonly TrustCase[] {
  return parse(readFileSync(`test/cases/trusts/${file}`, 'utf8')) as TrustCase[];
}

const criterion = (doc: string, where: string, value: unknown): Criterion => ({
  doc,
  version: '1',
  sha256: '0'.repeat(64),
  at: where,
  value,
  raw: String(value),
  approvedAt: null,
  basis: 'client-rule',
});

const documentOf = (doc: string): ClientDocument => ({
  doc,
  file: `provided/${doc}.xlsx`,
  sha256: '0'.repeat(64),
  version: '1',
  approvedAt: null,
  receivedAt: null,
  rows: [],
  notes: [],
});

export function populationOf(
  kind: string,
  region: string,
  given: readonly Json[],
  unread: string | undefined,
  account = home,
): Population {
  const place = { platform: `aws:${account}`, region };
  // What the world holds cites the one answer its own case was read from.
  const refs = [{ id: `E-${kind === 'iam-role' ? 'iam' : kind.startsWith('center-') ? 'center' : kind}` }];
  const facts = given.map(
    ({ id, region: _region, ...attributes }): Fact => ({
      kind,
      id: String(id),
      ...place,
      refs,
      ...(unread === undefined ? {} : { cut: { state: 'unread', code: unread, exact: unread, refs } }),
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([name, value]): [string, Value] => [
          name,
          value === null
            ? { state: 'absent', at, refs }
            : typeof value === 'object' && 'unread' in value
              ? { state: 'unread', code: String(value.unread), exact: null, refs }
              : { state: 'seen', value, at, refs },
        ]),
      ),
    }),
  );
  const closed = unread ?? null;
  return { kind, ...place, complete: closed === null, code: closed, exact: closed, refs, at, facts };
}

function closed(code: string): Closed {
  return { state: 'closed', part: 'list', of: home, code, exact: code, refs: [{ id: 'E-organization-account' }] };
}

/** The client's own accounts and what belongs to people of Identity Center. */
function worldOf(one: TrustCase, catalogue: Catalogue): World {
  const given = { id: one.title, matrix: {}, expect: [], ...one } as AccessCase;
  const { world: gathered } = inputOf(given, catalogue);
  const world = { ...gathered, ...(one.ownUnread === undefined ? {} : { ownUnread: closed(one.ownUnread) }) };
  if (world.center === null || one.centerIds === undefined) return world;
  const ids = one.centerIds;
  const mark = <T extends { id: string }>(item: T): T => ({ ...item, ...ids[item.id] });
  return {
    ...world,
    center: { ...world.center, users: world.center.users.map(mark), groups: world.center.groups.map(mark) },
  };
}

export function trustInputOf(one: TrustCase, catalogue: Catalogue): TrustInput {
  const served = { procedures: ['G1-1.3'], controls: ['27017:9.2.3'], pair: 'G1-1.3|27017:9.2.3' };
  const places = (['global', 'ap-northeast-1'] as const).map(
    (region): TrustPlace => ({
      place: { platform: `aws:${home}`, account: home, region },
      populations: Object.fromEntries(
        trustKinds[region === 'global' ? 'global' : 'region'].map((kind) => [
          kind,
          populationOf(kind, region, one.facts?.[kind] ?? [], one.unread?.[kind] ?? one.cut?.[kind]),
        ]),
      ),
    }),
  );
  const given = { id: one.title, expect: [], ...one, matrix: one.matrix ?? {} } as AccessCase;
  return {
    world: worldOf(one, catalogue),
    places,
    services:
      one.services?.map((line, index) => ({
        purpose: '連携',
        controls: [],
        contract: null,
        contractEnd: null,
        isEndUnclear: false,
        identities: [],
        attestation: null,
        at: `外部サービス!${index + 2}`,
        criterion: criterion('DOC-29', `外部サービス!A${index + 2}`, line['name']),
        name: String(line['name']),
        ...line,
      })) ?? null,
    staff:
      one.staff?.map((line, index) => ({
        person: '見本 二郎',
        userId: null,
        spellings: [],
        from: null,
        to: null,
        unclear: null,
        at: `作業員!${index + 2}`,
        criterion: criterion('DOC-31', `作業員!A${index + 2}`, line['company']),
        company: String(line['company']),
        ...line,
      })) ?? null,
    identityProviders: (one.systems ?? []).map(systemOf),
    documents: [
      ...(one.matrix === undefined ? [] : [documentOf('DOC-01')]),
      ...(one.systems === undefined ? [] : [documentOf('DOC-14')]),
      ...(one.services === undefined ? [] : [documentOf('DOC-29')]),
    ],
    matrices: one.matrix === undefined ? [] : inputOf(given, catalogue).matrices,
    engagement: {
      id: 'KANSA-1',
      stakeholders: (one.stakeholders ?? []).map((line) => ({
        view: 'system',
        role: '運用者',
        org: '株式会社SI',
        contract: null,
        contact: null,
        awsIdentities: [],
        incidentDuty: null,
        dataClass: null,
        location: null,
        law: null,
        ...line,
      })),
      externalServices: (one.externalServices ?? []).map((line) => ({
        id: 'EXT-01',
        name: 'X',
        purpose: '認証',
        controls: [],
        evidence: [],
        attestation: null,
        evaluated: false,
        ...line,
      })),
    },
    engagementSha256: '0'.repeat(64),
    trustedAccounts: one.trustedAccounts ?? [],
    federation: served,
    external: served,
    externalCells: ['G1-1.3|27017:CLD.12.1.5', 'G3-1.3|27017:12.4.1'],
    home: `aws:${home}`,
    asOf: '2026-04-10',
  };
}

function systemOf(given: Json): IdpSystem {
  const system = String(given['system']);
  const members = ((given['members'] as Json[] | undefined) ?? []).map((member, index) => ({
    system,
    userId: String(member['userId']),
    person: null,
    email: null,
    displayName: null,
    spellings: [String(member['userId'])],
    enabled: true,
    groups: [],
    mfa: null,
    lastSignIn: null,
    at: `users.csv:${index + 2}`,
    ...member,
  }));
  return {
    system,
    members,
    groups: (given['groups'] as string[] | undefined) ?? [],
    assignments: ((given['assignments'] as Json[] | undefined) ?? []).map((line, index) => ({
      application: 'AWS',
      group: '',
      policy: '',
      at: `割当て!${index + 2}`,
      ...line,
    })),
    complete: given['complete'] !== false,
    hasMembers: members.length > 0,
    documents: [criterion('DOC-14', 'provided/users.csv', system)],
  };
}

/** Rows as a case file writes them (those that only fill a slot with 該当なし only where the case is about them: `all`): `RULE kind id RESULT/REASON ［qualifiers］`. */
export function lines(rows: Iterable<Row>, all = false): readonly string[] {
  return [...rows]
    .filter(({ object, reason }) => all || !(object.id === '*' && reason === 'NO_POPULATION'))
    .map(({ rule, object, result, reason, qualifiers }) =>
      [`${rule.id} ${object.kind} ${object.id} ${result}/${reason}`, ...qualifiers].join(' ｜ '),
    );
}

export const reconcile = {
  federation: (input: TrustInput, all?: boolean): readonly string[] => lines(reconcileFederation(input), all),
  external: (input: TrustInput, all?: boolean): readonly string[] => lines(reconcileExternal(input), all),
};
