import { expect, test } from 'vitest';
import type { AccountLine } from '../../src/engagement/read-accounts.ts';
import type { SettingCriterion } from '../../src/engagement/setting-criterion.ts';
import type { Row } from '../../src/evaluation/row.ts';
import type { Evidence } from '../../src/evidence/read-evidence.ts';
import type { BaselineItem } from '../../src/procedures/baseline-item.ts';
import { evidenceInMemory, type GivenAnswer } from '../facts/evidence-in-memory.ts';
import { adopted, content, rowsOf, wholeCriteria, wholeEngagement, wholePlan } from './whole-baseline.ts';

const words = (rows: readonly Row[]): string[] => [...new Set(rows.map(({ result, reason }) => `${result} ${reason}`))];

/** The rows of one baseline item over an empty folder, the client's decision changed. */
function decided(item: BaselineItem, over: Partial<SettingCriterion> | null, engagement = wholeEngagement()): string[] {
  const settings = over === null ? [] : [{ ...adopted(item), ...over }];
  const rows = rowsOf(evidenceInMemory([]), { criteria: wholeCriteria({ settings }), engagement });
  return words(rows.filter(({ rule }) => rule.id.split('/')[0] === item.id));
}

const number = content.baseline.find(
  ({ parameter, check }) => parameter?.type === 'number' && check !== null,
) as BaselineItem;
const plain = content.baseline.find(
  ({ id, parameter, check }) => id === 'BL-IAM-01' || (parameter === null && check !== null),
) as BaselineItem;

const decisions: readonly (readonly [string, BaselineItem, Partial<SettingCriterion> | null, string])[] = [
  ['adopted', number, {}, 'NOT_COLLECTED NOT_ATTEMPTED'],
  ['not adopted', number, { decision: 'not-adopted' }, 'OUT_OF_SCOPE NOT_ADOPTED'],
  ['not spoken of', number, null, 'OUT_OF_SCOPE NOT_ADOPTED'],
  ['unclear', number, { unclear: '読み取れない' }, 'INDETERMINATE CRITERION_UNCLEAR'],
  [
    'contradicted, first not adopted',
    number,
    { decision: 'not-adopted', unclear: '同じ項目に異なる記載がある' },
    'INDETERMINATE CRITERION_UNCLEAR',
  ],
  ['adopted without a value', number, { value: null }, 'INDETERMINATE CRITERION_UNCLEAR'],
  ['adopted without a value where none is needed', plain, { value: null }, 'NOT_COLLECTED NOT_ATTEMPTED'],
];

test.each(decisions)('an item that is %s', (_, item, over, expected) => {
  expect(decided(item, over)).toEqual([expected]);
});

test('without a settings sheet nothing is known about adoption', () => {
  const rows = rowsOf(evidenceInMemory([]), { criteria: wholeCriteria({ settings: [], documents: [] }) });
  const own = rows.filter(({ reconciliation }) => reconciliation === 'REC-SET' || reconciliation === 'REC-CRED');
  expect(words(own.filter(({ reason }) => reason !== 'NOT_BUILT'))).toEqual(['NOT_COLLECTED DOC_NOT_PROVIDED']);
});

test('what the engagement puts out of scope has a row with reason and approver, and no other', () => {
  const scope = wholeEngagement().scope;
  const [first] = content.procedures;
  const control = first?.controls[0]?.control as string;
  const excluded = { reason: '別途実施', approver: '監査責任者' };
  const engagement = wholeEngagement({
    scope: {
      ...scope,
      accounts: [
        ...scope.accounts,
        { id: '999999999999', name: '検証', env: null, in: false, ...excluded, organization: false },
      ],
      procedures: { ...scope.procedures, exclude: [{ id: 'G5-1.2', ...excluded }] },
      perControl: scope.perControl.map((one) =>
        one.control === control ? { ...one, applicable: false, ...excluded } : one,
      ),
    },
  });
  const rows = rowsOf(evidenceInMemory([]), { engagement, plan: wholePlan(engagement) });
  const plan = rows.filter(({ reconciliation }) => reconciliation === 'PLAN');
  expect(words(plan)).toEqual(['OUT_OF_SCOPE PLAN_EXCLUDED']);
  expect(new Set(plan.map(({ rule }) => rule.id))).toEqual(new Set(['PLAN-account', 'PLAN-procedure', 'PLAN-control']));
  for (const row of plan) expect(row.criterion?.raw).toBe('別途実施（承認: 監査責任者）');
  const others = rows.filter(({ reconciliation }) => reconciliation !== 'PLAN');
  expect(others.filter(({ procedures }) => procedures.includes('G5-1.2'))).toEqual([]);
  expect(others.filter(({ controls }) => controls.includes(control))).toEqual([]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

const own = '111122223333';
const identity: GivenAnswer = { question: 'sts:GetCallerIdentity', pages: [{ Account: own, Arn: 'a', UserId: 'u' }] };
const regions: GivenAnswer = {
  question: 'account:ListRegions',
  pages: [
    {
      Regions: [
        { RegionName: 'ap-northeast-1', RegionOptStatus: 'ENABLED_BY_DEFAULT' },
        { RegionName: 'us-east-1', RegionOptStatus: 'DISABLED' },
        { RegionName: 'eu-west-1', RegionOptStatus: 'ENABLED' },
      ],
    },
  ],
};
const members = (...ids: string[]): GivenAnswer => ({
  question: 'organizations:ListAccounts',
  pages: [{ Accounts: ids.map((Id) => ({ Id, Name: Id })) }],
});

/** REC-POP's rows in words: rule, object, result. */
function population(evidence: Evidence, accounts: readonly AccountLine[] | null): string[] {
  const rows = rowsOf(evidence, { criteria: wholeCriteria({ accounts }) });
  return rows
    .filter(({ reconciliation }) => reconciliation === 'REC-POP')
    .map(({ rule, object, result, reason }) => `${rule.id} ${object.id} ${result} ${reason}`);
}

const [line] = wholeCriteria().accounts as readonly AccountLine[];
const lines = [line as AccountLine, { ...(line as AccountLine), id: '222222222222' }];
const read = [
  'POP-REGION ap-northeast-1 MATCH EQUAL',
  'POP-REGION us-east-1 MISMATCH ORPHAN',
  'POP-REGION * OUT_OF_SCOPE PLAN_EXCLUDED',
];

const populations: readonly (readonly [string, readonly GivenAnswer[], readonly AccountLine[] | null, string[]])[] = [
  [
    'list and organisation differ both ways',
    [identity, regions, members(own, '333333333333')],
    lines,
    [
      `POP-ACCOUNT ${own} MATCH EQUAL`,
      `POP-ORGANIZATION ${own} MATCH EQUAL`,
      'POP-ORGANIZATION 333333333333 MISMATCH UNREGISTERED',
      'POP-ORGANIZATION 222222222222 MISMATCH ORPHAN',
      ...read,
    ],
  ],
  [
    'there is no organisation',
    [
      identity,
      regions,
      { question: 'organizations:ListAccounts', outcome: 'absent', code: 'AWSOrganizationsNotInUseException' },
    ],
    lines,
    [`POP-ACCOUNT ${own} MATCH EQUAL`, 'POP-ORGANIZATION * OUT_OF_SCOPE NO_POPULATION', ...read],
  ],
  [
    'the list was not handed over',
    [identity, regions, members(own)],
    null,
    [`POP-ACCOUNT ${own} NOT_COLLECTED DOC_NOT_PROVIDED`, 'POP-ORGANIZATION * NOT_COLLECTED DOC_NOT_PROVIDED', ...read],
  ],
  [
    'the organisation was cut off',
    [identity, regions, { ...members(own), outcome: 'cut', code: 'PAGE_TOKEN_REPEATED' }],
    lines,
    [`POP-ACCOUNT ${own} MATCH EQUAL`, 'POP-ORGANIZATION * NOT_COLLECTED CUT', ...read],
  ],
  [
    'the account is not on the list',
    [identity, regions, members(own)],
    [],
    [`POP-ACCOUNT ${own} MISMATCH UNREGISTERED`, `POP-ORGANIZATION ${own} MISMATCH UNREGISTERED`, ...read],
  ],
];

test.each(populations)('REC-POP where %s', (_, given, accounts, expected) => {
  expect(population(evidenceInMemory(given), accounts)).toEqual(expected);
});
