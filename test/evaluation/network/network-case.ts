import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import type {
  FlowLine,
  PortRange,
  Zone,
  ZoneMatcher,
  ZoneMatrix,
} from '../../../src/engagement/network/zone-matrix.ts';
import type { NetInput } from '../../../src/evaluation/network/net-input.ts';
import type { Row } from '../../../src/evaluation/row.ts';
import { openNetwork } from '../../../src/network/open-network.ts';
import { recordedTopology } from '../../network/recorded-network.ts';
import { type AccessCase, inputOf as accessInputOf } from '../matrix/access-case.ts';
import { type NetworkNotes, networkAnswers } from './network-notes.ts';

type Json = Record<string, unknown>;

/** A worked case as an auditor reads it: the network, what the zone matrix says, and every row that must come out. */
export interface NetworkCase {
  readonly id: string;
  readonly title: string;
  readonly network: NetworkNotes;
  readonly matrix: Json;
  /** Who holds which rights, as in the cases of the access-control matrix. */
  readonly principals?: readonly Json[];
  readonly separation?: readonly Json[];
  readonly webAcls?: Readonly<Record<string, readonly string[]>>;
  readonly analyses?: readonly Json[];
  readonly platforms?: readonly string[];
  readonly expect: readonly Json[];
  readonly also?: readonly (Json & { readonly title: string; readonly expect: readonly Json[] })[];
}

const home = '111122223333';

export function readCase(id: string): NetworkCase {
  return parse(readFileSync(`test/cases/network/${id}.yaml`, 'utf8'), { merge: true }) as NetworkCase;
}

/** The case and its variations; each changes parts of the network or of the matrix by name. */
export function variations(one: NetworkCase): readonly (NetworkCase & { readonly name: string })[] {
  return [
    { ...one, name: one.id },
    ...(one.also ?? []).map(({ title, expect, network, matrix, ...change }, index) => ({
      ...one,
      ...change,
      title,
      expect,
      name: `${one.id}/${index + 1}`,
      network: merged(one.network as Json, network as Json | undefined) as NetworkNotes,
      matrix: merged(one.matrix, matrix as Json | undefined),
    })),
  ];
}

/** Sections are merged by key; a key set to null is gone. */
function merged(base: Json, change: Json | undefined): Json {
  const all: Json = { ...base };
  for (const [section, value] of Object.entries(change ?? {})) {
    const old = all[section];
    const both = isTable(old) && isTable(value);
    all[section] = both
      ? Object.fromEntries(Object.entries({ ...old, ...value }).filter(([, one]) => one !== null))
      : value;
  }
  return all;
}

function isTable(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function inputOf(one: NetworkCase, catalogue: Catalogue): NetInput {
  const network = openNetwork(recordedTopology(networkAnswers(one.network)));
  const access = accessInputOf(
    {
      id: one.id,
      title: '',
      matrix: {},
      expect: [],
      ...(one.principals === undefined ? {} : { principals: one.principals }),
    } as AccessCase,
    catalogue,
  );
  const at = '2026-03-31T00:00:00.000Z';
  return {
    matrices: [matrixOf(one.matrix)],
    network,
    served: { procedures: ['G2-1.2'], controls: ['27017:13.1.3'], pair: 'G2-1.2|27017:13.1.3' },
    platforms: (one.platforms ?? [home]).map((account) => `aws:${account}`),
    separation: (one.separation ?? []) as unknown as NetInput['separation'],
    webAcls: new Map(
      Object.entries(one.webAcls ?? {}).map(([arn, value]) => [arn, { state: 'seen', value, at, refs: [] }]),
    ),
    whoCan: access.engine.whoCan,
    accountGaps: () => [],
    principalsOf: (raw) => {
      const named = raw.split(' ').filter((word) => word.startsWith('role/'));
      return named.length === 0 ? null : new Set(named.map((role) => `arn:aws:iam::${home}:${role}`));
    },
    analyses: ((one.analyses ?? []) as Json[]).map(
      (analysis) =>
        ({
          platform: `aws:${home}`,
          region: 'ap-northeast-1',
          traffic: null,

          refs: [{ id: 'E-analysis' }],
          ...analysis,
        }) as unknown as NetInput['analyses'][number],
    ),
    analysisGaps: [],
  };
}

function criterion(at: string, raw: string): FlowLine['criterion'] {
  return {
    doc: 'DOC-05',
    version: '2.0',
    sha256: '0'.repeat(64),
    at,
    value: raw,
    raw,
    approvedAt: '2026-01-15',
    basis: 'client-rule',
  };
}

/** Flows as `<from> → <to> <○|×|△|?>[(ports)] [via=…,…] [names=…,…]`; `otherwise` as ○, × or nothing. */
export function matrixOf(given: Json): ZoneMatrix {
  const flows = (given['flows'] as string[] | undefined) ?? [];
  const otherwise = given['otherwise'];
  return {
    doc: 'DOC-05',
    form: 'canonical',
    zones: Object.entries(given['zones'] as Record<string, Json>).map(([id, zone]) => zoneOf(id, zone)),
    flows: flows.map((line, n) => flowOf(line, `通信要件!${n + 2}`)),
    otherwise:
      otherwise === undefined || otherwise === null
        ? null
        : { allow: otherwise === '○', criterion: criterion('通信要件!既定', `その他は${String(otherwise)}`) },
    identityPaths: ((given['identityPaths'] as string[] | undefined) ?? []).map((raw) => ({
      kind: /^[a-z-]+/.exec(raw)?.[0] ?? null,
      raw,
      criterion: criterion('認証経路!2', raw),
    })),
    notes: [],
  };
}

function zoneOf(id: string, { name, kind, match, via, mapping }: Json): Zone {
  const matchers = Object.entries((match as Record<string, string | string[]> | undefined) ?? {}).flatMap(
    ([by, values]) => [values].flat().map((value): ZoneMatcher => ({ by: by as ZoneMatcher['by'], value })),
  );
  const status = (mapping as Zone['mapping']['status'] | undefined) ?? 'confirmed';
  return {
    id,
    name: String(name ?? id),
    kind: (kind as Zone['kind'] | undefined) ?? 'unknown',
    matchers,
    via: (via as string[] | undefined) ?? [],
    mapping: {
      status,
      by: status === 'candidate' ? null : '情報システム部 佐藤',
      at: status === 'candidate' ? null : '2026-04-01',
    },
    at: `ゾーン!${id}`,
  };
}

function flowOf(line: string, at: string): FlowLine {
  const parts = /^(\S+) → (\S+) ([○×△?])(?:\(([^)]*)\))?(?: via=(\S+))?(?: names=(\S+))?$/.exec(line);
  if (parts === null) throw new Error(`no flow: ${line}`);
  const [, from = '', to = '', sign = '', ports, via, names] = parts;
  const raw = line.replace(/^\S+ → \S+ /, '');
  return {
    from,
    to,
    ports: ports === undefined ? (sign === '×' ? [] : null) : ports.split(',').map(portOf),
    allow: sign === '?' ? null : sign !== '×',
    via: via?.split(',') ?? [],
    names: names?.split(',') ?? [],
    raw,
    criterion: criterion(at, raw),
  };
}

function portOf(written: string): PortRange {
  const [range = '', word = 'tcp'] = written.split('/');
  const [from = '', to = from] = range.split('-');
  return { protocol: word === 'udp' ? 17 : 6, from: Number(from), to: Number(to) };
}

/** A row as a case file writes it: what is empty is left out. */
export function digest(row: Row): Json {
  const value = (row.found?.value ?? {}) as Json;
  const list = (key: string): Json[] => (Array.isArray(value[key]) ? (value[key] as Json[]) : []);
  const paths = [
    ...list('examples'),
    ...list('ways').flatMap((way) => (way['examples'] as Json[] | undefined) ?? []),
  ].flatMap((one) => one['paths'] as Json[]);
  const hops = [...paths, ...list('uncontrolled')]
    .slice(0, 1)
    .flatMap((path) => path['hops'] as { kind: string; id: string; rules: string[] }[]);
  const all: Json = {
    rule: row.rule.id,
    object: `${row.object.kind} ${row.object.id}`,
    platform: row.platform,
    result: row.result,
    reason: row.reason,
    qualifiers: row.qualifiers,
    excess: list('excess'),
    missing: list('missing'),
    possible: list('possible'),
    traffic: list('traffic'),
    path: hops.map(({ kind, id }) => `${kind} ${id}`),
    rules: hops.flatMap(({ rules }) => rules),
    stops: list('stops').map(({ kind, at, by }) => [kind, at, by].filter((one) => one !== null).join(' ')),
    doors: list('doors').map((door) =>
      typeof door === 'object' ? `${String(door['kind'])} ${String(door['by'])}` : door,
    ),
    networks: list('serviceNetworks').map(({ id, by }) => `${String(id)} ${String(by)}`),
    endpoints: list('endpoints').map(({ id, state }) => `${String(id)} ${String(state)}`),
    doubts: list('doubts').map(({ kind, id }) => `${String(kind)} ${String(id)}`),
    ways: list('ways').map(({ zone, direction, excess }) =>
      `${String(zone)} ${String(direction)} ${(excess as string[]).join(' ')}`.trim(),
    ),
    addresses: list('addresses'),
    principals: list('principals').map((one) => String(one).replace(/^arn:[^:]+:iam::\d+:/, '')),
    control: list('uncontrolled').map(({ control }) => control),
    raw: row.required?.raw,
    code: row.found?.state === 'unread' ? row.found.code : undefined,
  };
  return Object.fromEntries(
    Object.entries(all).filter(
      ([, one]) => one !== undefined && one !== null && !(Array.isArray(one) && one.length === 0),
    ),
  );
}

/** Parts every expected row must name where they are not empty; the others are compared where the case names them. */
const always = ['rule', 'object', 'platform', 'result', 'reason', 'qualifiers', 'excess', 'missing', 'possible'];

/** What came out and what was expected, ready to be compared line by line. */
export function compared(
  rows: readonly Row[],
  expect: readonly Json[],
): { readonly seen: Json[]; readonly wanted: Json[] } {
  const name = (one: Json): string => `${String(one['rule'])} ${String(one['object'])} ${String(one['platform'])}`;
  const sort = (all: Json[]): Json[] => all.sort((a, b) => (name(a) < name(b) ? -1 : 1));
  const wanted = sort(expect.map((one) => ({ platform: `aws:${home}`, ...one })));
  const seen = sort(rows.map(digest)).map((one) => {
    const match = wanted.find((other) => name(other) === name(one));
    const keys = new Set([...always, ...Object.keys(match ?? one)]);
    return Object.fromEntries(Object.entries(one).filter(([key]) => keys.has(key)));
  });
  return { seen, wanted };
}
