import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { collect } from '../collection/collect.ts';
import type { Collected, CollectInput } from '../collection/collect-input.ts';
import { guard } from '../collection/guard.ts';
import type { Source } from '../collection/source.ts';
import { collectors } from '../collectors/collectors.ts';
import { beginAnew } from '../evidence/begin-anew.ts';
import { engagementKey } from '../evidence/engagement-key.ts';
import type { CollectionMode } from '../evidence/envelope.ts';
import { lockStore } from '../evidence/lock-store.ts';
import { openStore } from '../evidence/open-store.ts';
import { parentNotes } from '../evidence/parent-notes.ts';
import type { Plan } from '../evidence/plan.ts';
import { type Earlier, readEarlier } from '../evidence/read-earlier.ts';
import { writePlan } from '../evidence/write-plan.ts';
import { toolIdentity } from '../procedures/tool-identity.ts';
import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import { collectListed } from './collect-listed.ts';
import type { Io } from './io.ts';
import { makeFolderPlan } from './make-folder-plan.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { reportProgress } from './report-progress.ts';

/** What a collecting session did. */
export interface Session extends Collected {
  readonly head: string;
  readonly stopped: boolean;
  /** Exact code where the organisation's list of accounts is not there; null where it is. */
  readonly accountsUnread?: string | null;
}

/** Plans, asks a source everything in the plan, and closes the journal; the plan keeps the head (decision 24). */
export async function collectInto(
  open: OpenEngagement,
  source: Source,
  io: Io,
  options: {
    mode: CollectionMode;
    concurrency: number;
    /** Everything is asked anew; otherwise the session goes on where the last one ended. */
    again: boolean;
    silent?: true;
    note?: Readonly<Record<string, unknown>>;
    platforms?: readonly string[];
  },
): Promise<Session> {
  const { folder, engagement, sha256: configSha256 } = open;
  const release = lockStore(folder);
  try {
    const { plan: first, sha256: planSha256 } = makeFolderPlan(open, options.mode);
    const listed = first.organization !== undefined && options.platforms === undefined;
    const evidence = join(folder, 'evidence');
    const store = openStore(evidence, io.now);
    const before = readEarlier(evidence);
    // What a client exported, or ran by itself, never stands for what the auditor asks.
    const same = before.source === source.name && before.mode === options.mode;
    const continues = options.again || !same ? null : before.session;
    const earlier = continues === null ? beginAnew(before) : before;
    if (continues !== null) io.tell(say(commandWords.goingOn, io.language, { from: before.from, to: before.to }));
    const key = engagementKey(folder);
    const notes = parentNotes(folder, key);
    const session = source.name === 'recorded' ? 'recorded' : randomBytes(6).toString('hex');
    store.add({
      kind: 'opened',
      session,
      engagementId: engagement.id,
      mode: options.mode,
      source: source.name,
      planSha256,
      tool: toolIdentity,
      ...(continues === null ? {} : { continues }),
    });
    if (options.note !== undefined) store.add({ kind: 'note', code: 'SOURCE', data: options.note });
    const asked = first.platforms.filter(({ account }) => options.platforms?.includes(account) ?? true);
    const input: CollectInput & { readonly earlier: Earlier } = {
      plan: { ...first, platforms: asked },
      collectors,
      source: guard(source, collectors),
      store,
      now: io.now,
      wait: io.wait,
      regionNamed: engagement.collection.identityCenterRegion !== null,
      concurrency: options.concurrency,
      earlier,
      notes,
      progress: options.silent === true ? () => {} : reportProgress(io),
      stopped: io.stopped,
      session: {
        engagementId: engagement.id,
        configSha256,
        tool: toolIdentity,
        mode: options.mode,
        humanOperator: engagement.collection.operator,
        timezone: engagement.timezone,
        key: { key, pii: engagement.collection.pii, addresses: engagement.collection.sourceAddresses },
        period: engagement.period,
      },
    };
    const collected = listed
      ? collectListed(open, options.mode, input, io)
      : collect(input).then((counts) => ({ counts, plan: first }));
    const { counts, plan } = await collected.catch((error: unknown) => {
      // Whatever broke the run off, the answers already obtained are kept.
      store.flush();
      throw error;
    });
    const stopped = io.stopped();
    const { head } = store.close(session, stopped);
    if (!stopped) notes.forget();
    // Exported files may have brought the list of accounts along.
    const followed = first.organization === undefined || listed ? plan : makeFolderPlan(open, options.mode).plan;
    writePlan(folder, { ...followed, journalHead: head });
    return { ...counts, head, stopped, ...(listed ? { accountsUnread: accountsUnread(plan) } : {}) };
  } finally {
    io.progress('');
    release();
    await source.close();
  }
}

function accountsUnread({ organization }: Plan): string | null {
  return organization === undefined || organization.list !== null ? null : (organization.unread ?? 'NOT_ATTEMPTED');
}
