import { existsSync } from 'node:fs';
import type { Source } from '../collection/source.ts';
import { exportsSource } from '../collection/sources/exports.ts';
import { collectors } from '../collectors/collectors.ts';
import { engagementKey } from '../evidence/engagement-key.ts';
import { redact } from '../evidence/redact.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import { unclaimedWords } from '../text/unclaimed-words.ts';
import { collectInto } from './collect-into.ts';
import { importEvidence } from './import-evidence.ts';
import type { Io } from './io.ts';
import { makeFolderPlan } from './make-folder-plan.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { tellLedger } from './tell-ledger.ts';

/** What `import exports` may be told. */
export interface ImportOptions {
  readonly account?: string;
  readonly exportedAt?: string;
}

/** `akashi import exports <folder>`: takes the client's AWS CLI files in as evidence; every file no declaration claims is listed. */
export async function runImport(
  open: OpenEngagement,
  kind: string,
  folder: string,
  options: ImportOptions,
  io: Io,
): Promise<number> {
  if (kind === 'evidence') return importEvidence(open, folder, io);
  if (kind !== 'exports') throw new AkashiError('IMPORT_KIND', { seen: kind });
  if (!existsSync(folder)) throw new AkashiError('EXPORTS_NOT_FOUND', { folder });
  // Where the organisation lists the accounts, those known so far may hand in their files, its own first.
  const { accounts, organization } = open.engagement.scope;
  const inScope =
    organization === null
      ? accounts.filter((one) => one.in).map(({ id }) => id)
      : makeFolderPlan(open).plan.platforms.map((one) => one.account);
  const account = options.account ?? (inScope.length === 1 ? inScope[0] : undefined);
  const source = await exportsSource(folder, { account: account ?? (await namedAccount(folder)), collectors });
  const seen = source.identity()?.account ?? account;
  if (seen === undefined || !inScope.includes(seen) || (account !== undefined && seen !== account)) {
    throw new AkashiError('EXPORTS_ACCOUNT', { seen: seen ?? '—', expected: account ?? inScope.join('、') });
  }
  const { collection } = open.engagement;
  const mode = collection.mode === 'witnessed' ? 'witnessed' : 'auditee-run';
  const { pii, sourceAddresses: addresses } = collection;
  const told = { kind, account: seen, unclaimed: source.unclaimed(), exportedAt: options.exportedAt ?? 'file-time' };
  // A client may name a file after a person or a key; the journal keeps the note for good.
  const note = redact(told, [], { key: engagementKey(open.folder), pii, addresses }).value as typeof told;
  const session = await collectInto(open, dated(source, instantOf(options.exportedAt)), io, {
    mode,
    concurrency: 1,
    again: true,
    note,
    platforms: [seen],
  });
  const unclaimed = source.unclaimed();
  const claimed = source.claimed();
  if (!io.json) {
    io.print(
      say(commandWords.imported, io.language, {
        claimed: claimed.filter(({ asked }) => asked).length,
        asked: session.asked,
      }),
    );
    const idle = claimed.filter(({ asked }) => !asked);
    if (unclaimed.length + idle.length > 0) {
      io.print(say(commandWords.unclaimed, io.language, { count: unclaimed.length + idle.length }));
      const reasons = [...unclaimed, ...idle.map(({ file }) => ({ file, reason: 'NOT_IN_PLAN' }))];
      for (const { file, reason } of reasons)
        io.print(say(commandWords.unclaimedFile, io.language, { file, reason: unclaimedWords[reason] ?? reason }));
    }
  }
  return tellLedger(open.folder, session, io, { claimed, unclaimed });
}

async function namedAccount(folder: string): Promise<string> {
  const probe = await exportsSource(folder, { account: '', collectors });
  return probe.identity()?.account ?? '';
}

function instantOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const time = Date.parse(text);
  if (Number.isNaN(time))
    throw new AkashiError('ANSWER_INVALID', {
      question: '--exported-at',
      seen: text,
      expected: '2026-04-10T09:00:00+09:00',
    });
  return new Date(time).toISOString();
}

/** The time the client says the files were exported at, in place of the files' own times. */
function dated(source: Source, at: string | null): Source {
  if (at === null) return source;
  return {
    ...source,
    ask: async (question, page) => {
      const reply = await source.ask(question, page);
      return reply.kind === 'missing'
        ? reply
        : { ...reply, provenance: { ...reply.provenance, startedAt: at, finishedAt: at } };
    },
  };
}
