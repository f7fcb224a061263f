import { join } from 'node:path';
import { collect } from '../../src/collection/collect.ts';
import type { Collected, CollectInput } from '../../src/collection/collect-input.ts';
import type { Source } from '../../src/collection/source.ts';
import type { Collector } from '../../src/collectors/collector.ts';
import { beginAnew } from '../../src/evidence/begin-anew.ts';
import type { RedactionKey } from '../../src/evidence/masking.ts';
import { openStore } from '../../src/evidence/open-store.ts';
import { parentNotes } from '../../src/evidence/parent-notes.ts';
import type { Plan } from '../../src/evidence/plan.ts';
import { readEarlier } from '../../src/evidence/read-earlier.ts';
import { type Evidence, readEvidence } from '../../src/evidence/read-evidence.ts';
import { verifyEvidence } from '../../src/evidence/verify-evidence.ts';
import { tickingClock } from '../evidence/ticking-clock.ts';

const account = '111122223333';

/** A plan of one account and two regions for some declarations. */
export function planOf(collectors: readonly Collector[], organization = false): Plan {
  return {
    schemaVersion: 1,
    engagementId: 'T-1',
    engagementSha256: '0'.repeat(64),
    tool: { name: 'akashi', version: '0' },
    mode: 'auditor-run',
    period: { from: '2025-04-01', to: '2026-03-31', asOf: '2026-04-10' },
    procedures: [],
    platforms: [
      {
        platform: `aws:${account}`,
        account,
        name: '本番',
        partition: 'aws',
        regions: ['ap-northeast-1', 'us-east-1'],
        organization,
      },
    ],
    exclusions: [],
    operations: collectors.flatMap(({ item, service, operations }) =>
      operations.map((one) => ({
        item,
        service: one.service ?? service,
        operation: one.operation,
        scope: one.scope,
        parent: null,
        iamActions: one.iamActions,
      })),
    ),
    journalHead: null,
  };
}

/** Runs one session of a plan into an evidence folder, closes it, and gives what a reader finds. */
export async function runPlan(
  folder: string,
  collectors: readonly Collector[],
  source: Source,
  { key = Buffer.alloc(32, 7), ...over }: Partial<CollectInput> & { readonly key?: RedactionKey } = {},
  again = true,
): Promise<{ collected: Collected; evidence: Evidence; damages: number; waited: readonly number[] }> {
  const evidence = join(folder, 'evidence');
  const now = tickingClock(Date.parse('2026-04-10T00:00:00.000Z'));
  const waited: number[] = [];
  const plan = over.plan ?? planOf(collectors);
  const store = openStore(evidence, now);
  const before = readEarlier(evidence);
  const earlier = again ? beginAnew(before) : before;
  const tool = { name: 'akashi', version: '0' };
  store.add({
    kind: 'opened',
    session: 's',
    engagementId: 'T-1',
    mode: plan.mode,
    source: source.name,
    planSha256: '0',
    tool,
    ...(again || before.session === null ? {} : { continues: before.session }),
  });
  const collected = await collect({
    plan,
    collectors,
    source,
    store,
    session: {
      engagementId: 'T-1',
      configSha256: '0'.repeat(64),
      tool,
      mode: plan.mode,
      humanOperator: '監査 花子',
      timezone: 'Asia/Tokyo',
      key,
      period: plan.period,
    },
    now,
    wait: async (milliseconds) => {
      waited.push(milliseconds);
    },
    regionNamed: false,
    concurrency: 4,
    earlier,
    notes: parentNotes(folder, Buffer.alloc(32, 7)),
    ...over,
  });
  store.close('s', over.stopped?.() ?? false);
  return { collected, evidence: readEvidence(evidence), damages: verifyEvidence(evidence).damages.length, waited };
}
