import { expect, test } from 'vitest';
import * as z from 'zod';
import { CompletenessChecker } from '../../../src/evaluation/completeness/completeness-checker.ts';
import type { CompletenessLine } from '../../../src/evaluation/completeness/completeness-line.ts';
import { completenessSchema } from '../../../src/evaluation/completeness/completeness-schema.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import type { Evidence } from '../../../src/evidence/read-evidence.ts';
import { allRefused, sampleInput } from '../sample-folder.ts';

const input = await sampleInput();

function linesOf(evidence: Evidence): readonly CompletenessLine[] {
  const checker = new CompletenessChecker({ ...input, evidence, accounts: input.criteria.accounts });
  const rows = evaluate({ ...input, evidence, onPlace: (context) => checker.addPlace(context) });
  for (const _ of rows);
  return checker.lines();
}

const lines = linesOf(input.evidence);

test('the lines of the sample validate, speak of every check that has something to say, and are the same every time', () => {
  const file = { schemaVersion: 1, engagementId: 'X', journalHead: input.evidence.head, lines };
  expect(completenessSchema.safeParse(JSON.parse(JSON.stringify(file))).error?.issues ?? []).toEqual([]);
  const checks = new Set(lines.map(({ check }) => check));
  expect([...checks]).toEqual(['ACCOUNTS', 'REGIONS', 'STRAYS', 'PAGES', 'COUNTS', 'TIME', 'CONTENT']);
  expect(JSON.stringify(linesOf(input.evidence))).toBe(JSON.stringify(lines));
});

test('the sample shows an explained difference and one that nothing explains', () => {
  const different = lines.filter(({ check, state }) => check === 'COUNTS' && state === 'DIFFERENT');
  expect(different.filter(({ explanations }) => explanations.length > 0).length).toBeGreaterThan(0);
  expect(different.filter(({ explanations }) => explanations.length === 0).length).toBeGreaterThan(0);
});

test.each([
  ['denied', 'AccessDenied'],
  ['failed', 'ThrottlingException'],
] as const)('with every answer %s nothing agrees, and each line says why', (outcome, code) => {
  const refused = linesOf(allRefused(input.evidence, outcome, code));
  const compared = refused.filter(({ check, subject }) => check !== 'TIME' || !['span', 'clock'].includes(subject));
  expect(compared.length).toBeGreaterThan(50);
  const wrong = compared.filter((line) => line.state !== 'NOT_COMPARABLE' || line.code === null);
  expect(wrong).toEqual([]);
});

test('docs/schema/completeness.schema.json is what the code writes (made anew with vitest -u)', async () => {
  const text = `${JSON.stringify(z.toJSONSchema(completenessSchema), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../../docs/schema/completeness.schema.json');
});
