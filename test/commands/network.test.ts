import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { networkReach } from '../../src/commands/network-reach.ts';
import { type OpenNetworkFolder, openNetworkFolder } from '../../src/commands/open-network-folder.ts';
import { AkashiError } from '../../src/text/akashi-error.ts';
import { akashi, type Ran } from './engagement-folder.ts';

let here = '';
let open: OpenNetworkFolder | null = null;
const quiet = { language: 'ja', json: false, tell: () => {}, print: () => {} } as unknown as Io;

// The sample engagement with its recorded answers as evidence, opened once for all.
beforeAll(async () => {
  here = mkdtempSync(join(tmpdir(), 'akashi-network-'));
  cpSync('templates/sample/engagement.yaml', join(here, 'engagement.yaml'));
  cpSync('templates/sample/provided', join(here, 'provided'), { recursive: true });
  symlinkSync(resolve('templates/sample/answers'), join(here, 'evidence'));
  const { code, stderr } = await akashi(['plan', '-e', '.'], { cwd: here });
  if (code !== 0) throw new Error(stderr);
  const opened = openNetworkFolder(here, quiet);
  const matrices = await opened.matrices();
  open = { ...opened, matrices: async () => matrices };
}, 60_000);

afterAll(() => rmSync(here, { recursive: true, force: true }));

/** What `akashi network reach` says over the opened evidence. */
async function reach(from: string, to: string, port: readonly string[] = [], more: Partial<Io> = {}): Promise<Ran> {
  if (open === null) throw new Error('nothing is open');
  const said = { stdout: '', stderr: '' };
  const io = {
    ...quiet,
    ...more,
    print: (text: string) => {
      said.stdout += `${text}\n`;
    },
    tell: (text: string) => {
      said.stderr += `${text}\n`;
    },
  } as Io;
  try {
    const code = await networkReach(open, { from, to, ...(port.length === 0 ? {} : { port }) }, io);
    return { code, ...said };
  } catch (error) {
    if (!(error instanceof AkashiError)) throw error;
    return { code: error.exit, stdout: said.stdout, stderr: said.stderr + error.describe(io.language) };
  }
}

test('a path is told hop by hop, each line with its evidence', async () => {
  const ran = await reach('minato-bastion-01', 'internet', ['443']);
  expect(ran.code).toBe(0);
  expect(ran.stderr).toContain('minato-bastion-01 を i-0d5da4a3cea88be23（EC2 インスタンス）としました');
  expect(ran.stderr).toContain('プロトコルのないものを 443/tcp と読みました');
  expect(ran.stdout).toMatch(/^到達できる。/);
  expect(ran.stdout).toContain('ルートテーブル rtb-0cef16cbf2e61c5bf（minato-kanri-public） 宛先 0.0.0.0/0');
  expect(ran.stdout).toContain('ネットワーク ACL acl-07e83b8870a8193fb（minato-kanri） 番号 100');
  expect(ran.stdout).toMatch(/証拠 E-NET-02-111122223333-ap-northeast-1-\w+・1 ページ \/RouteTables\/\d+\/Routes\/\d+/);
});

test('what stops is the line that refuses the asked ports, not one for others', async () => {
  const refused = await reach('internet', 'eni-099415c1380a1dc3d', ['22/tcp']);
  expect(refused.code).toBe(0);
  expect(refused.stdout).toMatch(/^到達できない。/);
  expect(refused.stdout).toContain('止める行 ネットワーク ACL acl-07e83b8870a8193fb（minato-kanri） 番号 90\n');
  expect(refused.stdout).not.toContain('許可する行がない');
  const ungranted = await reach('internet', 'eni-099415c1380a1dc3d', ['443/tcp']);
  expect(ungranted.stdout).toContain('許可する行がない（見たもの: sg-031d99c56a29a9bd6（kanri-bastion））');
  expect(ungranted.stdout).not.toContain('止める行');
  const both = await reach('internet', 'eni-099415c1380a1dc3d', ['22/tcp', '3389/tcp'], { json: true });
  const { stops } = JSON.parse(both.stdout) as { stops: { by: { line: string; evidence: unknown[] }[] }[] };
  expect(stops.flatMap(({ by }) => by.map(({ line }) => line))).toEqual(['90', '92']);
  expect(stops.every(({ by }) => by.every(({ evidence }) => evidence.length > 0))).toBe(true);
});

test('ways by identity and public doors stand beside it', async () => {
  expect((await reach('internet', 'i-0d5da4a3cea88be23')).stdout).toContain('権限 ssm:StartSession');
  const api = await reach('internet', 'm1n4t0ap1x');
  expect(api.stdout).toMatch(/^到達できる。/);
  expect(api.stdout).toContain('443/tcp  誰の認証も求めない');
  const bucket = await reach('internet', 'arn:aws:s3:::minato-juchu-data');
  expect(bucket.stdout).toContain('届くが、認証と権限が要る');
});

test('four different words; what was not read and what the evidence does not show end with 4', async () => {
  const unread = await reach('internet', 'arn:aws:s3:::minato-kensho-torikomi');
  expect([unread.code, unread.stdout.slice(0, 5)]).toEqual([4, '証拠未入手']);
  expect(unread.stdout).toContain('権限なし AccessDenied');
  const undecided = await reach('arn:aws:s3:::minato-juchu-data', 'internet');
  expect([undecided.code, undecided.stdout.slice(0, 6)]).toEqual([4, '判断できない']);
  expect(undecided.stdout).toContain('のインターフェイスが証拠に見当たらない');
  const english = await reach('arn:aws:s3:::minato-juchu-data', 'internet', [], { language: 'en' });
  expect(english.stdout).toMatch(/^Undecided\. /);
  expect(english.stdout).not.toMatch(/[ぁ-んァ-ヶ]/);
});

test('every zone of the client’s own matrix is found by its id and by its name', async () => {
  const [matrix] = (await open?.matrices()) ?? [];
  const zones = matrix?.zones ?? [];
  expect(zones.length).toBeGreaterThan(2);
  for (const { id, name } of zones) {
    const byId = await reach(`zone:${id}`, 'vpc-04e9ce10f4c3f34fb', ['443/tcp'], { json: true });
    const byName = await reach(`zone:${name}`, 'vpc-04e9ce10f4c3f34fb', ['443/tcp'], { json: true });
    const [one, other] = [byId, byName].map(({ stdout }) => JSON.parse(stdout) as { from: object; answer: string });
    expect(one?.from, id).toMatchObject({ kind: 'zone', id });
    expect({ ...other?.from, written: '' }, name).toEqual({ ...one?.from, written: '' });
    expect(other?.answer).toBe(one?.answer);
  }
});

test.each([
  ['internet', 'minato-alb', ['2 件に当たります', 'sg-0605cb2440a75b923', 'loadbalancer/app/minato-alb/']],
  ['internet', 'minato-bastion', ['証拠にも通信要件表のゾーンにもありません', 'i-0d5da4a3cea88be23']],
  ['internet', 'eni-00000000000000000', ['終わりまで読んでいない一覧']],
  ['10.99.0.1', 'internet', ['vpn-…:10.99.0.1', 'vpn-00f64a7a9c65c320a']],
  ['10.20.0.200', 'internet', ['vpc-0083f71482908044e の範囲にはある']],
  ['i-0243a7d709ee61088', 'eni-07c5ce692e8ab039f', ['同じインターフェイス']],
  ['zone:nowhere', 'internet', ['候補なし']],
])('%s → %s is refused with candidates; nothing is chosen', async (from, to, said) => {
  const ran = await reach(from, to);
  expect([ran.code, ran.stdout]).toEqual([2, '']);
  for (const text of said) expect(ran.stderr).toContain(text);
});

test.each([['x'], ['70000/tcp'], ['443-22/tcp']])('--port %s is refused', async (port) => {
  expect((await reach('internet', 'i-0d5da4a3cea88be23', [port])).code).toBe(2);
});

test('an answer takes less than three seconds, opening the evidence included', async () => {
  const start = performance.now();
  const argv = ['network', 'reach', '--from', 'internet', '--to', 'i-0d5da4a3cea88be23', '--json', '-e', '.'];
  const ran = await akashi(argv, { cwd: here });
  expect(ran.code).toBe(0);
  expect(performance.now() - start).toBeLessThan(3000);
});
