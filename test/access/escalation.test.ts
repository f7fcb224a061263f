import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Escalation } from '../../src/access/escalation/escalation.ts';
import { findEscalations } from '../../src/access/escalation/find-escalations.ts';
import { loadCatalogue } from '../../src/access/load-catalogue.ts';
import { openEngine } from '../../src/access/open-engine.ts';
import { readEscalationPatterns } from '../../src/procedures/read-escalation-patterns.ts';
import { arnOf, escalationWorld, type WrittenWorld } from './escalation-world.ts';

/** A case: a world, who is asked about, and the complete list of ways that must be found. */
interface EscalationCase extends WrittenWorld {
  readonly title: string;
  readonly of: string;
  readonly ways: readonly string[];
  /** Some policies were not read: every way says so. */
  readonly partly?: boolean;
  readonly reached?: Readonly<Record<string, readonly string[]>>;
  readonly resourcesOf?: Readonly<Record<string, readonly string[]>>;
}

const folder = join('test', 'cases', 'escalation');
const files = readdirSync(folder).sort();
const catalogue = await loadCatalogue();
const patterns = readEscalationPatterns();
const read = (file: string): readonly EscalationCase[] =>
  parse(readFileSync(join(folder, file), 'utf8'), { maxAliasCount: -1 });

function search(written: WrittenWorld, at: string | null = null) {
  const { world, hosts } = escalationWorld(written);
  return findEscalations({ world, engine: openEngine(world, catalogue), catalogue, patterns, hosts, at });
}

const short = ({ variant, certainty, target, admin }: Escalation): string =>
  `${variant} ${certainty} ${target?.split('/').at(-1) ?? '-'}${admin ? ' ADM' : ''}`;

describe.each(files)('%s', (file) => {
  test.each(read(file).map((one) => [one.title, one] as const))('%s', (_, one) => {
    const found = search(one).of(arnOf(one.of, one));
    expect(found.map(short)).toEqual(one.ways);
    for (const [variant, names] of Object.entries(one.reached ?? {})) {
      const way = found.find((each) => each.variant === variant);
      expect(way?.targets).toEqual(names.map((name) => arnOf(name, one)));
      expect(way?.reached).toBe(names.length);
    }
    for (const [variant, resources] of Object.entries(one.resourcesOf ?? {}))
      expect(found.find((each) => each.variant === variant)?.resources).toEqual(resources);
    for (const way of found) {
      expect(way.path[0]).toBe(arnOf(one.of, one));
      if (one.partly === true) expect(way.closed.map(({ code }) => code)).toContain('ACCESS_DENIED');
      expect(way.certainty === 'possible').toBe(way.assumed.length > 0);
      if (way.certainty === 'conditional') expect(way.conditions.length).toBeGreaterThan(0);
    }
  });
});

const variants = patterns.flatMap((pattern) => pattern.variants);
const generic = new Set(['passed-role', 'host-role', 'data']);

test('every way has a case that finds it, its own id, and actions that AWS knows', () => {
  const found = new Set(files.flatMap(read).flatMap(({ ways }) => ways.map((way) => way.slice(0, 4))));
  const left = variants.filter(({ id, reach }) => !found.has(id) && !generic.has(reach));
  expect(left.map(({ id }) => id)).toEqual([]);
  expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length);
  expect(patterns.flatMap(({ id, variants: own }) => own.filter((one) => !one.id.startsWith(id)))).toEqual([]);
  const actions = variants.flatMap(({ needs, gives }) => [...needs.flatMap(({ any }) => any), ...gives]);
  expect(actions.filter((action) => catalogue.find(action)?.id !== action)).toEqual([]);
});

const openKey = [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'kms:*', Resource: '*' }];

/** Somebody with these actions on everything, an administrator's role every service of the way may assume, and nothing listed. */
function whoMay(actions: readonly string[], services: readonly string[]): WrittenWorld {
  return {
    principals: {
      dev: {
        kind: 'user',
        policies: { dev: [{ Effect: 'Allow', Action: ['s3:ListBucket', ...actions], Resource: '*' }] },
      },
      Admin: {
        kind: 'role',
        policies: { admin: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
        trust: [...services, 'backup.amazonaws.com'],
      },
    },
    profiles: ['Admin'],
    resources: [{ arn: `arn:aws:kms:ap-northeast-1:111122223333:key/1`, kind: 'kms-key', policy: openKey }],
  };
}

test.each(variants.filter(({ reach }) => generic.has(reach)).map((one) => [one.id, one] as const))(
  '%s is found by each of its actions, and not when a permission or the trust is missing',
  (id, { needs, services, reach }) => {
    const has = (actions: readonly string[], trusted: readonly string[]): boolean => {
      const written = whoMay(actions, trusted);
      return search(written)
        .of(arnOf('dev', written))
        .some(({ variant }) => variant === id);
    };
    const firsts = needs.map(({ any }) => any[0] as string);
    needs.forEach(({ any }, place) => {
      for (const action of any) expect([action, has(firsts.with(place, action), services)]).toEqual([action, true]);
      expect([
        any,
        has(
          firsts.filter((action) => !any.includes(action)),
          services,
        ),
      ]).toEqual([any, false]);
    });
    if (reach !== 'data') expect(has(firsts, [])).toBe(false);
  },
);
