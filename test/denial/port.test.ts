import { expect, test } from 'vitest';
import { askPages } from '../../src/collection/ask-pages.ts';
import { guard } from '../../src/collection/guard.ts';
import type { Source } from '../../src/collection/source.ts';
import { liveSource } from '../../src/collection/sources/live.ts';
import type { Paging } from '../../src/collectors/collector.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { unreadCode } from '../../src/facts/unread-code.ts';
import { failingWire, type Script } from './failing-wire.ts';
import { type Failure, failures } from './failure.ts';
import { type DeclaredOperation, wireOperations } from './wire-operations.ts';
import { errorOnWire, familyOf, firstPageOnWire, malformedOnWire } from './wire-words.ts';

const operations = await wireOperations(collectors);

test('the table names nine failures', () => {
  expect(failures.map(({ failure }) => failure)).toHaveLength(9);
});

test.each(failures)(
  'every declared operation under $failure: outcome, exact code and word of the table',
  async (failure) => {
    const began = performance.now();
    const wire = failingWire();
    const live = openLive(wire);
    const guarded = guard(live, collectors);
    const wrong: string[] = [];
    let requests = 0;
    for (const one of operations) {
      // What is asked on demand only gets its input from the one who asks: its declaration names none.
      const source = one.declaration.notPlanned === undefined ? guarded : live;
      for (const script of scriptsOf(one, failure)) {
        wire.begin(script);
        const seen = await askPages(source, one.question, one.declaration).then(
          ({ outcome, code }) => `${outcome} ${code} ${unreadCode(outcome, code)}`,
          (cause: unknown) => `thrown ${String(cause)}`,
        );
        requests += wire.sent();
        const expected = expectedOf(one, failure);
        if (seen !== expected) wrong.push(`${one.key} (${one.wire.protocol.split('#')[1]}): ${seen}, not ${expected}`);
      }
    }
    await live.close();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.info(
      `${failure.failure}: ${operations.length} operations, ${requests} requests, ${seconds} s, ${wrong.length} wrong`,
    );
    expect(wrong.slice(0, 60), `${wrong.length} operations`).toEqual([]);
    expect(requests).toBeGreaterThan(operations.length - 2);
  },
  120_000,
);

test('a denial on the second page is a cut with the code of the denial, never a shorter list', async () => {
  const wire = failingWire();
  const live = openLive(wire);
  const [denial] = failures as readonly [Failure];
  const wrong: string[] = [];
  const paged = operations.filter(({ declaration }) => declaration.paging !== undefined);
  for (const { key, wire: words, declaration, question } of paged) {
    const code = denial.codes[familyOf(words)];
    const first = firstPageOnWire(words, declaration.paging as Paging);
    const second = errorOnWire(words, 403, code, '');
    wire.begin((n) => (n === 1 ? first : second));
    const { outcome, code: seen, pages } = await askPages(live, question, declaration);
    if (outcome !== 'cut' || seen !== code || pages.length !== 1) wrong.push(`${key}: ${outcome} ${seen}`);
  }
  await live.close();
  expect(wrong).toEqual([]);
  expect(paged.length).toBeGreaterThan(200);
}, 60_000);

/** The live source of the tool over a wire that fails. */
function openLive(wire: ReturnType<typeof failingWire>): Source {
  return liveSource({
    credentialsFor: () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }),
    homeOf: () => 'us-east-1',
    environment: {},
    wire,
    now: wire.now,
    wait: wire.wait,
  });
}

/** What the table says of this operation, in a word. */
function expectedOf({ declaration, wire }: DeclaredOperation, failure: Failure): string {
  const code = failure.codes[familyOf(wire)];
  const outcome = declaration.paging === undefined ? (failure.outcomeWithoutPages ?? failure.outcome) : failure.outcome;
  return `${outcome} ${code} ${failure.word}`;
}

/** What the network does with the question. */
function scriptsOf({ declaration, wire }: DeclaredOperation, failure: Failure): readonly Script[] {
  if (failure.silent === true) return [() => 'silence'];
  if (failure.cut === true) {
    const { paging } = declaration;
    if (paging === undefined) return [() => ({ broken: malformedOnWire(wire) })];
    const first = firstPageOnWire(wire, paging);
    return [(n) => (n === 1 ? first : { broken: first })];
  }
  if (failure.failure === 'malformed-body') {
    const halfway = malformedOnWire(wire);
    // The answer to a HEAD request has no body that could be wrong.
    if (/^Head/.test(wire.operation)) return [];
    return [() => halfway, () => ({ ...halfway, body: '' })];
  }
  const family = familyOf(wire);
  const status = failure.statuses?.[family] ?? failure.status ?? 400;
  const reply = errorOnWire(wire, status, failure.codes[family], failure.message ?? '');
  return [() => reply];
}
