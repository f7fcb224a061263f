import { expect, test } from 'vitest';
import * as z from 'zod';
import { exitCode } from '../../src/evaluation/exit-code.ts';
import { explain } from '../../src/evaluation/explain.ts';
import { rowSchema } from '../../src/evaluation/row-schema.ts';
import { Summariser } from '../../src/evaluation/summariser.ts';
import { summarySchema } from '../../src/evaluation/summary-schema.ts';
import { allRefused, sampleInput, sampleRows } from './sample-folder.ts';

const input = await sampleInput();
const rows = sampleRows(input);
const pairs = new Set(
  input.content.procedures.flatMap(({ id, controls }) => controls.map(({ control }) => `${id} ${control}`)),
);

/** Reasons that the plan, the client's documents or this tool give, whatever AWS answers. */
const byCriteria = new Set([
  'PLAN_EXCLUDED',
  'NOT_BUILT',
  'NOT_ADOPTED',
  'DOC_NOT_PROVIDED',
  'PROVIDER_RESPONSIBILITY',
  'CRITERION_UNCLEAR',
]);

test('every row of the sample validates, has an id of its own and ends in evidence, ledger or engagement', () => {
  expect(rows.length).toBeGreaterThan(500);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const ends = new Set<string>();
  for (const row of rows) {
    expect(rowSchema.safeParse(JSON.parse(JSON.stringify(row))).error?.issues ?? [], row.slot).toEqual([]);
    const grounds = explain(row, input.evidence, input.plan);
    expect(grounds.length, `${row.slot} ${row.object.id} ${row.reason}`).toBeGreaterThan(0);
    for (const ground of grounds) ends.add(ground.kind);
    if (row.result !== 'MATCH' && row.result !== 'MISMATCH') continue;
    const read = grounds.filter(
      (ground) => ground.kind === 'payload' || (ground.kind === 'error' && ground.outcome === 'absent'),
    );
    expect(read.length, `${row.slot} ${row.object.id} rests on nothing`).toBeGreaterThan(0);
    expect(row.criterion, `${row.slot} ${row.object.id} has no criterion`).not.toBe(
      row.reason === 'UNREGISTERED' ? undefined : null,
    );
  }
  expect([...ends].sort()).toEqual(['engagement', 'error', 'not-asked', 'payload']);
});

test('every pointer of the sample shows a value or the place where one could have been', () => {
  let shown = 0;
  for (const row of rows.filter(({ result }) => result === 'MATCH' || result === 'MISMATCH')) {
    for (const ground of explain(row, input.evidence, input.plan)) {
      if (ground.kind !== 'payload') continue;
      expect(ground.sha256, row.slot).toMatch(/^[0-9a-f]{64}$/);
      if (ground.value !== undefined) shown += 1;
    }
  }
  expect(shown).toBeGreaterThan(500);
});

const refusals = [
  ['denied', 'AccessDenied', 'ACCESS_DENIED'],
  ['failed', 'ThrottlingException', 'THROTTLED'],
] as const;

test.each(refusals)(
  'the sample with every answer %s (%s): nothing agrees, nothing differs, every slot stays, exit code 4',
  (outcome, code, reason) => {
    const refused = sampleRows(input, allRefused(input.evidence, outcome, code));
    const bad = refused.filter(
      (row) => row.result === 'MATCH' || row.result === 'MISMATCH' || row.reason === 'NO_POPULATION',
    );
    expect(bad.map(({ slot, object, reason: word }) => `${slot} ${object.id} ${word}`)).toEqual([]);
    const ledger = new Set(input.evidence.notAsked.map((line) => line.reason));
    for (const row of refused.filter((one) => !byCriteria.has(one.reason))) {
      expect([row.slot, row.result], row.slot).toEqual([
        row.slot,
        row.reason === 'UNASSIGNED' ? 'INDETERMINATE' : 'NOT_COLLECTED',
      ]);
      if (row.result === 'NOT_COLLECTED') expect([reason, 'NOT_ATTEMPTED', ...ledger], row.slot).toContain(row.reason);
      expect(explain(row, allRefused(input.evidence, outcome, code), input.plan).length).toBeGreaterThan(0);
    }
    const slots = new Set(refused.map(({ slot }) => slot));
    const lost = rows.filter(({ slot, reconciliation }) => reconciliation !== 'REC-CAP' && !slots.has(slot));
    expect([...new Set(lost.map(({ slot }) => slot))]).toEqual([]);
    const summariser = new Summariser((procedure, control) => pairs.has(`${procedure} ${control}`));
    for (const row of refused) summariser.add(row);
    expect(exitCode(summariser.result().totals)).toBe(4);
  },
);

test('a second evaluation of the sample gives the same rows', () => {
  expect(JSON.stringify(sampleRows(input))).toBe(JSON.stringify(rows));
});

test('the summary of the sample validates', () => {
  const summariser = new Summariser((procedure, control) => pairs.has(`${procedure} ${control}`));
  for (const row of rows) summariser.add(row);
  const hash = '0'.repeat(64);
  const summary = {
    schemaVersion: 1,
    engagementId: input.engagement.id,
    tool: { name: 'akashi', version: '0' },
    engagementSha256: hash,
    planSha256: hash,
    journalHead: input.evidence.head,
    settledAt: input.evidence.settledAt,
    contentSha256: hash,
    documents: input.criteria.documents.map(({ doc, file, sha256, version }) => ({ doc, file, sha256, version })),
    rows: rows.length,
    resultsSha256: hash,
    ...summariser.result(),
  };
  expect(summarySchema.safeParse(summary).error?.issues ?? []).toEqual([]);
});

test.each([
  ['results-row.schema.json', rowSchema],
  ['summary.schema.json', summarySchema],
] as const)('docs/schema/%s is what the code checks (made anew with vitest -u)', async (file, schema) => {
  const text = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(`../../docs/schema/${file}`);
});
