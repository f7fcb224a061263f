import { commandWords } from '../text/command-words.ts';
import { failureHints } from '../text/failure-hints.ts';
import { say } from '../text/say.ts';
import type { Session } from './collect-into.ts';
import type { Io } from './io.ts';
import { type Ledger, readLedger } from './read-ledger.ts';

const refusedWords = {
  WRONG_ACCOUNT: commandWords.wrongAccount,
  IDENTITY_UNKNOWN: commandWords.identityUnknown,
  CREDENTIALS_EXPIRED: commandWords.credentialsExpired,
};

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
      io.print(say(refusedWords[reason], language, { account, code: code ?? '—' }));
    }
    for (const account of session.changed ?? []) io.print(say(commandWords.identityChanged, language, { account }));
    for (const { account, regions } of ledger.disabled)
      io.print(say(commandWords.regionsDisabled, language, { account, regions: regions.join('、') }));
    tellFailures(ledger, io);
    if (ledger.denied > 0) io.print(say(commandWords.deniedHint, language));
    if (session.stopped) io.print(say(commandWords.stopped, language));
  }
  // Without the list nobody knows what is missing, whatever else was answered.
  const listMissing = session.accountsUnread !== undefined && session.accountsUnread !== null;
  return session.stopped || ledger.incomplete || listMissing || session.changed !== undefined ? 4 : 0;
}

/** Names what failed by its exact code and says once what to do about it; an account that was refused has a code too. */
function tellFailures({ failures, refused }: Ledger, io: Io): void {
  if (failures.length > 0) {
    const codes = failures.map(({ code, count }) => `${code} ${count}`).join('、');
    io.print(say(commandWords.failures, io.language, { codes }));
  }
  const codes = [...failures, ...refused].map(({ code }) => code ?? '');
  for (const { code, hint } of failureHints) if (codes.some((one) => code.test(one))) io.print(hint[io.language]);
}
