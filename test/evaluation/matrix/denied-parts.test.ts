import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import type { Row } from '../../../src/evaluation/row.ts';
import type { GivenAnswer } from '../../facts/evidence-in-memory.ts';
import { denials, withoutPart } from './denials.ts';
import { everything, rowsOf } from './denied-world.ts';
import { nameRow, tellDenial } from './tell-denial.ts';

const catalogue = await loadCatalogue();
const whole = rowsOf(everything, catalogue);
const was = new Map(whole.map((row) => [row.id, row]));
const kept = new Map(
  readFileSync('test/evaluation/matrix/denied-parts.txt', 'utf8')
    .split(/^(?=## )/m)
    .map((part) => [part.slice(3, part.indexOf('\n')), part.replace(/\n+$/, '\n')]),
);

function isGood({ result, reason }: Row): boolean {
  return result === 'MATCH' || reason === 'NO_POPULATION';
}

test('with everything read nothing is left open, and every kind of result is there', () => {
  expect(whole.filter(({ result }) => result === 'NOT_COLLECTED').map(nameRow)).toEqual([]);
  expect(new Set(whole.map(({ result }) => result))).toEqual(new Set(['MATCH', 'MISMATCH', 'OUT_OF_SCOPE']));
});

test.each(denials)('denied: $name', (denial) => {
  const rows = rowsOf(withoutPart(denial), catalogue);
  const ids = new Set(rows.map(({ id }) => id));
  // Nothing good, nothing wrong and nothing undecided comes of a refusal.
  const made = rows.filter(({ id, result }) => result !== 'NOT_COLLECTED' && was.get(id)?.result !== result);
  expect(made.map((row) => `${nameRow(row)} ${row.result} ${row.reason}`)).toEqual([]);
  // What is gone is told in its slot, and no slot is lost.
  const told = new Set(rows.filter(({ result }) => result === 'NOT_COLLECTED').map(({ slot }) => slot));
  expect(whole.filter(({ id, slot }) => !ids.has(id) && !told.has(slot)).map(nameRow)).toEqual([]);
  // The cause is named with its own code.
  const lost = rows.filter(({ id, result }) => result === 'NOT_COLLECTED' && was.get(id)?.result !== result);
  expect(lost.filter(({ found }) => found?.state !== 'unread').map(nameRow)).toEqual([]);
  expect(tellDenial(denial.name, whole, rows)).toBe(kept.get(denial.name));
});

test('every part denied: nothing good, nothing wrong', () => {
  const refused = everything.map((one) => ({
    ...one,
    outcome: 'denied' as const,
    code: 'AccessDeniedException',
    pages: [],
  }));
  const rows = rowsOf(refused, catalogue);
  expect(rows.filter((row) => isGood(row) || row.result !== 'NOT_COLLECTED').map(nameRow)).toEqual([]);
  const slots = new Set(rows.map(({ slot }) => slot));
  const rules = new Set(whole.map(({ slot }) => slot));
  expect([...rules].filter((slot) => !slots.has(slot))).toEqual([]);
});

test("an access point's own block is not asked for: an open policy is undecided unless the account's block shuts it", () => {
  const arn = 'arn:aws:s3:ap-northeast-1:111122223333:accesspoint/ap';
  const statement = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: `${arn}/object/*` };
  const open = everything.map((one): GivenAnswer => {
    if (one.question !== 's3control:GetAccessPointPolicy') return one;
    const { question, input, region } = one;
    const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
    return { question, pages: [{ Policy }], ...(input && { input }), ...(region !== undefined && { region }) };
  });
  const flags = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'];
  const block = { PublicAccessBlockConfiguration: Object.fromEntries(flags.map((flag) => [flag, true])) };
  const shut = open.map((one) =>
    one.question === 's3control:GetPublicAccessBlock' ? { ...one, pages: [block] } : one,
  );
  const said = (answers: readonly GivenAnswer[]): readonly string[] =>
    rowsOf(answers, catalogue)
      .filter(({ rule, object }) => rule.id === 'ACM-PUBLIC' && object.id === arn)
      .map(({ result, reason }) => `${result} ${reason}`);
  expect(said(open)).toEqual(['NOT_COLLECTED NOT_ATTEMPTED']);
  expect(said(shut)).toEqual(['MATCH EQUAL']);
});
