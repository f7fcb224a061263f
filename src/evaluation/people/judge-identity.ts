import type { Criterion } from '../../engagement/criterion.ts';
import type { Draft } from '../rule.ts';
import type { Identity } from './identity.ts';
import { type LineState, lineState } from './line-state.ts';
import type { IdentityMatch, PeopleMatches } from './match-people.ts';
import type { PeopleInput } from './people-input.ts';

/** What was said of one identity, and by which line it was measured. */
export interface IdentityVerdict extends Pick<Draft, 'result' | 'reason' | 'qualifiers'> {
  readonly criterion: Criterion | null;
  readonly state: LineState | null;
  readonly severity: 'H' | 'M' | 'L';
}

/** The evidence hides names under another key, so no name of the ledger can meet them. */
const foreignTokens = '仮名を台帳と照合できない';

/** A directory that does not say whether an id is switched off. */
const noRecord = '有効・無効の記録なし';

type Judged = Pick<IdentityVerdict, 'result' | 'reason'> & Partial<IdentityVerdict>;

/** Compares an identity with what the client's lines say of it on the day of the evidence. */
export function judgeIdentity(match: IdentityMatch, all: PeopleMatches, input: PeopleInput): IdentityVerdict {
  const { identity, lines } = match;
  const states = [
    ...lines.map((line) => ({
      criterion: line.criterion,
      state: lineState(line, input.people.movements, input.collectedAt),
    })),
    ...match.staff.map((line) => ({ criterion: line.criterion, state: staffState(line, input.collectedAt) })),
  ];
  const whole = (judged: Judged, one?: (typeof states)[number]): IdentityVerdict => ({
    qualifiers: [],
    criterion: one?.criterion ?? null,
    state: one?.state ?? null,
    severity: 'M',
    ...judged,
  });
  const [any] = states;
  if (any === undefined) return whole(unregistered(match, all, input));
  if (lines.some((line) => all.doubtful.has(line)))
    return whole({ result: 'INDETERMINATE', reason: 'MULTI_MATCH' }, any);
  // An id that was given anew has old lines that ended; a contract that ended is not made good by a line of the ledger.
  const overStaff = match.staff.length > 0 ? states.slice(lines.length) : [];
  const ended = overStaff.find(({ state }) => state.state === 'ended');
  const stayed = overStaff.some(({ state }) => state.state === 'current');
  const current = states.find(({ state }) => state.state === 'current');
  const chosen =
    ended !== undefined && !stayed
      ? ended
      : (current ?? states.find(({ state }) => state.state !== 'ended') ?? states.at(-1) ?? any);
  return whole(judge(chosen.state, identity), chosen);
}

function unregistered({ identity }: IdentityMatch, all: PeopleMatches, { people }: PeopleInput): Judged {
  const qualifiers = identity.state.state === 'disabled' ? ['無効化済み'] : [];
  if (all.foreignTokens && identity.kind === 'center-user')
    return { result: 'INDETERMINATE', reason: 'MAPPING_UNCONFIRMED', qualifiers: [...qualifiers, foreignTokens] };
  if (people.ledgerLinesWithoutId > 0) return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', qualifiers };
  return { result: 'MISMATCH', reason: 'UNREGISTERED', qualifiers };
}

function judge({ state }: LineState, { kind, state: seen }: Identity): Judged {
  const disabled = seen.state === 'disabled';
  if (state === 'unclear') return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR' };
  if (state === 'current') {
    if (seen.state === 'unread' && seen.code === null)
      return { result: 'MATCH', reason: 'EQUAL', qualifiers: [noRecord] };
    if (!disabled) return { result: 'MATCH', reason: 'EQUAL' };
    // A user of IAM without password and keys may still be wanted; a directory says plainly that it is switched off.
    if (kind === 'iam-user') return { result: 'MATCH', reason: 'EQUAL', qualifiers: ['有効な認証情報なし'] };
    return { result: 'MISMATCH', reason: 'VALUE', severity: 'L', qualifiers: ['無効化済み'] };
  }
  if (disabled) return { result: 'MATCH', reason: 'EQUAL', qualifiers: ['無効化済み（削除されていない）'] };
  if (seen.state === 'unread')
    return seen.code === null
      ? { result: 'INDETERMINATE', reason: 'NEEDS_OBSERVATION', qualifiers: [noRecord] }
      : { result: 'NOT_COLLECTED', reason: seen.code as Draft['reason'] };
  if (state === 'ended') return { result: 'MISMATCH', reason: 'OVERDUE', severity: 'H' };
  if (state === 'moved') return { result: 'INDETERMINATE', reason: 'NEEDS_INTERVIEW' };
  if (state === 'future') return { result: 'MISMATCH', reason: 'VALUE', qualifiers: ['利用開始日前'] };
  return { result: 'MISMATCH', reason: 'VALUE', severity: 'H' };
}

function staffState({ from, to, unclear }: IdentityMatch['staff'][number], day: string): LineState {
  if (unclear !== null) return { state: 'unclear', since: null, at: null };
  if (to !== null && to < day) return { state: 'ended', since: to, at: null };
  if (from !== null && from > day) return { state: 'future', since: from, at: null };
  return { state: 'current', since: null, at: null };
}
