import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Escalation } from '../../src/access/escalation/escalation.ts';
import { findEscalations } from '../../src/access/escalation/find-escalations.ts';
import { loadCatalogue } from '../../src/access/load-catalogue.ts';
import { openEngine } from '../../src/access/open-engine.ts';
import { readEscalationPatterns } from '../../src/procedures/read-escalation-patterns.ts';
import { arnOf, escalationWorld, type WrittenPrincipal, type WrittenWorld } from '../access/escalation-world.ts';
import { corpusFolder } from './corpus-folder.ts';
import { escalationPaths } from './escalation-paths.ts';

const corpus = corpusFolder('iam/escalation-paths');
if (corpus === null) console.warn('corpus iam/escalation-paths is not there (AKASHI_CORPUS): skipped');

/** A published path: its id and the permissions it takes. */
interface PublishedPath {
  readonly id: string;
  readonly permissions: { readonly required: readonly { readonly permission: string }[] };
}

const patterns = readEscalationPatterns();
const services = [...new Set(patterns.flatMap(({ variants }) => variants.flatMap((one) => one.services)))];
const admin = [{ Effect: 'Allow', Action: '*', Resource: '*' }];
const host = (kind: string, arn: string) => [kind, { [`arn:aws:${arn}`]: 'Target' }] as const;

/** The smallest account in which a path leads somewhere: whoever has exactly these permissions, and what the path says must exist. */
function worldOf(id: string, actions: readonly string[]): WrittenWorld {
  const kind = escalationPaths[id]?.as ?? 'user';
  const statements = [{ Effect: 'Allow', Action: ['s3:ListBucket', ...actions], Resource: '*' }];
  const start: WrittenPrincipal = {
    kind,
    policies: { 'arn:aws:iam::111122223333:policy/start': statements },
    groups: kind === 'user' ? ['team'] : [],
  };
  return {
    principals: {
      start,
      team: { kind: 'group' },
      admins: { kind: 'group', policies: { admin } },
      boss: { kind: 'user', policies: { admin } },
      plain: { kind: 'user' },
      Target: {
        kind: 'role',
        policies: { admin },
        trust: [...services, ...(id === 'sts-001' ? ['111122223333'] : [])],
      },
      Work: {
        kind: 'role',
        policies: {
          'arn:aws:iam::111122223333:policy/work': [{ Effect: 'Allow', Action: 's3:ListBucket', Resource: '*' }],
        },
        trust: ['111122223333'],
      },
    },
    profiles: ['Target'],
    hosts: Object.fromEntries([
      host('lambda-function', 'lambda:ap-northeast-1:111122223333:function:app'),
      host('ec2-instance', 'ec2:ap-northeast-1:111122223333:instance/i-1'),
      host('stack', 'cloudformation:ap-northeast-1:111122223333:stack/net/1'),
      host('build-project', 'codebuild:ap-northeast-1:111122223333:project/app'),
    ]),
  };
}

describe.skipIf(corpus === null)('published escalation paths', () => {
  const paths: PublishedPath[] = [];
  let search: (written: WrittenWorld) => readonly Escalation[];

  beforeAll(async () => {
    const folder = join(corpus as string, 'data', 'paths');
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (file.endsWith('.yaml'))
        paths.push(parse(readFileSync(join(folder, file), 'utf8'), { uniqueKeys: false }) as PublishedPath);
    const catalogue = await loadCatalogue();
    search = (written) => {
      const { world, hosts } = escalationWorld(written);
      const engine = openEngine(world, catalogue);
      return findEscalations({ world, engine, catalogue, patterns, hosts, at: null }).of(arnOf('start', written));
    };
  }, 60_000);

  test('the list of paths is the list we know', () => {
    expect(paths.map(({ id }) => id).sort()).toEqual(Object.keys(escalationPaths).sort());
    expect(paths.length).toBe(65);
  });

  test('each path is recognised by its own permissions alone, and not without them', () => {
    const problems = paths.flatMap(({ id, permissions }) => {
      const wanted = escalationPaths[id];
      const required = permissions.required.map(({ permission }) => permission);
      const way = search(worldOf(id, required)).find(({ variant }) => variant === wanted?.way);
      const foreign = (way?.path ?? []).filter((step) => /^[a-z0-9-]+:[A-Z]/.test(step) && !required.includes(step));
      const extra = foreign.filter((step) => step !== 'sts:AssumeRole');
      if (way?.admin !== true) return [`${id}: ${wanted?.way} is not found`];
      if (way.certainty !== (wanted?.certainty ?? 'certain')) return [`${id}: ${wanted?.way} is ${way.certainty}`];
      return extra.length > 0 ? [`${id}: takes ${extra.join()}`] : [];
    });
    const recognised = paths.length - problems.length;
    console.info(`${recognised} of ${paths.length} published paths are recognised`);
    expect(problems).toEqual([]);
    expect(search(worldOf('none', []))).toEqual([]);
  });

  test('a path that lacks one permission we ask for is not recognised', () => {
    const problems = paths.flatMap(({ id, permissions }) => {
      const wanted = escalationPaths[id];
      const required = permissions.required.map(({ permission }) => permission);
      const needs = patterns.flatMap(({ variants }) => variants).find((one) => one.id === wanted?.way)?.needs ?? [];
      return needs.flatMap(({ any }) => {
        const left = required.filter((action) => !any.includes(action));
        const found = search(worldOf(id, left)).some(({ variant }) => variant === wanted?.way);
        return found ? [`${id}: ${wanted?.way} without ${any.join()}`] : [];
      });
    });
    expect(problems).toEqual([]);
  });
});
