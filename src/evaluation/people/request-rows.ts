import type { Closed } from '../../access/closed.ts';
import type { IdRequest, LedgerLine } from '../../engagement/people/people-criteria.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import { gapOfLine } from './gap-of-line.ts';
import { isExcluded } from './is-excluded.ts';
import { lineGroups } from './line-groups.ts';
import { lineState } from './line-state.ts';
import { listRefs } from './list-refs.ts';
import type { PeopleMatches } from './match-people.ts';
import { peopleHead } from './people-head.ts';
import type { PeopleInput } from './people-input.ts';
import { platformOfLine } from './platform-of-line.ts';

/** Ids that began or ended in the period against the requests for them (DOC-11); nothing where the records were not handed over. */
export function* requestRows(all: PeopleMatches, input: PeopleInput): Iterable<Row> {
  const { ledger, requests, movements } = input.people;
  if (ledger === null || requests === null || input.served.procedures.length === 0) return;
  const inPeriod = (day: string | null): day is string => day !== null && day >= input.from && day <= input.asOf;
  for (const group of lineGroups(ledger.filter((line) => !isExcluded(line, input)))) {
    const started = group.lines.find(({ start, unclear }) => unclear !== 'start' && inPeriod(start));
    if (started !== undefined && started.start !== null)
      yield requestRow('IDL-JOINER', group.id, started, started.start, ['create'], requests, all, input);
    const ended = group.lines.flatMap((line) => {
      const { state, since } = lineState(line, movements, input.collectedAt);
      return state === 'ended' && inPeriod(since) ? [{ line, since }] : [];
    });
    const [last] = ended.slice(-1);
    if (last !== undefined)
      yield requestRow('IDL-LEAVER', group.id, last.line, last.since, ['delete', 'change'], requests, all, input);
  }
}

function requestRow(
  rule: string,
  id: string,
  line: LedgerLine,
  day: string,
  actions: readonly IdRequest['action'][],
  requests: readonly IdRequest[],
  all: PeopleMatches,
  input: PeopleInput,
): Row {
  const wanted = requests.filter(({ action }) => actions.includes(action));
  const own = wanted.filter(({ subject }) => [line.person, line.userId].some((one) => same(one, subject)));
  const named = wanted.filter(({ subject }) => line.name !== null && same(line.name, subject));
  const gap = gapOfLine(line, all, input);
  const met = all.matches.filter(({ lines }) => lines.includes(line)).flatMap(({ identity }) => identity.refs);
  const draft =
    gap === null
      ? { ...judge(own, named, day, rule === 'IDL-JOINER'), evidence: met.length > 0 ? met : listRefs(line, input) }
      : notRead(gap, day);
  const row = makeRow(
    peopleHead(rule, input, line.criterion, 'M'),
    { platform: platformOfLine(line, input), region: 'global' },
    { object: { kind: 'ledger-line', id }, qualifiers: [], ...draft },
  );
  return { ...row, timeBasis: '期間' };
}

/** Whether the id was really made or deleted was not read, so the records alone settle nothing. */
function notRead({ code, exact, refs }: Closed, day: string): Omit<Draft, 'object' | 'qualifiers'> {
  return {
    result: 'NOT_COLLECTED',
    reason: code as Draft['reason'],
    found: { state: 'unread', value: { day }, code: exact ?? code },
    evidence: refs,
  };
}

function same(a: string, b: string): boolean {
  return a !== '' && a.toLowerCase() === b.toLowerCase();
}

function judge(
  own: readonly IdRequest[],
  named: readonly IdRequest[],
  day: string,
  beforehand: boolean,
): Pick<Draft, 'result' | 'reason' | 'found'> & { readonly qualifiers?: readonly string[] } {
  const tickets = (list: readonly IdRequest[]): unknown => ({
    day,
    requests: list.map(({ ticket, approvedAt, at }) => ({ ticket, approvedAt, at })),
  });
  const approved = own.filter(({ approvedAt, approver }) => approvedAt !== null && approver !== null);
  const inTime = approved.filter(({ approvedAt }) => !beforehand || (approvedAt !== null && approvedAt <= day));
  if (inTime.length > 0) return { result: 'MATCH', reason: 'EQUAL', found: { state: 'seen', value: tickets(inTime) } };
  if (own.length > 0) {
    const qualifiers = [approved.length > 0 ? '事後承認' : '承認の記載なし'];
    return { result: 'MISMATCH', reason: 'UNAPPROVED', found: { state: 'seen', value: tickets(own) }, qualifiers };
  }
  // A name alone is no proof of who is meant.
  if (named.length > 0)
    return {
      result: 'INDETERMINATE',
      reason: 'MAPPING_UNCONFIRMED',
      found: { state: 'seen', value: { day, candidates: named.map(({ ticket, at }) => `${ticket}（${at}）`) } },
    };
  return { result: 'MISMATCH', reason: 'UNAPPROVED', found: { state: 'absent', value: { day } } };
}
