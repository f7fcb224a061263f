import type { Fact } from '../../facts/fact.ts';
import { readTexts } from '../../facts/read-texts.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { Closed } from '../closed.ts';
import type { Policy } from '../policy.ts';
import { closedPart } from './closed-part.ts';
import { readPaper } from './read-paper.ts';
import type { InnerPaper } from './resource-row.ts';

/** A fact of the same place by its kind and id. */
export type FindFact = (kind: string, id: string) => Fact | undefined;

/** The policies of what lies inside a resource: aliases and versions of a function, the stream of a table. */
export function readInnerPapers(
  rows: readonly InnerPaper[],
  fact: Fact,
  arn: string,
  find: FindFact,
): readonly (Policy | null | Closed)[] {
  return rows.flatMap((row) => {
    if (!('list' in row)) {
      const on = String(seenValue(fact, row.arn) ?? arn);
      return readPaper(fact.attributes[row.policy] ?? never, 'resource', on, sourceOf(row.paper, on));
    }
    const names = fact.attributes[row.list] ?? never;
    if (names.state === 'unread') return closedPart('resource', arn, names);
    const listed = names.state === 'seen' ? readTexts({ list: names.value }, 'list') : [];
    return listed.map((id) => {
      const policy = find(row.kind, id)?.attributes[row.policy] ?? never;
      return readPaper(policy, 'resource', id, sourceOf(row.paper, id));
    });
  });
}

const never = { state: 'unread', code: 'NOT_ATTEMPTED', exact: null, refs: [] } as const;

function sourceOf(paper: string, arn: string) {
  return { kind: 'resource', name: paper, arn, version: null, attachedTo: null } as const;
}
