import type { ClientDocument, ImportNote } from '../engagement/client-document.ts';
import { splitNames } from '../engagement/external-services/split-names.ts';
import { maskPersonal } from '../evidence/mask-personal.ts';
import type { Masking } from '../evidence/masking.ts';
import { personToken } from '../evidence/person-token.ts';
import { redactionToken } from '../evidence/redaction-token.ts';
import { standIn } from '../evidence/stand-in.ts';
import { peopleColumns } from './people-columns.ts';

type Note = ImportNote & { readonly doc: string };

/** A whole line, `台帳!7` or `ledger.csv:7`, which may name anybody. */
const line = /(?:!\d+|(?<!:\d{1,9}):\d+)$/;

/**
 * What was noted while the client's documents were read, as it may be printed (D-00): people are called there as in the results. The
 * address stays, so that whoever may see the document finds the words.
 */
export function pseudonymousNotes<T extends Note>(
  notes: readonly T[],
  documents: readonly ClientDocument[],
  masking: Masking,
): readonly T[] {
  const { pii, key } = masking;
  if (pii === 'keep') return notes;
  const named = new Map(documents.flatMap((document) => personCells(document)));
  return notes.map((note) => {
    const plain = { ...note, seen: maskPersonal(note.seen, masking), made: maskPersonal(note.made, masking) };
    // The people of an identity provider are hidden under every decision but `keep`.
    if (note.doc === 'DOC-14' && note.kind !== 'normalised' && note.at !== note.seen)
      return { ...plain, seen: standIn('R5', note.seen, 'UserName', masking) };
    if (pii !== 'pseudonymize' || peopleColumns[note.doc] === undefined) return plain;
    const text = named.get(`${note.doc} ${note.at}`);
    if (text !== undefined) {
      const token = splitNames(text)
        .map((name) => personToken(maskPersonal(name, masking), key))
        .join('、');
      const seen = note.seen === '' ? '' : token;
      return { ...note, seen, made: note.kind === 'normalised' ? token : plain.made };
    }
    return line.test(note.at) ? { ...plain, seen: redactionToken('R5', note.seen, key) } : plain;
  });
}

function personCells({ doc, rows }: ClientDocument): readonly (readonly [string, string])[] {
  return (peopleColumns[doc] ?? []).flatMap((column) =>
    rows.flatMap(({ cells: { [column]: cell } }) =>
      cell === undefined ? [] : [[`${doc} ${cell.at}`, cell.text] as const],
    ),
  );
}
