import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findEscalations } from '../../src/access/escalation/find-escalations.ts';
import { gatherHosts } from '../../src/access/escalation/gather-hosts.ts';
import { isAdminEquivalent } from '../../src/access/escalation/is-admin-equivalent.ts';
import { loadCatalogue } from '../../src/access/load-catalogue.ts';
import { openEngine } from '../../src/access/open-engine.ts';
import { readEscalationPatterns } from '../../src/procedures/read-escalation-patterns.ts';
import { inputOf, readCase } from '../evaluation/matrix/access-case.ts';
import { escalationPage } from './escalation-page.ts';
import { arnOf, escalationWorld, home, type WrittenWorld } from './escalation-world.ts';
import { placesOf } from './places-of.ts';
import { refuse, sampleEvidence, sampleWorld } from './sample-world.ts';

const catalogue = await loadCatalogue();
const patterns = readEscalationPatterns();
const admin = [{ Effect: 'Allow', Action: '*', Resource: '*' }];

function open(written: WrittenWorld, at: string | null = null) {
  const { world, hosts } = escalationWorld(written);
  const engine = openEngine(world, catalogue);
  return { world, engine, found: findEscalations({ world, engine, catalogue, patterns, hosts, at }) };
}

test.each(['A-46', 'A-47', 'A-48', 'A-49', 'A-70'])(
  'the ways of case %s are found in its world, no more and no fewer',
  (id) => {
    const one = readCase(id);
    const { world, engine } = inputOf(one, catalogue);
    // The case says what it knows to be there: nothing else runs in its account.
    const lists = [...new Set(patterns.flatMap(({ variants }) => variants.flatMap(({ hosts }) => hosts ?? [])))];
    const hosts = {
      lists: lists.map((kind) => ({ kind, account: home, hosts: [], closed: [] })),
      profiledAccounts: new Set([home]),
      profiledRoles: new Set<string>(),
    };
    const search = findEscalations({ world, engine, catalogue, patterns, hosts, at: null });
    const found = world.principals.flatMap(({ arn }) => search.of(arn));
    const wanted = (one.escalations ?? []) as unknown as readonly Record<string, unknown>[];
    expect(
      found.map(({ pattern, path, target, resources, levels }) => ({
        pattern,
        principal: path[0],
        path,
        target,
        ...(resources.length > 0 ? { resources, levels } : {}),
      })),
    ).toEqual(wanted);
  },
);

test('conditions on time are judged at the moment of the evidence', () => {
  const written = (operator: string): WrittenWorld => ({
    principals: {
      dev: {
        kind: 'user',
        policies: {
          'arn:aws:iam::111122223333:policy/dev': [
            {
              Effect: 'Allow',
              Action: 'iam:CreatePolicyVersion',
              Resource: '*',
              Condition: { [operator]: { 'aws:TokenIssueTime': '2020-01-01T00:00:00Z' } },
            },
          ],
        },
      },
    },
  });
  const certainties = (operator: string, at: string | null) =>
    open(written(operator), at)
      .found.of(`arn:aws:iam::${home}:user/dev`)
      .map(({ certainty }) => certainty);
  expect(certainties('DateLessThan', null)).toEqual(['conditional']);
  expect(certainties('DateLessThan', '2026-04-10T00:00:00Z')).toEqual([]);
  expect(certainties('DateGreaterThan', '2026-04-10T00:00:00Z')).toEqual(['conditional']);
});

const levels: WrittenWorld = {
  principals: {
    dev: {
      kind: 'user',
      policies: {
        dev: [
          { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' },
          { Effect: 'Allow', Action: 'lambda:*', Resource: '*' },
        ],
      },
    },
    Big: {
      kind: 'role',
      policies: { big: [{ Effect: 'Allow', Action: ['s3:*', 'sqs:*'], Resource: '*' }] },
      trust: ['lambda.amazonaws.com'],
    },
    Small: {
      kind: 'role',
      policies: { small: [{ Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: '*' }] },
      trust: ['lambda.amazonaws.com'],
    },
  },
  hosts: { 'lambda-function': {} },
};

test('for each further target the way to it is given, with its own path', () => {
  const dev = arnOf('dev', levels);
  const { found } = open(levels);
  const [first] = found.of(dev);
  expect(first?.targets).toEqual([arnOf('Big', levels), arnOf('Small', levels)]);
  const each = found.each(dev);
  expect([...new Set(each.map(({ target }) => target))]).toEqual(first?.targets);
  const small = each.filter(({ target }) => target === arnOf('Small', levels));
  expect(small.map(({ path }) => path)).toEqual([
    [dev, 'iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction', arnOf('Small', levels)],
  ]);
});

test('what is found does not depend on the order of questions and principals', () => {
  const { world, hosts } = escalationWorld(levels);
  const turned = { ...world, principals: [...world.principals].reverse() };
  const all = (one: typeof world, arns: readonly string[]) => {
    const search = findEscalations({
      world: one,
      engine: openEngine(one, catalogue),
      catalogue,
      patterns,
      hosts,
      at: null,
    });
    return new Map([...arns].map((arn) => [arn, search.of(arn)] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  const arns = world.principals.map(({ arn }) => arn);
  expect(all(turned, [...arns].reverse())).toEqual(all(world, arns));
});

test('statements that decided are cited, and what was not read is named', () => {
  const { found } = open({
    principals: {
      dev: {
        kind: 'user',
        policies: { dev: [{ Sid: 'Keys', Effect: 'Allow', Action: 'iam:CreateAccessKey', Resource: '*' }] },
      },
      other: { kind: 'user', policies: 'closed' },
    },
  });
  const [way] = found.of(`arn:aws:iam::${home}:user/dev`);
  expect(way?.by.map(({ sid, policy }) => `${policy.name}/${sid}`)).toEqual(['dev/Keys']);
  expect(way?.closed.map(({ part, code }) => `${part} ${code}`)).toEqual(['identity ACCESS_DENIED']);
});

const allowIam = [{ Effect: 'Allow', Action: 'iam:*', Resource: '*' }];
const administrators: readonly (readonly [string, WrittenWorld, boolean])[] = [
  ['everything', { principals: { one: { kind: 'user', policies: { admin } } } }, true],
  ['all of IAM', { principals: { one: { kind: 'role', policies: { iam: allowIam } } } }, true],
  [
    'by its group',
    { principals: { one: { kind: 'user', groups: ['g'] }, g: { kind: 'group', policies: { admin } } } },
    true,
  ],
  [
    'a boundary without IAM',
    {
      principals: {
        one: { kind: 'user', policies: { admin }, boundary: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] },
      },
    },
    false,
  ],
  [
    'an SCP against IAM',
    {
      scp: [...admin, { Effect: 'Deny', Action: 'iam:*', Resource: '*' }],
      principals: { one: { kind: 'user', policies: { admin } } },
    },
    false,
  ],
  [
    'an SCP that protects one role',
    {
      scp: [...admin, { Effect: 'Deny', Action: 'iam:*', Resource: 'arn:aws:iam::*:role/break-glass' }],
      principals: { one: { kind: 'user', policies: { admin } } },
    },
    true,
  ],
  [
    'denied by itself',
    {
      principals: {
        one: { kind: 'user', policies: { iam: [...allowIam, { Effect: 'Deny', Action: 'iam:*', Resource: '*' }] } },
      },
    },
    false,
  ],
  [
    'only certain roles',
    {
      principals: {
        one: {
          kind: 'user',
          policies: { iam: [{ Effect: 'Allow', Action: 'iam:*', Resource: 'arn:aws:iam::*:role/app-*' }] },
        },
      },
    },
    false,
  ],
  [
    'everything but IAM',
    {
      principals: {
        one: { kind: 'user', policies: { power: [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }] } },
      },
    },
    false,
  ],
];

test.each(administrators)('the equal of an administrator: %s', (_, written, expected) => {
  const { engine } = open(written);
  expect(isAdminEquivalent(engine, arnOf('one', written))).toBe(expected);
});

test('what runs with a role is gathered from the evidence; a list that was refused says so', () => {
  const accounts = ['111122223333', '444455556666'];
  const regions = ['ap-northeast-1', 'us-east-1'];
  const kinds = (evidence: typeof sampleEvidence) =>
    gatherHosts(placesOf(evidence, accounts, regions)).lists.filter(({ kind }) => kind === 'lambda-function');
  const known = new Set(sampleWorld().principals.map(({ arn }) => arn));
  const functions = kinds(sampleEvidence).flatMap(({ hosts }) => hosts);
  expect(functions.length).toBeGreaterThan(0);
  expect(functions.every(({ arn, role }) => arn.includes(':function:') && (role === null || known.has(role)))).toBe(
    true,
  );
  const refused = kinds(refuse('lambda:ListFunctions'));
  expect(refused.flatMap(({ hosts }) => hosts)).toEqual([]);
  expect(refused.flatMap(({ closed }) => closed).every(({ code }) => code === 'ACCESS_DENIED')).toBe(true);
  expect(refused.every(({ closed }) => closed.length > 0)).toBe(true);
});

test('docs/escalation.md lists the ways as they are; if not: npx tsx test/access/write-escalation-page.ts', () => {
  const page = readFileSync('docs/escalation.md', 'utf8');
  expect(page).toBe(escalationPage(page));
});
