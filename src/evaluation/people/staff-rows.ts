import { makeRow } from '../make-row.ts';
import { similarNames } from '../matrix/similar-names.ts';
import type { Row } from '../row.ts';
import type { Draft } from '../rule.ts';
import type { PeopleMatches } from './match-people.ts';
import { peopleHead } from './people-head.ts';
import type { PeopleInput } from './people-input.ts';

/** Rows of a contractor's staff whom no identity of the evidence answers to; the list names no system, so absence alone decides nothing. */
export function* staffRows(all: PeopleMatches, input: PeopleInput): Iterable<Row> {
  if (input.served.procedures.length === 0) return;
  const names = all.all.map(({ name }) => name);
  const lists = [...input.platforms.map((platform) => platform.replace(/^aws:/, '')), 'center'];
  const seen = new Set<string>();
  for (const line of all.staffLeft) {
    const id = [line.company, line.person, ...(line.userId === null ? [] : [line.userId])].join('|');
    if (seen.has(id)) continue;
    seen.add(id);
    const over = line.to !== null && line.to < input.collectedAt;
    const candidates = similarNames([line.userId ?? '', line.person], names);
    const [gap] = all.closed.values();
    const draft = (result: Draft['result'], reason: Draft['reason']): Pick<Draft, 'result' | 'reason'> => ({
      result,
      reason,
    });
    const judged =
      gap !== undefined
        ? draft('NOT_COLLECTED', gap.code as Draft['reason'])
        : line.unclear !== null
          ? draft('INDETERMINATE', 'CRITERION_UNCLEAR')
          : line.userId === null
            ? draft('INDETERMINATE', 'NEEDS_INTERVIEW')
            : over
              ? draft('MATCH', 'EQUAL')
              : draft('INDETERMINATE', 'UNASSIGNED');
    const value = {
      ...(line.to === null ? {} : { until: line.to }),
      ...(candidates.length === 0 ? {} : { candidates }),
    };
    const unread = judged.result === 'NOT_COLLECTED' && gap !== undefined;
    yield makeRow(
      peopleHead('IDL-STAFF', input, line.criterion, 'M'),
      { platform: input.home, region: 'global' },
      {
        object: { kind: 'contractor-staff', id },
        ...judged,
        found: unread ? { state: 'unread', value, code: gap.exact ?? gap.code } : { state: 'absent', value },
        qualifiers: [],
        evidence: unread ? gap.refs : lists.flatMap(input.listRefs),
      },
    );
  }
}
