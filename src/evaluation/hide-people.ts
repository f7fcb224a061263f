import type { World } from '../access/world.ts';
import type { ClientDocument, DocumentCell } from '../engagement/client-document.ts';
import { splitNames } from '../engagement/external-services/split-names.ts';
import { headingKey } from '../engagement/heading-key.ts';
import type { Criteria } from '../engagement/read-criteria.ts';
import { matchesName } from './matrix/matches-name.ts';
import { peopleColumns } from './people-columns.ts';

/**
 * Puts tokens in place of the people whom the client's lists of keys and of external services name (decision 23), now that it is known
 * who is in the cloud: rows of the matrix, roles, groups, duties and departments keep their names. A name that nothing explains is
 * taken for a person's in the list of keys, where people are asked for, and for a firm's in the other.
 */
export function hidePeople(
  { documents, pseudonyms, people, matrices, identityProviders }: Criteria,
  world: World,
): readonly ClientDocument[] {
  if (pseudonyms === undefined || pseudonyms.size === 0) return documents;
  const persons = new Set(
    [
      ...(people?.ledger ?? []).flatMap(({ name, userId }) => [name, userId]),
      ...(people?.staff ?? []).flatMap(({ person, userId }) => [person, userId]),
      ...(identityProviders ?? []).flatMap(({ members }) => members.flatMap((one) => [one.userId, one.displayName])),
      ...world.principals.flatMap(({ kind, name }) => (kind === 'user' ? [name] : [])),
      ...(world.center?.users ?? []).flatMap(({ userName, displayName }) => [userName, displayName]),
    ].filter((one) => one !== null),
  );
  const rows = new Set(
    matrices.flatMap(({ principals }) => principals.flatMap(({ id, name }) => [id, name])).map(headingKey),
  );
  const offices = new Set(
    [
      ...(people?.ledger ?? []).flatMap(({ department, duty, person }) => [department, duty, person]),
      ...(people?.duties ?? []).map(({ duty }) => duty),
    ].flatMap((one) => (one === null ? [] : headingKey(one))),
  );
  const others = [
    ...world.principals.flatMap(({ kind, name, permissionSet }) =>
      kind === 'user' ? [] : permissionSet === null ? [name] : [name, permissionSet],
    ),
    ...(world.center?.groups ?? []).map(({ name }) => name),
  ];
  const shown = (name: string, doc: string): string => {
    const token = pseudonyms.get(name);
    if (token === undefined || rows.has(headingKey(name))) return name;
    if (persons.has(token)) return token;
    if (doc !== 'DOC-26' || offices.has(headingKey(name))) return name;
    return others.some((one) => matchesName(name, one)) ? name : token;
  };
  const hide = (cell: DocumentCell, doc: string): DocumentCell => {
    const names = splitNames(cell.text);
    const told = names.map((name) => shown(name, doc));
    if (told.every((name, at) => name === names[at])) return cell;
    const text = told.join('、');
    return { raw: text, text, at: cell.at };
  };
  return documents.map((document) =>
    document.doc !== 'DOC-26' && document.doc !== 'DOC-29'
      ? document
      : {
          ...document,
          rows: document.rows.map((row) => ({
            ...row,
            cells: Object.fromEntries(
              Object.entries(row.cells).map(([column, cell]) => [
                column,
                peopleColumns[document.doc]?.includes(column) === true ? hide(cell, document.doc) : cell,
              ]),
            ),
          })),
        },
  );
}
