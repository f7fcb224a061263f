import { existsSync } from 'node:fs';
import type { Source } from '../collection/source.ts';
import { exportsSource } from '../collection/sources/exports.ts';
import { collectors } from '../collectors/collectors.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import { unclaimedWords } from '../text/unclaimed-words.ts';
import { collectInto } from './collect-into.ts';
import type { Io } from './io.ts';
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
  if (kind !== 'exports') throw new AkashiError('IMPORT_KIND', { seen: kind });
  if (!existsSync(folder)) throw new AkashiError('EXPORTS_NOT_FOUND', { folder });
  const inScope = open.engagement.scope.accounts.filter((account) => account.in).map(({ id }) => id);
  const account = options.account ?? (inScope.length === 1 ? inScope[0] : undefined);
  const source = await exportsSource(folder, { account: account ?? (await namedAccount(folder)), collectors });
  const seen = source.identity()?.account ?? account;
  if (seen === undefined || !inScope.includes(seen) || (account !== undefined && seen !== account)) {
    throw new AkashiError('EXPORTS_ACCOUNT', { seen: seen ?? '—', expected: account ?? inScope.join('、') });
  }
  const { scope, collection } = open.engagement;
  const only = {
    ...open,
    engagement: { ...open.engagement, scope: { ...scope, accounts: scope.accounts.filter(({ id }) => id === seen) } },
  };
  const mode = collection.mode === 'witnessed' ? 'witnessed' : 'auditee-run';
  const note = { kind, account: seen, unclaimed: source.unclaimed(), exportedAt: options.exportedAt ?? 'file-time' };
  const session = await collectInto(open, dated(source, instantOf(options.exportedAt)), io, {
    mode,
    concurrency: 1,
    note,
    platforms: only.engagement.scope.accounts.map(({ id }) => id),
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
