import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callRate } from '../../src/collection/call-rate.ts';
import { callRates } from '../../src/collection/call-rates.ts';
import { inParallel } from '../../src/collection/in-parallel.ts';
import { openPace, type Rate } from '../../src/collection/open-pace.ts';
import type { Exchange, Reply } from '../../src/collection/source.ts';
import { askAgain } from '../../src/collection/sources/ask-again.ts';
import { keepClients } from '../../src/collection/sources/keep-clients.ts';
import { type Failure, retryRule } from '../../src/collection/sources/retry-rule.ts';
import { throttlingServer } from './throttling-server.ts';
import { virtualTime } from './virtual-time.ts';

const exchange: Exchange = {
  requestId: 'r',
  httpStatus: 200,
  date: null,
  attempts: 1,
  endpoint: null,
  bodySha256: null,
  body: null,
};
const throttled: Failure = { code: 'ThrottlingException', status: 400, sign: null };

const arrivals = fc.record({
  rate: fc.record({ perSecond: fc.constantFrom(0.5, 1, 2, 5, 9, 20), burst: fc.integer({ min: 1, max: 40 }) }),
  gaps: fc.array(fc.integer({ min: 0, max: 800 }), { minLength: 1, maxLength: 60 }),
});

test('while nobody throttles, no window holds more than rate × time + burst, the order is kept and nobody starves', async () => {
  await fc.assert(
    fc.asyncProperty(arrivals, async ({ rate, gaps }) => {
      const time = virtualTime();
      const pace = openPace(time);
      const sent: { readonly at: number; readonly n: number }[] = [];
      const calls: Promise<void>[] = [];
      const arrive = async (): Promise<void> => {
        for (const [n, gap] of gaps.entries()) {
          if (gap > 0) await time.wait(gap);
          calls.push(
            pace.turn('k', rate).then(() => {
              sent.push({ at: time.seconds(), n });
              pace.accepted('k');
            }),
          );
        }
        await Promise.all(calls);
      };
      await time.run(arrive());
      expect(sent.map(({ n }) => n)).toEqual(gaps.map((_, n) => n));
      for (const [from, first] of sent.entries())
        for (const [to, last] of sent.entries())
          if (to >= from)
            expect(to - from + 1).toBeLessThanOrEqual(rate.perSecond * (last.at - first.at) + rate.burst + 0.01);
      const arrived = gaps.reduce((sum, gap) => sum + gap, 0) / 1000;
      expect(sent.at(-1)?.at).toBeLessThanOrEqual(arrived + gaps.length / rate.perSecond + 0.1);
    }),
    { numRuns: 60 },
  );
});

test('a wait that is broken off ends the turns that queue', async () => {
  const wait = (): Promise<void> => Promise.reject(new Error('stopped'));
  const pace = openPace({ now: () => new Date(0), wait });
  const rate = { perSecond: 1, burst: 1 };
  await pace.turn('k', rate);
  const turns = await Promise.allSettled([pace.turn('k', rate), pace.turn('k', rate)]);
  expect(turns.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('a clock that stands still does not hold the turns up', async () => {
  const pace = openPace({ now: () => new Date(0), wait: async () => {} });
  for (let n = 0; n < 100; n += 1) await pace.turn('k', { perSecond: 1, burst: 1 });
  expect(pace.barren('k')).toBe(false);
});

test('buckets do not wait for each other', async () => {
  const time = virtualTime();
  const pace = openPace(time);
  const slow = Array.from({ length: 10 }, () => pace.turn('slow', { perSecond: 1, burst: 1 }));
  await time.run(pace.turn('other', { perSecond: 1, burst: 1 }));
  expect(time.seconds()).toBe(0);
  await time.run(Promise.all(slow));
  expect(time.seconds()).toBeCloseTo(9, 1);
});

/** Puts so many questions, 64 at once, to a service of 20 ms each way. */
async function askAll(questions: number, limit: Parameters<typeof throttlingServer>[0], rate: Rate, seed: number) {
  const time = virtualTime();
  const server = throttlingServer(limit, seed);
  const pace = openPace(time);
  const attempts: number[] = [];
  const replies: Reply[] = [];
  const work = inParallel([...Array(questions).keys()], 64, async () => {
    replies.push(
      await askAgain({ pace, key: 'k', rate, wait: time.wait }, async (capture) => {
        capture.attempts += 1;
        attempts.push(capture.attempts);
        await time.wait(20);
        const taken = server.takes(time.seconds());
        await time.wait(20);
        const { code } = throttled;
        return taken
          ? { reply: { kind: 'page', output: {}, exchange }, failure: null }
          : { reply: { kind: 'error', code, message: 'Rate exceeded', exchange }, failure: throttled };
      }),
    );
  });
  await time.run(work.then(() => {}));
  return { replies, attempts, seconds: time.seconds(), ...server.counts, pace, time };
}

const cautious = callRate('nothing-published', 'List');

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a hard limit of 5/s and three of ten throttled on top: nothing lost, near the ideal time, no storm (seed %i)',
  async (seed) => {
    // Of the 5 calls a second that get through the limit, 3 in 10 are throttled by chance: 5 × 0.7 = 3.5 answers a second at best,
    // so 200 answers take 200 / 3.5 = 57.1 s; what the limit's own burst gives at the start is not deducted.
    const { replies, seconds, sent } = await askAll(200, { perSecond: 5, burst: 5, chance: 0.3 }, cautious, seed);
    expect(replies.filter(({ kind }) => kind === 'page')).toHaveLength(200);
    expect(seconds).toBeLessThanOrEqual(1.3 * (200 / (5 * 0.7)));
    expect(sent / 200).toBeLessThanOrEqual(2.5);
  },
);

test('throttles by chance alone do not slow the published rate down', async () => {
  // 20 a second are sent at best and 7 in 10 answered: 400 / 14 = 28.6 s.
  const { replies, seconds, sent } = await askAll(400, { perSecond: 1e6, burst: 1e6, chance: 0.3 }, cautious, 1);
  expect(replies.filter(({ kind }) => kind === 'page')).toHaveLength(400);
  expect(seconds).toBeLessThanOrEqual(1.3 * (400 / (20 * 0.7)));
  expect(sent / 400).toBeLessThanOrEqual(1.6);
});

test('after the throttles the published rate returns by itself', async () => {
  const time = virtualTime();
  const pace = openPace(time);
  const rate = { perSecond: 20, burst: 40 };
  const send = async (count: number, taken: boolean): Promise<number> => {
    const from = time.seconds();
    for (let n = 0; n < count; n += 1) {
      await pace.turn('k', rate);
      if (taken) pace.accepted('k');
      else pace.throttled('k');
    }
    return time.seconds() - from;
  };
  await time.run(send(60, false));
  // Nothing taken for a minute: one call a second, not less.
  expect(await time.run(send(5, false))).toBeLessThanOrEqual(5.1);
  await time.run(send(200, true));
  expect(await time.run(send(100, true))).toBeCloseTo(5, 0);
});

test('a service that throttles everything ends with its code, each question after twenty attempts and then at once', async () => {
  const { replies, attempts, seconds, sent, pace } = await askAll(
    300,
    { perSecond: 0, burst: 0, chance: 0 },
    cautious,
    1,
  );
  expect(replies).toHaveLength(300);
  expect(new Set(replies.map((reply) => (reply.kind === 'error' ? reply.code : '')))).toEqual(
    new Set(['ThrottlingException']),
  );
  expect(Math.max(...attempts)).toBeLessThanOrEqual(20);
  // Once the drought is known every question is still put, but once; one a second is sent.
  expect(sent).toBeLessThan(450);
  expect(seconds).toBeLessThan(450);
  expect(pace.barren('k')).toBe(true);
});

test('one question alone against a service that throttles everything: twenty attempts', async () => {
  const { attempts, sent } = await askAll(1, { perSecond: 0, burst: 0, chance: 0 }, cautious, 1);
  expect(sent).toBe(20);
  expect(attempts.at(-1)).toBe(20);
});

test('buckets that are idle are dropped: ten thousand accounts leave no trail', async () => {
  const time = virtualTime();
  const pace = openPace(time);
  const heap = process.memoryUsage().heapUsed;
  for (let n = 0; n < 20_000; n += 1) {
    await pace.turn(`k${n}`, { perSecond: 20, burst: 1 });
    if (n % 50 === 0) await time.run(time.wait(100));
  }
  // Each bucket holds about 2 KiB: kept, they would be 40 MiB.
  expect((process.memoryUsage().heapUsed - heap) / 2 ** 20).toBeLessThan(30);
});

const rules: readonly (readonly [string, number | null, Failure['sign'], string, number])[] = [
  ['ThrottlingException', 400, null, 'throttled', 20],
  ['Throttling', 400, null, 'throttled', 20],
  ['RequestLimitExceeded', 503, null, 'throttled', 20],
  ['SlowDown', 503, null, 'throttled', 20],
  ['TooManyRequestsException', 400, null, 'throttled', 20],
  ['LimitExceededException', 400, null, 'throttled', 20],
  ['Whatever', 429, null, 'throttled', 20],
  ['NewName', 400, 'throttled', 'throttled', 20],
  ['InternalFailure', 500, null, 'transient', 5],
  ['ServiceUnavailable', 503, null, 'transient', 5],
  ['CUT', 200, 'transient', 'transient', 5],
  ['RequestTimeout', 400, null, 'transient', 5],
  ['AccessDenied', 403, null, 'final', 1],
  ['ExpiredTokenException', 400, null, 'final', 1],
  ['NoSuchBucketPolicy', 404, null, 'final', 1],
  ['NotImplemented', 501, null, 'final', 1],
  ['UNREACHABLE', null, null, 'final', 1],
];

test.each(rules)('%s with status %s and sign %s is %s, %i attempts', (code, status, sign, kind, attempts) => {
  const failure: Failure = { code, status, sign };
  let attempt = 1;
  while (retryRule(failure, attempt).again) attempt += 1;
  expect(retryRule(failure, attempt).kind).toBe(kind);
  expect(attempt).toBe(attempts);
  for (let n = 1; n < 30; n += 1) expect(retryRule(failure, n, false, (below) => below - 1).delay).toBeLessThan(20_001);
  if (kind === 'throttled') expect(retryRule(failure, 1, true).again).toBe(false);
});

test('the rates: an own one, a shared bucket, a service’s rest, and one cautious rate where nothing is published', () => {
  expect(callRate('cloudtrail', 'LookupEvents')).toEqual({
    bucket: 'cloudtrail:LookupEvents',
    perSecond: 2,
    burst: 1,
    published: true,
  });
  expect(callRate('lambda', 'ListFunctions').bucket).toBe(callRate('lambda', 'ListLayers').bucket);
  expect(callRate('lambda', 'GetPolicy').bucket).not.toBe(callRate('lambda', 'ListLayers').bucket);
  expect(callRate('ec2', 'DescribeVpcs')).toMatchObject({ perSecond: 20, burst: 100 });
  expect(callRate('ec2', 'DescribeVpcs').bucket).not.toBe(callRate('ec2', 'DescribeSubnets').bucket);
  expect(callRate('iam', 'ListUsers')).toEqual({ bucket: 'iam', perSecond: 20, burst: 40, published: false });
  for (const { page, perSecond, burst } of callRates) {
    expect(page).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
    expect(perSecond).toBeGreaterThan(0);
    expect(burst ?? 1).toBeGreaterThan(0);
  }
});

test('clients: the idle one that was not used for longest is closed, one at work never', async () => {
  const destroyed: string[] = [];
  const clients = keepClients<{ destroy(): void }>(2);
  const use = (name: string, work: () => Promise<void> = async () => {}): Promise<void> =>
    clients.use(name, async () => ({ destroy: () => destroyed.push(name) }), work);
  let finish = (): void => {};
  const long = use('a', () => new Promise((resolve) => (finish = resolve)));
  for (const name of ['b', 'c', 'b', 'd']) await use(name);
  await new Promise<void>((resolve) => setImmediate(resolve));
  expect(destroyed).toEqual(['b', 'c', 'b']);
  expect(clients.size()).toBe(2);
  finish();
  await long;
  await clients.close();
  expect(destroyed).toEqual(['b', 'c', 'b', 'a', 'd']);
  expect(clients.size()).toBe(0);
});
