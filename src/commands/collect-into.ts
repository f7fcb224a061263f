import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { collect } from '../collection/collect.ts';
import type { Collected } from '../collection/collect-input.ts';
import { guard } from '../collection/guard.ts';
import type { Source } from '../collection/source.ts';
import { collectors } from '../collectors/collectors.ts';
import { engagementKey } from '../evidence/engagement-key.ts';
import type { CollectionMode } from '../evidence/envelope.ts';
import { lockStore } from '../evidence/lock-store.ts';
import { openStore } from '../evidence/open-store.ts';
import { readJournal } from '../evidence/read-journal.ts';
import { writePlan } from '../evidence/write-plan.ts';
import { toolIdentity } from '../procedures/tool-identity.ts';
import type { Io } from './io.ts';
import { makeFolderPlan } from './make-folder-plan.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { tellProgress } from './tell-progress.ts';

/** What a collecting session did. */
export interface Session extends Collected {
  readonly head: string;
  readonly stopped: boolean;
}

/** Plans, asks a source everything in the plan, and closes the journal; the plan keeps the head (decision 24). */
export async function collectInto(
  open: OpenEngagement,
  source: Source,
  io: Io,
  options: {
    mode: CollectionMode;
    concurrency: number;
    note?: Readonly<Record<string, unknown>>;
    platforms?: readonly string[];
  },
): Promise<Session> {
  const { folder, engagement, sha256: configSha256 } = open;
  const release = lockStore(folder);
  try {
    const { plan, sha256: planSha256 } = makeFolderPlan(open, options.mode);
    const evidence = join(folder, 'evidence');
    const store = openStore(evidence, io.now);
    const known = readJournal(evidence).records.flatMap((record) =>
      record.kind === 'answer' ? [record.evidenceId] : [],
    );
    const session = source.name === 'recorded' ? 'recorded' : randomBytes(6).toString('hex');
    store.add({
      kind: 'opened',
      session,
      engagementId: engagement.id,
      mode: options.mode,
      source: source.name,
      planSha256,
      tool: toolIdentity,
    });
    if (options.note !== undefined) store.add({ kind: 'note', code: 'SOURCE', data: options.note });
    const asked = plan.platforms.filter(({ account }) => options.platforms?.includes(account) ?? true);
    const started = io.now().getTime();
    const counts = await collect({
      plan: { ...plan, platforms: asked },
      collectors,
      source: guard(source, collectors),
      store,
      now: io.now,
      wait: io.wait,
      regionNamed: engagement.collection.identityCenterRegion !== null,
      concurrency: options.concurrency,
      known,
      progress: (step) => io.progress(tellProgress(step, io.now().getTime() - started, io.language)),
      stopped: io.stopped,
      session: {
        engagementId: engagement.id,
        configSha256,
        tool: toolIdentity,
        mode: options.mode,
        humanOperator: engagement.collection.operator,
        timezone: engagement.timezone,
        key: engagementKey(folder),
        keepPersonal: engagement.collection.pii === 'keep',
        period: engagement.period,
      },
    }).catch((error: unknown) => {
      // Whatever broke the run off, the answers already obtained are kept.
      store.flush();
      throw error;
    });
    const { head } = store.close(session);
    writePlan(folder, { ...plan, journalHead: head });
    return { ...counts, head, stopped: io.stopped() };
  } finally {
    io.progress('');
    release();
    await source.close();
  }
}
