import { join } from 'node:path';
import { readEvidence } from '../evidence/read-evidence.ts';
import { commandWords } from '../text/command-words.ts';
import { say } from '../text/say.ts';
import type { Session } from './collect-into.ts';
import type { Io } from './io.ts';

/** Prints what a session left in the ledger and gives the exit code of decision 10: 4 when anything is missing. */
export function tellLedger(folder: string, session: Session, io: Io): number {
  const { answers } = readEvidence(join(folder, 'evidence'));
  const of = (outcome: string): number => answers.filter(answer => answer.outcome === outcome).length;
  const ledger = { answered: of('answered'), absent: of('absent'), denied: of('denied'), failed: of('failed'), cut: of('cut') };
  if (io.json) io.print(JSON.stringify({ ...session, ledger }));
  else {
    io.print(say(commandWords.collected, io.language, { ...session }));
    io.print(say(commandWords.ledger, io.language, ledger));
    if (session.stopped) io.print(say(commandWords.stopped, io.language));
  }
  return session.stopped || ledger.denied + ledger.failed + ledger.cut > 0 ? 4 : 0;
}
