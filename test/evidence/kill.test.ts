import * as realFs from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../../src/evidence/open-store.ts';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { verifyEvidence } from '../../src/evidence/verify-evidence.ts';
import { answer, notAsked, opened } from './entries.ts';
import { scratch } from './scratch.ts';
import { tickingClock } from './ticking-clock.ts';

/** The machine pulls the plug at one call that changes the disk; a write is torn, and the dead process does nothing more. */
const plug = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY, torn: 1, dead: false }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const guarded = <A extends unknown[], R>(call: (...args: A) => R, tear?: (...args: A) => void) => {
    return (...args: A): R => {
      if (plug.dead) throw new Error('dead');
      plug.left -= 1;
      if (plug.left < 0) {
        plug.dead = true;
        tear?.(...args);
        throw new Error('killed');
      }
      return call(...args);
    };
  };
  const part = (text: unknown): Buffer => {
    const bytes = Buffer.from(text as string);
    return bytes.subarray(0, Math.floor(bytes.length * plug.torn));
  };
  return {
    ...real,
    mkdirSync: guarded(real.mkdirSync),
    renameSync: guarded(real.renameSync),
    truncateSync: guarded(real.truncateSync),
    fsyncSync: guarded(real.fsyncSync),
    writeFileSync: guarded(real.writeFileSync, (file, text) => real.writeFileSync(file, part(text))),
    appendFileSync: guarded(real.appendFileSync, (file, text) => real.appendFileSync(file, part(text))),
  };
});

beforeEach(() => {
  Object.assign(plug, { left: Number.POSITIVE_INFINITY, torn: 1, dead: false });
});

/** A session: how many pages each answer has (-1: a line of what was not asked), and where the group is flushed. */
type Step = { readonly pages: number; readonly flush: boolean };

/** Runs one session and says how many records were durable for certain when it ended or was killed. */
function runSession(
  evidence: string,
  steps: readonly Step[],
  name: string,
  close: boolean,
): { durable: number; done: boolean } {
  let durable = 0;
  try {
    const before = readEvidence(evidence).records.length;
    durable = before;
    const store = openStore(evidence, tickingClock());
    store.add(opened(name));
    let added = 1;
    for (const [n, { pages, flush }] of steps.entries()) {
      const { entry, files } = pages < 0 ? { entry: notAsked(), files: [] } : answer(`E-${name}-${n}`, pages);
      store.add(entry, files);
      added += 1;
      if (!flush) continue;
      store.flush();
      durable = before + added;
    }
    if (close) durable = store.close(name).count;
    return { durable, done: true };
  } catch (error) {
    if (!plug.dead) throw error;
    return { durable, done: false };
  }
}

const sessions = fc.array(
  fc.record({
    steps: fc.array(fc.record({ pages: fc.integer({ min: -1, max: 2 }), flush: fc.boolean() }), { maxLength: 4 }),
    close: fc.boolean(),
    kill: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null, freq: 3 }),
    torn: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { minLength: 1, maxLength: 3 },
);

test('a process killed after any call leaves a store that verifies, and nothing durable is lost', () => {
  const folder = scratch();
  let run = 0;
  fc.assert(
    fc.property(sessions, (list) => {
      run += 1;
      const evidence = join(folder, String(run));
      let closedHead: string | null = null;
      let durable = 0;
      for (const [n, { steps, close, kill, torn }] of list.entries()) {
        Object.assign(plug, { left: kill ?? Number.POSITIVE_INFINITY, torn, dead: false });
        const session = runSession(evidence, steps, `s${n}`, close);
        Object.assign(plug, { left: Number.POSITIVE_INFINITY, dead: false });
        if (!realFs.existsSync(evidence)) continue;
        durable = Math.max(durable, session.durable);
        const found = verifyEvidence(evidence, closedHead);
        expect(found.damages).toEqual([]);
        expect(found.records).toBeGreaterThanOrEqual(durable);
        if (session.done && close) {
          expect(found.closed).toBe(true);
          closedHead = found.head;
        }
        const read = readEvidence(evidence);
        for (const one of read.answers) expect(read.pages(one)).toHaveLength(one.pages);
      }
      expect(runSession(evidence, [{ pages: 1, flush: false }], 'last', true).done).toBe(true);
      const end = verifyEvidence(evidence, closedHead);
      expect(end).toMatchObject({ damages: [], closed: true });
      expect(end.records).toBeGreaterThanOrEqual(durable + 3);
    }),
    { numRuns: 150, seed: 20260401 },
  );
});

test('the journal cut at every byte of its last group opens, verifies and goes on; garbage there does not', () => {
  const evidence = join(scratch(), 'evidence');
  expect(runSession(evidence, [{ pages: 1, flush: true }], 's1', true).done).toBe(true);
  const journal = join(evidence, 'journal.ndjson');
  const before = realFs.readFileSync(journal);
  const head = readEvidence(evidence).head;
  expect(
    runSession(
      evidence,
      [
        { pages: 1, flush: false },
        { pages: -1, flush: true },
      ],
      's2',
      false,
    ).done,
  ).toBe(true);
  const after = realFs.readFileSync(journal);
  const names = readEvidence(evidence)
    .records.flatMap((record) => (record.kind === 'answer' ? record.files : []))
    .map(({ path }) => join(evidence, path))
    .filter((path) => path.includes('E-s2'));
  expect(names).toHaveLength(2);
  for (let cut = before.length; cut <= after.length; cut += 1) {
    realFs.writeFileSync(journal, after.subarray(0, cut));
    for (const name of names) if (realFs.existsSync(name)) realFs.renameSync(name, `${name}.part`);
    const whole = after.subarray(0, cut).filter((byte) => byte === 10).length;
    expect({ cut, ...verifyEvidence(evidence, head) }).toMatchObject({ damages: [], records: whole });
    openStore(evidence, () => new Date(0));
    expect({ cut, ...verifyEvidence(evidence, head) }).toMatchObject({ damages: [], records: whole });
    expect(realFs.readFileSync(journal).at(-1)).toBe(10);
  }
  for (const name of names) realFs.renameSync(name, `${name}.part`);
  for (const garbage of ['x', '{"n":9', '{"n":4,"at":"2026-04-01T00:00:00.000Z","kind":"note"', '\n', '{}\n']) {
    realFs.writeFileSync(journal, Buffer.concat([before, Buffer.from(garbage)]));
    const [damage] = verifyEvidence(evidence, head).damages;
    expect({ garbage, kind: damage?.kind }).toEqual({ garbage, kind: garbage === '{"n":9' ? undefined : 'journal' });
  }
});

test('a group is durable at 100 entries or 200 ms, and after a failed write nothing more is added', () => {
  const evidence = join(scratch(), 'evidence');
  let time = 0;
  const store = openStore(evidence, () => new Date(time));
  const records = (): number => readEvidence(evidence).records.length;
  store.add(opened());
  for (let n = 1; n < 99; n += 1) store.add(notAsked());
  expect(records()).toBe(0);
  store.add(notAsked());
  expect(records()).toBe(100);
  store.add(notAsked());
  time = 199;
  store.add(notAsked());
  expect(records()).toBe(100);
  time = 200;
  store.add(notAsked());
  expect(records()).toBe(103);
  store.add(notAsked());
  Object.assign(plug, { left: 0, torn: 0.5 });
  expect(() => store.flush()).toThrow('killed');
  Object.assign(plug, { left: Number.POSITIVE_INFINITY, dead: false });
  expect(() => store.add(notAsked())).toThrow('killed');
  expect(() => store.close('s1')).toThrow('killed');
  expect(verifyEvidence(evidence)).toMatchObject({ damages: [], records: 103, closed: false });
});
