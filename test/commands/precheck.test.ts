import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Source } from '../../src/collection/source.ts';
import type { Io } from '../../src/commands/io.ts';
import { openEngagement } from '../../src/commands/open-engagement.ts';
import { runPrecheck } from '../../src/commands/precheck.ts';
import { loopbackAws } from '../collection/loopback-aws.ts';
import { failure, identity, page, type Script, scriptedSource } from '../collection/scripted-source.ts';
import { answerOfSmallAccount, denyTo, readCall } from './aws-stand-in.ts';
import { akashi, freshFolder, makeEngagement } from './engagement-folder.ts';

interface Report {
  readonly accounts: readonly {
    readonly refusal: { readonly reason: string } | null;
    readonly probes: readonly {
      readonly service: string;
      readonly operation: string;
      readonly state: string;
      readonly untried: string | null;
      readonly region: string;
    }[];
  }[];
  readonly findings: {
    readonly failures: readonly { readonly operation: string; readonly state: string; readonly actions: string[] }[];
    readonly procedures: readonly {
      readonly procedure: string;
      readonly items: readonly { item: string; extent: string }[];
    }[];
    readonly supplement: readonly { readonly Statement: readonly { readonly Action: string[] }[] }[];
  };
}

const user = 'User: arn:aws:sts::111122223333:assumed-role/Audit/akashi is not authorized to perform:';

/** Answers of an account with one key and no more, unless the script says otherwise. */
const usual: Script = (question) => {
  if (question.operation === 'GetCallerIdentity') return identity(question);
  if (question.operation === 'ListKeys') return page({ Keys: [{ KeyId: 'k-1', KeyArn: 'arn:k-1' }] });
  return page({});
};

async function precheck(
  script: (...given: Parameters<Script>) => ReturnType<Script> | null,
  options: Partial<Io> = {},
) {
  const folder = await makeEngagement(freshFolder(), ['G4-1.1', 'G4-1.2']);
  let stdout = '';
  let stderr = '';
  const io: Io = {
    language: 'ja',
    json: false,
    cwd: folder,
    env: {},
    interactive: false,
    print: (text) => {
      stdout += `${text}\n`;
    },
    tell: (text) => {
      stderr += `${text}\n`;
    },
    progress: () => {},
    ask: async () => null,
    now: () => new Date('2026-04-10T00:00:00.000Z'),
    wait: async () => {},
    stopped: () => false,
    ...options,
  };
  const source = scriptedSource((question, token) => script(question, token) ?? usual(question, token), 'sdk');
  const live: Source = source;
  const code = await runPrecheck(openEngagement(folder, io), 'permissions', {}, io, live);
  const report = JSON.parse(readFileSync(join(folder, '.akashi', 'precheck.json'), 'utf8')) as Report;
  const [account] = report.accounts;
  const of = (name: string) => account?.probes.find(({ service, operation }) => `${service}:${operation}` === name);
  return { code, stdout, stderr, folder, source, report, of };
}

test('an account that answers: nothing missing, exit 0, no evidence, and an empty list proves nothing', async () => {
  const { code, stdout, folder, of, source, report } = await precheck(() => null);
  expect(report.findings.failures).toEqual([]);
  expect(report.findings.procedures).toEqual([]);
  expect(code).toBe(0);
  expect(of('kms:ListKeys')).toMatchObject({ state: 'allowed', region: 'ap-northeast-1' });
  expect(of('kms:GetKeyPolicy')).toMatchObject({ state: 'allowed' });
  expect(of('s3:GetBucketPolicy')).toMatchObject({ state: 'unproven', untried: 'EMPTY_LIST' });
  expect(stdout.replaceAll('\n', '')).toContain('確認できないことは、許可されていることを意味しません');
  expect(existsSync(join(folder, 'evidence'))).toBe(false);
  expect(readdirSync(join(folder, '.akashi'))).toEqual(['precheck.json']);
  const asked = source.asked.map(({ service, operation }) => `${service}:${operation}`);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.filter((name) => name.includes('Generate'))).toEqual([]);
  expect(of('iam:GenerateCredentialReport')?.untried ?? 'SIDE_EFFECT').toBe('SIDE_EFFECT');
});

test('a denied list: what hangs on it is lost too, the procedures name the items, the supplement is the smallest', async () => {
  const { code, stdout, of, report } = await precheck(({ operation }) =>
    operation === 'ListKeys'
      ? failure(
          'AccessDeniedException',
          `${user} kms:ListKeys on resource: * because no identity-based policy allows the kms:ListKeys action`,
        )
      : null,
  );
  expect(code).toBe(4);
  expect(of('kms:GetKeyPolicy')).toMatchObject({ state: 'unproven', untried: 'LIST_UNREAD' });
  expect(report.findings.supplement.map(({ Statement }) => Statement[0]?.Action)).toEqual([['kms:ListKeys']]);
  const items = report.findings.procedures.flatMap(({ items: gaps }) => gaps);
  expect(items).toContainEqual(expect.objectContaining({ item: 'EV-KMS-02', extent: 'whole' }));
  expect(items).toContainEqual(expect.objectContaining({ item: 'EV-KMS-01', extent: 'part' }));
  expect(stdout).toContain('ロールまたはユーザーのポリシーに許可がない');
  expect(stdout).toContain('"kms:ListKeys"');
  expect(stdout).toMatch(/G4-1\.1 .*\n(?: {4}.*\n)*? {4}.*EV-KMS-01（一部）/);
});

test.each([
  ['with an explicit deny in a service control policy', 'サービスコントロールポリシー（SCP）の明示的な拒否'],
  [
    'because no service control policy allows the kms:ListKeys action',
    'サービスコントロールポリシー（SCP）に許可がない',
  ],
  ['with an explicit deny in an identity-based policy', 'ロールまたはユーザーのポリシーの明示的な拒否'],
  ['because no session policy allows the kms:ListKeys action', 'セッションポリシーに許可がない'],
])('%s is told as such, and no Allow is offered', async (reason, told) => {
  const { stdout, report } = await precheck(({ operation }) =>
    operation === 'ListKeys' ? failure('AccessDeniedException', `${user} kms:ListKeys ${reason}`) : null,
  );
  expect(stdout.replaceAll('\n', '')).toContain(told);
  expect(report.findings.supplement).toEqual([]);
  expect(stdout).toContain('許可を追加しても解消しません');
});

test.each([
  ['UNREACHABLE', 'unreachable'],
  ['ThrottlingException', 'throttled'],
  ['OptInRequired', 'not-enabled'],
  ['InternalFailure', 'failed'],
  ['UnauthorizedOperation', 'denied'],
])('%s is told as %s, and is no permission', async (code, state) => {
  const { code: exit, of } = await precheck(({ operation }) => (operation === 'ListKeys' ? failure(code) : null));
  expect(of('kms:ListKeys')?.state).toBe(state);
  expect(exit).toBe(4);
});

test('a denial that says the service is not in use is told as such', async () => {
  const { of } = await precheck(({ operation }) =>
    operation === 'ListKeys' ? failure('AccessDeniedException', 'Macie is not enabled.') : null,
  );
  expect(of('kms:ListKeys')?.state).toBe('not-enabled');
});

test('an answer that nothing is configured proves that asking is allowed', async () => {
  const { code, of } = await precheck(({ operation }) => {
    if (operation === 'ListBuckets') return page({ Buckets: [{ Name: 'b' }] });
    return operation === 'GetBucketPolicy' ? failure('NoSuchBucketPolicy') : null;
  });
  expect(of('s3:GetBucketPolicy')?.state ?? 'allowed').toBe('allowed');
  expect(code).toBe(0);
});

test('another account: nothing but the identity is asked, and every item is missing', async () => {
  const { code, stdout, source, report } = await precheck((question) =>
    question.operation === 'GetCallerIdentity'
      ? page({ Account: '999999999999', Arn: 'arn:aws:iam::999999999999:user/x' })
      : null,
  );
  expect(source.asked).toEqual([]);
  expect(code).toBe(4);
  expect(stdout.replaceAll('\n', '')).toContain('認証情報が計画と異なるアカウント');
  expect(report.accounts[0]?.refusal?.reason).toBe('WRONG_ACCOUNT');
  expect(report.findings.procedures[0]?.items.every(({ extent }) => extent === 'whole')).toBe(true);
});

test('a secret in an error message does not reach the report', async () => {
  const { folder } = await precheck(({ operation }) =>
    operation === 'ListKeys' ? failure('InternalFailure', 'password=hunter2hunter2 AKIAIOSFODNN7EXAMPLE') : null,
  );
  expect(readFileSync(join(folder, '.akashi', 'precheck.json'), 'utf8')).not.toMatch(/hunter2|AKIAIOSF/);
});

test('stopped half-way: the rest is told as stopped, exit 4', async () => {
  const { code, stdout } = await precheck(() => null, { stopped: () => true });
  expect(code).toBe(4);
  expect(stdout).toContain('中断');
});

test('in English, and as JSON', async () => {
  const english = await precheck(({ operation }) => (operation === 'ListKeys' ? failure('AccessDenied') : null), {
    language: 'en',
  });
  expect(english.stdout).toContain('Unproven does not mean allowed');
  expect(english.stdout).not.toMatch(/[ぁ-ん]/);
  const machine = await precheck(() => null, { json: true });
  expect(JSON.parse(machine.stdout)).toMatchObject({ schemaVersion: 1, findings: { complete: true } });
});

test('over the wire: two permissions are missing, in every protocol the code is read, and nothing is kept but the report', async () => {
  const server = await loopbackAws((request) => {
    const call = readCall(request);
    return /^(DescribeVolumes|ListKeys)$/.test(call.operation) ? denyTo(call) : answerOfSmallAccount(request);
  });
  const kept = { ...process.env };
  onTestFinished(async () => {
    process.env = kept;
    await server.close();
  });
  for (const name of Object.keys(process.env))
    if (/^AWS_(?!CONFIG_FILE|SHARED|EC2|SDK)/.test(name)) delete process.env[name];
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: server.url,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
  });
  const here = freshFolder();
  const folder = await makeEngagement(here, ['G4-1.1', 'G4-1.2']);
  const ran = await akashi(['precheck', 'permissions', folder], { cwd: here });
  expect(ran.code, ran.stderr).toBe(4);
  expect(ran.stdout).toContain('kms:ListKeys（AccessDeniedException）');
  expect(existsSync(join(folder, 'evidence'))).toBe(false);
  const wrong = await akashi(['precheck', 'nani', folder], { cwd: here });
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
});
