import type { Plan } from '../evidence/plan.ts';
import { accountWords } from '../text/account-words.ts';
import { say } from '../text/say.ts';
import type { Io } from './io.ts';
import { wrapWords } from './wrap-words.ts';

/** More inactive accounts than this are counted, not named; plan.json names them all. */
const mostNamed = 12;

/** Says which list of accounts the plan follows, where the organisation's decides; `print` for a result, `tell` beside one. */
export function tellAccountList({ organization, platforms }: Plan, io: Io, write: (text: string) => void): void {
  if (organization === undefined) return;
  const { management, list, unread, inactive } = organization;
  const words = (key: keyof typeof accountWords, data: Readonly<Record<string, unknown>>): void =>
    write(wrapWords(say(accountWords[key], io.language, data), 80));
  if (list === null) {
    if (unread === null) words('unknown', { management });
    else words('unread', { management, code: unread });
    return;
  }
  words('known', { list, accounts: platforms.length });
  if (unread !== null) words('stale', { code: unread, list });
  if (inactive.length > 0) {
    const named = inactive.slice(0, mostNamed).map(({ account, name, state }) => `${account} ${name}（${state}）`);
    const accounts = [...named, ...(inactive.length > mostNamed ? ['…'] : [])].join('、');
    words('inactive', { count: inactive.length, accounts });
  }
}
