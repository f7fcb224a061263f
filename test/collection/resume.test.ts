import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Source } from '../../src/collection/source.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { type Evidence, readEvidence } from '../../src/evidence/read-evidence.ts';
import { verifyEvidence } from '../../src/evidence/verify-evidence.ts';
import { scratch } from '../evidence/scratch.ts';
import { richPage } from './rich-page.ts';
import { planOf, runPlan } from './run-plan.ts';
import { failure, identity, page, type Script, scriptedSource } from './scripted-source.ts';

/** The machine pulls the plug at one call that changes the disk; the dead process does nothing more. */
const plug = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY, dead: false }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const guarded = <A extends unknown[], R>(call: (...args: A) => R) => {
    return (...args: A): R => {
      if (plug.dead) throw new Error('dead');
      plug.left -= 1;
      if (plug.left >= 0) return call(...args);
      plug.dead = true;
      throw new Error('killed');
    };
  };
  return {
    ...real,
    // Nothing is lost here but what the process had not written: syncing would only cost time.
    fsyncSync: () => {},
    mkdirSync: guarded(real.mkdirSync),
    renameSync: guarded(real.renameSync),
    writeFileSync: guarded(real.writeFileSync),
    appendFileSync: guarded(real.appendFileSync),
  };
});

beforeEach(() => Object.assign(plug, { left: Number.POSITIVE_INFINITY, dead: false }));

/** Lists of lists, names that are stored as tokens, reports that are made and fetched, regions outside, denials. */
const chosen = collectors.filter(({ item }) =>
  /^EV-(ENV-0[1259]|IAM-|S3-|KMS-|SQS-|SNS-|DDB-|SSO-|ID-|SEC-)/.test(item),
);
const plan = planOf(chosen, true);

const script: Script = (question) => {
  const key = `${question.service}:${question.operation}`;
  if (question.operation === 'GetCallerIdentity') return identity(question);
  if (key === 'kms:GetKeyPolicy') return failure('AccessDeniedException');
  if (key === 's3:GetBucketPolicy') return failure('NoSuchBucketPolicy');
  if (key === 'account:ListRegions') {
    const named = ['ap-northeast-1', 'us-east-1', 'eu-west-1'].map((RegionName) => ({
      RegionName,
      RegionOptStatus: 'ENABLED_BY_DEFAULT',
    }));
    return page({ Regions: named });
  }
  if (key === 'iam:ListUsers' || key === 'iam:ListAccessKeys') {
    const names = [1, 2, 3, 4, 5].map((n) => ({
      UserName: `u${n}`,
      AccessKeyId: `AKIAIOSFODNN7EXAMP${n}${String(question.input['UserName'] ?? '0').at(-1)}`,
    }));
    return page({ ...richPage(key), Users: names, AccessKeyMetadata: names });
  }
  return page({ ...richPage(key), State: 'COMPLETE', JobStatus: 'COMPLETED' });
};

/** What evidence says, times and chain aside: every counting answer with the hashes of what it gave, and what was not asked. */
function saying({ answers, notAsked, envelope }: Evidence): readonly string[] {
  const lines = answers.map((one) => {
    const { pages, input, outcome, code, itemCount } = envelope(one);
    const stored = pages.map(({ storedSha256 }) => storedSha256);
    return JSON.stringify([
      one.evidenceId,
      one.service,
      one.operation,
      one.region,
      input,
      outcome,
      code,
      itemCount,
      stored,
    ]);
  });
  const gaps = notAsked.map(({ service, operation, region, reason, code, parent }) =>
    JSON.stringify([service, operation, region, reason, code, parent]),
  );
  return [...lines, ...gaps].sort();
}

async function session(folder: string, source: Source, left: number): Promise<boolean> {
  Object.assign(plug, { left, dead: false });
  try {
    await runPlan(folder, chosen, source, { plan, concurrency: 16 }, false);
    return true;
  } catch (error) {
    if (!plug.dead) throw error;
    return false;
  } finally {
    Object.assign(plug, { left: Number.POSITIVE_INFINITY, dead: false });
  }
}

/** A small generator with a seed of its own (Lehmer, 1951), so that a failure can be run again. */
function* drawn(seed: number): Generator<number> {
  for (let value = seed; ; value = (value * 48271) % 2147483647) yield value / 2147483647;
}

test('killed at 50 random points and gone on with, a collection holds what an uninterrupted one holds', async () => {
  const home = scratch();
  const whole = scriptedSource(script);
  expect(await session(join(home, 'whole'), whole, Number.POSITIVE_INFINITY)).toBe(true);
  const wanted = saying(readEvidence(join(home, 'whole', 'evidence')));
  expect(wanted.length).toBeGreaterThan(100);
  const draw = drawn(20261122);
  const next = (): number => draw.next().value as number;
  let killed = 0;
  for (let run = 0; run < 50; run += 1) {
    const folder = join(home, String(run));
    const evidence = join(folder, 'evidence');
    const source = scriptedSource(script);
    let durable = new Set<string>();
    for (let sessions = 0; ; sessions += 1) {
      const before = source.asked.length;
      const done = await session(folder, source, sessions > 3 ? Number.POSITIVE_INFINITY : Math.floor(next() * 800));
      const put = source.asked.slice(before).map((question) => JSON.stringify(question));
      expect({ run, repeated: put.filter((question) => durable.has(question)) }).toEqual({ run, repeated: [] });
      if (done) break;
      killed += 1;
      if (!existsSync(evidence)) continue;
      expect(verifyEvidence(evidence).damages).toEqual([]);
      const read = readEvidence(evidence);
      // Access key ids are stored as tokens, so that their questions are compared by what the source was asked.
      durable = new Set(
        read.answers
          .filter(({ operation }) => operation !== 'GetAccessKeyLastUsed')
          .map(({ service, operation, input, account, region }) =>
            JSON.stringify({ service, operation, input, account, region }),
          ),
      );
    }
    expect({ run, saying: saying(readEvidence(evidence)) }).toEqual({ run, saying: wanted });
    expect(verifyEvidence(evidence)).toMatchObject({ damages: [], closed: true });
  }
  expect(killed).toBeGreaterThan(50);
}, 120_000);
