import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callRate } from '../../../src/collection/call-rate.ts';
import { collect } from '../../../src/collection/collect.ts';
import { guard } from '../../../src/collection/guard.ts';
import { homeOf } from '../../../src/collection/home-of.ts';
import { liveSource } from '../../../src/collection/sources/live.ts';
import { collectors } from '../../../src/collectors/collectors.ts';
import { questionsAtOnce } from '../../../src/commands/questions-at-once.ts';
import { spareMemory } from '../../../src/commands/spare-memory.ts';
import { openStore } from '../../../src/evidence/open-store.ts';
import { parentNotes } from '../../../src/evidence/parent-notes.ts';
import type { Plan } from '../../../src/evidence/plan.ts';
import { readEarlier } from '../../../src/evidence/read-earlier.ts';
import { walkJournal } from '../../../src/evidence/walk-journal.ts';
import { planOf } from '../../collection/run-plan.ts';

/** A process of its own that collects an organisation from a local endpoint and says what it took. */
spareMemory();
const [, , count = '10', port = '', variables = '{}'] = process.argv;
for (const [variable, service] of Object.entries(JSON.parse(variables) as Record<string, string>))
  process.env[variable] = `http://127.0.0.1:${port}/${service}`;
process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${port}`;

const regions = ['ap-northeast-1', 'ap-northeast-3', 'us-east-1', 'us-west-2'];
const accounts = Array.from({ length: Number(count) }, (_, n) => String(100_000_000_000 + n));
const base = planOf(collectors, false);
const plan: Plan = {
  ...base,
  platforms: accounts.map((account, n) => ({
    platform: `aws:${account}`,
    account,
    name: account,
    partition: 'aws',
    regions,
    organization: n === 0,
  })),
};
const folder = mkdtempSync(join(tmpdir(), 'akashi-organisation-'));
const evidence = join(folder, 'evidence');
const now = (): Date => new Date();
const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
const home = homeOf(collectors, regions, null);
const source = liveSource({
  credentialsFor: (account: string) => async () => ({ accessKeyId: `AKIA${account}`, secretAccessKey: 'example' }),
  homeOf: home,
  environment: process.env,
});
const tool = { name: 'akashi', version: '0' };
const started = performance.now();
const cpu = process.cpuUsage();
const store = openStore(evidence, now);
store.add({
  kind: 'opened',
  session: 's',
  engagementId: 'B',
  mode: 'auditor-run',
  source: 'sdk',
  planSha256: '0',
  tool,
});
const collected = await collect({
  plan,
  collectors,
  source: guard(source, collectors),
  store,
  notes: parentNotes(folder, Buffer.alloc(32, 7)),
  earlier: readEarlier(evidence),
  session: {
    engagementId: 'B',
    configSha256: '0'.repeat(64),
    tool,
    mode: 'auditor-run',
    humanOperator: null,
    timezone: 'Asia/Tokyo',
    key: Buffer.alloc(32, 7),
    period: plan.period,
  },
  now,
  wait,
  regionNamed: true,
  concurrency: questionsAtOnce,
});
store.close('s');
await source.close();
const seconds = (performance.now() - started) / 1000;
const used = process.cpuUsage(cpu);
const calls = new Map<string, { calls: number; least: number }>();
const outcomes = new Map<string, number>();
let lost = 0;
walkJournal(evidence, (record) => {
  if (record.kind !== 'answer') return;
  const { service, operation, account, region, outcome, code, pages } = record;
  const rate = callRate(service, operation);
  const key = `${rate.bucket} ${account} ${region === 'global' ? home(service, operation) : region}`;
  const seen = calls.get(key) ?? { calls: 0, least: 0 };
  const all = seen.calls + Math.max(pages, 1);
  calls.set(key, { calls: all, least: Math.max(0, all - rate.burst) / rate.perSecond });
  if (outcome !== 'answered') {
    lost += 1;
    outcomes.set(`${service}:${operation} ${code}`, (outcomes.get(`${service}:${operation} ${code}`) ?? 0) + 1);
  }
});
const slowest = [...calls.entries()].sort(([, a], [, b]) => b.least - a.least).slice(0, 3);
rmSync(folder, { recursive: true, force: true });
process.send?.({
  seconds,
  cpuSeconds: (used.user + used.system) / 1e6,
  calls: [...calls.values()].reduce((sum, one) => sum + one.calls, 0),
  ...collected,
  lost,
  outcomes: [...outcomes.entries()].sort(([, a], [, b]) => b - a).slice(0, 12),
  rateSeconds: slowest[0]?.[1].least ?? 0,
  slowest: slowest.map(([key, { calls: n, least }]) => `${key}: ${n} calls, ${least.toFixed(1)} s`),
  megabytes: process.resourceUsage().maxRSS / 1024,
});
