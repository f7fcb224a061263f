import { expect, test } from 'vitest';
import { identify } from '../../src/evaluation/identify.ts';
import type { PlaceContext } from '../../src/evaluation/place-context.ts';
import type { Evidence } from '../../src/evidence/read-evidence.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';

const place = { platform: 'aws:111122223333', account: '111122223333', region: 'ap-northeast-1' };

test('a piece of other objects is no line of the identification tables, every other kind is one', () => {
  const population = (kind: string): never =>
    ({ kind, ...place, complete: true, code: null, exact: null, refs: [], at: null, facts: [] }) as never;
  const evidence = { answers: [], notAsked: [], pages: () => [] } as unknown as Evidence;
  const context = { place, population, evidence } as unknown as PlaceContext;
  const told = [...identify(context, factKinds)].map(({ kind }) => kind);
  const parts = factKinds.filter(({ part }) => part === true).map(({ kind }) => kind);
  expect(parts).toContain('security-group-rule');
  expect(told.filter((kind) => parts.includes(kind))).toEqual([]);
  const regional = factKinds.filter(({ scope, part }) => scope === 'region' && part !== true);
  expect(told).toEqual(regional.map(({ kind }) => kind));
});
