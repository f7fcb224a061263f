import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { type CommandName, commandTable } from '../../src/commands/command-table.ts';
import { readResults } from '../../src/evaluation/read-results.ts';
import { loopbackAws, type WireAnswer, type WireRequest } from '../collection/loopback-aws.ts';
import { answerOfSmallAccount, answerTo, readCall } from './aws-stand-in.ts';
import { akashi, freshFolder } from './engagement-folder.ts';
import { examplesIn } from './examples-in.ts';
import { receiveMatrix, signConfirmation } from './received-matrix.ts';

const kept = { ...process.env };

beforeEach(() => {
  for (const name of Object.keys(process.env)) if (/^AWS_(?!CONFIG_FILE|EC2|SDK)/.test(name)) delete process.env[name];
});

afterEach(() => {
  process.env = { ...kept };
});

/** Exit codes an example may end with, where everything is as the page says. */
const codes: Readonly<Record<CommandName, readonly number[]>> = {
  init: [0],
  status: [0],
  plan: [0],
  // The examples account has denials of nothing, but services that do not answer as AWS does.
  precheck: [0, 4],
  collect: [0, 4],
  // Nothing is missing where the folder was collected before.
  import: [0, 4],
  // The matrix of the examples names nothing of the small account, so one thing or another is left to be asked.
  matrix: [0, 4],
  evaluate: [3, 4],
  report: [3, 4],
  verify: [0],
  explain: [0],
  // Not everything of the small account could be read.
  access: [0, 4],
  // The interface stands alone: its subnet and tables are not among the answers.
  network: [0, 4],
  permissions: [0],
  demo: [0],
};

/** The one network interface the examples of `network` ask about. */
const ownInterface =
  '<networkInterfaceSet><item><networkInterfaceId>eni-0a1b2c3d4e5f60718</networkInterfaceId><subnetId>subnet-0a1b2c3d4e5f60718</subnetId><vpcId>vpc-0a1b2c3d4e5f60718</vpcId><interfaceType>interface</interfaceType><privateIpAddress>10.0.1.5</privateIpAddress><sourceDestCheck>true</sourceDestCheck></item></networkInterfaceSet>';

/** The small account with that interface. */
function answerOf(request: WireRequest): WireAnswer {
  const call = readCall(request);
  return call.operation === 'DescribeNetworkInterfaces' ? answerTo(call, ownInterface) : answerOfSmallAccount(request);
}

/** Somebody's own policies and request. */
const ownCases = `
policies: { read: [{ Sid: Read, Effect: Allow, Action: 's3:GetObject', Resource: '*' }] }
cases: [{ as: 'arn:aws:iam::111122223333:user/hanako', do: 's3:GetObject', on: 'arn:aws:s3:::b/k', with: { identity: read } }]
`;

/** What a person at the terminal answers to the six questions. */
function answerQuestion(question: string): string {
  const answers: readonly (readonly [RegExp, string])[] = [
    [/監査業務番号/, 'MNT-2026-014'],
    [/監査依頼者/, '株式会社見本 監査役会'],
    [/被監査組織/, '株式会社見本 情報システム部'],
    [/種類/, '助言型'],
    [/対象期間/, '2025-04-01〜2026-03-31@2026-04-10'],
    [/アカウント/, '１１１１２２２２３３３３@ap-northeast-1'],
  ];
  const answer = answers.find(([pattern]) => pattern.test(question))?.[1];
  if (answer === undefined) throw new Error(`no answer to ${question}`);
  return answer;
}

test('every example of every --help really runs, in the order of the work', { timeout: 120_000 }, async () => {
  const here = freshFolder();
  const server = await loopbackAws(answerOf);
  onTestFinished(() => server.close());
  const credentials = join(here, 'credentials');
  writeFileSync(credentials, '[audit]\naws_access_key_id = AKIDPROFILE\naws_secret_access_key = example\n');
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: server.url,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
    AWS_SHARED_CREDENTIALS_FILE: credentials,
  });
  cpSync('test/scenarios/fixtures/exports', join(here, 'received', 'aws-cli'), { recursive: true });
  const folder = join(here, 'keiyaku-2026');
  for (const { name } of commandTable) {
    // The example of the demo runs with the tools: it is the first command of the README, and takes as long as many others.
    if (name === 'demo') continue;
    // The other half of the work, as another machine would have collected it.
    if (name === 'import') cpSync(folder, `${folder}-part2`, { recursive: true });
    if (name === 'access') writeFileSync(join(here, 'cases.yaml'), ownCases);
    if (name === 'matrix') await receiveMatrix(folder);
    const examples = await examplesIn([name], here);
    expect(examples.length, name).toBeGreaterThan(0);
    for (const example of examples) {
      const [line = ''] = example.split(' > ');
      const row = existsSync(join(folder, 'results')) ? [...readResults(folder).rows()][0]?.id : undefined;
      if (example.includes('--profile')) {
        delete process.env.AWS_ACCESS_KEY_ID;
        delete process.env.AWS_SECRET_ACCESS_KEY;
      }
      if (example.includes('--signed')) await signConfirmation(folder, join(here, 'received', '対応付け確認書.xlsx'));
      const argv = line
        .split(' ')
        .slice(1)
        .map((word) => (/^R-[0-9a-f]{12}$/.test(word) ? (row ?? word) : word));
      const ran = await akashi(argv, { cwd: here, ask: async (question) => answerQuestion(question) });
      expect(codes[name], `${example}: exit ${ran.code}: ${ran.stderr}`).toContain(ran.code);
      expect(ran.stdout.trim(), example).not.toBe('');
      if (example.includes('--json') || example.includes(' > '))
        expect(() => JSON.parse(ran.stdout), example).not.toThrow();
    }
  }
  expect(server.requests.some(({ headers }) => String(headers.authorization).includes('AKIDPROFILE/'))).toBe(true);
});

test.each(commandTable.map((entry) => [entry.name, entry] as const))(
  'docs/commands/%s.md: the same examples, one screen, all of its parts',
  (name, { examples }) => {
    const page = readFileSync(`docs/commands/${name}.md`, 'utf8');
    const shown = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trimEnd().split('\n'));
    expect(shown).toEqual([...examples]);
    for (const part of ['**読むもの**', '**書くもの**', '**終了コード**', '**よくある誤り**'])
      expect(page).toContain(part);
    expect(page.split('\n').length).toBeLessThan(50);
  },
);

test('every page is of a command', () => {
  expect(readdirSync('docs/commands').sort()).toEqual(commandTable.map(({ name }) => `${name}.md`).sort());
});
