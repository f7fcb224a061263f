import { expect, test } from 'vitest';
import { countPlan } from '../../src/collection/count-plan.ts';
import { earlierCounts } from '../../src/collection/earlier-counts.ts';
import { estimateTime } from '../../src/collection/estimate-time.ts';
import type { PlaceCount } from '../../src/collection/plan-count.ts';
import { sumRanges } from '../../src/collection/sum-ranges.ts';
import type { Collector, Operation } from '../../src/collectors/collector.ts';
import type { Evidence } from '../../src/evidence/read-evidence.ts';
import { planOf } from './run-plan.ts';

function collector(service: string, ...operations: readonly Partial<Operation>[]): Collector {
  const whole = operations.map((one) => ({ operation: 'List', scope: 'region', iamActions: [], ...one }) as Operation);
  return { item: `EV-${service}`, service, operations: whole };
}

const parent = { operation: 'List', each: 'Things', bind: { Id: 'Id' } };

function count(
  collectors: readonly Collector[],
  earlier = new Map<string, { questions: number; requests: number }>(),
  organization = false,
) {
  const counts = countPlan({ plan: planOf(collectors, organization), collectors, timezone: 'Asia/Tokyo', earlier });
  const of = (operation: string) =>
    sumRanges(counts.filter((one) => one.operation === operation).map(({ questions }) => questions));
  return { counts, of };
}

test('single questions are exact: per region, per account, per entry of the inputs', () => {
  const { of } = count([
    collector('kms', {}, { operation: 'Once', scope: 'account' }, { operation: 'Types', inputs: [{ T: 1 }, { T: 2 }] }),
  ]);
  expect(of('List')).toEqual({ from: 2, to: 2 });
  expect(of('Once')).toEqual({ from: 1, to: 1 });
  expect(of('Types')).toEqual({ from: 4, to: 4 });
});

test('the same question of two items counts once; one answered by another item or not planned counts nothing', () => {
  const same = { operation: 'Same', scope: 'account' } as const;
  const { of } = count([
    collector(
      'kms',
      same,
      { operation: 'Other', answeredBy: 'EV-x' },
      { operation: 'Left', notPlanned: { ja: '', en: '' } },
    ),
    { ...collector('kms', same), item: 'EV-2' },
  ]);
  expect(of('Same')).toEqual({ from: 1, to: 1 });
  expect([of('Other'), of('Left')]).toEqual([sumRanges([]), sumRanges([])]);
});

test('the organization is asked only where the plan says so', () => {
  const declared = [collector('organizations', { scope: 'organization' })];
  expect(count(declared).of('List')).toEqual({ from: 0, to: 0 });
  expect(count(declared, new Map(), true).of('List')).toEqual({ from: 1, to: 1 });
});

test('a fan-out is unknown without evidence, and a range where every place of it is known', () => {
  const declared = [collector('kms', {}, { operation: 'Get', parent })];
  expect(count(declared).of('Get')).toEqual({ from: 0, to: null });
  const one = new Map([['kms:Get 111122223333 us-east-1', { questions: 3, requests: 4 }]]);
  expect(count(declared, one).of('Get')).toEqual({ from: 0, to: null });
  const both = new Map([...one, ['kms:Get 111122223333 ap-northeast-1', { questions: 0, requests: 0 }] as const]);
  expect(count(declared, both).of('Get')).toEqual({ from: 0, to: 3 });
});

test('what is asked in regions left out is known only from the evidence', () => {
  const declared = [collector('ec2', { scope: 'outside' })];
  expect(count(declared).of('List')).toEqual({ from: 0, to: null });
  const earlier = new Map([
    ['ec2:List 111122223333 us-east-1', { questions: 9, requests: 9 }],
    ['ec2:List 111122223333 us-west-1', { questions: 1, requests: 1 }],
    ['ec2:List 111122223333 us-west-2', { questions: 1, requests: 2 }],
  ]);
  expect(count(declared, earlier).of('List')).toEqual({ from: 0, to: 2 });
});

test('a paged question is one question and an unknown number of requests', () => {
  const [first] = count([
    collector('kms', { paging: { request: 'Marker', response: 'Next' }, scope: 'account' }),
  ]).counts;
  expect(first).toMatchObject({ questions: { from: 1, to: 1 }, requests: { from: 1, to: null } });
});

test('earlier counts: answers and empty lists are known, an unread list is not', () => {
  const place = { account: '1', region: 'r', service: 'kms' };
  const evidence = {
    answers: [
      { ...place, operation: 'A', pages: 2 },
      { ...place, operation: 'A', pages: 0 },
      { ...place, operation: 'A', pages: 5, superseded: true },
      { ...place, operation: 'C', pages: 1 },
    ],
    notAsked: [
      { ...place, operation: 'B', reason: 'NO_PARENT' },
      { ...place, operation: 'C', reason: 'PARENT_UNREAD' },
    ],
  } as unknown as Evidence;
  expect([...earlierCounts(evidence)]).toEqual([
    ['kms:B 1 r', { questions: 0, requests: 0 }],
    ['kms:A 1 r', { questions: 2, requests: 3 }],
  ]);
});

function asked(operation: string, from: number, to: number | null, region = 'r'): PlaceCount {
  return {
    account: '1',
    region,
    service: 's',
    operation,
    questions: { from, to },
    requests: { from, to },
    fanOut: false,
  };
}

const rateOf = (_: string, operation: string) =>
  operation === 'Slow'
    ? { bucket: 'slow', perSecond: 2, burst: 2, published: true }
    : { bucket: 'fast', perSecond: 1_000, burst: 1_000, published: false };

test('the time is the slowest bucket or the work, whichever is longer', () => {
  const options = { rateOf, latency: 0.2, inFlight: 10, work: 0.002 };
  const slow = estimateTime({ counts: [asked('Slow', 22, 22), asked('Fast', 100, 100)], ...options });
  expect(slow).toMatchObject({
    seconds: { from: 10, to: 10 },
    slowest: { bucket: 'slow', perSecond: 2, published: true },
  });
  const busy = estimateTime({ counts: [asked('Fast', 1_000, null)], ...options });
  expect(busy).toEqual({ seconds: { from: 20, to: null }, slowest: null });
  const wide = estimateTime({ counts: [asked('Fast', 1_000, 1_000)], ...options, inFlight: 1_000 });
  expect(wide.seconds).toEqual({ from: 2, to: 2 });
});

test('buckets of several regions run side by side, those of one region add up', () => {
  const options = { rateOf, latency: 0, inFlight: 1, work: 0 };
  const apart = estimateTime({ counts: [asked('Slow', 12, 12, 'a'), asked('Slow', 12, 12, 'b')], ...options });
  expect(apart.seconds).toEqual({ from: 5, to: 5 });
  const together = estimateTime({ counts: [asked('Slow', 12, 12), asked('Slow', 12, 12)], ...options });
  expect(together.seconds).toEqual({ from: 11, to: 11 });
});
