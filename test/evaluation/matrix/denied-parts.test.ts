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

type Given = (one: GivenAnswer) => GivenAnswer;
const arn = 'arn:aws:s3:ap-northeast-1:111122223333:accesspoint/ap';
const flags = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'];
const shut = { PublicAccessBlockConfiguration: Object.fromEntries(flags.map((flag) => [flag, true])) };

function having(question: string, pages: readonly unknown[], only = /./): Given {
  return (one) => {
    if (one.question !== question || !only.test(JSON.stringify(one.input ?? ''))) return one;
    const { input, region } = one;
    return { question, pages, ...(input && { input }), ...(region !== undefined && { region }) };
  };
}

const refusing =
  (question: string): Given =>
  (one) =>
    one.question === question ? { ...one, outcome: 'denied', code: 'AccessDenied', pages: [] } : one;
const point = { Name: 'ap', Bucket: 'order', AccessPointArn: arn };
const inVpc = { ...point, NetworkOrigin: 'VPC', VpcConfiguration: { VpcId: 'vpc-1' } };
const foreign = { ...point, Bucket: 'elsewhere', BucketAccountId: '999900001111' };
const listed = (one: object): Given => having('s3control:ListAccessPoints', [{ AccessPointList: [one] }]);

test.each<[string, readonly Given[], string]>([
  ['no block is on', [], 'MISMATCH PUBLIC'],
  ['its own block is on', [having('s3control:GetAccessPoint', [shut])], 'MATCH EQUAL'],
  ["its bucket's block is on", [having('s3:GetPublicAccessBlock', [shut], /order/)], 'MATCH EQUAL'],
  ["the account's block is on", [having('s3control:GetPublicAccessBlock', [shut])], 'MATCH EQUAL'],
  ['its own block was refused', [refusing('s3control:GetAccessPoint')], 'NOT_COLLECTED ACCESS_DENIED'],
  ["its bucket's block was refused", [refusing('s3:GetPublicAccessBlock')], 'NOT_COLLECTED ACCESS_DENIED'],
  ['its bucket was not listed', [refusing('s3:ListBuckets')], 'NOT_COLLECTED ACCESS_DENIED'],
  [
    'its own block was refused, the account shuts it',
    [refusing('s3control:GetAccessPoint'), having('s3control:GetPublicAccessBlock', [shut])],
    'MATCH EQUAL',
  ],
  ["its bucket is somebody else's", [listed(foreign)], 'NOT_COLLECTED NOT_ATTEMPTED'],
  [
    "its bucket is somebody else's, its own block is on",
    [listed(foreign), having('s3control:GetAccessPoint', [shut])],
    'MATCH EQUAL',
  ],
  ['it answers to one VPC only', [listed(inVpc)], 'MISMATCH CONDITION'],
])('an access point open to everybody by its policy: %s', (_, changes, expected) => {
  const statement = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: `${arn}/object/*` };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const all = [having('s3control:GetAccessPointPolicy', [{ Policy }]), ...changes];
  const answers = everything.map((one) => all.reduce((was, change) => change(was), one));
  const said = rowsOf(answers, catalogue)
    .filter(({ rule, object }) => rule.id === 'ACM-PUBLIC' && object.id === arn)
    .map(({ result, reason }) => `${result} ${reason}`);
  expect(said).toEqual([expected]);
});
