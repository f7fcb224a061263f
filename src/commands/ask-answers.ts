import type { EngagementAnswers } from '../engagement/engagement-template.ts';
import { AkashiError } from '../text/akashi-error.ts';
import { initWords } from '../text/init-words.ts';
import { say } from '../text/say.ts';
import type { Io } from './io.ts';

type Question = keyof typeof initWords;

/** The six questions of `akashi init`; an option answers its question, the rest are asked until the answer can be read. */
export async function askAnswers(options: Readonly<Record<string, string>>, io: Io): Promise<EngagementAnswers> {
  const id = await answer('id', options, io, (text) => (/^[A-Za-z0-9][A-Za-z0-9-]{1,39}$/.test(text) ? text : null));
  const requester = await answer('requester', options, io, (text) => text || null);
  const auditee = await answer('auditee', options, io, (text) => text || null);
  const type = await answer('type', options, io, readType);
  const period = await answer('period', options, io, readPeriod);
  const { accounts, regions } = await answer('accounts', options, io, readAccounts);
  return { id, requester, auditee, type, period, accounts, regions };
}

async function answer<T>(
  key: Question,
  options: Readonly<Record<string, string>>,
  io: Io,
  read: (text: string) => T | null,
): Promise<T> {
  const question = say(initWords[key].question, io.language);
  const given = options[key];
  for (let turn = 0; turn < 5; turn += 1) {
    const text = given ?? (await io.ask(`${question}\n  ${say(initWords[key].form, io.language)}\n> `));
    if (text === null) throw new AkashiError('ANSWER_MISSING', { question, option: `--${key}` });
    const value = read(text.normalize('NFKC').trim());
    if (value !== null) return value;
    const error = new AkashiError('ANSWER_INVALID', {
      question,
      seen: text,
      expected: say(initWords[key].form, io.language),
    });
    if (given !== undefined) throw error;
    io.tell(error.describe(io.language));
  }
  throw new AkashiError('ANSWER_MISSING', { question, option: `--${key}` });
}

function readType(text: string): EngagementAnswers['type'] | null {
  const words: Readonly<Record<string, EngagementAnswers['type']>> = {
    advisory: 'advisory',
    助言型: 'advisory',
    assurance: 'assurance',
    保証型: 'assurance',
    internal: 'internal',
    内部監査: 'internal',
    readiness: 'readiness',
    自己点検: 'readiness',
    事前点検: 'readiness',
  };
  return words[text] ?? null;
}

function readPeriod(text: string): EngagementAnswers['period'] | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:\.\.|~|〜)(\d{4}-\d{2}-\d{2})@(\d{4}-\d{2}-\d{2})$/.exec(
    text.replace(/\s/g, ''),
  );
  const [, from, to, asOf] = found ?? [];
  if (from === undefined || to === undefined || asOf === undefined) return null;
  return [from, to, asOf].every((day) => !Number.isNaN(Date.parse(day))) && from <= to ? { from, to, asOf } : null;
}

function readAccounts(text: string): Pick<EngagementAnswers, 'accounts' | 'regions'> | null {
  const [accounts = '', regions = ''] = text.replace(/\s/g, '').split('@');
  const ids = accounts.split(/[,、]/).filter((id) => id !== '');
  const names = regions.split(/[,、]/).filter((name) => name !== '');
  if (ids.length === 0 || names.length === 0) return null;
  if (!ids.every((id) => /^\d{12}$/.test(id)) || !names.every((name) => /^[a-z]{2}(-[a-z]+)+-\d$/.test(name)))
    return null;
  return { accounts: ids.map((id) => ({ id, name: id })), regions: names };
}
