import type { Engagement } from '../../engagement/engagement.ts';
import type { AccountLine } from '../../engagement/read-accounts.ts';
import type { Plan } from '../../evidence/plan.ts';
import type { Population } from '../../facts/fact.ts';
import type { Explanation } from '../../text/completeness-words.ts';
import { compareSides } from './compare-sides.ts';
import type { CompletenessLine, CompletenessSide } from './completeness-line.ts';
import { makeSide } from './make-side.ts';
import type { SourceAnswers } from './source-answers.ts';

/** The three lists of accounts that must be one: the organisation's (or the client's), the engagement's, and those collected. */
export interface AccountLists {
  readonly engagement: Engagement;
  readonly plan: Plan;
  /** EV-ENV-05; null where no account is asked about the organisation. */
  readonly members: Population | null;
  /** DOC-08, the list that stands in where there is no organisation to ask; null while it was not handed over. */
  readonly clientList: readonly AccountLine[] | null;
  readonly sources: SourceAnswers;
}

/** One line per account and pair of lists; suspended and closed accounts, and those left out of scope, are named as such. */
export function* compareAccounts(lists: AccountLists): Iterable<CompletenessLine> {
  yield* declared(lists);
  yield* collected(lists);
}

function* declared({ engagement, members, clientList }: AccountLists): Iterable<CompletenessLine> {
  const known = new Map(engagement.scope.accounts.map((account) => [account.id, account]));
  const given = new Map<string, string | null>();
  for (const { id, attributes } of members?.facts ?? []) {
    const state = attributes['state']?.state === 'seen' ? attributes['state'] : attributes['status'];
    given.set(id, state?.state === 'seen' ? String(state.value) : null);
  }
  const useList = given.size === 0 && (members === null || members.complete) && clientList !== null;
  if (useList) for (const { id } of clientList) given.set(id, null);
  const source = useList ? 'clientList' : 'organizations:ListAccounts';
  const code = useList
    ? null
    : members === null
      ? 'NO_ORGANIZATION'
      : members.complete
        ? null
        : (members.exact ?? members.code);
  const refs = useList ? [] : (members?.refs ?? []);
  for (const id of [...new Set([...given.keys(), ...known.keys()])].sort()) {
    const account = known.get(id);
    const status = given.get(id);
    const first = {
      ...makeSide(source, code === null ? Number(given.has(id)) : null, refs, code),
      value: status ?? null,
    };
    const suspended = status !== undefined && status !== null && status !== 'ACTIVE';
    const words: Explanation[] = [
      ...(suspended ? (['SUSPENDED'] as const) : []),
      ...(account?.in === false ? (['EXCLUDED'] as const) : []),
    ];
    yield told(id, 'declared', first, makeSide('engagement', Number(account !== undefined)), words);
  }
}

/** Whether every account of the plan really answered, each under its own identity (decision 26). */
function* collected({ plan, sources }: AccountLists): Iterable<CompletenessLine> {
  for (const { account } of plan.platforms) {
    const identity = sources.read('sts:GetCallerIdentity', account, 'global');
    const count = identity.code === null ? 1 : null;
    const second = makeSide('ledger', count, identity.refs, identity.code);
    yield told(account, 'collected', makeSide('plan', 1), second, []);
  }
}

function told(
  id: string,
  subject: string,
  first: CompletenessSide,
  second: CompletenessSide,
  words: readonly Explanation[],
): CompletenessLine {
  const head = { check: 'ACCOUNTS' as const, subject, object: id, platform: `aws:${id}`, region: 'global' };
  const line = compareSides(head, first, second);
  if (line.state === 'NOT_COMPARABLE') return line;
  return { ...line, explanations: words.map((word) => ({ word, count: null })) };
}
