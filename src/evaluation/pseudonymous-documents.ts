import type { ClientDocument, DocumentCell } from '../engagement/client-document.ts';
import { splitNames } from '../engagement/external-services/split-names.ts';
import { maskPersonal } from '../evidence/mask-personal.ts';
import type { Masking } from '../evidence/masking.ts';
import { personToken } from '../evidence/person-token.ts';
import { peopleColumns } from './people-columns.ts';
import { pseudonymousNotes } from './pseudonymous-notes.ts';

/** The client's documents without what plainly points at people, and the tokens of names of which only the evidence tells whose they are. */
export interface PseudonymousDocuments {
  readonly documents: readonly ClientDocument[];
  /** Name as the client writes it → its token; empty unless names are tokens in the evidence. */
  readonly pseudonyms: ReadonlyMap<string, string>;
}

/** Lists in which a bare name may be a person's, a role's or a firm's. */
const mixed = ['DOC-26', 'DOC-29'];

/** Hides e-mail addresses, telephone numbers and the names in ARNs, and gives every other name that may be a person's its token (decision 23). */
export function pseudonymousDocuments(documents: readonly ClientDocument[], masking: Masking): PseudonymousDocuments {
  const { pii, key } = masking;
  if (pii === 'keep') return { documents, pseudonyms: new Map() };
  const hide = (cell: DocumentCell): DocumentCell => {
    const text = maskWords(cell.text, masking);
    return { ...cell, text, raw: maskWords(cell.raw, masking), ...(text === cell.text ? {} : { kept: text }) };
  };
  const hidden = documents.map(
    (document): ClientDocument => ({
      ...document,
      rows: document.rows.map((row) => ({
        ...row,
        cells: Object.fromEntries(Object.entries(row.cells).map(([name, cell]) => [name, hide(cell)])),
      })),
      notes: pseudonymousNotes(
        document.notes.map((note) => ({ ...note, doc: document.doc })),
        [document],
        masking,
      ).map(({ doc, ...note }) => note),
    }),
  );
  if (pii !== 'pseudonymize') return { documents: hidden, pseudonyms: new Map() };
  const names = hidden
    .filter(({ doc }) => mixed.includes(doc))
    .flatMap(({ doc, rows }) =>
      rows.flatMap(({ cells }) => (peopleColumns[doc] ?? []).flatMap((name) => splitNames(cells[name]?.text ?? ''))),
    )
    .filter((name) => !name.startsWith('arn:') && !name.includes('/'));
  return { documents: hidden, pseudonyms: new Map(names.map((name) => [name, personToken(name, key)])) };
}

/** An ARN in a list of the client's ends where a Japanese comma stands. */
function maskWords(text: string, masking: Masking): string {
  return text
    .split(/([、，;；]+)/)
    .map((word) => maskPersonal(word, masking))
    .join('');
}
