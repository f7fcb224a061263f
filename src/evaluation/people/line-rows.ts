import type { LedgerLine } from '../../engagement/people/people-criteria.ts';
import { makeRow } from '../make-row.ts';
import { similarNames } from '../matrix/similar-names.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import type { Identity } from './identity.ts';
import { type LineGroup, lineGroups } from './line-groups.ts';
import { lineState } from './line-state.ts';
import type { PeopleMatches } from './match-people.ts';
import { peopleHead } from './people-head.ts';
import type { PeopleInput } from './people-input.ts';
import { platformOfLine } from './platform-of-line.ts';
import { servedFor } from './served-for.ts';

/** Rows of ledger lines nobody in the evidence answers to: 台帳のみに記載, or rightly gone. */
export function* lineRows(all: PeopleMatches, input: PeopleInput): Iterable<Row> {
  for (const group of lineGroups(all.linesLeft)) {
    const [first] = group.lines;
    const served = servedFor(identityKindOf(first), input);
    if (served.procedures.length === 0) continue;
    const place = placeOf(first, all, input);
    if (place === 'told') continue;
    const judged = place === 'excluded' ? excluded : judge(group, all, input);
    const { line, severity, ...draft } = judged;
    yield makeRow(
      peopleHead('IDL-LINE', input, (line ?? first).criterion, severity ?? 'L', served),
      { platform: platformOfLine(first, input), region: 'global' },
      { object: { kind: 'ledger-line', id: group.id }, qualifiers: [], evidence: [], ...draft },
    );
  }
}

type Judged = Pick<Draft, 'result' | 'reason' | 'found'> &
  Partial<Draft> & { readonly line?: LedgerLine; readonly severity?: 'M' | 'L' };

const excluded: Judged = { result: 'OUT_OF_SCOPE', reason: 'PLAN_EXCLUDED', found: null };

/** Where a line must be looked for; `told` where the row of a list that was not read speaks for it. */
function placeOf({ store }: LedgerLine, all: PeopleMatches, input: PeopleInput): 'here' | 'excluded' | 'told' {
  if (store.kind === 'center') return all.closed.has('center') ? 'told' : 'here';
  if (store.kind === 'directory') return all.all.some(({ directory }) => directory === store.key) ? 'here' : 'told';
  if (store.accounts === null)
    return all.closed.size > 0 && [...all.closed.keys()].some((key) => key !== 'center') ? 'told' : 'here';
  if (store.accounts.every((account) => input.excludedAccounts.has(account))) return 'excluded';
  const planned = store.accounts.filter((account) => input.platforms.includes(`aws:${account}`));
  return planned.length === 0 || planned.some((account) => all.closed.has(account)) ? 'told' : 'here';
}

function judge({ lines }: LineGroup, all: PeopleMatches, input: PeopleInput): Judged {
  const states = lines.map((line) => ({ line, ...lineState(line, input.people.movements, input.collectedAt) }));
  const chosen =
    states.find(({ state }) => state === 'current') ?? states.find(({ state }) => state !== 'ended') ?? states.at(-1);
  const [first] = lines;
  const { line, state, since } = chosen ?? { line: first, state: 'unclear' as const, since: null };
  const value = { recorded: state, ...(since === null ? {} : { since }) };
  if (state === 'unclear')
    return { line, result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found: { state: 'absent', value } };
  if (state === 'future')
    return {
      line,
      result: 'MATCH',
      reason: 'EQUAL',
      found: { state: 'absent', value },
      qualifiers: ['利用開始日前'],
      evidence: listRefs(line, all),
    };
  if (state !== 'current')
    return { line, result: 'MATCH', reason: 'EQUAL', found: { state: 'absent', value }, evidence: listRefs(line, all) };
  const words = [line.userId, line.name ?? '', ...line.spellings];
  const candidates = similarNames(
    words,
    all.all.filter((one) => sameStore(line, one)).map(({ name }) => name),
  );
  return {
    line,
    result: 'MISMATCH',
    reason: 'ORPHAN',
    found: { state: 'absent', value: { ...value, ...(candidates.length === 0 ? {} : { candidates }) } },
    evidence: listRefs(line, all),
  };
}

function identityKindOf({ store }: LedgerLine): Identity['kind'] {
  return store.kind === 'iam' ? 'iam-user' : store.kind === 'center' ? 'center-user' : 'idp-member';
}

function sameStore(line: LedgerLine, { kind, directory }: Identity): boolean {
  if (line.store.kind === 'directory') return directory === line.store.key;
  return kind === identityKindOf(line);
}

/** That somebody is not there is proven by the list, of which the first entry's answer is cited. */
function listRefs(line: LedgerLine, { all }: PeopleMatches): Draft['evidence'] {
  const accounts = line.store.kind === 'iam' ? line.store.accounts : null;
  const ids = new Map<string, Draft['evidence'][number]>();
  for (const one of all.filter((identity) => sameStore(line, identity)))
    if (accounts === null || accounts.includes(one.account ?? ''))
      for (const { id } of one.refs) if (!ids.has(id)) ids.set(id, { id });
  return [...ids.values()];
}
