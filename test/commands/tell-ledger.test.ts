import { expect, test } from 'vitest';
import type { Reply } from '../../src/collection/source.ts';
import { collectInto } from '../../src/commands/collect-into.ts';
import type { Io } from '../../src/commands/io.ts';
import { openEngagement } from '../../src/commands/open-engagement.ts';
import { readLedger } from '../../src/commands/read-ledger.ts';
import { tellLedger } from '../../src/commands/tell-ledger.ts';
import type { Question } from '../../src/evidence/question.ts';
import { failure, identity, page, scriptedSource } from '../collection/scripted-source.ts';
import { freshFolder, makeEngagement } from './engagement-folder.ts';

/** Collects 暗号化 of one account by a script and gives what is printed. */
async function collect(script: (question: Question) => Reply | null, regions = '"ap-northeast-1"') {
  const folder = await makeEngagement(freshFolder(), ['G4-1.2'], (text) =>
    text.replace(/in: \["ap-northeast-1"[^\]]*\]/, `in: [${regions}]`),
  );
  const told: string[] = [];
  const io: Io = {
    ...{ language: 'ja', json: false, cwd: folder, env: {}, interactive: false },
    print: (text) => void told.push(text),
    tell: () => {},
    progress: () => {},
    ask: async () => null,
    now: () => new Date('2026-04-10T00:00:00.000Z'),
    wait: async () => {},
    stopped: () => false,
  };
  const source = scriptedSource(
    (question) => script(question) ?? (question.operation === 'GetCallerIdentity' ? identity(question) : page({})),
  );
  const session = await collectInto(openEngagement(folder, io), { ...source, name: 'sdk' }, io, {
    ...{ mode: 'auditor-run', concurrency: 8, again: false, silent: true },
  });
  return { code: tellLedger(folder, session, io), told: told.join('\n'), ledger: readLedger(folder), source };
}

test('a region that is not enabled is told as such, and not as a denial', async () => {
  const { code, told, ledger, source } = await collect(
    ({ operation }) =>
      operation === 'ListRegions'
        ? page({
            Regions: [
              { RegionName: 'ap-northeast-1', RegionOptStatus: 'ENABLED_BY_DEFAULT' },
              { RegionName: 'me-south-1', RegionOptStatus: 'DISABLED' },
            ],
          })
        : null,
    '"ap-northeast-1", "me-south-1"',
  );
  expect(code).toBe(4);
  expect(ledger.disabled).toEqual([{ account: '111122223333', regions: ['me-south-1'] }]);
  expect(ledger.denied).toBe(0);
  expect(told).toContain('権限なしではありません）: me-south-1');
  expect(source.asked.filter(({ region }) => region === 'me-south-1')).toEqual([]);
});

test.each([
  ['NOT_AWS', 'サインイン'],
  ['PROXY_REFUSED', 'HTTPS_PROXY'],
  ['PROXY_UNREADABLE', 'SOCKS'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'AWS_CA_BUNDLE'],
  ['EPROTO', 'AWS_ENDPOINT_URL'],
  ['ENOTFOUND', '名前解決'],
  ['MALFORMED_BODY', '途中の機器'],
  ['UnknownOperationException', 'この操作に対応していません'],
])('%s: the exact code, how often, and what to do', async (seen, hint) => {
  const { code, told, ledger } = await collect(({ service }) => (service === 'kms' ? failure(seen) : null));
  expect(code).toBe(4);
  expect(ledger.failures).toEqual([{ code: seen, count: expect.any(Number) }]);
  expect(told).toContain(`${seen} ${ledger.failures[0]?.count}`);
  expect(told).toContain(hint);
});

test('renewed keys of another account on the way: nothing more is asked of the account, and the ledger says WRONG_ACCOUNT', async () => {
  let n = 0;
  const { code, ledger, told, source } = await collect(({ operation }) =>
    operation !== 'GetCallerIdentity' && ++n > 6 ? failure('WRONG_ACCOUNT') : null,
  );
  expect(code).toBe(4);
  expect(ledger.refused).toEqual([{ account: '111122223333', reason: 'WRONG_ACCOUNT', code: null }]);
  expect(told).toContain('WRONG_ACCOUNT');
  expect(source.asked.length).toBeLessThan(6 + 20);
  expect(ledger.answered).toBeGreaterThan(0);
});
