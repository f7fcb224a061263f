import type { ClientDocument, ImportNote } from '../client-document.ts';
import type { PeopleCriteria } from './people-criteria.ts';
import { readContractorStaff } from './read-contractor-staff.ts';
import { readDuties } from './read-duties.ts';
import { readIdRequests } from './read-id-requests.ts';
import { readIdentityLedger } from './read-identity-ledger.ts';
import type { NamedAccount } from './read-identity-store.ts';
import { readMovements } from './read-movements.ts';

/** Reads everything the client says about its people: duties, ledger, movements, contractors' staff and ID requests. */
export function readPeople(
  documents: readonly ClientDocument[],
  accounts: readonly NamedAccount[],
): { readonly people: PeopleCriteria; readonly notes: readonly (ImportNote & { readonly doc: string })[] } {
  const duties = readDuties(documents);
  const ledger = readIdentityLedger(documents, accounts);
  const movements = readMovements(documents);
  const staff = readContractorStaff(documents);
  const requests = readIdRequests(documents);
  const of = (doc: string, notes: readonly ImportNote[]): readonly (ImportNote & { readonly doc: string })[] =>
    notes.map((note) => ({ doc, ...note }));
  return {
    people: {
      duties: duties.duties,
      conflicts: duties.conflicts,
      ledger: ledger.ledger,
      ledgerLinesWithoutId: ledger.ledgerLinesWithoutId,
      movements: movements.movements,
      staff: staff.staff,
      requests: requests.requests,
    },
    notes: [
      ...of('DOC-02', duties.notes),
      ...of('DOC-10', [...ledger.notes, ...movements.notes]),
      ...of('DOC-31', staff.notes),
      ...of('DOC-11', requests.notes),
    ],
  };
}
