import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import type { Closed } from '../../../src/access/closed.ts';
import { openEngine } from '../../../src/access/open-engine.ts';
import { resourceRows } from '../../../src/access/world/resource-rows.ts';
import type { Tags, World } from '../../../src/access/world.ts';
import type { ClientDocument } from '../../../src/engagement/client-document.ts';
import type { SeparationLine } from '../../../src/engagement/network/separation-design.ts';
import { sharedKinds } from '../../../src/evaluation/tenancy/shared-kinds.ts';
import type { TenancyInput, TenancyPlace } from '../../../src/evaluation/tenancy/tenancy-input.ts';
import { home, region, type SmallNetworks, smallTopology, type Unreadable } from '../diagram/small-topology.ts';
import { type AccessCase, inputOf } from '../matrix/access-case.ts';
import { populationOf } from '../trusts/trust-case.ts';

type Json = Record<string, unknown>;

/** A worked case of tenant separation: what the cloud is, what the design says, every row that must come out. */
export interface TenancyCase extends Partial<AccessCase>, Unreadable {
  readonly title: string;
  /** Lines of DOC-30; left out, it was not handed over. */
  readonly design?: readonly (Partial<SeparationLine> & { readonly layer: string })[];
  readonly networks?: SmallNetworks;
  /** Fact kind → snapshots and images; a kind that is not named was read and is empty. */
  readonly given?: Readonly<Record<string, readonly Json[]>>;
  /** Fact kind → code for which its list was not read; with `cut` as of a topology. */
  readonly unreadKinds?: Readonly<Record<string, string>>;
  /** Fact kind → attribute that was not read of any of them. */
  readonly unreadSharing?: Readonly<Record<string, string>>;
  /** IAM service prefix → code for which the list of its objects was not read. */
  readonly unreadLists?: Readonly<Record<string, string>>;
  readonly cutLists?: Readonly<Record<string, string>>;
  /** Kind of objects whose tags (keys, policies) were not read. */
  readonly unreadTags?: string;
  readonly unreadKeys?: string;
  readonly unreadPolicies?: string;
  readonly ownUnread?: string;
  readonly cells?: readonly string[];
  readonly rows: readonly string[];
}

export function readTenancyCases(file: string): readonly TenancyCase[] {
  return parse(readFileSync(`test/cases/tenancy/${file}`, 'utf8')) as TenancyCase[];
}

export function tenancyInputOf(one: TenancyCase, catalogue: Catalogue): TenancyInput {
  const given = { id: one.title, expect: [], ...one, matrix: {} } as unknown as AccessCase;
  const world = closeParts(inputOf(given, catalogue).world, one);
  const places = (['global', region] as const).map((there): TenancyPlace => {
    const kinds = there === 'global' ? [] : Object.keys(sharedKinds);
    return {
      place: { platform: `aws:${home}`, account: home, region: there },
      populations: Object.fromEntries(kinds.map((kind) => [kind, listOf(kind, one)])),
    };
  });
  return {
    separation: one.design?.map(lineOf) ?? null,
    document: one.design === undefined ? null : document,
    world,
    engine: openEngine(world, catalogue),
    topology: smallTopology(one.networks ?? {}, one),
    places,
    cells: one.cells ?? ['G2-1.1|27017:CLD.9.5.1', 'G2-1.2|27017:CLD.9.5.1'],
  };
}

function listOf(kind: string, { given = {}, unreadKinds = {}, unreadSharing = {} }: TenancyCase) {
  const code = unreadSharing[kind];
  const all = (given[kind] ?? []).map((line) =>
    code === undefined ? line : { ...line, [sharedKinds[kind]?.attribute ?? '']: { unread: code } },
  );
  const closed = unreadKinds[kind];
  return populationOf(kind, region, closed === 'ACCESS_DENIED' ? [] : all, closed);
}

function closeParts(world: World, one: TenancyCase): World {
  const part = (name: Closed['part'], of: string, code: string, id: string): Closed => {
    return { state: 'closed', part: name, of, code, exact: code, refs: [{ id: `E-${id}`, page: 1 }] };
  };
  const lists = { ...one.unreadLists, ...one.cutLists };
  const kindOf = (service: string): string =>
    service === 'iam' ? 'iam' : (resourceRows.find((row) => row.service === service)?.kind ?? service);
  const closed = Object.entries(lists).map(([service, code]) =>
    part('list', `arn:aws:${service}:${/^(s3|iam)$/.test(service) ? '' : region}:${home}:*`, code, kindOf(service)),
  );
  const hidden = (kind: string): Tags => ({
    state: 'unread',
    code: 'ACCESS_DENIED',
    exact: 'ACCESS_DENIED',
    refs: [{ id: `E-tags-${kind}` }],
  });
  const isGone = (service: string): boolean => one.unreadLists?.[service] !== undefined;
  const first = new Set<string>();
  const isCut = (kind: string, service: string): boolean => {
    if (one.cutLists?.[service] === undefined) return false;
    const known = first.has(kind);
    first.add(kind);
    return known;
  };
  return {
    ...world,
    ...(one.ownUnread === undefined ? {} : { ownUnread: part('list', home, one.ownUnread, 'organization') }),
    accounts: new Map([...world.accounts].map(([id, account]) => [id, id === home ? { ...account, closed } : account])),
    principals: (isGone('iam') ? [] : world.principals)
      .filter(() => !isCut('iam', 'iam'))
      .map((each) => ({
        ...each,
        tags: one.unreadTags === 'iam' ? hidden('iam') : each.tags,
        policies:
          one.unreadPolicies === 'iam' ? part('identity', each.arn, 'ACCESS_DENIED', 'policies-iam') : each.policies,
      })),
    resources: world.resources
      .filter(({ service, kind }) => !isGone(service) && !isCut(kind, service))
      .map((each) => ({
        ...each,
        tags: one.unreadTags === each.kind ? hidden(each.kind) : each.tags,
        key: one.unreadKeys === each.kind ? part('key', each.arn, 'ACCESS_DENIED', `key-${each.kind}`) : each.key,
        policy:
          one.unreadPolicies === each.kind
            ? part('resource', each.arn, 'ACCESS_DENIED', `policy-${each.kind}`)
            : each.policy,
      })),
  };
}

const document: ClientDocument = {
  doc: 'DOC-30',
  file: 'provided/分離設計.xlsx',
  sha256: '0'.repeat(64),
  version: '1',
  approvedAt: null,
  receivedAt: null,
  rows: [],
  notes: [],
};

function lineOf(given: Partial<SeparationLine> & { readonly layer: string }, index: number): SeparationLine {
  const raw = [given.layer, given.modelText ?? given.model ?? ''].join(' ');
  return {
    model: null,
    modelText: String(given.model ?? ''),
    tenant: null,
    match: null,
    criterion: {
      doc: 'DOC-30',
      version: '1',
      sha256: '0'.repeat(64),
      at: `分離設計!${index + 2}`,
      value: raw,
      raw,
      approvedAt: null,
      basis: 'client-rule',
    },
    ...given,
  };
}
