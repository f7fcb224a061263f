import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayLimit } from '../collection/day-limit.ts';
import { guard } from '../collection/guard.ts';
import { inParallel } from '../collection/in-parallel.ts';
import type { AccountProbes } from '../collection/probe.ts';
import { probeAccount } from '../collection/probe-account.ts';
import type { Source } from '../collection/source.ts';
import { collectors } from '../collectors/collectors.ts';
import { storedJson } from '../evidence/stored-json.ts';
import { toolIdentity } from '../procedures/tool-identity.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { precheckWords } from '../text/precheck-words.ts';
import { say } from '../text/say.ts';
import type { Io } from './io.ts';
import { makeFolderPlan } from './make-folder-plan.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { openLiveSource } from './open-live-source.ts';
import { precheckFindings } from './precheck-findings.ts';
import { tellAccountList } from './tell-account-list.ts';
import { tellPrecheck } from './tell-precheck.ts';

/** `akashi precheck permissions`: tries every operation with one cheap call per account; judges nothing, keeps no evidence. */
export async function runPrecheck(
  open: OpenEngagement,
  kind: string,
  options: Readonly<Record<string, string | true | undefined>>,
  io: Io,
  source?: Source,
): Promise<number> {
  if (kind !== 'permissions')
    throw new AkashiError('OPTION_VALUE_INVALID', { seen: 'kind', second: kind, known: 'permissions' });
  const { profile } = options;
  const asked = source ?? openLiveSource(open, typeof profile === 'string' ? { profile } : {}, io);
  const accounts = await probeAll(open, asked, io).finally(async () => {
    io.progress('');
    await asked.close();
  });
  const findings = precheckFindings(accounts, open, collectors);
  const home = join(open.folder, '.akashi');
  mkdirSync(home, { recursive: true });
  const report = { schemaVersion: 1, at: io.now().toISOString(), tool: toolIdentity, accounts, findings };
  writeFileSync(join(home, 'precheck.json'), storedJson(report));
  if (io.json) io.print(JSON.stringify(report));
  else tellPrecheck(accounts, findings, open.content, io);
  return findings.complete ? 0 : 4;
}

/** Tries several accounts side by side, in the order of the plan. */
async function probeAll(open: OpenEngagement, source: Source, io: Io): Promise<readonly AccountProbes[]> {
  const { plan } = makeFolderPlan(open);
  tellAccountList(plan, io, io.tell);
  const { period, timezone } = open.engagement;
  const planned = new Set(plan.operations.map(({ item }) => item));
  const steps = collectors
    .filter(({ item }) => planned.has(item))
    .flatMap(({ item, service, operations }) =>
      operations.map((operation) => ({ item, service: operation.service ?? service, operation })),
    );
  const guarded = guard(source, collectors);
  const found = new Map<string, AccountProbes>();
  await inParallel(plan.platforms, 4, async (platform) => {
    const { account } = platform;
    const probes = await probeAccount({
      platform,
      steps,
      source: guarded,
      period: {
        'period.from': dayLimit(period.from, 'start', timezone),
        'period.to': dayLimit(period.to, 'end', timezone),
      },
      concurrency: 16,
      stopped: io.stopped,
      progress: (done, total) => io.progress(say(precheckWords.progress, io.language, { account, done, total })),
    });
    found.set(account, probes);
  });
  return plan.platforms.flatMap(({ account }) => found.get(account) ?? []);
}
