import type { Closed } from '../../access/closed.ts';
import type { LedgerLine } from '../../engagement/people/people-criteria.ts';
import { makeRow } from '../make-row.ts';
import { similarNames } from '../matrix/similar-names.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { gapOfLine } from './gap-of-line.ts';
import type { Identity } from './identity.ts';
import { isExcluded } from './is-excluded.ts';
import { type LineGroup, lineGroups } from './line-groups.ts';
import { lineState } from './line-state.ts';
import { listRefs } from './list-refs.ts';
import type { PeopleMatches } from './match-people.ts';
import { peopleHead } from './people-head.ts';
import type { PeopleInput } from './people-input.ts';
import { platformOfLine } from './platform-of-line.ts';
import { servedFor } from './served-for.ts';

/** Rows of ledger lines nobody in the evidence answers to: 台帳のみに記載, or rightly gone. */
export function* lineRows(all: PeopleMatches, input: PeopleInput): Iterable<Row> {
  const unread = new Map<
    string,
    { readonly platform: string; readonly served: PeopleInput['served']; gaps: Closed[] }
  >();
  for (const group of lineGroups(all.linesLeft)) {
    const [first] = group.lines;
    const served = servedFor(identityKindOf(first), input);
    if (served.procedures.length === 0) continue;
    const platform = platformOfLine(first, input);
    const gap = isExcluded(first, input) ? null : gapOfLine(first, all, input);
    if (gap !== null) {
      const slot = `${served.pair}|${platform}`;
      const known = unread.get(slot) ?? { platform, served, gaps: [] };
      known.gaps.push(gap);
      unread.set(slot, known);
      continue;
    }
    const place = placeOf(first, all, input);
    if (place === 'elsewhere') continue;
    const judged = place === 'excluded' ? excluded : judge(group, all, input);
    const { line, severity, ...draft } = judged;
    yield makeRow(
      peopleHead('IDL-LINE', input, (line ?? first).criterion, severity ?? 'L', served),
      { platform, region: 'global' },
      { object: { kind: 'ledger-line', id: group.id }, qualifiers: [], evidence: [], ...draft },
    );
  }
  for (const { platform, served, gaps } of unread.values()) yield unreadRow(platform, served, gaps, input);
}

type Judged = Pick<Draft, 'result' | 'reason' | 'found'> &
  Partial<Draft> & { readonly line?: LedgerLine; readonly severity?: 'M' | 'L' };

const excluded: Judged = { result: 'OUT_OF_SCOPE', reason: 'PLAN_EXCLUDED', found: null };

/** Where a line must be looked for: here, in accounts the plan leaves out, or in a directory of which nothing was handed over (told by its own row). */
function placeOf({ store }: LedgerLine, all: PeopleMatches, input: PeopleInput): 'here' | 'excluded' | 'elsewhere' {
  if (store.kind === 'iam')
    // It was not found where it was looked for, so it may stand where nobody looks.
    return store.accounts?.some((account) => input.excludedAccounts.has(account)) ? 'excluded' : 'here';
  if (store.kind === 'center') return 'here';
  return all.all.some(({ directory }) => directory === store.key) ? 'here' : 'elsewhere';
}

/** One row for all lines of a platform whose lists were not read to their end. */
function unreadRow(platform: string, served: PeopleInput['served'], gaps: readonly Closed[], input: PeopleInput): Row {
  const [{ code, exact } = { code: 'NOT_ATTEMPTED', exact: null }] = gaps;
  return makeRow(
    peopleHead('IDL-LINE', input, null, 'L', served),
    { platform, region: 'global' },
    {
      object: { kind: 'ledger-line', id: '*' },
      result: 'NOT_COLLECTED',
      reason: code as Draft['reason'],
      found: { state: 'unread', code: exact ?? code },
      qualifiers: [],
      evidence: [...new Set(gaps.flatMap(({ refs }) => refs))],
    },
  );
}

function judge({ lines }: LineGroup, all: PeopleMatches, input: PeopleInput): Judged {
  const states = lines.map((line) => ({ line, ...lineState(line, input.people.movements, input.collectedAt) }));
  const chosen =
    states.find(({ state }) => state === 'current') ?? states.find(({ state }) => state !== 'ended') ?? states.at(-1);
  const [first] = lines;
  const { line, state, since } = chosen ?? { line: first, state: 'unclear' as const, since: null };
  const value = { recorded: state, ...(since === null ? {} : { since }) };
  if (all.foreignTokens && line.store.kind === 'center')
    return {
      line,
      result: 'INDETERMINATE',
      reason: 'MAPPING_UNCONFIRMED',
      found: { state: 'absent', value },
      qualifiers: ['仮名を台帳と照合できない'],
      evidence: listRefs(line, input),
    };
  if (state === 'unclear')
    return { line, result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found: { state: 'absent', value } };
  if (state === 'future')
    return {
      line,
      result: 'MATCH',
      reason: 'EQUAL',
      found: { state: 'absent', value },
      qualifiers: ['利用開始日前'],
      evidence: listRefs(line, input),
    };
  if (state !== 'current')
    return {
      line,
      result: 'MATCH',
      reason: 'EQUAL',
      found: { state: 'absent', value },
      evidence: listRefs(line, input),
    };
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
    evidence: listRefs(line, input),
  };
}

function identityKindOf({ store }: LedgerLine): Identity['kind'] {
  return store.kind === 'iam' ? 'iam-user' : store.kind === 'center' ? 'center-user' : 'idp-member';
}

function sameStore(line: LedgerLine, { kind, directory }: Identity): boolean {
  if (line.store.kind === 'directory') return directory === line.store.key;
  return kind === identityKindOf(line);
}
