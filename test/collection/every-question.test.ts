import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reply } from '../../src/collection/source.ts';
import type { Operation } from '../../src/collectors/collector.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { scratch } from '../evidence/scratch.ts';
import { richPage } from './rich-page.ts';
import { planOf, runPlan } from './run-plan.ts';
import { failure, identity, page, scriptedSource } from './scripted-source.ts';

const operations = new Map<string, Operation[]>();
for (const { service, operations: list } of collectors) {
  for (const one of list) {
    const key = `${one.service ?? service}:${one.operation}`;
    operations.set(key, [...(operations.get(key) ?? []), one]);
  }
}

const plan = planOf(collectors, true);
const [platform] = plan.platforms;

/** Every operation and place the plan means to ask. */
const planned = [...operations].flatMap(([key, list]) =>
  list
    .filter(({ answeredBy }) => answeredBy === undefined)
    .flatMap(({ scope }) =>
      (scope === 'region' ? (platform?.regions ?? []) : [scope === 'outside' ? 'outside' : 'global']).map(
        (region) => `${key} ${region}`,
      ),
    ),
);

const replies: readonly ((key: string) => Reply)[] = [
  (key) => page(richPage(key)),
  (key) => page(richPage(key)),
  () => page({}),
  () => page('not what was expected'),
  () => page({ NextToken: 'same', nextToken: 'same', Marker: 'same', IsTruncated: true }),
  () => failure('AccessDenied'),
  () => failure('ThrottlingException'),
  (key) => failure(operations.get(key)?.[0]?.absent?.[0] ?? 'InternalFailure'),
  () => ({ kind: 'missing', reason: 'NOT_EXPORTED' }),
];

test('whatever is answered, every operation and place of the plan leaves a line in the ledger', async () => {
  const folder = scratch();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat({ max: replies.length - 1 })), async (stream) => {
      const chosen = new Map<string, (key: string) => Reply>();
      const source = scriptedSource((question) => {
        const key = `${question.service}:${question.operation}`;
        if (question.operation === 'GetCallerIdentity') return identity(question);
        const place = `${key} ${question.region}`;
        if (!chosen.has(place)) chosen.set(place, replies[stream.next().value as number] as (key: string) => Reply);
        return (chosen.get(place) as (key: string) => Reply)(key);
      });
      run += 1;
      const { evidence, damages, collected } = await runPlan(`${folder}/${run}`, collectors, source, { plan });
      const told = new Set(
        evidence.records.flatMap((record) =>
          record.kind === 'answer' || record.kind === 'not-asked' || record.kind === 'settled'
            ? [`${record.service}:${record.operation} ${record.region}`]
            : [],
        ),
      );
      expect(planned.filter((place) => !told.has(place))).toEqual([]);
      expect(damages).toBe(0);
      expect(collected.asked).toBe(evidence.records.filter(({ kind }) => kind === 'answer').length);
    }),
    { numRuns: 6, seed: 11 },
  );
});

test('where every list has an element, every operation is really asked: each parent stands before its children', async () => {
  const source = scriptedSource((question) =>
    question.operation === 'GetCallerIdentity'
      ? identity(question)
      : page(richPage(`${question.service}:${question.operation}`)),
  );
  const { evidence } = await runPlan(scratch(), collectors, source, { plan });
  const nothing = evidence.notAsked.filter(({ reason }) => reason === 'NO_PARENT');
  const other = evidence.notAsked.filter(({ reason }) => reason !== 'NO_PARENT');
  // Only what the plan does not ask by itself, and lists of which the made-up element fits no filter, are left out.
  expect(
    other.filter(({ service, operation }) => operations.get(`${service}:${operation}`)?.[0]?.notPlanned === undefined),
  ).toEqual([]);
  expect(nothing.length).toBeLessThan(25);
  expect(evidence.answers.length).toBeGreaterThan(700);
});
