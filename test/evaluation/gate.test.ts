import { expect, test } from 'vitest';
import { applyRule } from '../../src/evaluation/apply-rule.ts';
import { exitCode } from '../../src/evaluation/exit-code.ts';
import { explain } from '../../src/evaluation/explain.ts';
import { functions } from '../../src/evaluation/functions/functions.ts';
import type { Row } from '../../src/evaluation/row.ts';
import { rowSchema } from '../../src/evaluation/row-schema.ts';
import type { ComparingRule } from '../../src/evaluation/rule.ts';
import { ruleScope } from '../../src/evaluation/rule-scope.ts';
import { settingRules } from '../../src/evaluation/setting-rules.ts';
import { Summariser } from '../../src/evaluation/summariser.ts';
import type { AnswerRecord } from '../../src/evidence/journal-record.ts';
import type { Evidence } from '../../src/evidence/read-evidence.ts';
import type { Fact, Population } from '../../src/facts/fact.ts';
import { factKinds } from '../../src/facts/fact-kinds.ts';
import type { Unread, Value } from '../../src/facts/value.ts';
import type { Condition } from '../../src/procedures/baseline-item.ts';
import { evidenceInMemory } from '../facts/evidence-in-memory.ts';
import { content, rowsOf, wholeCriteria, wholeEngagement, wholePlan } from './whole-baseline.ts';

const engagement = wholeEngagement();
const plan = wholePlan(engagement);
const kinds = new Map(factKinds.map((kind) => [kind.kind, kind]));
const rules = settingRules({
  baseline: content.baseline,
  settings: wholeCriteria().settings,
  sheet: wholeCriteria().documents[0] ?? null,
  engagement,
  engagementSha256: '0'.repeat(64),
  grid: content.responsibilities,
  functions,
  scope: ruleScope(engagement),
  procedures: content.procedures,
  serviceOf: (kind) => kinds.get(kind)?.service,
  planned: () => true,
});
const comparing = rules.filter((rule): rule is ComparingRule => rule.shape !== 'fixed');
const context = { account: '111122223333', ownAccounts: ['111122223333'], asOf: '2026-04-10' };

const at = '2026-03-31T00:00:00.000Z';
const refs = [{ id: 'E-1', page: 1, pointer: '/x' }];

/** A value that was read and fits a condition. */
function fitting({ operator, value }: Condition, required: unknown): Value {
  const wanted = value === undefined ? required : value;
  const first = Array.isArray(wanted) ? wanted[0] : wanted;
  const made: Readonly<Record<Condition['operator'], unknown>> = {
    equals: wanted,
    'not-equals': `${wanted}-not`,
    'at-least': wanted,
    'at-most': wanted,
    'one-of': first,
    'none-of': 'something-else',
    'includes-all': wanted,
    disjoint: [],
    'subset-of': [],
    'matches-any': String(first).replaceAll('*', 'x'),
    'is-true': true,
    'is-false': false,
    'is-empty': [],
    'not-empty': ['x'],
    'age-at-most': at,
    'left-at-least': '2099-01-01T00:00:00.000Z',
  };
  return { state: 'seen', value: made[operator], at, refs };
}

/** A value that was read and does not fit, or `null` where the operator lets nothing say so. */
function differing({ operator }: Condition): Value | null {
  const made: Partial<Record<Condition['operator'], unknown>> = {
    equals: 'something-else',
    'at-least': -1,
    'at-most': 1e9,
    'one-of': 'something-else',
    'matches-any': 'something-else',
    'is-true': false,
    'is-false': true,
    'is-empty': ['x'],
    'not-empty': [],
    'age-at-most': '1999-01-01T00:00:00.000Z',
    'left-at-least': '1999-01-01T00:00:00.000Z',
  };
  return operator in made ? { state: 'seen', value: made[operator], at, refs } : null;
}

/** A fact of the rule's kind whose attributes all fit, as far as a comparison can say; the rest is not set. */
function fittingFact(rule: ComparingRule): Fact {
  const attributes: Record<string, Value> = {};
  for (const name of Object.keys(kinds.get(rule.kind)?.attributes ?? {}))
    attributes[name] = { state: 'absent', at, refs };
  for (const condition of [...rule.conditions, ...rule.where])
    attributes[condition.attribute] = fitting(condition, rule.value);
  return { kind: rule.kind, id: 'thing', platform: 'aws:111122223333', region: 'global', attributes, refs };
}

const population = (rule: ComparingRule, facts: readonly Fact[], over: Partial<Population> = {}): Population => ({
  kind: rule.kind,
  platform: 'aws:111122223333',
  region: 'global',
  complete: true,
  code: null,
  exact: null,
  refs,
  at,
  facts,
  ...over,
});

const closures = [
  ['denied', 'ACCESS_DENIED', 'AccessDenied'],
  ['failed', 'API_ERROR', 'InternalFailure'],
  ['throttled', 'THROTTLED', 'Throttling'],
  ['cut', 'CUT', 'PAGE_TOKEN_REPEATED'],
  ['not-asked', 'NOT_ATTEMPTED', null],
] as const;

test('the gate is tried on the whole baseline', () => {
  expect(comparing.length).toBeGreaterThan(100);
});

test.each(closures)(
  'no rule says anything good about a list that is %s, nor keeps silent about it',
  (_, code, exact) => {
    for (const rule of comparing) {
      // An object that was read stands on the part of the list that came before it broke off.
      const cut: Unread = { state: 'unread', code, exact, refs };
      for (const facts of [[], [{ ...fittingFact(rule), cut }]]) {
        const drafts = [...applyRule(rule, population(rule, facts, { complete: false, code, exact }), context)];
        const where = `${rule.id} over ${facts.length}`;
        expect(drafts.length, where).toBeGreaterThan(0);
        expect(
          drafts.some(({ result }) => result === 'NOT_COLLECTED'),
          where,
        ).toBe(true);
        for (const { result, reason } of drafts) {
          expect([where, result], where).not.toContainEqual('MATCH');
          expect(reason, where).not.toBe('NO_POPULATION');
          if (result === 'NOT_COLLECTED') expect(reason, where).toBe(code);
        }
        for (const draft of drafts.filter(({ result }) => result === 'NOT_COLLECTED'))
          expect(draft.found, where).toEqual({ state: 'unread', code: exact ?? code });
      }
    }
  },
);

test('an object that was read whole keeps its row where another list of its kind was refused; the slot tells the rest', () => {
  const refused = { complete: false, code: 'ACCESS_DENIED', exact: 'AccessDenied' };
  let kept = 0;
  for (const rule of comparing.filter(({ shape }) => shape === 'each')) {
    const fact = fittingFact(rule);
    const [alone] = [...applyRule(rule, population(rule, [fact]), context)];
    const [own, rest] = [...applyRule(rule, population(rule, [fact], refused), context)];
    expect(own, rule.id).toEqual(alone);
    expect([rest?.object.id, rest?.result, rest?.reason], rule.id).toEqual(['*', 'NOT_COLLECTED', 'ACCESS_DENIED']);
    if (own?.result === 'MATCH') kept += 1;
  }
  expect(kept).toBeGreaterThan(50);
});

test('a zero cites the answers by which every object was left out', () => {
  const rule = comparing.find(({ shape, where }) => shape === 'each' && where.some((one) => differing(one) !== null));
  const condition = rule?.where.find((one) => differing(one) !== null);
  if (rule === undefined || condition === undefined) throw new Error('no rule leaves anything out');
  const value = { ...(differing(condition) as Value), refs: [{ id: 'E-7', page: 1, pointer: '/State' }] };
  const fact = fittingFact(rule);
  const left = { ...fact, attributes: { ...fact.attributes, [condition.attribute]: value } };
  const [draft] = [...applyRule(rule, population(rule, [left]), context)];
  expect([draft?.reason, draft?.evidence]).toEqual(['NO_POPULATION', [...refs, { id: 'E-7', page: 1 }]]);
});

test.each(closures)(
  'no attribute a rule rests on that is %s leaves the row anything but not obtained',
  (_, code, exact) => {
    const unread: Unread = { state: 'unread', code, exact, refs: [{ id: 'E-9' }] };
    for (const rule of comparing) {
      const fact = fittingFact(rule);
      const names = new Set([
        ...[...rule.conditions, ...rule.where].map(({ attribute }) => attribute),
        ...(rule.function?.rests ?? []),
      ]);
      for (const name of names) {
        const closed = { ...fact, attributes: { ...fact.attributes, [name]: unread } };
        const drafts = [...applyRule(rule, population(rule, [closed]), context)];
        const where = `${rule.id} without ${name}`;
        expect(
          drafts.map(({ result, reason }) => [result, reason]),
          where,
        ).toEqual([['NOT_COLLECTED', code]]);
        expect(drafts[0]?.found, where).toEqual({ state: 'unread', code: exact ?? code });
        expect(drafts[0]?.evidence, where).toContainEqual({ id: 'E-9' });
      }
    }
  },
);

test('a difference is told beside an unread attribute only where it was read itself', () => {
  const unread: Unread = { state: 'unread', code: 'ACCESS_DENIED', exact: 'AccessDenied', refs: [] };
  let proven = 0;
  for (const rule of comparing) {
    const [first, ...others] = rule.conditions;
    const wrong = first === undefined ? null : differing(first);
    const rests = [...others.map(({ attribute }) => attribute), ...(rule.function?.rests ?? [])];
    const closed = rests.find(
      (name) => name !== first?.attribute && !rule.where.some(({ attribute }) => attribute === name),
    );
    if (first === undefined || wrong === null || closed === undefined) continue;
    const where = rule.where.some(({ attribute }) => attribute === first.attribute);
    if (where) continue;
    const fact = fittingFact(rule);
    const attributes = { ...fact.attributes, [first.attribute]: wrong, [closed]: unread };
    const [draft] = [...applyRule(rule, population(rule, [{ ...fact, attributes }]), context)];
    expect([rule.id, draft?.result, draft?.found?.state]).toEqual([rule.id, 'MISMATCH', 'seen']);
    proven += 1;
  }
  expect(proven).toBeGreaterThan(5);
});

test('what was read and fits is a match, what was read and is not there has no population', () => {
  const decidable = comparing.filter(
    (one) => one.function === null && !(Array.isArray(one.value) && one.value.length === 0),
  );
  for (const rule of decidable) {
    const [draft] = [...applyRule(rule, population(rule, [fittingFact(rule)]), context)];
    expect([rule.id, draft?.result]).toEqual([rule.id, 'MATCH']);
    const [none] = [...applyRule(rule, population(rule, []), context)];
    expect([rule.id, none?.result, none?.reason]).toEqual(
      rule.shape === 'some' ? [rule.id, 'MISMATCH', 'MISSING'] : [rule.id, 'OUT_OF_SCOPE', 'NO_POPULATION'],
    );
  }
});

test('an object that a read condition already rules out is nobody’s row, whatever else of it was not read', () => {
  const rule = comparing.find(({ where, shape }) => where.length > 1 && shape === 'each') as ComparingRule;
  const fact = fittingFact(rule);
  const unread: Unread = { state: 'unread', code: 'ACCESS_DENIED', exact: 'AccessDenied', refs: [] };
  const last = rule.where.at(-1) as Condition;
  const out = { state: 'seen', value: Symbol.for('nothing that fits').toString(), at, refs } as const;
  const attributes = { ...fact.attributes, [(rule.where[0] as Condition).attribute]: unread, [last.attribute]: out };
  const drafts = [...applyRule(rule, population(rule, [{ ...fact, attributes }]), context)];
  expect(drafts.map(({ reason }) => reason)).toEqual(['NO_POPULATION']);
});

/** What becomes of every question of the plan that can be asked at all. */
function uniform(outcome: AnswerRecord['outcome'] | 'not-asked', code: string | null): Evidence {
  const [platform] = plan.platforms;
  const asked = new Map(
    plan.operations.flatMap(({ service, operation, scope }) =>
      (scope === 'region' ? (platform?.regions ?? []) : ['global']).map(
        (region) => [`${service}:${operation} ${region}`, region] as const,
      ),
    ),
  );
  const questions = [...asked].map(([key, region]) => ({ question: key.split(' ')[0] as string, region }));
  if (outcome === 'not-asked') {
    return evidenceInMemory(
      [],
      questions.map(({ question, region }) => {
        const [service = '', operation = ''] = question.split(':');
        return { service, operation, region, reason: code as string };
      }),
    );
  }
  return evidenceInMemory(questions.map((one) => ({ ...one, outcome, ...(code === null ? {} : { code }) })));
}

const slotsOf = (rows: readonly Row[]): string[] => [...new Set(rows.map(({ slot }) => slot))].sort();

const expectedSlots = comparing
  .filter(({ kind }) =>
    plan.operations.some(
      (one) => one.service === kinds.get(kind)?.list.service && one.operation === kinds.get(kind)?.list.operation,
    ),
  )
  .flatMap((rule) =>
    (kinds.get(rule.kind)?.scope === 'account' ? ['global'] : ['ap-northeast-1', 'us-east-1']).map((region) =>
      [rule.pair, rule.reconciliation, rule.id, 'aws:111122223333', region].join('|'),
    ),
  );

const byCriteria = new Set([
  'NOT_BUILT',
  'NOT_ADOPTED',
  'DOC_NOT_PROVIDED',
  'PROVIDER_RESPONSIBILITY',
  'CRITERION_UNCLEAR',
  'PLAN_EXCLUDED',
]);

const uniforms = [
  ['denied', 'AccessDenied', 'ACCESS_DENIED'],
  ['failed', 'InternalFailure', 'API_ERROR'],
  ['failed', 'ThrottlingException', 'THROTTLED'],
  ['failed', 'ECONNREFUSED', 'UNREACHABLE'],
  ['cut', 'PAGE_TOKEN_REPEATED', 'CUT'],
  ['not-asked', 'NOT_EXPORTED', 'NOT_EXPORTED'],
  ['not-asked', 'WRONG_ACCOUNT', 'WRONG_ACCOUNT'],
  ['not-asked', 'NOT_ATTEMPTED', 'NOT_ATTEMPTED'],
] as const;

test.each(uniforms)(
  'every answer %s with %s: no match, no difference, no proven zero, every slot there, exit code 4',
  (outcome, code, reason) => {
    const evidence = uniform(outcome, code);
    const rows = rowsOf(evidence);
    const words = new Set(
      rows.filter((row) => !byCriteria.has(row.reason)).map((row) => `${row.result} ${row.reason}`),
    );
    // A page that did come may name nothing to ask further about; then that was not attempted.
    if (outcome === 'cut') words.delete('NOT_COLLECTED NOT_ATTEMPTED');
    expect([...words]).toEqual([`NOT_COLLECTED ${reason}`]);
    expect(
      rows.some((row) => row.result === 'MATCH' || row.result === 'MISMATCH' || row.reason === 'NO_POPULATION'),
    ).toBe(false);
    const slots = slotsOf(rows);
    expect(expectedSlots.filter((slot) => !slots.includes(slot))).toEqual([]);
    const summariser = new Summariser(() => true);
    for (const row of rows) summariser.add(row);
    expect(exitCode(summariser.result().totals)).toBe(4);
  },
);

test('the slots are the same whatever was answered, the row ids are unique, and every row validates and ends somewhere', () => {
  const variants = [
    uniform('denied', 'AccessDenied'),
    uniform('answered', null),
    uniform('absent', 'NoSuchThing'),
    uniform('not-asked', 'NOT_EXPORTED'),
    evidenceInMemory([]),
  ];
  const all = variants.map((evidence) => [evidence, rowsOf(evidence)] as const);
  // A threshold line speaks of the resources it meets; where it meets none anywhere it has one row of its own.
  const stable = (rows: readonly Row[]): string[] =>
    [...new Set(rows.map(({ slot, rule, reconciliation }) => (reconciliation === 'REC-CAP' ? rule.id : slot)))].sort();
  const first = stable(all[0]?.[1] ?? []);
  for (const [evidence, rows] of all) {
    expect(first.filter((slot) => !stable(rows).includes(slot))).toEqual([]);
    expect(rows.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index)).toEqual([]);
    for (const row of rows) {
      const checked = rowSchema.safeParse(JSON.parse(JSON.stringify(row)));
      expect(checked.error?.issues ?? [], row.slot).toEqual([]);
      expect(explain(row, evidence, plan).length, `${row.slot} ${row.reason}`).toBeGreaterThan(0);
    }
  }
});

test('every platform and procedure in scope has a row, and every procedure and control of the guide is counted', () => {
  const rows = rowsOf(evidenceInMemory([]));
  const silent = content.procedures.flatMap(({ id, controls }) =>
    controls
      .filter(({ control }) => !rows.some((row) => row.procedures.includes(id) && row.controls.includes(control)))
      .map(({ control }) => `${id} ${control}`),
  );
  expect(silent).toEqual([]);
});
