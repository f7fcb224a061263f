import type { LedgerLine } from '../../engagement/people/people-criteria.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { gapOfLine } from './gap-of-line.ts';
import { isExcluded } from './is-excluded.ts';
import { lineGroups } from './line-groups.ts';
import { lineState } from './line-state.ts';
import { listRefs } from './list-refs.ts';
import type { PeopleMatches } from './match-people.ts';
import { peopleHead } from './people-head.ts';
import type { PeopleInput } from './people-input.ts';
import { platformOfLine } from './platform-of-line.ts';

/** What only a question can settle: ids used by several people, and people with several ids in one store. */
export function* interviewRows(all: PeopleMatches, input: PeopleInput): Iterable<Row> {
  if (input.served.procedures.length === 0) return;
  const current = (input.people.ledger ?? []).filter(
    (line) =>
      !isExcluded(line, input) && lineState(line, input.people.movements, input.collectedAt).state === 'current',
  );
  const isShared = (lines: readonly LedgerLine[]): boolean =>
    lines.some(({ shared }) => shared) || new Set(lines.map(({ person }) => person)).size > 1;
  const groups = lineGroups(current);
  for (const { id, lines } of groups) {
    if (!isShared(lines)) continue;
    const [first] = lines;
    const persons = [...new Set(lines.map(({ person }) => person))].sort();
    yield interview('IDL-SHARED', first, { kind: 'ledger-line', id }, { persons }, all, input);
  }
  const alone = groups.filter(({ lines }) => !isShared(lines));
  const byPerson = new Map<string, typeof alone>();
  for (const group of alone) {
    const [{ person, store }] = group.lines;
    if (person === '') continue;
    const key = `${person}|${store.name}`;
    byPerson.set(key, [...(byPerson.get(key) ?? []), group]);
  }
  for (const [id, own] of byPerson) {
    const [first] = own;
    if (first === undefined || own.length < 2) continue;
    const ids = own.map(({ lines: [{ userId }] }) => userId).sort();
    yield interview('IDL-DUPLICATE', first.lines[0], { kind: 'person', id }, { ids }, all, input);
  }
}

function interview(
  rule: string,
  line: LedgerLine,
  object: Row['object'],
  value: unknown,
  all: PeopleMatches,
  input: PeopleInput,
): Row {
  const gap = gapOfLine(line, all, input);
  const met = all.matches.filter(({ lines }) => lines.includes(line)).flatMap(({ identity }) => identity.refs);
  return makeRow(
    peopleHead(rule, input, line.criterion, 'M'),
    { platform: platformOfLine(line, input), region: 'global' },
    {
      object,
      result: gap === null ? 'INDETERMINATE' : 'NOT_COLLECTED',
      reason: gap === null ? 'NEEDS_INTERVIEW' : (gap.code as Row['reason']),
      found: gap === null ? { state: 'seen', value } : { state: 'unread', value, code: gap.exact ?? gap.code },
      qualifiers: [],
      evidence: gap === null ? (met.length > 0 ? met : listRefs(line, input)) : gap.refs,
    },
  );
}
