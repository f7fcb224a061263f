import { AkashiError } from '../../text/akashi-error.ts';
import type { ImportNote } from '../client-document.ts';
import { idpFormats } from './idp-formats.ts';
import type { IdpContents } from './idp-reading.ts';
import type { IdpRecord } from './idp-record.ts';
import { makeRecord } from './make-record.ts';
import { valuesAt } from './values-at.ts';

/** Members in which services list what they found; a file may hold several of them. */
const lists = ['value', 'Resources', 'users', 'groups', 'members', 'items'] as const;
/** Members by which an answer says that it goes on. */
const going = ['@odata.nextLink', 'nextPageToken', 'nextLink'];
const most = 200_000;

/** Reads an export as the APIs of identity providers give it; elements nobody knows are told, none is guessed. */
export function readIdpJson(text: string, file: string): IdpContents {
  const name = file.split('/').at(-1) ?? file;
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (cause) {
    const seen = (cause as Error).message.slice(0, 120);
    throw new AkashiError('IDP_EXPORT_BROKEN', { file, seen }, { cause });
  }
  const found = listsOf(root, name);
  const elements = found.flatMap(({ at, list }) => list.map((element, index) => ({ element, at: `${at}/${index}` })));
  if (elements.length > most) throw new AkashiError('IDP_EXPORT_TOO_LARGE', { file, size: elements.length, most });
  const records: IdpRecord[] = [];
  const notes: ImportNote[] = [];
  const products = new Set<string>();
  for (const { element, at } of elements) {
    const format = idpFormats.find(
      ({ by, needs }) => by === 'member' && needs.every((path) => valuesAt(element, path).length > 0),
    );
    const seen = (): string => (JSON.stringify(shallow(element)) ?? '').slice(0, 200);
    if (format === undefined) {
      notes.push({ kind: 'unmatched', at, seen: seen(), made: '既知の書き出しの要素ではないため、読みません' });
      continue;
    }
    products.add(format.product);
    const made = makeRecord(format, at, (path) => valuesAt(element, path));
    for (const one of made.unclear) notes.push({ kind: 'error', at, seen: seen(), made: one });
    if ('record' in made) records.push(made.record);
  }
  if (records.length === 0 && !isKnownEmpty(root)) throw new AkashiError('IDP_EXPORT_UNKNOWN', { file });
  const cut = cutBy(root, elements.length);
  if (cut !== null)
    notes.push({ kind: 'error', at: name, seen: cut, made: '書き出しに続きがあります（全件ではありません）' });
  return {
    product: [...products].sort()[0] ?? 'scim',
    records,
    assignments: [],
    complete: notes.length === 0,
    notes,
  };
}

function listsOf(root: unknown, name: string): readonly { readonly at: string; readonly list: readonly unknown[] }[] {
  if (Array.isArray(root)) return [{ at: `${name}#`, list: root }];
  return lists.flatMap((member) => {
    const [list] = valuesAt(root, member);
    return Array.isArray(list) ? [{ at: `${name}#/${member}`, list }] : [];
  });
}

/** An answer of a known shape that lists nobody; `{}` is none. */
function isKnownEmpty(root: unknown): boolean {
  return (
    valuesAt(root, 'totalResults')[0] === 0 ||
    (typeof root === 'object' && root !== null && Object.hasOwn(root, '@odata.context'))
  );
}

function cutBy(root: unknown, count: number): string | null {
  if (Array.isArray(root)) return null;
  // The member's name holds a dot, so it is looked up whole.
  const more = going.find(
    (name) =>
      typeof root === 'object' && root !== null && Object.hasOwn(root, name) && Boolean(Reflect.get(root, name)),
  );
  if (more !== undefined) return more;
  const total = valuesAt(root, 'totalResults')[0];
  return typeof total === 'number' && total > count ? `totalResults ${total}` : null;
}

/** The element without what lies deep in it: enough for a human to find it. */
function shallow(element: unknown): unknown {
  if (typeof element !== 'object' || element === null) return element;
  return Object.fromEntries(
    Object.entries(element)
      .slice(0, 12)
      .map(([key, value]) => [key, typeof value === 'object' && value !== null ? '…' : value]),
  );
}
