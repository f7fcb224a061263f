import { makeRow } from '../make-row.ts';
import { similarNames } from '../matrix/similar-names.ts';
import type { Row } from '../row.ts';
import { gapOfIdentity } from './gap-of-identity.ts';
import { judgeIdentity } from './judge-identity.ts';
import type { IdentityMatch, PeopleMatches } from './match-people.ts';
import { missingLine } from './missing-line.ts';
import { peopleHead } from './people-head.ts';
import type { PeopleInput } from './people-input.ts';
import { servedFor } from './served-for.ts';

/** One row for everybody who can sign in: registered, not registered, or still there after the end. */
export function* identityRows(all: PeopleMatches, input: PeopleInput): Iterable<Row> {
  const ledger = input.people.ledger ?? [];
  const names = ledger.flatMap(({ userId, name }) => (name === null ? [userId] : [userId, name]));
  for (const match of all.matches) {
    const { identity } = match;
    const served = servedFor(identity.kind, input);
    if (served.procedures.length === 0) continue;
    // Without a ledger only contractors' staff can be compared.
    if (input.people.ledger === null && match.staff.length === 0) continue;
    const verdict = judgeIdentity(match, all, input);
    // What departs from the ledger is proven by what was read; everything else rests on the whole of it.
    const gap = verdict.result === 'MISMATCH' ? null : gapOfIdentity(match, all, input);
    const candidates =
      verdict.reason === 'UNREGISTERED' ? similarNames([identity.name, identity.email ?? ''], names) : [];
    const head = peopleHead('IDL-ID', input, verdict.criterion ?? missingLine(ledger[0]), verdict.severity, served);
    yield makeRow(
      head,
      { platform: identity.platform, region: 'global' },
      {
        object: { kind: identity.kind, id: identity.id },
        result: gap === null ? verdict.result : 'NOT_COLLECTED',
        reason: gap === null ? verdict.reason : (gap.code as Row['reason']),
        found: found(match, verdict, candidates, gap === null ? null : (gap.exact ?? gap.code)),
        qualifiers: verdict.qualifiers,
        evidence: [...new Set([...identity.refs, ...identity.state.refs, ...(gap?.refs ?? [])])],
      },
    );
  }
}

function found(
  { identity, rung, lines, staff }: IdentityMatch,
  { state }: ReturnType<typeof judgeIdentity>,
  candidates: readonly string[],
  code: string | null,
): Row['found'] {
  const value = {
    name: identity.name,
    signIn: identity.state.state,
    ...(rung === null ? {} : { matchedBy: rung }),
    ...(lines.length === 0 ? {} : { lines: lines.map(({ at }) => at) }),
    ...(staff.length === 0 ? {} : { staff: staff.map(({ at }) => at) }),
    ...(state === null ? {} : { recorded: state.state }),
    ...(state === null || state.since === null ? {} : { since: state.since }),
    ...(state === null || state.at === null ? {} : { sinceAt: state.at }),
    ...(candidates.length === 0 ? {} : { candidates }),
  };
  return code === null ? { state: 'seen', value } : { state: 'unread', value, code };
}
