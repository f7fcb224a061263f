import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalogue } from '../../src/access/catalogue.ts';
import type { Closed } from '../../src/access/closed.ts';
import { decide } from '../../src/access/decide.ts';
import type { Decision } from '../../src/access/decision.ts';
import { applicableActions } from '../../src/access/engine/applicable-actions.ts';
import { loadCatalogue } from '../../src/access/load-catalogue.ts';
import { openEngine } from '../../src/access/open-engine.ts';
import type { Policy } from '../../src/access/policy.ts';
import type { PolicySet } from '../../src/access/policy-set.ts';
import type { Request } from '../../src/access/request.ts';
import { paper } from './engine/paper.ts';
import { randomWorld } from './engine/random-world.ts';
import { seeded } from './engine/seeded.ts';

const catalogue: Catalogue = await loadCatalogue(['s3', 'kms', 'dynamodb', 'sqs', 'lambda', 'secretsmanager']);
const outsiders = [
  '*',
  'lambda.amazonaws.com',
  'arn:aws:iam::999988887777:root',
  'arn:aws:iam::111122223333:root',
  'arn:aws:sts::111122223333:assumed-role/r-0/s',
];
const drawing = { principals: 5, resources: 6, conditions: 0.3, statements: 5 };
const seeds = fc.integer({ min: 1, max: 1_000_000 });

/** One question to a random world, with its papers. */
function drawQuestion(
  seed: number,
  conditions = drawing.conditions,
): { request: Request; papers: PolicySet; facts: Parameters<typeof decide>[2] } {
  const random = seeded(seed);
  const world = randomWorld(seed, { ...drawing, conditions, unread: seed % 4 === 0 ? 0.2 : 0 });
  const engine = openEngine(world, catalogue);
  const resource = random.pick(world.resources);
  const target = random.pick([resource.arn, ...resource.inside]);
  const request: Request = {
    principal: random.pick([...world.principals.map(({ arn }) => arn), ...outsiders]),
    action: random.pick(applicableActions(catalogue, resource.service, target)).id,
    resource: target,
    resourceAccount: null,
    context: {},
    others: 'unknown',
  };
  return { request, papers: engine.policiesFor(request), facts: engine.factsFor(request) };
}

const ranks = { denied: 0, conditional: 1, allowed: 2 };
const covers = { none: 0, part: 1, whole: 2 };

function isMore(after: Decision, before: Decision): boolean {
  return ranks[after.result] > ranks[before.result] || covers[after.coverage] > covers[before.coverage];
}

function addTo(part: readonly Policy[] | Closed, policy: Policy): readonly Policy[] | Closed {
  return 'state' in part ? part : [...part, policy];
}

test('grants give for every action exactly what decide gives, and so does decide by itself', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const world = randomWorld(seed, { ...drawing, unread: seed % 3 === 0 ? 0.15 : 0 });
      const [engine, again] = [openEngine(world, catalogue), openEngine(world, catalogue)];
      const random = seeded(seed);
      for (const principal of [...world.principals.map(({ arn }) => arn), ...outsiders]) {
        const resource = random.pick(world.resources);
        const grants = engine.grants(principal, resource.arn);
        const said = new Map(
          grants.map(({ action, resource: target, decision }) => [`${action.id} ${target}`, decision]),
        );
        for (const target of [resource.arn, ...resource.inside]) {
          for (const { id } of applicableActions(catalogue, resource.service, target)) {
            const request: Request = {
              principal,
              action: id,
              resource: target,
              resourceAccount: null,
              context: {},
              others: 'unknown',
            };
            const decision = again.decide(request);
            const plain = decision.result === 'denied' && decision.closed.length === 0;
            expect(said.get(`${id} ${target}`)).toEqual(plain ? undefined : decision);
            if (!plain)
              expect(decide(engine.policiesFor(request), request, engine.factsFor(request))).toEqual(decision);
          }
        }
      }
    }),
    { numRuns: 6 },
  );
});

test('one more Deny never gives more', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { request, papers, facts } = drawQuestion(seed);
      const random = seeded(seed + 1);
      const more = paper('identity', [
        {
          Effect: 'Deny',
          Action: random.pick([request.action, `${request.action.split(':')[0]}:*`, '*']),
          Resource: random.pick([request.resource, '*', `${request.resource}x`]),
          ...(random.chance(0.5) ? { Condition: { Bool: { 'aws:SecureTransport': 'false' } } } : {}),
        },
      ]);
      const [before, after] = [
        decide(papers, request, facts),
        decide({ ...papers, identity: addTo(papers.identity, more) }, request, facts),
      ];
      expect(isMore(after, before), JSON.stringify({ before, after })).toBe(false);
    }),
    { numRuns: 150 },
  );
});

test('one more level of SCPs never gives more', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { request, papers, facts } = drawQuestion(seed);
      const { scps } = papers;
      const action = seeded(seed + 2).pick(['*', request.action, 'iam:*']);
      const level = [paper('scp', [{ Effect: 'Allow', Action: action, Resource: '*' }])];
      const more = scps === null || 'state' in scps ? [level] : [...scps, level];
      const [before, after] = [decide(papers, request, facts), decide({ ...papers, scps: more }, request, facts)];
      expect(isMore(after, before), JSON.stringify({ before, after })).toBe(false);
    }),
    { numRuns: 150 },
  );
});

function reversed(policy: Policy): Policy {
  return { ...policy, statements: [...policy.statements].reverse() };
}

function sets({ alternatives }: Decision): readonly string[] {
  return alternatives
    .map((set) =>
      set
        .map(({ holds, clause }) => `${holds} ${clause.operator} ${clause.key} ${clause.values}`)
        .sort()
        .join(),
    )
    .sort();
}

test('the answer does not hang on the order of policies and statements', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { request, papers, facts } = drawQuestion(seed);
      const { identity, scps, resource } = papers;
      const turned: PolicySet = {
        ...papers,
        identity: 'state' in identity ? identity : identity.map(reversed).reverse(),
        scps: scps === null || 'state' in scps ? scps : scps.map((level) => level.map(reversed).reverse()),
        resource: resource === null || 'state' in resource ? resource : reversed(resource),
      };
      const [left, right] = [decide(papers, request, facts), decide(turned, request, facts)];
      expect([right.result, right.reason, right.coverage, sets(right)]).toEqual([
        left.result,
        left.reason,
        left.coverage,
        sets(left),
      ]);
      expect(right.closed).toEqual(left.closed);
      if (left.result === 'allowed') expect(right.by).toEqual(left.by);
    }),
    { numRuns: 150 },
  );
});

const meeting: Readonly<Record<string, readonly [string, string]>> = {
  'aws:multifactorauthpresent': ['true', 'false'],
  'aws:sourceip': ['203.0.113.5', '198.51.100.5'],
};

test('whoever brings what one alternative asks for is allowed', () => {
  let met = 0;
  fc.assert(
    fc.property(seeds, (seed) => {
      const { request, papers, facts } = drawQuestion(seed, 0.9);
      const decision = decide(papers, request, facts);
      for (const set of decision.alternatives) {
        const known = set.map(
          ({ clause: { key }, holds }) => [key.toLowerCase(), meeting[key.toLowerCase()]?.[holds ? 0 : 1]] as const,
        );
        if (known.some(([, value]) => value === undefined)) continue;
        const context = Object.fromEntries(known.map(([key, value]) => [key, [value as string]]));
        met += 1;
        expect(decide(papers, { ...request, context }, facts).result).toBe('allowed');
      }
    }),
    { numRuns: 400 },
  );
  expect(met).toBeGreaterThan(10);
});
