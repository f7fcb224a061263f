import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import type { Closed } from '../../../src/access/closed.ts';
import { openEngine } from '../../../src/access/open-engine.ts';
import type { World } from '../../../src/access/world.ts';
import type { ClientDocument } from '../../../src/engagement/client-document.ts';
import { readKeyLedger } from '../../../src/engagement/key-ledger/read-key-ledger.ts';
import type { KeyInput } from '../../../src/evaluation/keys/key-input.ts';
import { type AccessCase, inputOf } from '../matrix/access-case.ts';
import { populationOf } from '../trusts/trust-case.ts';

/** A worked case of the key ledger: what the cloud is, what the ledger says, every row that must come out. */
export interface KeyCase extends Partial<AccessCase> {
  readonly title: string;
  /** Lines of DOC-26 by the columns' keys; left out, it was not handed over. */
  readonly ledger?: readonly Record<string, string>[];
  readonly keys: readonly Record<string, unknown>[];
  /** Code for which the list of keys was not read to its end; with `cut` the keys named are what was read. */
  readonly unread?: string;
  readonly cut?: string;
  /** Name of a principal → code for which its policies were not read. */
  readonly closedPolicies?: Record<string, string>;
  readonly centerClosed?: string;
  readonly all?: boolean;
  readonly rows: readonly string[];
}

const region = 'ap-northeast-1';

export function readKeyCases(file: string): readonly KeyCase[] {
  return parse(readFileSync(`test/cases/keys/${file}`, 'utf8')) as KeyCase[];
}

export function keyInputOf(one: KeyCase, catalogue: Catalogue): KeyInput {
  const given = { id: one.title, expect: [], ...one, matrix: one.matrix ?? {} } as AccessCase;
  const { world: open, matrices } = inputOf(given, catalogue);
  const world = closeParts(open, one);
  const document = one.ledger === undefined ? null : ledgerOf(one.ledger);
  const keys = populationOf('kms-key', region, one.keys, one.unread);
  const cut = one.cut === undefined ? {} : { cut: { state: 'unread' as const, code: one.cut, exact: null, refs: [] } };
  return {
    world,
    engine: openEngine(world, catalogue),
    matrices,
    document,
    ledger: readKeyLedger(document === null ? [] : [document]).keys,
    places: [
      {
        place: { platform: 'aws:111122223333', account: '111122223333', region },
        keys: { ...keys, facts: keys.facts.map((fact) => ({ ...fact, ...cut })) },
      },
    ],
    served: { procedures: ['G4-1.2'], controls: ['27017:10.1.2'], pair: 'G4-1.2|27017:10.1.2' },
    asOf: '2026-04-10',
  };
}

function closeParts(world: World, { closedPolicies = {}, centerClosed }: KeyCase): World {
  const closed = (part: Closed['part'], of: string, code: string): Closed => {
    return { state: 'closed', part, of, code, exact: null, refs: [{ id: 'E-denied' }] };
  };
  const principals = world.principals.map((one) => {
    const code = closedPolicies[one.name];
    return code === undefined ? one : { ...one, policies: closed('identity', one.arn, code) };
  });
  if (centerClosed === undefined) return { ...world, principals };
  const lists = { users: [], groups: [], assignments: [], permissionSets: new Map() };
  return { ...world, principals, center: { ...lists, closed: [closed('identity-center', '*', centerClosed)] } };
}

function ledgerOf(given: NonNullable<KeyCase['ledger']>): ClientDocument {
  return {
    doc: 'DOC-26',
    file: 'provided/鍵台帳.xlsx',
    sha256: '0'.repeat(64),
    version: '1',
    approvedAt: null,
    receivedAt: null,
    notes: [],
    rows: given.map((line, index) => ({
      at: `鍵台帳!${index + 2}`,
      cells: Object.fromEntries(
        Object.entries(line).map(([key, text]) => [key, { raw: text, text, at: `鍵台帳!${key}${index + 2}` }]),
      ),
    })),
  };
}
