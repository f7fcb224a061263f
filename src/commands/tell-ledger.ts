import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import type { Session } from './collect-into.ts';
import type { Io } from './io.ts';
import { readLedger } from './read-ledger.ts';

/** Prints what a session left in the ledger and gives the exit code of decision 10: 4 when anything is missing. */
export function tellLedger(
  folder: string,
  session: Session,
  io: Io,
  more: Readonly<Record<string, unknown>> = {},
): number {
  const ledger = readLedger(folder);
  const { language } = io;
  if (io.json) io.print(JSON.stringify({ ...session, ledger, ...more }));
  else {
    io.print(say(commandWords.ledger, language, { ...ledger }));
    io.print(say(commandWords.unasked, language, { ...ledger }));
    for (const { account, reason, code } of ledger.refused) {
      const words = reason === 'WRONG_ACCOUNT' ? commandWords.wrongAccount : commandWords.identityUnknown;
      io.print(say(words, language, { account, code: code ?? '—' }));
    }
    if (ledger.denied > 0) io.print(say(commandWords.deniedHint, language));
    if (session.stopped) io.print(say(commandWords.stopped, language));
  }
  return session.stopped || ledger.incomplete ? 4 : 0;
}
