import type { Row } from '../row.ts';
import { gapRows } from './gap-rows.ts';
import { identityRows } from './identity-rows.ts';
import { interviewRows } from './interview-rows.ts';
import { lineRows } from './line-rows.ts';
import { matchPeople } from './match-people.ts';
import type { PeopleInput } from './people-input.ts';
import { requestRows } from './request-rows.ts';
import { staffRows } from './staff-rows.ts';

/** REC-IDL: everybody who can sign in against the client's ledger, list of contractors' staff and ID requests, both ways. */
export function* reconcilePeople(input: PeopleInput): Iterable<Row> {
  if (input.served.procedures.length === 0 && input.servedOutside.procedures.length === 0) return;
  const all = matchPeople(input);
  yield* identityRows(all, input);
  if (input.people.ledger !== null) {
    yield* lineRows(all, input);
    yield* interviewRows(all, input);
    yield* requestRows(all, input);
  }
  if (input.people.staff !== null) yield* staffRows(all, input);
  yield* gapRows(all, input);
}
