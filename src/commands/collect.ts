import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import { collectInto } from './collect-into.ts';
import type { Io } from './io.ts';
import type { OpenEngagement } from './open-engagement.ts';
import { openLiveSource } from './open-live-source.ts';
import { questionsAtOnce } from './questions-at-once.ts';
import { spareMemory } from './spare-memory.ts';
import { tellLedger } from './tell-ledger.ts';

/** `akashi collect`: asks AWS everything in the plan that is not answered yet; the only command besides `precheck` that asks (decision 29). */
export async function runCollect(
  open: OpenEngagement,
  options: { readonly profile?: string; readonly again?: true },
  io: Io,
): Promise<number> {
  spareMemory();
  const session = await collectInto(open, openLiveSource(open, options, io), io, {
    mode: open.engagement.collection.mode,
    concurrency: questionsAtOnce,
    again: options.again === true,
  });
  if (!io.json) io.print(say(commandWords.collected, io.language, { ...session }));
  return tellLedger(open.folder, session, io);
}
