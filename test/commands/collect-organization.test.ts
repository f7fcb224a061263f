import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Reply } from '../../src/collection/source.ts';
import { collectors } from '../../src/collectors/collectors.ts';
import { collectInto } from '../../src/commands/collect-into.ts';
import { evaluateFolder } from '../../src/commands/evaluate-folder.ts';
import type { Io } from '../../src/commands/io.ts';
import { openEngagement } from '../../src/commands/open-engagement.ts';
import { runPlan } from '../../src/commands/plan.ts';
import { tellLedger } from '../../src/commands/tell-ledger.ts';
import type { Plan } from '../../src/evidence/plan.ts';
import type { Question } from '../../src/evidence/question.ts';
import { readEvidence } from '../../src/evidence/read-evidence.ts';
import { verifyEvidence } from '../../src/evidence/verify-evidence.ts';
import { failure, identity, page, scriptedSource } from '../collection/scripted-source.ts';
import { freshFolder, makeEngagement } from './engagement-folder.ts';

const management = '111122223333';
const [first, second, late] = ['222233334444', '333344445555', '444455556666'] as const;
const listed = [
  { Id: management, Name: '管理', Status: 'ACTIVE', Email: 'root@example.co.jp' },
  { Id: first, Name: '本番', State: 'ACTIVE', Status: 'ACTIVE' },
  { Id: second, Name: '検証', Status: 'ACTIVE' },
  { Id: '555566667777', Name: '旧基幹', State: 'SUSPENDED', Status: 'SUSPENDED' },
  { Id: '666677778888', Name: '閉鎖中', State: 'PENDING_CLOSURE', Status: 'ACTIVE' },
];

type List = (token: unknown, n: number) => Reply;

async function open(scope = `  organization: { management: "${management}" }\n`) {
  const folder = await makeEngagement(freshFolder(), ['G4-1.3'], (text) =>
    text.replace(/ {2}accounts:\n {4}- .*\n/, scope),
  );
  const told: string[] = [];
  let stopped = false;
  const io: Io = {
    language: 'ja',
    json: false,
    cwd: folder,
    env: {},
    interactive: false,
    print: (text) => void told.push(text),
    tell: (text) => void told.push(text),
    progress: () => {},
    ask: async () => null,
    now: () => new Date('2026-04-10T00:00:00.000Z'),
    wait: async () => {},
    stopped: () => stopped,
  };
  const engagement = openEngagement(folder, { ...io, tell: () => {} });
  const collect = async (list: List, over: { again?: boolean; stopAt?: (question: Question) => boolean } = {}) => {
    let n = 0;
    stopped = false;
    const source = scriptedSource((question, token) => {
      if (over.stopAt?.(question) === true) stopped = true;
      if (question.operation === 'GetCallerIdentity') return identity(question);
      if (question.operation === 'ListAccounts') return list(token, ++n);
      return page({});
    });
    const session = await collectInto(engagement, source, io, {
      mode: 'auditor-run',
      concurrency: 8,
      again: over.again ?? false,
      silent: true,
    });
    const code = tellLedger(folder, session, io);
    const accounts = [...new Set(source.asked.map(({ account }) => account))].sort();
    return { code, session, accounts, asked: source.asked, lists: n };
  };
  const plan = (): Plan => JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as Plan;
  const evidence = () => readEvidence(join(folder, 'evidence'));
  return { folder, io, engagement, told, collect, plan, evidence };
}

const whole: List = () => page({ Accounts: listed });
const planned = (plan: Plan): string[] => plan.platforms.map(({ account }) => account);

test('the plan before anything was asked counts the management account and says that no list is there', async () => {
  const { engagement, io, told, plan, folder } = await open();
  expect(runPlan(engagement, io)).toBe(0);
  expect(planned(plan())).toEqual([management]);
  expect(plan().organization).toEqual({ management, list: null, unread: null, inactive: [] });
  expect(plan().operations.some(({ operation }) => operation === 'ListAccounts')).toBe(true);
  expect(told.join('\n').replaceAll(/\s/g, '')).toContain('一覧は未入手');
  expect(existsSync(join(folder, 'evidence'))).toBe(false);
});

test('the list is asked first and once, over its pages; then every active account, and the journal names the plan followed', async () => {
  const { collect, plan, told, evidence, engagement, io, folder } = await open();
  const { code, accounts, asked, lists } = await collect((token) =>
    token === null ? page({ Accounts: listed.slice(0, 2), NextToken: 't' }) : page({ Accounts: listed.slice(2) }),
  );
  expect(code).toBe(0);
  expect(lists).toBe(2);
  expect(asked[0]).toMatchObject({ operation: 'ListAccounts', account: management });
  expect(accounts).toEqual([management, first, second]);
  expect(planned(plan())).toEqual([management, first, second]);
  expect(plan().platforms.map(({ name, organization }) => [name, organization])).toEqual([
    ['管理', true],
    ['本番', false],
    ['検証', false],
  ]);
  expect(plan().organization).toMatchObject({
    list: expect.stringMatching(/^E-ENV-05-111122223333-global-/),
    unread: null,
    inactive: [
      { account: '555566667777', name: '旧基幹', state: 'SUSPENDED' },
      { account: '666677778888', name: '閉鎖中', state: 'PENDING_CLOSURE' },
    ],
  });
  expect(told.join('\n')).toContain('555566667777');
  const notes = evidence().records.filter((record) => record.kind === 'note' && record.code === 'PLAN');
  expect(notes).toMatchObject([
    { data: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), accounts: [management, first, second] } },
  ]);
  expect(verifyEvidence(join(folder, 'evidence')).damages).toEqual([]);
  // What comes after collecting knows the listed accounts, and so does the next plan.
  await evaluateFolder(engagement);
  told.splice(0);
  runPlan(engagement, io);
  expect(planned(plan())).toEqual([management, first, second]);
  expect(told.join('\n')).toContain('E-ENV-05-111122223333-global-');
});

test('names and exclusions of the engagement go before the list', async () => {
  const { collect, plan } = await open(`  organization: { management: "${management}" }
  accounts:
    - { id: "${first}", name: 受発注基盤, in: true }
    - { id: "${second}", name: 検証, in: false, reason: 本番データなし, approver: 監査責任者 }
    - { id: "777788889999", name: 組織の外, in: true }
`);
  const { accounts } = await collect(whole);
  expect(accounts).toEqual([management, first, '777788889999']);
  expect(plan().platforms.find(({ account }) => account === first)?.name).toBe('受発注基盤');
  expect(plan().exclusions).toContainEqual({
    kind: 'account',
    id: second,
    reason: '本番データなし',
    approver: '監査責任者',
  });
});

test.each<{ title: string; list: List; code: string; outcome: string }>([
  {
    title: 'denied',
    list: () => failure('AccessDeniedException'),
    code: 'AccessDeniedException',
    outcome: 'denied',
  },
  {
    title: 'cut on its second page',
    list: (token) => (token === null ? page({ Accounts: listed, NextToken: 't' }) : failure('AccessDeniedException')),
    code: 'AccessDeniedException',
    outcome: 'cut',
  },
  {
    title: 'of no organisation',
    list: () => failure('AWSOrganizationsNotInUseException'),
    code: 'AWSOrganizationsNotInUseException',
    outcome: 'absent',
  },
  {
    title: 'with an id that is none',
    list: () => page({ Accounts: [{ Id: '../../x', Name: 'x', Status: 'ACTIVE' }] }),
    code: 'MALFORMED_BODY',
    outcome: 'answered',
  },
])('a list that is $title: the management account is collected, the exact code is told, exit 4', async (given) => {
  const { collect, plan, told, evidence } = await open();
  const { code, accounts, session, asked } = await collect(given.list);
  expect(code).toBe(4);
  expect(accounts).toEqual([management]);
  expect(asked.length).toBeGreaterThan(10);
  expect(planned(plan())).toEqual([management]);
  expect(plan().organization).toMatchObject({ list: null, unread: given.code });
  expect(session.accountsUnread).toBe(given.code);
  expect(told.join('\n')).toContain(given.code);
  expect(told.join('').replaceAll(/\s/g, '')).toContain('メンバーアカウントがないという意味ではありません');
  const answers = evidence().records.filter((one) => one.kind === 'answer' && one.operation === 'ListAccounts');
  expect(answers).toMatchObject([{ outcome: given.outcome }]);
});

test('the second run after a denial goes on with the members; nothing that was read is asked again', async () => {
  const { collect, plan } = await open();
  await collect(() => failure('AccessDeniedException'));
  const { code, accounts, asked } = await collect(whole);
  expect(code).toBe(0);
  expect(accounts).toEqual([management, first, second]);
  expect(asked.filter(({ account }) => account === management).map(({ operation }) => operation)).toEqual([
    'ListAccounts',
  ]);
  expect(planned(plan())).toEqual([management, first, second]);
});

test('a new account in the second run is asked; one that is gone stays as earlier evidence', async () => {
  const { collect, plan, evidence } = await open();
  await collect(whole);
  const before = evidence().answers.filter(({ account }) => account === second).length;
  expect(before).toBeGreaterThan(5);
  const { code, accounts } = await collect(() =>
    page({
      Accounts: [...listed.filter(({ Id }) => Id !== second), { Id: late, Name: '新設', State: 'ACTIVE' }],
    }),
  );
  expect(code).toBe(0);
  expect(accounts).toEqual([management, late]);
  expect(planned(plan())).toEqual([management, first, late]);
  expect(evidence().answers.filter(({ account }) => account === second)).toHaveLength(before);
});

test('a list that is denied later: the one read before is followed, and that is told', async () => {
  const { collect, plan, told } = await open();
  await collect(whole);
  told.splice(0);
  const { accounts } = await collect(() => failure('AccessDeniedException'), { again: true });
  expect(accounts).toEqual([management, first, second]);
  expect(plan().organization).toMatchObject({
    list: expect.stringMatching(/^E-ENV-05-/),
    unread: 'AccessDeniedException',
  });
  expect(told.join('').replaceAll(/\s/g, '')).toContain('先に入手した一覧');
});

test('stopped in the members: the next run goes on with the same list and asks only what is left', async () => {
  const { collect, evidence } = await open();
  let n = 0;
  const stopped = await collect(whole, { stopAt: ({ account }) => account === first && ++n > 10 });
  expect(stopped.code).toBe(4);
  const done = evidence().answers.length;
  const resumed = await collect(whole);
  expect(resumed.code).toBe(0);
  expect(resumed.lists).toBe(0);
  expect(resumed.session.stood).toBeGreaterThan(0);
  expect(resumed.asked.length + done).toBe(evidence().answers.length);
  const whole2 = await open();
  await whole2.collect(whole);
  const words = (one: ReturnType<typeof evidence>) => one.answers.map(({ evidenceId }) => evidenceId).sort();
  expect(words(evidence())).toEqual(words(whole2.evidence()));
});

test('stopped before the list came: nothing is taken for an organisation without accounts', async () => {
  const { collect } = await open();
  const stopped = await collect(whole, { stopAt: () => true });
  expect(stopped).toMatchObject({ code: 4, session: { accountsUnread: 'NOT_ATTEMPTED' } });
  const resumed = await collect(whole);
  expect(resumed.accounts).toEqual([management, first, second]);
});

test('one member that is refused does not touch the others', async () => {
  const { engagement, io, evidence } = await open();
  const source = scriptedSource((question) => {
    if (question.operation === 'GetCallerIdentity')
      return question.account === first ? failure('AccessDenied') : identity(question);
    return question.operation === 'ListAccounts' ? page({ Accounts: listed }) : page({});
  });
  await collectInto(engagement, { ...source, name: 'sdk' }, io, {
    ...{ mode: 'auditor-run', concurrency: 8, again: false, silent: true },
  });
  const { notAsked, answers } = evidence();
  expect(
    new Set(notAsked.filter(({ account }) => account === first).map(({ reason, code }) => `${reason} ${code}`)),
  ).toEqual(new Set(['IDENTITY_UNKNOWN AccessDenied']));
  expect(answers.filter(({ account }) => account === first)).toEqual([]);
  expect(answers.filter(({ account }) => account === second).length).toBeGreaterThan(5);
});

test.each([
  ['  accounts: []\n', 'EMPTY_LIST'],
  [
    `  organization: { management: "${management}" }\n  accounts:\n    - { id: "${management}", name: x, in: false, reason: r, approver: a }\n`,
    'MANAGEMENT_EXCLUDED',
  ],
])('a scope that cannot be asked is an error: %s', async (scope, code) => {
  await expect(open(scope)).rejects.toMatchObject({
    data: { list: expect.arrayContaining([expect.objectContaining({ code })]) },
  });
});

test('only the one declared list decides which accounts there are', () => {
  const lists = collectors.flatMap(({ item, service, operations }) =>
    operations.filter(({ operation }) => service === 'organizations' && operation === 'ListAccounts').map(() => item),
  );
  expect(lists).toEqual(['EV-ENV-05']);
});
